import { measureViews } from './measureViews.js';
import type { AnswerFields } from '../../src/domain/answer.js';
import type { RequestEvent } from '../../src/domain/event.js';
import type { Refusal } from '../../src/domain/refusal.js';
import type { AnsweredMeasureRow, AnswerView, RecommendationRow } from '../../src/ports/views/answer.js';
import type { DueDateFormView } from '../../src/ports/views/changes.js';
import type { Notice } from '../../src/ports/views/morning.js';
import type { RequestHeadline } from '../../src/ports/views/request.js';
import type { RequestRow } from '../../src/ports/views/requestRow.js';
import type { AnswerStepView } from '../../src/ports/views/response.js';
import type { View } from '../../src/ports/views/view.js';

/** The day on which the sample cards are read. */
export const today = '2023-03-01';

export const row = (changes: Partial<RequestRow> = {}): RequestRow => ({
  requestId: 'r1.b1',
  board: 'Kulturnämnden',
  reviewTitle: 'Granskning av bibliotekens inköp',
  reportNumber: '7 – 2022',
  state: 'draft',
  dueDate: changes.effectiveDueDate ?? '2023-03-31',
  effectiveDueDate: '2023-03-31',
  daysLeft: 30,
  overdue: false,
  answers: 2,
  recommendations: 5,
  decidedOn: null,
  mayOpen: true,
  ...changes,
});

const rows: readonly RequestRow[] = [
  row({
    requestId: 'r1.b2',
    board: 'Sjukhusstyrelsen i Norra länsdelen',
    effectiveDueDate: '2023-02-25',
    dueDate: '2023-02-25',
    daysLeft: -4,
    overdue: true,
    answers: 0,
    state: 'notStarted',
  }),
  row({
    requestId: 'r1.b3',
    board: 'Trafiknämnden',
    effectiveDueDate: '2023-03-04',
    dueDate: '2023-02-20',
    daysLeft: 3,
  }),
  row({ requestId: 'r1.b4', board: 'Hälso- och sjukvårdsnämnden', state: 'submitted', answers: 5 }),
  row({
    requestId: 'r1.b5',
    board: 'Regionstyrelsen',
    reportNumber: null,
    state: 'notStarted',
    answers: 0,
    mayOpen: false,
  }),
  row({
    requestId: 'r1.b6',
    board: 'Fastighetsnämnden',
    state: 'answered',
    answers: 5,
    decidedOn: '2023-02-14',
  }),
];
const many = Array.from({ length: 24 }, (_, index) =>
  row({ requestId: `r1.c${index}`, board: `Sjukhusstyrelsen ${index + 1}`, mayOpen: index % 2 === 0 }),
);

const head = (changes: Partial<RequestRow> = {}): RequestHeadline => ({
  row: row(changes),
  registryNumber: 'REV 2022/31',
  issuer: 'Regionens revisorer',
});

export const recommendation =
  'Nämnden bör säkerställa att inköp över direktupphandlingsgränsen föregås av en dokumenterad behovsanalys.';
const texts = [
  recommendation,
  'Nämnden bör se till att bibliotekens budget följs upp varje månad.',
  'Nämnden bör klargöra vem som får teckna avtal.',
  'Nämnden bör pröva om gemensamma inköp med kommunerna sänker kostnaderna.',
  'Nämnden bör återrapportera till fullmäktige varje år.',
];
const planned: AnswerFields = {
  measure: 'planned',
  description: 'Vi inför en mall för behovsanalys som följer med varje inköpsärende.',
  how: 'Mallen tas fram tillsammans med upphandlingsenheten och prövas på tre bibliotek.',
  when: 'Senast den 1 december 2023',
  responsible: 'Bibliotekschefen',
};
const taken: AnswerFields = { measure: 'taken', description: 'Uppföljning sker varje månad sedan januari.' };
const none: AnswerFields = { measure: 'none', reason: 'Frågan ägs av regionstyrelsen.' };
const answers = texts.map((text, index) => ({
  slot: index + 1,
  recommendation: text,
  fields: [planned, taken, none, { measure: 'planned' }, {}][index] ?? {},
  complete: index < 3,
}));
const complete = answers.map((answer) => ({ ...answer, fields: planned, complete: true }));

export const step = (changes: Partial<AnswerStepView> = {}): AnswerStepView => ({
  view: 'answerStep',
  head: head(),
  slot: 2,
  recommendation: texts[1] ?? '',
  progress: [true, true, false, false, false],
  fields: planned,
  baseVersion: 3,
  findings: [],
  wishes: [],
  others: [],
  previous: 1,
  next: 3,
  notice: null,
  ...changes,
});

const notice = (kind: Notice['kind'], changes: Partial<RequestRow> = {}, unanswered = [3, 5]): Notice => ({
  kind,
  row: row(changes),
  unanswered,
});

