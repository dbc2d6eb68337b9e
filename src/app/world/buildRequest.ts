import { answerFields, measureOf, type AnswerFields, type AnswerVersion } from '../../domain/answer.js';
import type { RequestEvent, RequestEventKind } from '../../domain/event.js';
import {
  requestId,
  type Decision,
  type ExtraReminder,
  type Request,
  type RequestState,
} from '../../domain/request.js';
import { isWithdrawn, type Review } from '../../domain/review.js';
import type { Rhythm } from '../../domain/rhythm.js';
import type { AnswerRecord, EventRecord, RequestRecord } from '../../ports/worldRecords.js';
import type { Lined } from '../../ports/worldFile.js';
import type { WholeRequest } from '../../ports/worldStore.js';
import { derivedEvents, momentsOf, tidyParagraph, type Moments } from './derivedEvents.js';
import { answersFor, doerOf, operator, type Doer } from './actors.js';
import { buildMeasures } from './buildMeasures.js';
import { readRhythm, type Building, type Published } from './building.js';
import type { RequestRecords, Tell } from './gatherRecords.js';
import { replay } from './replay.js';

const rhythmOf = ({ rhythm }: RequestRecord, review: Review): Rhythm | null =>
  rhythm === undefined ? review.rhythm : readRhythm(rhythm);

const isField = (key: string): key is (typeof answerFields)[number] =>
  answerFields.some((field) => field === key);

/** In the order in which the line has them. */
const fieldsOf = (record: AnswerRecord): AnswerFields =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => isField(key) && value !== undefined));

const versionsOf = (
  { request, answers }: RequestRecords,
  moments: Moments,
  otherwise: Doer,
  { register, tell }: Building,
): AnswerVersion[] => {
  const counts = new Map<number, number>();
  const { recommendations } = request.record;
  return answers.flatMap(({ line, record }) => {
    const { number: slot } = record;
    if (slot > recommendations.length) {
      tell(line, { code: 'noSuchNumber', number: slot, recommendations: recommendations.length });
      return [];
    }
    const version = (counts.get(slot) ?? 0) + 1;
    counts.set(slot, version);
    const doer = doerOf(record, line, otherwise, register, tell);
    return [
      {
        slot,
        version,
        baseVersion: record.baseVersion ?? version - 1,
        fields: fieldsOf(record),
        by: doer.by ?? '',
        byName: doer.byName,
        at: record.at ?? moments.answered,
      },
    ];
  });
};

const givenEvents = (
  events: readonly Lined<EventRecord>[],
  { publishedAt }: Published,
  { register, tell }: Building,
): RequestEvent[] =>
  events.map(({ line, record }, index) => ({
    sequence: index + 1,
    kind: record.event as RequestEventKind,
    ...doerOf(record, line, operator, register, tell),
    at: record.at ?? publishedAt,
    facts: record.facts ?? {},
    ...(record.reason === undefined ? {} : { reason: record.reason }),
  }));

/** The state that the record itself says, in so many words or by what it holds. */
const statedBy = (records: RequestRecords, review: Review): RequestState => {
  const { state, decision, submittedAt, submittedBy } = records.request.record;
  if (state !== undefined) return state;
  if (decision !== undefined) return 'answered';
  if (isWithdrawn(review)) return 'withdrawn';
  if (submittedAt !== undefined || submittedBy !== undefined) return 'submitted';
  return records.answers.length > 0 ? 'draft' : 'notStarted';
};

/** The decision; who registered it and when is what the event says, where the record does not say it. */
const decisionOf = (
  { line, record }: Lined<RequestRecord>,
  events: readonly RequestEvent[],
  { register, tell }: Building,
): Decision | null => {
  const { decision } = record;
  if (decision === undefined) return null;
  const event = events.findLast(({ kind }) => kind === 'decided');
  const { registeredBy: by, registeredByName: byName } = decision;
  const registered = doerOf(
    { by, byName },
    line,
    { by: event?.by ?? '', byName: event?.byName ?? '' },
    register,
    tell,
  );
  return {
    decidedOn: decision.decidedOn,
    paragraph: tidyParagraph(decision.paragraph),
    registryNumber: decision.registryNumber ?? null,
    registeredBy: registered.by ?? '',
    registeredByName: registered.byName,
    registeredAt: decision.registeredAt ?? event?.at ?? '',
  };
};

