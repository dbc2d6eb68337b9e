import type { AnswerVersion } from '../../domain/answer.js';
import type { HistoryEvent } from '../../domain/event.js';
import { sameRhythm } from '../../domain/rhythm.js';
import type { Request } from '../../domain/request.js';
import type { Review } from '../../domain/review.js';
import type {
  AnswerRecord,
  DecisionRecord,
  EventRecord,
  MeasureRecord,
  ReportRecord,
  RequestRecord,
  WorldRecord,
} from '../../ports/worldRecords.js';
import type { WholeMeasure, WholeRequest, WholeReview } from '../../ports/worldStore.js';
import { promisedWords } from '../recordMeasures.js';
import { currentFields } from '../requestViews.js';
import { doerFields } from './actors.js';
import type { WorldRegister } from './gatherRecords.js';
import { said, unless } from './recordKeys.js';
import { reviewRecord, rhythmOrStandard } from './reviewRecord.js';

/** The lines of a file, with everything left out that reading them derives again; the keys in a set order. */

const decisionRecord = (
  { decision }: Request,
  decided: HistoryEvent<string> | undefined,
  register: WorldRegister,
): DecisionRecord | null => {
  if (decision === null) return null;
  const { registeredBy, registeredByName, registeredAt } = decision;
  const isOfEvent = registeredBy === (decided?.by ?? '') && registeredByName === decided?.byName;
  const { by, byName } = doerFields({ by: registeredBy, byName: registeredByName }, register);
  return {
    decidedOn: decision.decidedOn,
    paragraph: decision.paragraph,
    ...said('registryNumber', decision.registryNumber),
    ...(isOfEvent
      ? {}
      : { ...said('registeredBy', by ?? null), ...said('registeredByName', byName ?? null) }),
    ...unless(registeredAt === decided?.at, 'registeredAt', registeredAt),
  };
};

const rhythmRecord = ({ rhythm }: Request, review: Review): string | undefined =>
  sameRhythm(rhythm, review.rhythm) ? undefined : rhythmOrStandard(rhythm);

interface OfRequest {
  readonly review: string;
  readonly board: string;
}

const requestRecord = (
  { request, recommendations, events }: WholeRequest,
  review: Review,
  of: OfRequest,
  register: WorldRegister,
): RequestRecord => {
  const decided = events.findLast(({ kind }) => kind === 'decided');
  const rhythm = rhythmRecord(request, review);
  const { boardName, state, dueDate, effectiveDueDate } = request;
  return {
    kind: 'request',
    ...of,
    ...unless(boardName === register.boards.get(of.board)?.name, 'boardName', boardName),
    recommendations,
    state,
    ...unless(dueDate === review.dueDate, 'dueDate', dueDate),
    ...unless(effectiveDueDate === dueDate, 'effectiveDueDate', effectiveDueDate),
    ...(rhythm === undefined ? {} : { rhythm }),
    ...said('decision', decisionRecord(request, decided, register)),
  };
};

const answerRecord = (version: AnswerVersion, of: OfRequest, register: WorldRegister): AnswerRecord => ({
  kind: 'answer',
  ...of,
  number: version.slot,
  ...unless(version.baseVersion === version.version - 1, 'baseVersion', version.baseVersion),
  ...version.fields,
  ...doerFields(version, register),
  at: version.at,
});

const eventRecord = (
  event: HistoryEvent<EventRecord['event']>,
  of: OfRequest,
  number: number | null,
  register: WorldRegister,
): EventRecord => ({
  kind: 'event',
  ...of,
  ...said('number', number),
  event: event.kind,
  ...doerFields(event, register),
  at: event.at,
  ...unless(Object.keys(event.facts).length === 0, 'facts', event.facts),
  ...(event.reason === undefined ? {} : { reason: event.reason }),
});

const measureRecord = (
  { measure, reports }: WholeMeasure,
  whole: WholeRequest,
  of: OfRequest,
): MeasureRecord => {
  const { number, state, dueDate, firstDueDate } = measure;
  const promised = promisedWords(currentFields(whole, number));
  return {
    kind: 'measure',
    ...of,
    number,
    ...unless(state === 'notStarted' && reports.length === 0, 'state', state),
    dueDate,
    ...unless(firstDueDate === dueDate, 'firstDueDate', firstDueDate),
    plannedOn: measure.plannedOn,
    ...unless(measure.text === promised.text, 'text', measure.text),
    ...unless(measure.responsible === promised.responsible, 'responsible', measure.responsible),
    ...unless(measure.when === promised.when, 'when', measure.when),
  };
};

const measureRecords = (
  whole: WholeMeasure,
  request: WholeRequest,
  of: OfRequest,
  register: WorldRegister,
): WorldRecord[] => {
  const { measure, reports, events } = whole;
  const { number } = measure;
  return [
    measureRecord(whole, request, of),
    ...reports.map((report): ReportRecord => ({
      kind: 'report',
      ...of,
      number,
      ...(report.kind === 'dated' ? { dated: true as const } : {}),
      state: report.state,
      dueDate: report.dueDate,
      ...unless(report.reason === '', 'reason', report.reason),
      ...doerFields(report, register),
      at: report.at,
    })),
    ...events.map((event) => eventRecord(event, of, number, register)),
  ];
};

const requestRecords = (whole: WholeRequest, review: Review, register: WorldRegister): WorldRecord[] => {
  const { request, versions, events, measures } = whole;
  const of = { review: request.reviewId, board: request.boardId };
  return [
    requestRecord(whole, review, of, register),
    ...versions.map((version) => answerRecord(version, of, register)),
    ...events.map((event) => eventRecord(event, of, null, register)),
    ...measures.flatMap((measure) => measureRecords(measure, whole, of, register)),
  ];
};

/** A review, and its requests in the order of the letter. */
export const reviewRecords = ({ review, requests }: WholeReview, register: WorldRegister): WorldRecord[] => {
  if (review.state !== 'published') return [reviewRecord(review, register)];
  const places = new Map(review.boards.map(({ boardId }, place) => [boardId, place]));
  const place = ({ request }: WholeRequest): number => places.get(request.boardId) ?? places.size;
  return [
    reviewRecord(review, register),
    ...[...requests]
      .sort((one, other) => place(one) - place(other))
      .flatMap((whole) => requestRecords(whole, review, register)),
  ];
};