const counts = { answered: 10, submitted: 1, draft: 1, notStarted: 2, overdue: 1 };
const suggestions = [
  { label: 'Vilka är försenade?', question: 'vilka är försenade?' },
  { label: 'När ska Trafiknämnden svara?', question: 'när ska trafiknämnden svara?' },
  { label: 'Hur många har svarat på rapport 7?', question: 'hur många har svarat på rapport 7?' },
];
const decision = {
  decidedOn: '2023-03-28',
  paragraph: '41',
  registryNumber: 'KN 2023-104',
  registeredBy: 'p1',
  registeredByName: 'Karin Ek',
  registeredAt: '2023-03-29T08:12:00Z',
};
const decisionView = {
  view: 'decision',
  head: head({ state: 'submitted', answers: 5 }),
  submittedAt: '2023-02-28T13:05:00Z',
  submittedByName: 'Karin Ek',
  typed: { decidedOn: '', paragraph: '', registryNumber: '' },
  findings: [],
  postponed: false,
  nextReminder: null,
} as const;
const draft = {
  view: 'draftReview',
  reviewId: 'r9',
  title: 'Granskning av jourverksamheten',
  reportNumber: '14 – 2022',
  registryNumber: 'REV 2022/40',
  followsUp: null,
  issuer: 'Regionens revisorer',
  decidedOn: '2023-01-26',
  dueDate: '2023-03-31',
  boards: [
    { name: 'Regionstyrelsen', recommendations: 5 },
    { name: 'Sjukhusstyrelsen i Norra länsdelen', recommendations: 4 },
    { name: 'Primärvårdsnämnden', recommendations: 1 },
  ],
  forInformation: ['Hälso- och sjukvårdsnämnden'],
  missing: [],
  doubtful: ['decidedOn'],
  remarks: [
    {
      code: 'formDiffers',
      board: 'Sjukhusstyrelsen i Norra länsdelen',
      recommendation: 3,
      annex: 'a',
      form: 'b',
    },
    { code: 'groupWithoutMembers', group: 'sjukhusstyrelserna' },
  ],
  dueDatePassed: false,
  typed: { title: '', dueDate: '' },
  refusal: null,
} as const;
const personForm = {
  view: 'personForm',
  typed: { id: '', name: '', role: '', board: '' },
  visitors: [{ id: 'v1', name: 'Olle Berg' }],
  boards: ['Kulturnämnden', 'Trafiknämnden'],
  refusal: null,
} as const;
const unreachableRows = [
  {
    name: 'Åsa Wik',
    boards: ['Kulturnämnden'],
    reach: 'never',
    standIns: ['Mia Ås'],
  },
  { name: null, boards: ['Trafiknämnden'], reach: null, standIns: [] },
  { name: 'Olle Berg', boards: ['Miljönämnden'], reach: 'blocked', standIns: [] },
] as const;
const digest = {
  cameIn: rows.slice(0, 1),
  late: rows
    .slice(0, 2)
    .map((row, index) => ({ ...row, overdue: true, daysLeft: -25, escalated: index === 0 })),
  soon: rows,
  unreachable: unreachableRows,
};
const answer = {
  view: 'answer',
  kind: 'boards',
  reading: 'nämnder · inte svarat · rapport 7',
  figure: '4 nämnder',
  sentence: 'har inte svarat.',
  table: { of: 'requests', rows },
  skipped: 0,
  shown: 10,
  question: 'vilka har inte svarat på rapport 7?',
  chart: null,
  suggestions: suggestions.slice(0, 2),
  offers: { remind: true, export: true },
  alternatives: suggestions.slice(0, 1),
  changes: null,
} as const;
const reminded = {
  boards: ['Kulturnämnden', 'Sjukhusstyrelsen i Norra länsdelen'],
  requests: 3,
  people: 2,
  unreachable: ['Trafiknämnden'],
  already: 1,
  day: null,
} as const;
const long =
  'Nämnden bör säkerställa att inköp över direktupphandlingsgränsen föregås av en dokumenterad behovsanalys, att avvägningen mellan egen regi och upphandling framgår av underlaget, att ansvaret är tydligt fördelat och att resultatet återrapporteras varje år.';
