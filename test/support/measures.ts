import type { PlannedMeasure } from '../../src/domain/measure';
import type { MeasureChange, HeldMeasure } from '../../src/ports/measureStore';
import type { NewMeasure } from '../../src/ports/newMeasure';

/** A planned measure of an invented board; what a test cares about is given. */
export const aMeasure = (given: Partial<PlannedMeasure> = {}): PlannedMeasure => ({
  id: 'r1.b1.1',
  requestId: 'r1.b1',
  number: 1,
  reviewId: 'r1',
  boardId: 'b1',
  boardName: 'Vägnämnden',
  reviewTitle: 'Granskning av vägunderhållet',
  reportNumber: '4 – 2023',
  text: 'En plan för underhållet tas fram.',
  responsible: 'Vägchefen',
  when: '2023-06-01',
  dueDate: '2023-06-01',
  firstDueDate: '2023-06-01',
  plannedOn: '2023-02-01',
  state: 'notStarted',
  isReported: false,
  report: null,
  sequence: 1,
  tip: '',
  recentCommands: [],
  ...given,
});

export const aNewMeasure = (number: number): NewMeasure => ({
  measure: aMeasure({ id: `r1.b1.${number}`, number }),
  event: {
    sequence: 1,
    kind: 'planned',
    by: 'p1',
    byName: 'Karin',
    at: '2023-02-01T09:00:00.000Z',
    facts: { dueDate: '2023-06-01', text: 'hash' },
  },
});

export const aReport = (
  held: HeldMeasure,
  state: PlannedMeasure['state'],
  commandKey: string,
  reason = '',
): MeasureChange => {
  const said = { by: 'p1', byName: 'Karin', at: '2023-03-01T09:00:00.000Z' };
  const version = (held.measure.report?.version ?? 0) + 1;
  return {
    held,
    next: { ...held.measure, state, isReported: true, report: { version, ...said } },
    event: { kind: 'reported', ...said, facts: { state, version } },
    report: { version, kind: 'reported', state, dueDate: held.measure.dueDate, reason, ...said },
    commandKey,
  };
};
