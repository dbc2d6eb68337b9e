import { isOngoing } from '../../../src/domain/measure.js';
import { isOpen, type Request } from '../../../src/domain/request.js';
import type { AgendaItem } from '../../../src/ports/agendaStore.js';
import { promisedIn, type Stored } from './stored.js';

/** What the auditors are to be told of a request stands on the agenda; they are planned for behind the acknowledgement. */
const isNews = (
  { id, state, sequence, submittedSequence }: Request,
  items: readonly AgendaItem[],
): boolean => {
  const told = (kind: AgendaItem['kind'], step: number | null): boolean =>
    items.some((item) => item.subject === id && item.kind === kind && item.step === String(step));
  if (state === 'submitted') return told('submitted', submittedSequence);
  return state !== 'answered' || told('decided', sequence);
};

/** What is planned of a request or a measure that goes on was counted from the date that it has. */
const isPlannedByDate = ({ plans, requests, measures }: Stored): boolean => {
  const dates = new Map<string, string | null>([
    ...requests.flatMap(({ head }) => (isOpen(head) ? [[head.id, head.effectiveDueDate] as const] : [])),
    ...measures.flatMap(({ head }) => (isOngoing(head) ? [[head.id, head.dueDate] as const] : [])),
  ]);
  return plans.every(({ subject, next }) => {
    const date = dates.get(subject) ?? null;
    return next.every(
      ({ kind, state, dueDate }) =>
        // An undated measure is asked about from the day of its decision.
        date === null ||
        state !== 'planned' ||
        (kind !== 'reminder' && kind !== 'measure') ||
        dueDate === date,
    );
  });
};

const isAtRest = ({ items, cards, plans, requests, measures, reviews }: Stored, today: string): boolean =>
  reviews.every(({ changes }) => changes.every(({ finished }) => finished)) &&
  cards.every(
    ({ state, attempts }) =>
      state !== 'sending' && state !== 'waiting' && !(state === 'unknown' && attempts < 2),
  ) &&
  items.every(({ state, day }) => state !== 'planned' || day > today) &&
  plans.every(({ next }) =>
    next.every(
      (item) =>
        item.state !== 'planned' ||
        (item.day > today &&
          items.some(
            (row) => row.subject === item.subject && row.personId === item.personId && row.day === item.day,
          )),
    ),
  ) &&
  requests.every(
    ({ head, headEtag, open }) =>
      (isOpen(head) ? open?.headEtag === headEtag : open === null) &&
      isNews(head, items) &&
      promisedIn(head).every((id) => {
        const measure = measures.find((one) => one.head.id === id);
        return measure?.head.state === 'done' || plans.some(({ subject }) => subject === id);
      }),
  ) &&
  measures.every(({ head, headEtag, open }) =>
    isOngoing(head) ? open?.headEtag === headEtag : open === null,
  );

/** Nothing of a day that has come waits, what follows is planned, and what is stored twice agrees. */
export const isSettled = (stored: Stored, today: string): boolean =>
  isPlannedByDate(stored) && isAtRest(stored, today);