export const recommendationRows: readonly RecommendationRow[] = [
  { number: 1, kind: null, answer: null, state: 'notStarted' } as const,
  {
    number: 2,
    kind: 'taken',
    answer: 'Nya rutiner gäller från den 1 mars. Alla chefer har fått dem.',
  } as const,
  {
    number: 3,
    kind: 'planned',
    answer: `Vi ser över avtalen. ${'Arbetet leds av ekonomichefen. '.repeat(9)}`,
  } as const,
  { number: 4, kind: 'none', answer: 'Uppdraget har upphört.' } as const,
].map((changes) => ({
  requestId: 'r1.b1',
  board: 'Sjukhusstyrelsen i Norra länsdelen',
  reportNumber: '7 – 2022',
  reviewTitle: 'Granskning av bibliotekens inköp',
  text: changes.number === 1 ? long : texts[changes.number - 1]!,
  state: 'answered',
  ...changes,
}));
export const answeredMeasureRows: readonly AnsweredMeasureRow[] = [
  { dueDate: '2023-02-15', measureState: 'notStarted', isLate: true, isReported: false } as const,
  { dueDate: '2023-06-30', measureState: 'onSchedule', isLate: false, isReported: true } as const,
  { dueDate: '2023-12-01', measureState: 'delayed', isLate: false, isReported: true } as const,
  { dueDate: null, measureState: 'notStarted', isLate: false, isReported: false } as const,
  { dueDate: null, measureState: 'done', isLate: false, isReported: true } as const,
  { dueDate: null, measureState: null, isLate: false, isReported: false } as const,
].map((changes, index) => ({
  ...recommendationRows[index % 4]!,
  kind: changes.measureState === null ? 'taken' : 'planned',
  answer: 'Vi inför en gemensam inköpsrutin och utbildar alla som beställer.',
  ...changes,
}));
const answerReviews: AnswerView = {
  ...answer,
  kind: 'reviews',
  figure: '3 granskningar',
  sentence: 'väntar på svar.',
  offers: { remind: false, export: true },
  table: {
    of: 'reviews',
    rows: [
      {
        reviewId: 'r1',
        title: 'Granskning av bibliotekens inköp',
        reportNumber: '7 – 2022',
        dueDate: '2023-02-25',
        requests: 10,
        answered: 4,
        overdue: 2,
      },
      {
        reviewId: 'r2',
        title: 'Granskning av nattarbete',
        reportNumber: null,
        dueDate: '2023-03-31',
        requests: 3,
        answered: 1,
        overdue: 0,
      },
      {
        reviewId: 'r3',
        title: 'Granskning av läkemedelshanteringen på sjukhusens vårdavdelningar',
        reportNumber: '2 – 2022',
        dueDate: '2023-01-31',
        requests: 5,
        answered: 5,
        overdue: 0,
      },
    ],
  },
};
const answerPeople: AnswerView = {
  ...answer,
  kind: 'people',
  figure: '3 personer',
  sentence: 'svarar för nämnderna.',
  offers: { remind: false, export: true },
  table: {
    of: 'people',
    rows: [
      { name: 'Karin Ek', roles: ['secretary'], boards: ['Kulturnämnden'], reach: 'reachable', standIns: [] },
      {
        name: 'Bo Ås',
        roles: ['secretary'],
        boards: ['Trafiknämnden', 'Regionstyrelsen'],
        reach: 'blocked',
        standIns: ['Mia Ås'],
      },
      { name: null, roles: [], boards: ['Hälso- och sjukvårdsnämnden'], reach: null, standIns: [] },
    ],
  },
};
const request = {
  view: 'request',
  head: head(),
  recommendations: texts.map((text, index) => ({ slot: index + 1, text, complete: index < 2 })),
  mayAnswer: true,
  mayExtend: false,
} as const;

const dueDateForm: DueDateFormView = {
  view: 'dueDateForm',
  review: {
    reviewId: 'r1',
    title: 'Granskning av bibliotekens inköp',
    reportNumber: '7 – 2022',
    dueDate: '2023-03-31',
    open: 6,
    answered: 2,
    extended: 1,
  },
  form: 0,
  typed: { dueDate: '' },
  refusal: null,
};
const extendedHead = head({ dueDate: '2023-03-31', effectiveDueDate: '2023-04-14', daysLeft: 44 });
const event = (sequence: number, kind: RequestEvent['kind'], facts: RequestEvent['facts']): RequestEvent => ({
  sequence,
  kind,
  by: 'p1',
  byName: 'Karin Ek',
  at: `2023-02-${String(sequence).padStart(2, '0')}T09:15:00Z`,
  facts,
});
const history: readonly RequestEvent[] = [
  {
    ...event(1, 'published', { dueDate: '2023-03-15', recommendations: 5 }),
    by: null,
    byName: 'Revisorerna',
  },
  event(2, 'answerSaved', { slot: 2, version: 1, text: 'abc' }),
  event(3, 'answerKeptBeside', { slot: 2, version: 2, text: 'def' }),
  { ...event(4, 'dueDateChanged', { from: '2023-03-15', to: '2023-03-31' }), by: null, byName: '' },
  {
    ...event(5, 'extended', { from: '2023-03-31', to: '2023-04-14' }),
    reason: 'Nämnden möts först den 12 april.',
  },
  event(6, 'submitted', {}),
  event(7, 'reopened', {}),
  event(8, 'escalated', { level: 'substitute', outcome: 'undeliverable' }),
  event(9, 'decided', { decidedOn: '2023-04-12', paragraph: '41', registryNumber: null }),
  event(10, 'withdrawn', {}),
];

/** One of each thing a person can see, and the variants that look different. */
const receipt: View = {
  view: 'response',
  measures: [],
  head: head({ state: 'answered', answers: 5, decidedOn: '2023-03-28' }),
  answers: complete,
  comments: 'Tack.',
  submittedAt: '2023-03-27T13:05:00Z',
  submittedByName: 'Karin Ek',
  decision,
  withdrawal: null,
  receipt: true,
};

