import type { Measure } from '../../../domain/answer.js';
import { series } from '../series.js';
import type { Both, State } from './clause.js';

type Report = 'reported' | 'done' | 'onSchedule' | 'delayed' | 'notStarted' | 'late' | 'undated';
type Unit = 'boards' | 'requests' | 'reviews' | 'recommendations' | 'measures' | 'people';
type DateKind = 'due' | 'answered' | 'measure' | 'published';
type Place = 'recommendation' | 'answer' | 'either';

/** "har svarat": the negation follows the verb, or goes before it after "som". */
const swedish = (predicate: string): Both => {
  const [verb, ...rest] = predicate.split(' ');
  return {
    yes: { main: predicate, sub: predicate },
    no: { main: [verb, 'inte', ...rest].join(' '), sub: `inte ${predicate}` },
  };
};
const swedishOf = (yes: string, no: string): Both => ({
  yes: { main: yes, sub: yes },
  no: { main: no, sub: no.replace(/^(\S+) inte /, 'inte $1 ') },
});

const statesOf = (of: (one: string, many: string) => string): Record<State, Both> => ({
  answered: swedish('har svarat'),
  submitted: swedish('väntar på beslut'),
  handedIn: swedish('har lämnat in'),
  draft: swedish('har ett utkast'),
  notStarted: swedishOf(`är ej ${of('påbörjad', 'påbörjade')}`, `är inte ej ${of('påbörjad', 'påbörjade')}`),
  overdue: swedish(`är ${of('försenad', 'försenade')}`),
  extended: swedish('har fått anstånd'),
  answeredLate: swedish('har svarat för sent'),
});

