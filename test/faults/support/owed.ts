import { escalationDay } from '../../../src/domain/escalation.js';
import { defaultQuietMonths } from '../../../src/domain/quietMonths.js';
import { isOpen, type RequestId } from '../../../src/domain/request.js';
import { stepsBetween, type Rhythm } from '../../../src/domain/rhythm.js';
import type { Awaited, Escalated, Owed } from '../world.js';
import type { Stored } from './stored.js';

type SecretariesOf = (id: RequestId) => readonly string[];

/** Open requests, each with each of its secretaries. */
export const openPairs = (
  { requests }: Stored,
  secretariesOf: SecretariesOf,
): (Awaited & { readonly dueDate: string })[] =>
  requests
    .filter(({ head }) => isOpen(head))
    .flatMap(({ head: { id, effectiveDueDate } }) =>
      secretariesOf(id).map((personId) => ({
        subject: id,
        kind: 'reminder',
        personId,
        dueDate: effectiveDueDate,
      })),
    );

/** The reminders of a day at whose end a bot was left to work in peace. */
export const owedOn = (
  today: string,
  stored: Stored,
  rhythm: Rhythm,
  secretariesOf: SecretariesOf,
): Owed[] => {
  const isStep = (dueDate: string): boolean => stepsBetween(dueDate, rhythm, today, today).length > 0;
  return [
    ...openPairs(stored, secretariesOf)
      .filter(({ dueDate }) => isStep(dueDate))
      .map((pair): Owed => ({ ...pair, day: today })),
    // Nobody is reminded on the day on which she puts a measure off.
    ...stored.measures.flatMap(({ head: { id, requestId, state, dueDate, report } }) =>
      state === 'done' || dueDate === null || (report?.at.slice(0, 10) ?? today) >= today || !isStep(dueDate)
        ? []
        : secretariesOf(requestId).map((personId): Owed => ({
            subject: id,
            kind: 'measure',
            personId,
            day: today,
            dueDate,
          })),
    ),
  ];
};

/** Who has to have heard by now of each response that is late; `after`: by person, so many days after. */
export const escalatedBy = (
  today: string,
  { requests }: Stored,
  after: Readonly<Record<string, number>>,
): Escalated[] =>
  requests
    .filter(({ head }) => isOpen(head))
    .flatMap(({ head: { id, effectiveDueDate: dueDate } }) =>
      Object.entries(after)
        .filter(([, late]) => escalationDay(dueDate, late, defaultQuietMonths) <= today)
        .map(([personId, late]) => ({ requestId: id, personId, step: String(late), dueDate })),
    );
