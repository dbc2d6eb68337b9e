import { series } from '../series.js';
import type { Both, State } from './clause.js';
import type { SayingTexts } from './sv.js';

const english = (yes: string, no: string): Both => ({
  yes: { main: yes, sub: yes },
  no: { main: no, sub: no },
});

const englishStates = (are: string, have: string): Record<State, Both> => ({
  answered: english(`${have} responded`, `${have} not responded`),
  submitted: english(`${are} awaiting a decision`, `${are} not awaiting a decision`),
  handedIn: english(`${have} submitted`, `${have} not submitted`),
  draft: english(`${have} a draft`, `do not have a draft`),
  notStarted: english(`${are} unstarted`, `${are} not unstarted`),
  overdue: english(`${are} overdue`, `${are} not overdue`),
  extended: english(`${have} an extension`, `do not have an extension`),
  answeredLate: english(`${have} responded late`, `${have} not responded late`),
});

/** How a question is said in English. */
export const en: SayingTexts = {
  series: (items) => series(items, 'and'),
  and: (clauses) => clauses.join(' and '),
  alternatively: (clauses) => clauses.join(' alternatively '),
  neither: (clauses) => `neither ${clauses.join(' nor ')}`,
  eitherOr: (alternatives) => ` either ${alternatives.join(' or else ')}`,
  report: (number) => `report ${number}`,
  registry: (number) => `registry number ${number}`,
  quoted: (title) => `“${title}”`,
  units: {
    boards: 'boards',
    requests: 'responses',
    reviews: 'reviews',
    recommendations: 'recommendations',
    measures: 'measures',
    people: 'contacts',
  },
  which: 'Which',
  howMany: 'How many',
  of: (what) => ` of ${what}`,
  my: 'my',
  others: 'other boards',
  from: (boards) => ` from ${boards}`,
  except: (what) => ` except ${what}`,
  on: (reviews) => ` on ${reviews}`,
  exist: { boards: 'must respond', other: 'are there' },
  that: 'that',
  someThat: (clause) => `have some responses that ${clause}`,
  everyThat: (clause) => `, whose responses are all such that they ${clause}`,
  answeredAll: { boards: 'have responded to everything', reviews: 'are fully answered' },
  both: (reviews) => `${reviews.length > 2 ? 'each of' : 'both'} ${series(reviews, 'and')}`,
  butNot: (what) => ` but not${what}`,
  answeredBy: (boards) => `have ${boards} responded to`,
  demanding: (rows) => `, with on the one hand ${rows.join(', on the other hand ')}`,
  states: { boards: englishStates('are', 'have'), board: englishStates('is', 'has') },
  statesOfRequests: {
    answered: english('are answered', 'are not answered'),
    submitted: english('are awaiting a decision', 'are not awaiting a decision'),
    handedIn: english('are submitted', 'are not submitted'),
    draft: english('are in draft', 'are not in draft'),
    notStarted: english('are unstarted', 'are not unstarted'),
    overdue: english('are overdue', 'are not overdue'),
    extended: english('have an extension', 'do not have an extension'),
    answeredLate: english('came in late', 'are not late when they came in'),
  },
  unasked: {
    draft: english('are unpublished', 'are not unpublished'),
    withdrawn: english('are withdrawn', 'are not withdrawn'),
  },
  hasBoard: (sub) => `have a board that ${sub}`,
  kinds: {
    taken: english('have a taken measure', 'do not have a taken measure'),
    planned: english('have a planned measure', 'do not have a planned measure'),
    none: english('have no measure', 'do not have no measure'),
  },
  kindsOfMeasures: {
    taken: english('are taken', 'are not taken'),
    planned: english('are planned', 'are not planned'),
    none: english('have no measure', 'do not have no measure'),
  },
  reports: {
    reported: english(
      'have a measure that has been reported',
      'do not have a measure that has been reported',
    ),
    done: english('have a measure reported as done', 'do not have a measure reported as done'),
    onSchedule: english('have a measure on track', 'do not have a measure on track'),
    delayed: english('have a measure reported as delayed', 'do not have a measure reported as delayed'),
    notStarted: english('have a measure that is unstarted', 'do not have a measure that is unstarted'),
    late: english('have a measure past its date', 'do not have a measure past its date'),
    undated: english('have a measure without a date', 'do not have a measure without a date'),
  },
  reportsLeft: {
    reported: 'have a measure that has not been reported',
    done: 'have a measure that is not reported as done',
    onSchedule: 'have a measure that is not on track',
    delayed: 'have a measure that is not reported as delayed',
    notStarted: 'have a measure that has begun',
    late: 'have a measure that is not past its date',
    undated: 'have a measure that is not without a date',
  },
  reportsOfMeasures: {
    reported: english('have been reported', 'have not been reported'),
    done: english('are reported as done', 'are not reported as done'),
    onSchedule: english('are on track', 'are not on track'),
    delayed: english('are reported as delayed', 'are not reported as delayed'),
    notStarted: english('are yet to begin', 'are measures that have begun'),
    late: english('are past their date', 'are not past their date'),
    undated: english('are without a date', 'are not without a date'),
  },
  dated: (of, days) => {
    const noun = {
      due: 'due date',
      answered: 'decision date',
      measure: 'measure date',
      published: 'publication date',
    }[of];
    return english(`have a ${noun} ${days}`, `do not have a ${noun} ${days}`);
  },
  day: (day) => day,
  days: (from, to) => {
    if (from === null) return `on or before ${to ?? ''}`;
    return to === null ? `on or after ${from}` : `from ${from} to ${to}`;
  },
  unreachable: english('cannot be reached', 'can be reached'),
  numbers: (numbers) => english(`are on recommendation ${numbers}`, `are not on recommendation ${numbers}`),
  mentions: (text, place) => {
    const where = {
      recommendation: 'in the recommendation',
      answer: 'in the answer',
      either: 'in the recommendation or the answer',
    }[place];
    return english(`mention “${text}” ${where}`, `do not mention “${text}” ${where}`);
  },
  state: (who) => `What is the status for ${who}?`,
  stateOfReviews: (reviews) => `What is the status of ${reviews}?`,
  overall: { boards: 'What is the status of all boards?', reviews: 'What is the status of all reviews?' },
  whenIs: {
    due: {
      each: 'When is the due date',
      next: 'When is the next due date',
      last: 'When is the latest due date',
    },
    answered: {
      each: 'When is the decision date',
      next: 'When is the next decision date',
      last: 'When is the latest decision date',
    },
    measure: {
      each: 'When is the measure date',
      next: 'When is the next measure date',
      last: 'When is the latest measure date',
    },
    published: {
      each: 'When is the publication date',
      next: 'When is the next publication date',
      last: 'When is the latest publication date',
    },
  },
  dayFor: (rows) => ` for ${rows}`,
  allOf: (unit) => `all ${unit}`,
  mustRespond: (who, on) => `When must ${who} respond${on}?`,
  me: 'I',
  asks: {
    answered: (who) => `Have ${who} responded`,
    handedIn: (who) => `Have ${who} submitted`,
    overdue: (who) => (who === 'I' ? 'Am I overdue' : `Are ${who} overdue`),
    extended: (who) => `Have ${who} got an extension`,
  },
  all: 'all boards',
  any: 'any boards',
  holdsOfAll: (unit) =>
    `Is it true of all ${{ requests: 'responses', recommendations: 'recommendations', measures: 'measures' }[unit]}`,
  holdsOfAny: (unit) =>
    `Is it true of any ${{ requests: 'responses', recommendations: 'recommendations', measures: 'measures' }[unit]}`,
  thatThey: (claim) => `, that they ${claim}`,
  mine: 'What do I have to respond to?',
  short: (said) => said.replace(/^Which boards /, 'Which '),
};
