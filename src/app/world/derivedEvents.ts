import type { AnswerVersion } from '../../domain/answer.js';
import type { RequestEvent, RequestEventKind } from '../../domain/event.js';
import type { Request, RequestState } from '../../domain/request.js';
import { textHash } from '../ids.js';
import { doerOf, earlier, later, operator, tenOClock, type Doer } from './actors.js';
import type { Building, Published } from './building.js';
import type { RequestRecords } from './gatherRecords.js';

/** Instants that a file may leave out. */
export interface Moments {
  readonly answered: string;
  readonly submitted: string;
  readonly registered: string;
}

export const momentsOf = (
  { request: { record }, answers }: RequestRecords,
  { publishedAt }: Published,
  { startedAt }: Building,
): Moments => {
  const { decision } = record;
  const decided = decision === undefined ? publishedAt : earlier(tenOClock(decision.decidedOn), startedAt);
  const answered = record.submittedAt ?? later(decided, publishedAt);
  const last = answers.reduce((latest, { record: { at } }) => later(latest, at ?? ''), answered);
  const submitted = record.submittedAt ?? last;
  return { answered, submitted, registered: decision?.registeredAt ?? submitted };
};

/** A history for a request that has none in the file: what must have happened for it to stand as it does. */
export const derivedEvents = (
  { request: { line, record } }: RequestRecords,
  stated: RequestState,
  request: Pick<Request, 'dueDate' | 'effectiveDueDate'>,
  versions: readonly AnswerVersion[],
  moments: Moments,
  { review, publishedAt }: Published,
  otherwise: Doer,
  { register, tell }: Building,
): RequestEvent[] => {
  const events: RequestEvent[] = [];
  const add = (
    kind: RequestEventKind,
    { by, byName }: Doer,
    at: string,
    facts: RequestEvent['facts'],
    reason: string | null = null,
  ): void => {
    const said = reason === null ? {} : { reason };
    events.push({ sequence: events.length + 1, kind, by, byName, at, facts, ...said });
  };
  const { dueDate, effectiveDueDate } = request;
  const recommendations = record.recommendations.length;
  add('published', { by: null, byName: review.issuer ?? '' }, publishedAt, { dueDate, recommendations });
  if (effectiveDueDate !== dueDate)
    add('extended', operator, publishedAt, { from: dueDate, to: effectiveDueDate });
  for (const { slot, version, fields, by, byName, at } of [...versions].sort((one, other) =>
    one.at < other.at ? -1 : one.at > other.at ? 1 : 0,
  ))
    add('answerSaved', { by: by === '' ? null : by, byName }, at, {
      slot,
      version,
      text: textHash(JSON.stringify(fields)),
    });
  const handedIn = record.submittedAt !== undefined || record.submittedBy !== undefined;
  if (stated === 'submitted' || stated === 'answered' || (stated === 'withdrawn' && handedIn))
    add(
      'submitted',
      nobodyIsNull(doerOf({ by: record.submittedBy }, line, otherwise, register, tell)),
      moments.submitted,
      {},
    );
  const { decision } = record;
  if (stated === 'answered' && decision !== undefined) {
    const { registeredBy: by, registeredByName: byName } = decision;
    add(
      'decided',
      nobodyIsNull(doerOf({ by, byName }, line, otherwise, register, tell)),
      moments.registered,
      {
        decidedOn: decision.decidedOn,
        paragraph: tidyParagraph(decision.paragraph),
        registryNumber: decision.registryNumber ?? null,
      },
    );
  }
  const change = review.changes.at(-1);
  if (stated === 'withdrawn' && change !== undefined) {
    const { reason } = change;
    add('withdrawn', change, change.at, reason === null ? {} : { reason: textHash(reason) }, reason);
  }
  return events;
};

const nobodyIsNull = ({ by, byName }: Doer): Doer => ({ by: by === '' ? null : by, byName });
export const tidyParagraph = (text: string): string => text.trim().replace(/^§\s*/, '');