/** How a question is said in Swedish. */
export const sv = {
  series: (items: readonly string[]): string => series(items, 'och'),
  and: (clauses: readonly string[]): string => clauses.join(' och '),
  alternatively: (clauses: readonly string[]): string => clauses.join(' alternativt '),
  neither: (clauses: readonly string[]): string => `varken ${clauses.join(' eller ')}`,
  eitherOr: (alternatives: readonly string[]): string => ` antingen ${alternatives.join(' eller också ')}`,
  report: (number: string): string => `rapport ${number}`,
  registry: (number: string): string => `dnr ${number}`,
  quoted: (title: string): string => `”${title}”`,
  units: {
    boards: 'nämnder',
    requests: 'yttranden',
    reviews: 'granskningar',
    recommendations: 'rekommendationer',
    measures: 'åtgärder',
    people: 'kontaktpersoner',
  } satisfies Record<Unit, string>,
  which: 'Vilka',
  howMany: 'Hur många',
  /** After "Vilka", where the rows are a part of what is named. */
  of: (what: string): string => ` av ${what}`,
  my: 'mina',
  others: 'andra nämnder',
  from: (boards: string): string => ` från ${boards}`,
  except: (what: string): string => ` utom ${what}`,
  on: (reviews: string): string => ` på ${reviews}`,
  /** Where nothing else is said of the rows. */
  exist: { boards: 'ska svara', other: 'finns det' },
  that: 'som',
  /** Of at least one of a board's responses, where it would else be taken to be said of all. */
  someThat: (clause: string): string => `har några yttranden som ${clause}`,
  everyThat: (clause: string): string => `, vars yttranden alla är sådana att de ${clause}`,
  answeredAll: { boards: 'har svarat på allt', reviews: 'är helt besvarade' },
  both: (reviews: readonly string[]): string => `både ${series(reviews, 'och')}`,
  butNot: (what: string): string => ` men inte${what}`,
  answeredBy: (boards: string): string => `har ${boards} svarat på`,
  /** What is to be found among the responses, each. */
  demanding: (rows: readonly string[]): string => `, med dels ${rows.join(', dels ')}`,
  states: { boards: statesOf((_, many) => many), board: statesOf((one) => one) },
  statesOfRequests: {
    answered: swedish('är besvarade'),
    submitted: swedish('väntar på beslut'),
    handedIn: swedish('är inlämnade'),
    draft: swedish('är under arbete'),
    notStarted: swedishOf('är ej påbörjade', 'är inte ej påbörjade'),
    overdue: swedish('är försenade'),
    extended: swedish('har fått anstånd'),
    answeredLate: swedish('kom in för sent'),
  } satisfies Record<State, Both>,
  /** Of reviews. */
  unasked: { draft: swedish('är opublicerade'), withdrawn: swedish('är återkallade') },
  hasBoard: (sub: string): string => `har en nämnd som ${sub}`,
  kinds: {
    taken: swedishOf('har en vidtagen åtgärd', 'har inte någon vidtagen åtgärd'),
    planned: swedishOf('har en planerad åtgärd', 'har inte någon planerad åtgärd'),
    none: swedish('saknar åtgärd'),
  } satisfies Record<Measure, Both>,
  kindsOfMeasures: {
    taken: swedish('är vidtagna'),
    planned: swedish('är planerade'),
    none: swedish('saknar åtgärd'),
  } satisfies Record<Measure, Both>,
  reports: {
    reported: swedishOf('har en återrapporterad åtgärd', 'har inte någon återrapporterad åtgärd'),
    done: swedishOf('har en åtgärd rapporterad som klar', 'har inte någon åtgärd rapporterad som klar'),
    onSchedule: swedishOf('har en åtgärd enligt plan', 'har inte någon åtgärd enligt plan'),
    delayed: swedishOf(
      'har en åtgärd rapporterad som försenad',
      'har inte någon åtgärd rapporterad som försenad',
    ),
    notStarted: swedishOf('har en åtgärd ej påbörjad', 'har inte någon åtgärd ej påbörjad'),
    late: swedishOf('har en åtgärd vars datum har passerat', 'har inte någon åtgärd vars datum har passerat'),
    undated: swedishOf('har en åtgärd utan datum', 'har inte någon åtgärd utan datum'),
  } satisfies Record<Report, Both>,
  /** Of a measure of which more is said. */
  reportsLeft: {
    reported: 'har en åtgärd som inte är återrapporterad',
    done: 'har en åtgärd som inte är rapporterad som klar',
    onSchedule: 'har en åtgärd som inte går enligt plan',
    delayed: 'har en åtgärd som inte är rapporterad som försenad',
    notStarted: 'har en åtgärd som inte är ej igångsatt',
    late: 'har en åtgärd som inte har passerat sitt datum',
    undated: 'har en åtgärd som inte saknar datum',
  } satisfies Record<Report, string>,
  reportsOfMeasures: {
    reported: swedish('är återrapporterade'),
    done: swedish('är rapporterade som klara'),
    onSchedule: swedish('går enligt plan'),
    delayed: swedish('är rapporterade som försenade'),
    notStarted: swedish('är ej igångsatta'),
    late: swedish('har passerat sitt datum'),
    undated: swedish('saknar datum'),
  } satisfies Record<Report, Both>,
  dated: (of: DateKind, days: string): Both =>
    swedish(
      `har ${{ due: 'svarsdatum', answered: 'beslutsdatum', measure: 'åtgärdsdatum', published: 'publiceringsdatum' }[of]} ${days}`,
    ),
  day: (day: string): string => `den ${day}`,
  days: (from: string | null, to: string | null): string => {
    if (from === null) return `till och med ${to ?? ''}`;
    return to === null ? `från och med ${from}` : `från ${from} till ${to}`;
  },
  unreachable: {
    yes: { main: 'går inte att nå', sub: 'inte går att nå' },
    no: { main: 'går att nå', sub: 'går att nå' },
  } satisfies Both,
  numbers: (numbers: string): Both => swedish(`gäller rekommendation ${numbers}`),
  mentions: (text: string, place: Place): Both =>
    swedish(
      `nämner ”${text}” ${{ recommendation: 'i rekommendationen', answer: 'i svaret', either: 'i rekommendationen eller svaret' }[place]}`,
    ),
  state: (who: string): string => `Hur går det för ${who}?`,
  stateOfReviews: (reviews: string): string => `Hur går det med ${reviews}?`,
  overall: {
    boards: 'Hur ser läget ut för alla nämnder?',
    reviews: 'Hur ser läget ut för alla granskningar?',
  },
  whenIs: {
    due: { each: 'När är svarsdagen', next: 'När är nästa svarsdag', last: 'När är den senaste svarsdagen' },
    answered: {
      each: 'När är beslutsdagen',
      next: 'När är nästa beslutsdag',
      last: 'När är den senaste beslutsdagen',
    },
    measure: {
      each: 'När är åtgärdsdagen',
      next: 'När är nästa åtgärdsdag',
      last: 'När är den senaste åtgärdsdagen',
    },
    published: {
      each: 'När är publiceringsdagen',
      next: 'När är nästa publiceringsdag',
      last: 'När är den senaste publiceringsdagen',
    },
  },
  dayFor: (rows: string): string => ` för ${rows}`,
  allOf: (unit: string): string => `alla ${unit}`,
  mustRespond: (who: string, on: string): string => `När ska ${who} svara${on}?`,
  me: 'jag',
  /** "Har RS svarat på rapport 14?" */
  asks: {
    answered: (who: string): string => `Har ${who} svarat`,
    handedIn: (who: string): string => `Har ${who} lämnat in`,
    overdue: (who: string, many: boolean): string => `Är ${who} ${many ? 'försenade' : 'försenad'}`,
    extended: (who: string): string => `Har ${who} fått anstånd`,
  },
  all: 'alla nämnder',
  any: 'någon nämnd',
  holdsOfAll: (unit: 'requests' | 'recommendations' | 'measures'): string =>
    `Gäller det alla ${{ requests: 'yttranden', recommendations: 'rekommendationer', measures: 'åtgärder' }[unit]}`,
  holdsOfAny: (unit: 'requests' | 'recommendations' | 'measures'): string =>
    `Gäller det några ${{ requests: 'yttranden', recommendations: 'rekommendationer', measures: 'åtgärder' }[unit]}`,
  thatThey: (claim: string): string => `, att de ${claim}`,
  mine: 'Vad har jag att svara på?',
  /** As the label of a button, where the whole would be cut off. */
  short: (said: string): string => said.replace(/^Vilka nämnder /, 'Vilka '),
};
export type SayingTexts = typeof sv;
