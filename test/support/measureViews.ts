import type { MeasureReport } from '../../src/domain/measure.js';
import type { MeasureRow } from '../../src/ports/views/measure.js';
import type { Notice } from '../../src/ports/views/morning.js';
import type { View } from '../../src/ports/views/view.js';

export const measureRow = (changes: Partial<MeasureRow> = {}): MeasureRow => ({
  requestId: 'r1.b1',
  number: 2,
  board: 'Kulturnämnden',
  reviewTitle: 'Granskning av bibliotekens inköp',
  reportNumber: '7 – 2022',
  text: 'En gemensam rutin för inköp tas fram och prövas på tre bibliotek innan den införs.',
  responsible: 'Bibliotekschefen',
  when: 'senast den 15 mars',
  dueDate: '2023-03-15',
  firstDueDate: '2023-03-15',
  daysLeft: 14,
  late: false,
  state: 'notStarted',
  isReported: false,
  baseVersion: 0,
  mayReport: true,
  ...changes,
});

const undated = measureRow({
  number: 4,
  text: 'Inköpen följs upp varje tertial.',
  when: 'så snart som möjligt',
  dueDate: null,
  firstDueDate: null,
  daysLeft: null,
});
const late = measureRow({
  number: 1,
  dueDate: '2023-02-17',
  firstDueDate: '2022-12-01',
  daysLeft: -12,
  late: true,
  state: 'delayed',
  isReported: true,
  baseVersion: 1,
});
const delay: MeasureReport = {
  version: 1,
  kind: 'reported',
  state: 'delayed',
  dueDate: '2023-02-17',
  reason: 'Upphandlingen är överklagad.\nVi väntar på förvaltningsrätten.',
  by: 'p1',
  byName: 'Karin Ek',
  at: '2022-11-28T09:15:00.000Z',
};

/** Cards about planned measures, on 1 March 2023. */
export const measureViews = (notice: Notice, response: View): Readonly<Record<string, View>> => ({
  morningMeasure: { view: 'morning', notices: [], measures: [measureRow()] },
  morningMeasureLate: { view: 'morning', notices: [], measures: [late] },
  morningMeasureUndated: { view: 'morning', notices: [], measures: [undated] },
  morningMeasures: { view: 'morning', notices: [], measures: [late, measureRow({ daysLeft: 0 }), undated] },
  morningBoth: { view: 'morning', notices: [notice], measures: [late, measureRow()] },
  morningFull: {
    view: 'morning',
    notices: Array.from({ length: 12 }, () => notice),
    measures: Array.from({ length: 12 }, (_, index) => measureRow({ number: index + 1 })),
  },
  measureOpen: {
    view: 'measure',
    measure: late,
    reports: [delay],
    told: null,
    typed: [],
    nextReminder: '2023-03-03',
  },
  measureReported: {
    view: 'measure',
    measure: measureRow({ state: 'onSchedule', isReported: true, baseVersion: 1 }),
    reports: [{ ...delay, state: 'onSchedule', reason: '', dueDate: '2023-03-15' }],
    told: 'reported',
    typed: [],
    nextReminder: '2023-03-10',
  },
  measureDone: {
    view: 'measure',
    measure: measureRow({ state: 'done', isReported: true, baseVersion: 2 }),
    reports: [{ ...delay, version: 2, state: 'done', reason: '' }, delay],
    told: 'reported',
    typed: [],
    nextReminder: null,
  },
  measureAlreadyDone: {
    view: 'measure',
    measure: measureRow({ state: 'done', isReported: true, baseVersion: 2 }),
    reports: [{ ...delay, kind: 'dated' }],
    told: 'alreadyDone',
    typed: ['Upphandlingen är överklagad.'],
    nextReminder: null,
  },
  measureForAuditor: {
    view: 'measure',
    measure: measureRow({ mayReport: false }),
    reports: [],
    told: null,
    typed: [],
    nextReminder: '2023-03-10',
  },
  delayForm: {
    view: 'delayForm',
    measure: measureRow(),
    typed: { newDate: '', reason: '' },
    findings: [],
  },
  delayFormRefused: {
    view: 'delayForm',
    measure: measureRow(),
    typed: { newDate: '2022-12-24', reason: '' },
    findings: [
      { field: 'newDate', code: 'past' },
      { field: 'reason', code: 'required' },
    ],
  },
  measureDates: {
    view: 'measureDates',
    requestId: 'r1.b1',
    undated: [{ measure: undated, typed: '2023-02-30', finding: 'noDate' }],
    dated: [measureRow({ daysLeft: 14 })],
    overtaken: [],
  },
  measureDatesSaved: {
    view: 'measureDates',
    requestId: 'r1.b1',
    undated: [],
    dated: [measureRow()],
    overtaken: [],
  },
  measureDatesOvertaken: {
    view: 'measureDates',
    requestId: 'r1.b1',
    undated: [],
    dated: [measureRow({ number: 3 })],
    overtaken: [
      { measure: measureRow(), typed: '2023-05-02' },
      { measure: measureRow({ number: 5, dueDate: null, state: 'done' }), typed: '2023-06-01' },
    ],
  },
  responseFollowedUp: {
    ...(response as Extract<View, { view: 'response' }>),
    measures: [late, measureRow(), measureRow({ number: 3, state: 'done', isReported: true }), undated],
  },
});
