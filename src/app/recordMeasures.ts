import { DateTime, type Zone } from 'luxon';
import { measureOf, type AnswerFields, type Slot } from '../domain/answer.js';
import { measureId, type PlannedMeasure } from '../domain/measure.js';
import { recommendationMarks, type Decision, type Request, type RequestFile } from '../domain/request.js';
import { promisedDate } from '../language/promisedDate.js';
import type { BegunMeasure, NewMeasure } from '../ports/newMeasure.js';
import { textHash } from './ids.js';
import { currentFields } from './requestViews.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'requests' | 'measures' | 'clock'>;

/** What an answer says of the measure that it plans. */
export const promisedWords = (
  fields: AnswerFields,
): Pick<PlannedMeasure, 'text' | 'responsible' | 'when'> => ({
  text: fields.description?.trim() ?? '',
  responsible: fields.responsible?.trim() ?? '',
  when: fields.when?.trim() ?? '',
});

/** What an answer promises, as it stands when the board has decided; `plannedOn` is the day of that. */
export const newMeasure = (
  request: Request,
  decision: Decision,
  number: Slot,
  fields: AnswerFields,
  plannedOn: string,
): NewMeasure => {
  const { text, responsible, when } = promisedWords(fields);
  const dueDate = promisedDate(when, plannedOn);
  const measure: PlannedMeasure = {
    id: measureId(request.id, number),
    requestId: request.id,
    number,
    reviewId: request.reviewId,
    boardId: request.boardId,
    boardName: request.boardName,
    reviewTitle: request.reviewTitle,
    reportNumber: request.reportNumber,
    text,
    responsible,
    when,
    dueDate,
    firstDueDate: dueDate,
    plannedOn,
    state: 'notStarted',
    isReported: false,
    report: null,
    sequence: 0,
    tip: '',
    recentCommands: [],
  };
  return {
    measure,
    event: {
      sequence: 1,
      kind: 'planned',
      by: decision.registeredBy,
      byName: decision.registeredByName,
      at: decision.registeredAt,
      facts: { dueDate, text: textHash(text) },
    },
  };
};

/** The day on which a decision was registered, as the organisation's calendar has it. */
export const plannedOnDay = ({ registeredAt }: Decision, zone: Zone): string =>
  DateTime.fromISO(registeredAt, { zone }).toFormat('yyyy-MM-dd');

/**
 * Makes a measure of every answer "planned" of a decided response. What it makes depends on the response alone,
 * so that it can be repeated after a crash by whoever finds the response, and changes nothing then.
 */
export const recordMeasures = async (
  services: Needs,
  { id, decision, marks }: Request,
): Promise<readonly PlannedMeasure[]> => {
  if (decision === null || !marks.some(({ measure }) => measure === 'planned')) return [];
  const held = await services.requests.file(id);
  return held === null ? [] : recordMeasuresOf(services, held.file);
};

/** What a decided response begins; nothing as long as it is not decided. */
export const measuresBegunBy = (file: RequestFile, zone: Zone): readonly NewMeasure[] => {
  const { request } = file;
  const { decision } = request;
  if (decision === null) return [];
  const plannedOn = plannedOnDay(decision, zone);
  return recommendationMarks(request).flatMap(({ slot }) => {
    const fields = currentFields(file, slot);
    return measureOf(fields) === 'planned' ? [newMeasure(request, decision, slot, fields, plannedOn)] : [];
  });
};

/**
 * As {@link recordMeasures}, of a response whose texts are at hand; `begun`: what was written with the decision.
 * Returns its measures as they stand.
 */
export const recordMeasuresOf = (
  services: Needs,
  file: RequestFile,
  begun?: readonly BegunMeasure[],
): Promise<readonly PlannedMeasure[]> =>
  services.measures.create(measuresBegunBy(file, services.clock.now().zone), file, begun);
