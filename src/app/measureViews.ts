import { isLate, isOngoing, type PlannedMeasure } from '../domain/measure.js';
import { mayAnswer, type Person } from '../domain/person.js';
import { daysBetween } from '../domain/days.js';
import type { MeasureRow, MeasureView } from '../ports/views/measure.js';
import { today, type Services } from './services.js';

export const measureRow = (measure: PlannedMeasure, reader: Person, now: string): MeasureRow => ({
  requestId: measure.requestId,
  number: measure.number,
  board: measure.boardName,
  reviewTitle: measure.reviewTitle,
  reportNumber: measure.reportNumber,
  text: measure.text,
  responsible: measure.responsible,
  when: measure.when,
  dueDate: measure.dueDate,
  firstDueDate: measure.firstDueDate,
  daysLeft: measure.dueDate === null ? null : daysBetween(now, measure.dueDate),
  late: isLate(measure, now),
  state: measure.state,
  isReported: measure.isReported,
  baseVersion: measure.report?.version ?? 0,
  mayReport: mayAnswer(reader, measure.boardId),
});

const shownReports = 4;

/** The measure as it stands, with its last reports. */
export const measureView = async (
  services: Pick<Services, 'measures' | 'notices' | 'clock'>,
  person: Person,
  measure: PlannedMeasure,
  extras: Partial<Pick<MeasureView, 'told' | 'typed'>> = {},
): Promise<MeasureView> => {
  const reports = await services.measures.reports(measure.id);
  return {
    view: 'measure',
    measure: measureRow(measure, person, today(services.clock)),
    reports: [...reports].reverse().slice(0, shownReports),
    told: extras.told ?? null,
    typed: extras.typed ?? [],
    nextReminder: isOngoing(measure) ? await services.notices.nextReminder(measure) : null,
  };
};
