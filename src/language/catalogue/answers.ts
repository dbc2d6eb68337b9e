import { predicatesEn, predicatesSv } from './answerPredicates.js';
import { series } from './series.js';

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

/** How a kind of day is spoken of: that it is, that it is the next, that it is the latest, and that there is none. */
interface DayTexts {
  readonly one: string;
  readonly next: string;
  readonly last: string;
  readonly none: string;
}
type Days = Readonly<Record<'due' | 'answered' | 'measure' | 'published', DayTexts>>;

const daysSv: Days = {
  due: {
    one: 'svarsdagen för',
    next: 'nästa svarsdag för',
    last: 'den senaste svarsdagen för',
    none: 'Ingen svarsdag',
  },
  answered: {
    one: 'beslutsdagen för',
    next: 'nästa beslutsdag för',
    last: 'den senaste beslutsdagen för',
    none: 'Inget beslut',
  },
  measure: {
    one: 'dagen då åtgärden ska vara klar:',
    next: 'nästa dag då en åtgärd ska vara klar:',
    last: 'den senaste dagen då en åtgärd ska vara klar:',
    none: 'Ingen dag',
  },
  published: {
    one: 'dagen för utskicket av',
    next: 'dagen för nästa utskick av',
    last: 'dagen för det senaste utskicket av',
    none: 'Inget utskick',
  },
};
const daysEn: Days = {
  due: {
    one: 'the due date for',
    next: 'the next due date for',
    last: 'the latest due date for',
    none: 'No due date',
  },
  answered: {
    one: 'the day of the decision for',
    next: 'the next day of a decision for',
    last: 'the latest day of a decision for',
    none: 'No decision',
  },
  measure: {
    one: 'the day by which the measure is to be done:',
    next: 'the next day by which a measure is to be done:',
    last: 'the latest day by which a measure is to be done:',
    none: 'No day',
  },
  published: {
    one: 'the day on which this was sent out:',
    next: 'the next day on which this is sent out:',
    last: 'the latest day on which this was sent out:',
    none: 'Nothing sent out',
  },
};

const sv = {
  predicates: predicatesSv,
  and: (items: readonly string[]): string => series(items, 'och'),
  or: (items: readonly string[]): string => series(items, 'eller'),
  both: (items: readonly string[]): string => `både ${series(items, 'och')}`,
  boards: counted('nämnd', 'nämnder'),
  requests: counted('begäran', 'begäranden'),
  reviews: counted('granskning', 'granskningar'),
  recommendations: counted('rekommendation', 'rekommendationer'),
  measures: counted('åtgärd', 'åtgärder'),
  people: counted('person', 'personer'),
  boardsAndRequests: (boards: string, requests: string): string => `${boards} (${requests})`,
  ofAll: (part: number, all: string): string => `${part} av ${all}`,
  mustRespond: 'ska svara',
  /** After what is said of every request of a board. */
  ofEvery: 'gäller alla begäranden',
  fits: 'stämmer in på frågan',
  fit: 'stämmer in på frågan',
  /** What a state is said of: "svarat på", "försenade med". */
  on: (reviews: string, answering: boolean): string => (answering ? `på ${reviews}` : `med ${reviews}`),
  to: (boards: string): string => `till ${boards}`,
  in: (reviews: string): string => `i ${reviews}`,
  late: counted('försenad', 'försenade'),
  done: counted('klar', 'klara'),
  answered: counted('besvarad', 'besvarade'),
  canAnswerFor: (boards: string): string => `kan svara för ${boards}`,
  cannotBeReached: 'kan inte nås',
  withoutSecretary: (count: number): string =>
    count === 1 ? '1 nämnd saknar sekreterare' : `${count} nämnder saknar sekreterare`,
  yes: 'Ja',
  no: 'Nej',
  nothing: 'Inga begäranden',
  nothingToSay: 'Inget att svara om',
  nothingFits: 'Ingenting stämmer in på frågan, så det går inte att säga ja eller nej.',
  nothingAsked: (who: string): string => `${who} har inget att svara på`,
  notSecretary: 'Du är inte sekreterare för någon nämnd.',
  noSuch: 'Det finns ingen begäran som stämmer in på frågan.',
  noNext: 'Inget öppet har en sådan dag framför sig.',
  notFound: 'Inte hittat',
  wordsNotFound: (words: string, where: 'recommendation' | 'answer' | 'either'): string =>
    `”${words}” står inte i ${
      {
        recommendation: 'någon rekommendation',
        answer: 'något svar',
        either: 'någon rekommendation eller något svar',
      }[where]
    } som frågan gäller`,
  perhapsMeant: (words: string): string => `kanske menade du ”${words}”`,
  all: (all: string, predicate: string): string => `alla ${all} ${predicate}`,
  some: (part: number, all: string, predicate: string): string => `${part} av ${all} ${predicate}`,
  none: (all: string, predicate: string): string => `ingen av ${all} ${predicate}`,
  does: 'gör det',
  doesNot: 'gör det inte',
  days: daysSv,
  is: (day: string): string => `är ${day}`,
  was: (day: string): string => `var ${day}`,
  daysMore: counted('dag sammanlagt', 'dagar sammanlagt'),
  you: 'dig',
  states: {
    answered: 'Besvarat',
    submitted: 'Inlämnat, beslut saknas',
    draft: 'Påbörjat',
    notStarted: 'Inte påbörjat',
    withdrawn: 'Återkallat',
  },
  withdrawn: 'Återkallad',
  withdrawnWhat: (reviews: string): string => `är ${reviews}, så ingen nämnd behöver svara`,
  draft: 'Utkast',
  draftWhat: (reviews: string): string => `är ${reviews}: ingen nämnd har fått det än`,
  progress: (answers: number, all: number): string => `${answers} av ${all} rekommendationer klara`,
  decided: (day: string): string => `beslut ${day}`,
  due: (day: string, distance: string): string => `svarsdag ${day}, ${distance}`,
  dueWas: (day: string): string => `svarsdag ${day}`,
  extended: (due: string, until: string): string => `${due}, anstånd till ${until}`,
  extendedFrom: (due: string): string => `anstånd, svarsdagen var ${due}`,
};

