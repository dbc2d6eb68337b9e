import { DateTime } from 'luxon';
import { measureOf, type AnswerFields, type Slot } from '../domain/answer.js';
import { measureId, type PlannedMeasure } from '../domain/measure.js';
import { recommendationMarks, type Decision, type Request } from '../domain/request.js';
import { promisedDate } from '../language/promisedDate.js';
import type { NewMeasure } from '../ports/measureStore.js';
import { textHash } from './ids.js';
import { currentFields } from './requestViews.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'requests' | 'measures' | 'clock'>;

/** What an answer promises, as it stands when the board has decided. */
const newMeasure = (
  request: Request,
  decision: Decision,
  number: Slot,
  fields: AnswerFields,
  plannedOn: string,
): NewMeasure => {
  const when = fields.when?.trim() ?? '';
  const dueDate = promisedDate(when, plannedOn);
  const text = fields.description?.trim() ?? '';
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
    responsible: fields.responsible?.trim() ?? '',
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
  if (held === null) return [];
  const { zone } = services.clock.now();
  const plannedOn = DateTime.fromISO(decision.registeredAt, { zone }).toFormat('yyyy-MM-dd');
  const planned = recommendationMarks(held.file.request).flatMap(({ slot }) => {
    const fields = currentFields(held.file, slot);
    return measureOf(fields) === 'planned'
      ? [newMeasure(held.file.request, decision, slot, fields, plannedOn)]
      : [];
  });
  await services.measures.create(planned, held.file);
  return services.measures.ofRequest(id);
};