export const sampleViews: Readonly<Record<string, View>> = {
  foundReview: {
    view: 'foundReview',
    reviewId: 'r1',
    title: 'Granskning av bibliotekens inköp',
    reportNumber: '7 – 2022',
    registryNumber: 'REV 2022/31',
    dueDate: '2023-03-31',
    boards: 10,
    answered: 4,
    overdue: 2,
    question: 'rapport 7 – 2022',
  },
  foundReviewDone: {
    view: 'foundReview',
    reviewId: 'r1',
    title: 'Granskning av bibliotekens inköp',
    reportNumber: null,
    registryNumber: null,
    dueDate: '2023-03-31',
    boards: 1,
    answered: 1,
    overdue: 0,
    question: 'Granskning av bibliotekens inköp',
  },
  foundBoard: { view: 'foundBoard', board: 'Kulturnämnden', rows, question: 'Kulturnämnden' },
  foundBoardCalm: { view: 'foundBoard', board: 'Kulturnämnden', rows: [], question: 'Kulturnämnden' },
  foundRecommendation: {
    view: 'foundRecommendation',
    row: row(),
    number: 3,
    text: 'Nämnden bör klargöra vem som får teckna avtal.',
  },
  welcomeSecretary: {
    view: 'welcomeSecretary',
    name: 'Karin Ek',
    boards: ['Kulturnämnden'],
    answers: true,
    rows: [
      row({ daysLeft: 3, effectiveDueDate: '2023-03-04', dueDate: '2023-03-04' }),
      row({
        requestId: 'r2.b1',
        reviewTitle: 'Granskning av styrelsens internkontroll',
        reportNumber: null,
        state: 'submitted',
      }),
    ],
    toAnswer: ['r1.b1', 'r2.b1'],
    next: 3,
  },
  welcomeSecretaryReady: {
    view: 'welcomeSecretary',
    name: 'Karin',
    boards: [
      'Fastighetsnämnden',
      'Kulturnämnden',
      'Personalnämnden',
      'Regionstyrelsen',
      'Trafiknämnden',
      'Valnämnden',
    ],
    answers: true,
    rows: [row({ answers: 5 })],
    toAnswer: ['r1.b1'],
    next: null,
  },
  welcomeHead: {
    view: 'welcomeSecretary',
    name: 'Ulla Sten',
    boards: ['Kulturnämnden'],
    answers: false,
    rows: [row({ daysLeft: -4, effectiveDueDate: '2023-02-25', overdue: true })],
    toAnswer: [],
    next: null,
  },
  welcomeHeadCalm: {
    view: 'welcomeSecretary',
    name: 'Ulla Sten',
    boards: ['Kulturnämnden'],
    answers: false,
    rows: [],
    toAnswer: [],
    next: null,
  },
  welcomeSecretaryCalm: {
    view: 'welcomeSecretary',
    name: 'Karin',
    boards: ['Kulturnämnden', 'Trafiknämnden'],
    answers: true,
    rows: [],
    toAnswer: [],
    next: null,
  },
  welcomeAuditor: { view: 'welcomeAuditor', name: 'Anna Berg', counts, rows: rows.slice(0, 3) },
  welcomeAuditorEmpty: {
    view: 'welcomeAuditor',
    name: 'Anna Berg',
    counts: { answered: 0, submitted: 0, draft: 0, notStarted: 0, overdue: 0 },
    rows: [],
  },
  welcomeAuditorDone: {
    view: 'welcomeAuditor',
    name: 'Anna Berg',
    counts: { answered: 3, submitted: 0, draft: 0, notStarted: 0, overdue: 0 },
    rows: [],
  },
  welcomeAdministrator: { view: 'welcomeAdministrator', name: 'Per Lund', people: 12, boards: 1 },
  welcomeVisitor: { view: 'welcomeVisitor' },
  welcomeGroup: { view: 'welcomeGroup' },
  morningNew: {
    view: 'morning',
    measures: [],
    notices: [notice('newRequest', { state: 'notStarted', answers: 0 }, [1, 2, 3, 4, 5])],
  },
  morningReminder: {
    view: 'morning',
    measures: [],
    notices: [notice('reminder', { daysLeft: 7, effectiveDueDate: '2023-03-08' })],
  },
  morningToday: {
    view: 'morning',
    measures: [],
    notices: [notice('reminder', { daysLeft: 0, effectiveDueDate: today }, [5])],
  },
  morningLate: {
    view: 'morning',
    measures: [],
    notices: [
      notice(
        'reminder',
        { daysLeft: -4, effectiveDueDate: '2023-02-25', overdue: true, state: 'submitted' },
        [],
      ),
    ],
  },
  morningReady: {
    view: 'morning',
    measures: [],
    notices: [notice('reminder', { daysLeft: 1, effectiveDueDate: '2023-03-02', answers: 5 }, [])],
  },
  morningEscalated: {
    view: 'morning',
    measures: [],
    notices: [
      {
        ...notice('escalation', { overdue: true, daysLeft: -14 }, [2, 3]),
        escalation: {
          level: 'head',
          told: [
            { name: 'Karin Ek', role: 'secretary', reached: false },
            { name: 'Mia Ås', role: 'substitute', reached: true },
          ],
        },
      },
    ],
  },
  morningEscalatedToSubstitute: {
    view: 'morning',
    measures: [],
    notices: [
      {
        ...notice('escalation', { overdue: true, daysLeft: -3 }, [2, 3]),
        standIn: true,
        escalation: { level: 'substitute', told: [{ name: 'Karin Ek', role: 'secretary', reached: true }] },
      },
    ],
  },
  morningStandIn: {
    view: 'morning',
    measures: [],
    notices: [{ ...notice('reminder', { daysLeft: 3 }, [2]), standIn: true }],
  },
  morningDigest: { view: 'morning', notices: [], measures: [], digest },
  morningDigestAndEscalation: {
    view: 'morning',
    measures: [],
    notices: [
      {
        ...notice('escalation', { overdue: true, daysLeft: -21 }, [2, 3]),
        escalation: { level: 'auditors', told: [] },
      },
    ],
    digest,
  },
  morningSubmitted: {
    view: 'morning',
    measures: [],
    notices: [notice('submitted', { state: 'submitted' }, [])],
  },
  morningDecided: {
    view: 'morning',
    measures: [],
    notices: [notice('decided', { state: 'answered', decidedOn: '2023-02-28' }, [])],
  },
  morningSeveral: {
    view: 'morning',
    measures: [],
    notices: [
      notice('reminder', { daysLeft: -4, effectiveDueDate: '2023-02-25', overdue: true }),
      notice(
        'reminder',
        {
          requestId: 'r2.b1',
          reviewTitle: 'Granskning av styrelsens internkontroll',
          reportNumber: null,
          daysLeft: 3,
          effectiveDueDate: '2023-03-04',
        },
        [],
      ),
      notice(
        'newRequest',
        {
          requestId: 'r3.b1',
          reviewTitle: 'Granskning av ledarskap',
          reportNumber: '9 – 2022',
          state: 'notStarted',
          answers: 0,
          daysLeft: 64,
          effectiveDueDate: '2023-05-04',
        },
        [1, 2, 3, 4, 5],
      ),
    ],
  },
  morningAuditor: {
    view: 'morning',
    measures: [],
    notices: [
      notice('submitted', { state: 'submitted' }, []),
      notice('decided', { board: 'Trafiknämnden', state: 'answered', decidedOn: '2023-02-28' }, []),
    ],
  },
  request,
  requestNew: { ...request, head: head({ state: 'notStarted', answers: 0, daysLeft: 30 }) },
  requestSubmitted: { ...request, head: head({ state: 'submitted', answers: 5 }) },
  requestRead: {
    ...request,
    mayAnswer: false,
    mayExtend: true,
    head: head({ overdue: true, daysLeft: -4, effectiveDueDate: '2023-02-25' }),
  },
  stepUnchosen: step({
    fields: {},
    slot: 1,
    previous: null,
    recommendation,
    progress: [false, false, false, false, false],
  }),
  stepUnchosenRefused: step({ fields: {}, findings: [{ field: 'measure', code: 'required' }] }),
  stepPlanned: step(),
  stepTaken: step({ fields: taken, wishes: ['how', 'when', 'responsible'], notice: 'saved' }),
  stepNone: step({ fields: { measure: 'none' }, findings: [{ field: 'reason', code: 'required' }] }),
  stepTooLong: step({
    fields: { ...planned, description: 'Vi planerar en åtgärd. '.repeat(190) },
    findings: [{ field: 'description', code: 'tooLong', length: 4370 }],
  }),
  stepBeside: step({
    notice: 'keptBeside',
    others: [{ version: 2, fields: none, byName: 'Olle Berg', at: '2023-03-01T13:05:00Z' }],
  }),
  stepComments: step({
    slot: 0,
    recommendation: '',
    fields: { comments: 'Tack för en läsvärd rapport.' },
    previous: 5,
    next: null,
  }),
  lookThrough: {
    view: 'lookThrough',
    head: head({ answers: 3 }),
    answers,
    comments: '',
    incomplete: [
      { slot: 4, findings: [{ field: 'description', code: 'required' }], undecided: true },
      { slot: 5, findings: [{ field: 'measure', code: 'required' }], undecided: false },
    ],
    refused: true,
  },
  lookThroughReady: {
    view: 'lookThrough',
    head: head({ answers: 5 }),
    answers: complete,
    comments: 'Tack.',
    incomplete: [],
    refused: false,
  },
  decision: decisionView,
  decisionRefused: {
    ...decisionView,
    typed: { decidedOn: '2023-04-28', paragraph: '', registryNumber: 'KN 2023-104' },
    findings: [
      { field: 'decidedOn', code: 'future' },
      { field: 'paragraph', code: 'required' },
    ],
  },
  decisionPostponed: { ...decisionView, postponed: true, nextReminder: '2023-03-24' },
  receipt,
  ...measureViews(notice('reminder', { daysLeft: 7, effectiveDueDate: '2023-03-08' }), receipt),
  response: {
    view: 'response',
    measures: [],
    head: head(),
    answers,
    comments: '',
    submittedAt: null,
    submittedByName: null,
    decision: null,
    withdrawal: null,
    receipt: false,
  },
  responseWithdrawn: {
    view: 'response',
    measures: [],
    head: head({ state: 'withdrawn' }),
    answers,
    comments: '',
    submittedAt: null,
    submittedByName: null,
    decision: null,
    withdrawal: {
      at: '2023-02-27T13:05:00Z',
      byName: 'Anna Berg',
      reason: 'Granskningen görs om nästa år tillsammans med kommunerna.',
    },
    receipt: true,
  },
  answer,
  answerReview: {
    ...answer,
    kind: 'reviewState',
    chart: { of: 'states', counts },
    changes: { of: 'review', reviewId: 'r1' },
  },
  answerRequest: { ...answer, kind: 'boardState', changes: { of: 'request', requestId: 'r1.b1' } },
  answerMany: {
    ...answer,
    table: { of: 'requests', rows: many },
    figure: '24 nämnder',
    chart: { of: 'states', counts },
    alternatives: [],
  },
  answerBars: {
    ...answer,
    figure: '12 av 19',
    sentence: 'yttranden är besvarade.',
    chart: {
      of: 'boards',
      bars: [
        { board: 'Kulturnämnden', answered: 3, of: 3 },
        { board: 'Sjukhusstyrelsen i Norra länsdelen', answered: 5, of: 8 },
        { board: 'Trafiknämnden', answered: 0, of: 2 },
        { board: 'Regionstyrelsen', answered: 4, of: 6 },
      ],
    },
  },
  answerRecommendations: {
    ...answer,
    kind: 'recommendations',
    reading: 'rekommendationer · rapport 7',
    figure: '4 rekommendationer',
    sentence: 'i rapport 7.',
    table: { of: 'recommendations', rows: recommendationRows },
    offers: { remind: false, export: true },
  },
  answerMeasures: {
    ...answer,
    kind: 'measures',
    reading: 'åtgärder · planerade',
    figure: '6 åtgärder',
    sentence: 'planeras.',
    table: { of: 'measures', rows: answeredMeasureRows },
    chart: {
      of: 'months',
      months: [
        { month: '2023-02', count: 1, done: 0 },
        { month: '2023-06', count: 4, done: 1 },
        { month: '2023-12', count: 2, done: 2 },
      ],
    },
    offers: { remind: false, export: true },
  },
  answerReviews,
  answerPeople,
  fileReady: {
    view: 'fileReady',
    rows: 24,
    minutes: 10,
    xlsx: `https://svarstid.example/files/${'A'.repeat(43)}.xlsx`,
    csv: `https://svarstid.example/files/${'A'.repeat(43)}.csv`,
  },
  remindNowForm: { view: 'remindNowForm', question: 'vilka har inte svarat?', ...reminded },
  remindNowFormLater: {
    view: 'remindNowForm',
    question: 'vilka har inte svarat?',
    ...reminded,
    unreachable: [],
    already: 0,
    day: '2023-03-06',
  },
  remindNowNobody: {
    view: 'remindNowForm',
    question: 'vilka har inte svarat?',
    ...reminded,
    boards: [],
    requests: 0,
    people: 0,
    unreachable: [],
    already: 0,
  },
  remindedNow: { view: 'remindedNow', ...reminded },
  morningAsked: {
    view: 'morning',
    measures: [],
    notices: [{ ...notice('extraReminder', { overdue: true, daysLeft: -3 }), askedByName: 'Anna Berg' }],
  },
  answerOneBoard: {
    ...answer,
    table: { of: 'requests', rows: [] },
    offers: { remind: false, export: false },
    alternatives: [],
    figure: 'fre 31 mars',
    sentence: 'ska Trafiknämnden svara på rapport 7.',
  },
  choice: { view: 'choice', query: 'sjukhusstyrelsen', choices: suggestions },
  notUnderstood: {
    view: 'notUnderstood',
    madeOut: 'Jag känner inte till någon nämnd som heter ”Trafiknämnden”.',
    suggestions,
    reason: 'unknown',
  },
  outOfScope: { view: 'notUnderstood', madeOut: 'Det vet jag inget om.', suggestions, reason: 'outOfScope' },
  denied: { view: 'notUnderstood', madeOut: '', suggestions: [], reason: 'denied' },
  help: { view: 'help', audience: 'secretary', suggestions },
  helpAuditor: { view: 'help', audience: 'auditor', suggestions },
  helpAdministrator: { view: 'help', audience: 'administrator', suggestions: [] },
  reminders: {
    view: 'reminders',
    audience: 'secretary',
    current: { pace: 'less', snoozedUntil: '2023-03-20', time: '10:00' },
    typed: { pace: 'less', snoozedUntil: '2023-03-20', time: '10:00' },
    nextDay: '2023-03-20',
    saved: true,
    refusal: null,
  },
  remindersAuditor: {
    view: 'reminders',
    audience: 'auditor',
    current: { pace: 'all', snoozedUntil: '2023-03-20', time: '10:00' },
    typed: { pace: 'all', snoozedUntil: '2023-03-20', time: '10:00' },
    nextDay: '2023-03-06',
    saved: true,
    refusal: null,
  },
  remindersHead: {
    view: 'reminders',
    audience: 'other',
    current: { pace: 'all', snoozedUntil: null, time: null },
    typed: { pace: 'all', snoozedUntil: 'i morgon', time: '' },
    nextDay: null,
    saved: false,
    refusal: { code: 'dateDoesNotExist', field: 'snoozedUntil', value: 'i morgon' },
  },
  remindersRefused: {
    view: 'reminders',
    audience: 'secretary',
    current: { pace: 'all', snoozedUntil: null, time: null },
    typed: { pace: 'all', snoozedUntil: '2023-05-01', time: '' },
    nextDay: null,
    saved: false,
    refusal: {
      code: 'snoozePastDue',
      board: 'Kulturnämnden',
      reviewTitle: 'Granskning av biblioteken',
      dueDate: '2023-03-31',
    },
  },
  reminderTimeRefused: {
    view: 'reminders',
    audience: 'secretary',
    current: { pace: 'all', snoozedUntil: null, time: null },
    typed: { pace: 'less', snoozedUntil: '', time: '25' },
    nextDay: '2023-03-03',
    saved: false,
    refusal: { code: 'noSuchTime', value: '25' },
  },
  rhythmForm: {
    view: 'rhythmForm',
    reviewId: 'review1',
    title: 'Granskning av biblioteken',
    rhythm: { steps: [14, 3, 0, -7] },
    typed: '14,3,0,-7',
    saved: true,
    refusal: null,
  },
  rhythmRefused: {
    view: 'rhythmForm',
    reviewId: 'review1',
    title: 'Granskning av biblioteken',
    rhythm: null,
    typed: 'ibland',
    saved: false,
    refusal: { code: 'noSuchRhythm', value: 'ibland', fault: { code: 'notWholeNumber', value: 'ibland' } },
  },
  people: {
    view: 'people',
    people: [
      {
        id: 'p1',
        name: 'Karin Ek',
        roles: ['secretary'],
        boards: ['Kulturnämnden', 'Trafiknämnden'],
        substituteFor: [],
        headOf: [],
        reach: 'reachable',
      },
      { id: 'p2', name: 'Olle Berg', roles: [], boards: [], substituteFor: [], headOf: [], reach: 'never' },
      {
        id: 'p3',
        name: 'Per Lund',
        roles: ['auditor', 'administrator'],
        boards: [],
        substituteFor: [],
        headOf: [],
        reach: 'blocked',
      },
    ],
    shown: 10,
  },
  boards: {
    view: 'boards',
    boards: [
      {
        name: 'Kulturnämnden',
        shortForms: ['KN'],
        groups: [],
        secretaries: ['Karin Ek'],
        substitutes: [],
        heads: [],
      },
      {
        name: 'Sjukhusstyrelsen i Norra länsdelen',
        shortForms: [],
        groups: ['sjukhusstyrelserna'],
        secretaries: [],
        substitutes: [],
        heads: [],
      },
    ],
    shown: 10,
  },
  removePersonForm: {
    view: 'removePersonForm',
    people: [
      { id: 'p1', name: 'Karin Ek', roles: ['secretary'] },
      { id: 'p2', name: 'Olle Berg', roles: ['auditor'] },
    ],
    typed: '',
    refusal: null,
  },
  personForm,
  personFormRefused: {
    ...personForm,
    typed: { id: 'xyz', name: 'Ida', role: 'secretary', board: 'Kulturen' },
    refusal: { code: 'noSuchBoard', query: 'Kulturen', nearest: ['Kulturnämnden'] },
  },
  boardForm: { view: 'boardForm', typed: { name: '', shortForms: '', groups: '' }, refusal: null },
  boardFormRefused: {
    view: 'boardForm',
    typed: { name: ' ', shortForms: 'KN', groups: '' },
    refusal: { code: 'emptyName' },
  },
  drafts: {
    view: 'drafts',
    drafts: [
      { reviewId: 'r9', title: 'Granskning av jourverksamheten', missing: [] },
      { reviewId: 'r10', title: null, missing: ['title', 'dueDate'] },
    ],
  },
  draftsEmpty: { view: 'drafts', drafts: [] },
  draftReview: draft,
  draftReviewMissing: {
    ...draft,
    title: null,
    dueDate: null,
    missing: ['title', 'dueDate'],
    typed: { title: 'Jourverksamheten', dueDate: '2023-01-01' },
    refusal: { code: 'dueDatePassed', value: '2023-01-01' },
  },
  published: {
    view: 'published',
    reviewId: 'r9',
    title: 'Granskning av jourverksamheten',
    dueDate: '2023-03-31',
    requests: 3,
    heldBackUntil: null,
    newBoards: ['Primärvårdsnämnden'],
    withoutSecretary: ['Primärvårdsnämnden'],
    unreachable: ['Regionstyrelsen'],
  },
  publishedAll: {
    view: 'published',
    reviewId: 'r9',
    title: 'Granskning av jourverksamheten',
    dueDate: '2023-03-31',
    requests: 1,
    heldBackUntil: '2023-08-01',
    newBoards: [],
    withoutSecretary: [],
    unreachable: [],
  },
  dueDateForm,
  dueDateFormRefused: {
    ...dueDateForm,
    typed: { dueDate: '2023-02-30' },
    refusal: { code: 'dateDoesNotExist', field: 'dueDate', value: '2023-02-30' },
  },
  extensionForm: {
    view: 'extensionForm',
    head: head(),
    form: 4,
    typed: { dueDate: '', reason: '' },
    refusal: null,
  },
  extensionFormRefused: {
    view: 'extensionForm',
    head: extendedHead,
    form: 5,
    typed: { dueDate: '2023-04-28', reason: 'Sammanträdet är flyttat. '.repeat(1200) },
    refusal: { code: 'reasonTooLong', length: 29_999, limit: 4000 },
  },
  withdrawForm: {
    view: 'withdrawForm',
    review: dueDateForm.review,
    form: 0,
    typed: { reason: '' },
    refusal: { code: 'reasonMissing' },
  },
  dueDateChanged: {
    view: 'reviewChanged',
    review: { ...dueDateForm.review, dueDate: '2023-04-14' },
    change: { kind: 'dueDate', from: '2023-03-31', to: '2023-04-14' },
    applied: 6,
  },
  reviewWithdrawn: {
    view: 'reviewChanged',
    review: { ...dueDateForm.review, open: 0, extended: 0 },
    change: { kind: 'withdrawal', from: '2023-03-31', to: '2023-03-31' },
    applied: 6,
  },
  extended: { view: 'extended', head: extendedHead },
  history: { view: 'history', head: extendedHead, events: history, shown: 15 },
  historyLong: {
    view: 'history',
    head: head(),
    events: Array.from({ length: 70 }, (_, at) => ({ ...history[1]!, sequence: at + 1 })),
    shown: 60,
  },
  requestExtended: { ...request, head: extendedHead },
  morningExtended: {
    view: 'morning',
    measures: [],
    notices: [notice('reminder', { daysLeft: 7, effectiveDueDate: '2023-03-08', dueDate: '2023-02-25' })],
  },
  personSaved: { view: 'confirmation', done: 'personSaved', subject: 'Karin Ek' },
  boardSaved: { view: 'confirmation', done: 'boardSaved', subject: 'Kulturnämnden' },
  languageSaved: { view: 'confirmation', done: 'languageSaved', subject: 'sv' },
  clockMoved: { view: 'confirmation', done: 'clockMoved', subject: '2023-03-31' },
  closed: { view: 'confirmation', done: 'closed', subject: '' },
  error: { view: 'error', code: 'E-4711', kept: true },
  errorNotKept: { view: 'error', code: 'E-4711', kept: false },
};