const en: typeof sv = {
  predicates: predicatesEn,
  and: (items) => series(items, 'and'),
  or: (items) => series(items, 'or'),
  both: (items) => `${items.length > 2 ? 'each of' : 'both'} ${series(items, 'and')}`,
  boards: counted('board', 'boards'),
  requests: counted('request', 'requests'),
  reviews: counted('review', 'reviews'),
  recommendations: counted('recommendation', 'recommendations'),
  measures: counted('measure', 'measures'),
  people: counted('person', 'people'),
  boardsAndRequests: (boards, requests) => `${boards} (${requests})`,
  ofAll: (part, all) => `${part} of ${all}`,
  mustRespond: 'must respond',
  ofEvery: 'applies to all requests',
  fits: 'fits the question',
  fit: 'fit the question',
  on: (reviews, answering) => (answering ? `to ${reviews}` : `with ${reviews}`),
  to: (boards) => `to ${boards}`,
  in: (reviews) => `in ${reviews}`,
  late: counted('late', 'late'),
  done: counted('done', 'done'),
  answered: counted('answered', 'answered'),
  canAnswerFor: (boards) => `may answer for ${boards}`,
  cannotBeReached: 'cannot be reached',
  withoutSecretary: (count) =>
    count === 1 ? '1 board has no secretary' : `${count} boards have no secretary`,
  yes: 'Yes',
  no: 'No',
  nothing: 'No requests',
  nothingToSay: 'Nothing to answer about',
  nothingFits: 'Nothing fits the question, so it is neither yes nor no.',
  nothingAsked: (who) => `${who} has nothing to respond to`,
  notSecretary: 'You are not the secretary of any board.',
  noSuch: 'There is no request that fits the question.',
  noNext: 'Nothing open has such a day ahead.',
  notFound: 'Not found',
  wordsNotFound: (words, where) =>
    `“${words}” stands in no ${
      { recommendation: 'recommendation', answer: 'answer', either: 'recommendation or answer' }[where]
    } that the question is about`,
  perhapsMeant: (words) => `perhaps you meant “${words}”`,
  all: (all, predicate) => `all ${all} ${predicate}`,
  some: (part, all, predicate) => `${part} of ${all} ${predicate}`,
  none: (all, predicate) => `none of ${all} ${predicate}`,
  does: 'do',
  doesNot: 'do not',
  days: daysEn,
  is: (day) => `is ${day}`,
  was: (day) => `was ${day}`,
  daysMore: counted('day in all', 'days in all'),
  you: 'you',
  states: {
    answered: 'Answered',
    submitted: 'Submitted, decision missing',
    draft: 'Started',
    notStarted: 'Not started',
    withdrawn: 'Withdrawn',
  },
  withdrawn: 'Withdrawn',
  withdrawnWhat: (reviews) => `is ${reviews}, and no board need respond`,
  draft: 'Draft',
  draftWhat: (reviews) => `is what ${reviews} is: no board has received it yet`,
  progress: (answers, all) => `${answers} of ${all} recommendations done`,
  decided: (day) => `decided ${day}`,
  due: (day, distance) => `due ${day}, ${distance}`,
  dueWas: (day) => `due ${day}`,
  extended: (due, until) => `${due}, extended to ${until}`,
  extendedFrom: (due) => `extended, was due ${due}`,
};

/** What answers to questions say, in both languages. */
export const answerTexts = { sv, en };
export type AnswerTexts = typeof sv;
