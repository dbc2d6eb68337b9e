import { measureViews } from './measureViews.js';
import type { AnswerFields } from '../../src/domain/answer.js';
import type { Refusal } from '../../src/domain/refusal.js';
import type { AnswerStepView, Notice, RequestHeadline, RequestRow, View } from '../../src/ports/views.js';

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
const answer = {
  view: 'answer',
  kind: 'boards',
  reading: 'nämnder · inte svarat · rapport 7',
  figure: '4 nämnder',
  sentence: 'har inte svarat.',
  rows,
  shown: 10,
  question: 'vilka har inte svarat på rapport 7?',
  counts: null,
  suggestions: suggestions.slice(0, 2),
} as const;
const request = {
  view: 'request',
  head: head(),
  recommendations: texts.map((text, index) => ({ slot: index + 1, text, complete: index < 2 })),
  mayAnswer: true,
} as const;

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
  receipt: true,
};

export const sampleViews: Readonly<Record<string, View>> = {
  welcomeSecretary: {
    view: 'welcomeSecretary',
    name: 'Karin Ek',
    boards: ['Kulturnämnden'],
    rows: [
      row({ daysLeft: 3, effectiveDueDate: '2023-03-04', dueDate: '2023-03-04' }),
      row({ reviewTitle: 'Granskning av styrelsens internkontroll', reportNumber: null, state: 'submitted' }),
    ],
  },
  welcomeSecretaryCalm: {
    view: 'welcomeSecretary',
    name: 'Karin',
    boards: ['Kulturnämnden', 'Trafiknämnden'],
    rows: [],
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
    receipt: false,
  },
  answer,
  answerMany: { ...answer, rows: many, figure: '24 nämnder', counts },
  answerOneBoard: {
    ...answer,
    rows: [],
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
  outOfScope: { view: 'notUnderstood', madeOut: '', suggestions, reason: 'outOfScope' },
  denied: { view: 'notUnderstood', madeOut: '', suggestions: [], reason: 'denied' },
  help: { view: 'help', audience: 'secretary', suggestions },
  helpAuditor: { view: 'help', audience: 'auditor', suggestions },
  helpAdministrator: { view: 'help', audience: 'administrator', suggestions: [] },
  people: {
    view: 'people',
    people: [
      {
        id: 'p1',
        name: 'Karin Ek',
        roles: ['secretary'],
        boards: ['Kulturnämnden', 'Trafiknämnden'],
        reach: 'reachable',
      },
      { id: 'p2', name: 'Olle Berg', roles: [], boards: [], reach: 'never' },
      { id: 'p3', name: 'Per Lund', roles: ['auditor', 'administrator'], boards: [], reach: 'blocked' },
    ],
    shown: 10,
  },
  boards: {
    view: 'boards',
    boards: [
      { name: 'Kulturnämnden', shortForms: ['KN'], groups: [], secretaries: ['Karin Ek'] },
      {
        name: 'Sjukhusstyrelsen i Norra länsdelen',
        shortForms: [],
        groups: ['sjukhusstyrelserna'],
        secretaries: [],
      },
    ],
    shown: 10,
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
    newBoards: [],
    withoutSecretary: [],
    unreachable: [],
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
  { code: 'dateDoesNotExist', field: 'dueDate', value: '2023-02-30' },
  { code: 'dueDatePassed', value: '2023-01-01' },
  { code: 'emptyName' },
  { code: 'nameTooLong', limit: 200 },
  { code: 'invalidPersonId', value: 'xyz' },
  { code: 'unknownRole', value: 'kung' },
  { code: 'secretaryNeedsBoard' },
  { code: 'malformedAction' },
  { code: 'noSuchMeasure' },
];