/** One of each refusal. */
export const refusals: readonly Refusal[] = [
  { code: 'unknownPerson' },
  { code: 'noSuchTime', value: '25' },
  { code: 'snoozePassed', value: '2023-02-01' },
  { code: 'snoozeTooFar', until: '2024-03-01' },
  { code: 'snoozePastDue', board: 'Kulturnämnden', reviewTitle: 'Bibliotek', dueDate: '2023-03-31' },
  { code: 'snoozeWhileLate', board: 'Kulturnämnden', reviewTitle: 'Bibliotek', dueDate: '2023-02-01' },
  { code: 'noSuchRhythm', value: '7,7', fault: { code: 'duplicate', value: '7' } },
  { code: 'stillPublishing' },
  { code: 'notYourBoard' },
  { code: 'administratorsOnly' },
  { code: 'auditorsOnly' },
  { code: 'noSuchRequest' },
  { code: 'noSuchRecommendation', slot: 9 },
  { code: 'noSuchReview', query: 'rapport 99' },
  { code: 'noSuchBoard', query: 'kulturen', nearest: ['Kulturnämnden'] },
  {
    code: 'severalBoards',
    query: 'sjukhusstyrelsen',
    candidates: ['Sjukhusstyrelsen 1', 'Sjukhusstyrelsen 2'],
  },
  { code: 'alreadySubmitted' },
  { code: 'alreadyAnswered' },
  { code: 'notSubmitted' },
  { code: 'reviewIncomplete', missing: ['title', 'dueDate'] },
  { code: 'alreadyPublished' },
  { code: 'alreadyPublished', withoutSecretary: ['Kulturnämnden', 'Valnämnden'] },
  { code: 'dateDoesNotExist', field: 'dueDate', value: '2023-02-30' },
  { code: 'dueDatePassed', value: '2023-01-01' },
  { code: 'emptyName' },
  { code: 'nameTooLong', limit: 200 },
  { code: 'invalidPersonId', value: 'xyz' },
  { code: 'unknownRole', value: 'kung' },
  { code: 'boardNeedsRole' },
  { code: 'noSuchPerson', value: 'xyz' },
  { code: 'lastAdministrator' },
  { code: 'roleNeedsBoard' },
  { code: 'malformedAction' },
  { code: 'requestWithdrawn' },
  { code: 'reviewWithdrawn' },
  { code: 'notPublished' },
  { code: 'severalReviews', query: 'rapport 7', candidates: ['Granskning ett', 'Granskning två'] },
  { code: 'nothingOpen' },
  { code: 'sameDate', value: '2023-03-31' },
  { code: 'extensionNotLater', value: '2023-03-15', dueDate: '2023-03-31' },
  { code: 'dateTooFar', value: '2203-03-31', years: 5 },
  { code: 'reasonMissing' },
  { code: 'reasonTooLong', length: 30_000, limit: 4000 },
  { code: 'noSuchMeasure' },
];
