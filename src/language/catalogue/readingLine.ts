import type { Measure } from '../../domain/answer.js';
import { series } from './series.js';

const sv = {
  units: {
    boards: 'nämnder',
    requests: 'yttranden',
    reviews: 'granskningar',
    recommendations: 'rekommendationer',
    measures: 'åtgärder',
    people: 'kontaktpersoner',
  },
  count: (unit: string): string => `antal ${unit}`,
  days: { due: 'svarsdag', answered: 'beslutsdag', measure: 'åtgärdsdag', published: 'publiceringsdag' },
  day: (day: string, which: 'each' | 'next' | 'last'): string =>
    which === 'each' ? day : `${which === 'next' ? 'nästa' : 'senaste'} ${day}`,
  whether: (among: 'all' | 'any', unit: string): string => `om ${among === 'all' ? 'alla' : 'några'} ${unit}`,
  state: 'läget',
  allReviews: 'alla granskningar',
  allBoards: 'alla nämnder',
  yourBoards: 'dina nämnder',
  states: {
    answered: 'svarat',
    submitted: 'inlämnat, beslut saknas',
    handedIn: 'inlämnat, med eller utan beslut',
    draft: 'påbörjat, inte inlämnat',
    notStarted: 'inte börjat',
    overdue: 'försenade',
    extended: 'anstånd',
    answeredLate: 'svarat för sent',
  },
  unasked: { draft: 'utkast', withdrawn: 'återkallade' },
  kinds: { taken: 'vidtagen åtgärd', planned: 'planerad åtgärd', none: 'ingen åtgärd' } satisfies Record<
    Measure,
    string
  >,
  reports: {
    reported: 'åtgärden rapporterad',
    done: 'åtgärden klar',
    onSchedule: 'åtgärden enligt plan',
    delayed: 'åtgärden rapporterad försenad',
    notStarted: 'åtgärden ej påbörjad',
    late: 'åtgärdens datum har passerat',
    undated: 'åtgärden utan datum',
  },
  dates: { due: 'svarsdatum', answered: 'beslutsdatum', measure: 'åtgärdsdatum', published: 'publicerad' },
  until: (day: string): string => `till och med ${day}`,
  since: (day: string): string => `från och med ${day}`,
  unreachable: 'kan inte nås',
  reachable: 'kan nås',
  number: (numbers: string): string => `rekommendation ${numbers}`,
  words: (text: string, place: 'recommendation' | 'answer' | 'either'): string =>
    `”${text}” ${{ recommendation: 'i rekommendationen', answer: 'i svaret', either: 'i rekommendationen eller svaret' }[place]}`,
  not: (text: string): string => `inte ${text}`,
  begun: 'börjat',
  /** Of every request of a board or a review. */
  allOfThem: (text: string): string => `alla yttranden: ${text}`,
  noneOfThem: (text: string): string => `inga yttranden: ${text}`,
  both: (names: readonly string[]): string => `både ${series(names, 'och')}`,
  /** Of what a demand is, where it names nothing. */
  oneOfThem: 'ett yttrande',
  except: (text: string): string => `utom ${text}`,
  anyOf: (items: readonly string[]): string => items.join(' eller '),
  and: ' och ',
};

const en: typeof sv = {
  units: {
    boards: 'boards',
    requests: 'responses',
    reviews: 'reviews',
    recommendations: 'recommendations',
    measures: 'measures',
    people: 'contacts',
  },
  count: (unit) => `number of ${unit}`,
  days: {
    due: 'due date',
    answered: 'decision date',
    measure: 'measure date',
    published: 'publication date',
  },
  day: (day, which) => (which === 'each' ? day : `${which === 'next' ? 'next' : 'latest'} ${day}`),
  whether: (among, unit) => `whether ${among === 'all' ? 'all' : 'any'} ${unit}`,
  state: 'status',
  allReviews: 'all reviews',
  allBoards: 'all boards',
  yourBoards: 'your boards',
  states: {
    answered: 'responded',
    submitted: 'submitted, decision missing',
    handedIn: 'submitted, with or without a decision',
    draft: 'started, not submitted',
    notStarted: 'not started',
    overdue: 'late',
    extended: 'extended',
    answeredLate: 'responded late',
  },
  unasked: { draft: 'drafts', withdrawn: 'withdrawn' },
  kinds: { taken: 'measure taken', planned: 'measure planned', none: 'no measure' },
  reports: {
    reported: 'measure reported on',
    done: 'measure done',
    onSchedule: 'measure on schedule',
    delayed: 'measure reported delayed',
    notStarted: 'measure not started',
    late: 'measure past its date',
    undated: 'measure without a date',
  },
  dates: { due: 'due', answered: 'decided', measure: 'measure due', published: 'published' },
  until: (day) => `until ${day}`,
  since: (day) => `from ${day}`,
  unreachable: 'cannot be reached',
  reachable: 'can be reached',
  number: (numbers) => `recommendation ${numbers}`,
  words: (text, place) =>
    `“${text}” ${{ recommendation: 'in the recommendation', answer: 'in the answer', either: 'in the recommendation or the answer' }[place]}`,
  not: (text) => `not ${text}`,
  begun: 'started',
  allOfThem: (text) => `all responses: ${text}`,
  noneOfThem: (text) => `no responses: ${text}`,
  both: (names) => `${names.length > 2 ? 'each of' : 'both'} ${series(names, 'and')}`,
  oneOfThem: 'a response',
  except: (text) => `except ${text}`,
  anyOf: (items) => items.join(' or '),
  and: ' and ',
};

/** The line in which a reading is shown, in both languages. */
export const readingTexts = { sv, en };
export type ReadingTexts = typeof sv;