/** The last one that was asked for. */
const extraReminderOf = (events: readonly RequestEvent[]): ExtraReminder | undefined => {
  const event = events.findLast(({ kind }) => kind === 'extraReminderOrdered');
  if (event === undefined) return undefined;
  const { at, sequence, byName, facts } = event;
  return { at, day: String(facts.day), sequence, byName };
};

/** What cannot be so together. */
const checkState = (
  { line, record }: Lined<RequestRecord>,
  request: Request,
  stated: RequestState,
  review: Review,
  tell: Tell,
): void => {
  if (request.effectiveDueDate < request.dueDate) tell(line, { code: 'extensionNotLater' });
  if (stated === 'withdrawn' && !isWithdrawn(review)) {
    tell(line, { code: 'withoutWithdrawal' });
    return;
  }
  if (record.state !== undefined && record.state !== request.state)
    tell(line, { code: 'state', given: record.state, found: request.state });
  if (record.decision !== undefined && request.state !== 'answered')
    tell(line, { code: 'decisionWithoutAnswer' });
  const isOver = stated === 'withdrawn' || stated === 'answered';
  if (isWithdrawn(review) && review.changes.at(-1)?.finished === true && !isOver)
    tell(line, { code: 'openInWithdrawn' });
};

/** Of a request without a history in the file, which would have gone through this when it was made. */
const checkAnswers = (
  { request: { line }, answers }: RequestRecords,
  { marks }: Request,
  stated: RequestState,
  tell: Tell,
): void => {
  for (const { line: place, record } of answers) {
    const { measure, number } = record;
    if (number > 0 && measure !== undefined && measureOf({ measure }) === null)
      tell(place, { code: 'wrongValue', key: 'measure' });
  }
  const missing = marks.flatMap(({ slot, complete }) => (slot > 0 && !complete ? [slot] : []));
  if ((stated === 'submitted' || stated === 'answered') && missing.length > 0)
    tell(line, { code: 'incomplete', numbers: missing });
};

/** One request as the file says it, with what it leaves out derived. Tells what is wrong; null: too much. */
export const buildRequest = (
  records: RequestRecords,
  published: Published,
  building: Building,
): WholeRequest | null => {
  const { line, record } = records.request;
  const { review, publishedAt } = published;
  const { register, tell } = building;
  const boardName = record.boardName ?? register.boards.get(record.board)?.name ?? '';
  const otherwise = answersFor(record.board, boardName, register);
  const moments = momentsOf(records, published, building);
  const versions = versionsOf(records, moments, otherwise, building);
  const stated = statedBy(records, review);
  const dueDate = record.dueDate ?? review.dueDate ?? '';
  const dates = { dueDate, effectiveDueDate: record.effectiveDueDate ?? dueDate };
  if (stated === 'answered' && record.decision === undefined) {
    tell(line, { code: 'withoutDecision' });
    return null;
  }
  const own = records.events.filter(({ record: event }) => event.number === undefined);
  if (own.length > 0)
    for (const key of ['submittedAt', 'submittedBy'] as const)
      if (record[key] !== undefined) tell(line, { code: 'notApplicable', key });
  const events =
    own.length > 0
      ? givenEvents(own, published, building)
      : derivedEvents(records, stated, dates, versions, moments, published, otherwise, building);
  const replayed = replay(record.recommendations.length, versions, events);
  if (replayed === null || events[0]?.kind !== 'published') {
    tell(own[0]?.line ?? line, { code: 'history' });
    return null;
  }
  const extraReminder = extraReminderOf(events);
  const request: Request = {
    id: requestId(record.review, record.board),
    reviewId: record.review,
    boardId: record.board,
    boardName,
    reviewTitle: review.title ?? '',
    reportNumber: review.reportNumber,
    registryNumber: review.registryNumber,
    issuer: review.issuer ?? '',
    letterDecidedOn: review.decidedOn,
    ...replayed,
    ...dates,
    rhythm: rhythmOf(record, review),
    publishedAt,
    decision: decisionOf(records.request, events, building),
    ...(extraReminder === undefined ? {} : { extraReminder }),
    sequence: events.length,
    tip: '',
    recentCommands: [],
  };
  checkState(records.request, request, own.length > 0 ? request.state : stated, review, tell);
  if (own.length === 0) checkAnswers(records, request, stated, tell);
  const { recommendations } = record;
  const bySlot = [...versions].sort((one, other) => one.slot - other.slot);
  const whole = { request, recommendations, versions: bySlot, events };
  return { ...whole, measures: buildMeasures(records, whole, otherwise, building) };
};
