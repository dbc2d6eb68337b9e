/** Said after a count: that it is so, and that it is not; singular and plural. */
interface Predicate {
  is(count: number): string;
  isNot(count: number): string;
}
const same = (is: string, isNot: string): Predicate => ({ is: () => is, isNot: () => isNot });
const inflected = (
  [one, many]: readonly [string, string],
  [notOne, notMany]: readonly [string, string],
): Predicate => ({
  is: (count) => (count === 1 ? one : many),
  isNot: (count) => (count === 1 ? notOne : notMany),
});
const swedishIs = (one: string, many: string): Predicate =>
  inflected([`är ${one}`, `är ${many}`], [`är inte ${one}`, `är inte ${many}`]);
const englishIs = (what: string): Predicate =>
  inflected([`is ${what}`, `are ${what}`], [`is not ${what}`, `are not ${what}`]);
const englishHas = (what: string): Predicate =>
  inflected([`has ${what}`, `have ${what}`], [`has not ${what}`, `have not ${what}`]);

type StateWord =
  'answered' | 'submitted' | 'handedIn' | 'draft' | 'notStarted' | 'overdue' | 'extended' | 'answeredLate';
type UnaskedWord = 'draft' | 'withdrawn';
type ReportWord = 'reported' | 'done' | 'onSchedule' | 'delayed' | 'notStarted' | 'late' | 'undated';
type KindWord = 'taken' | 'planned' | 'none';

export interface AnswerPredicates {
  readonly boards: Readonly<Record<StateWord, Predicate>>;
  readonly requests: Readonly<Record<StateWord, Predicate>>;
  /** Of reviews. */
  readonly unasked: Readonly<Record<UnaskedWord, Predicate>>;
  readonly reports: Readonly<Record<ReportWord, Predicate>>;
  readonly kinds: Readonly<Record<KindWord, Predicate>>;
}

export const predicatesSv: AnswerPredicates = {
  boards: {
    answered: same('har svarat', 'har inte svarat'),
    submitted: same('har lämnat in och väntar på beslut', 'väntar inte på beslut'),
    handedIn: same('har lämnat in', 'har inte lämnat in'),
    draft: same('har börjat men inte lämnat in', 'har inget påbörjat svar'),
    notStarted: same('har inte börjat', 'har börjat'),
    overdue: swedishIs('försenad', 'försenade'),
    extended: same('har fått anstånd', 'har inte fått anstånd'),
    answeredLate: same('har svarat för sent', 'har inte svarat för sent'),
  },
  requests: {
    answered: swedishIs('besvarad', 'besvarade'),
    submitted: inflected(
      ['är inlämnad och väntar på beslut', 'är inlämnade och väntar på beslut'],
      ['väntar inte på beslut', 'väntar inte på beslut'],
    ),
    handedIn: swedishIs('inlämnad', 'inlämnade'),
    draft: inflected(
      ['är påbörjad men inte inlämnad', 'är påbörjade men inte inlämnade'],
      ['är inget utkast', 'är inga utkast'],
    ),
    notStarted: inflected(['är inte påbörjad', 'är inte påbörjade'], ['är påbörjad', 'är påbörjade']),
    overdue: swedishIs('försenad', 'försenade'),
    extended: same('har fått anstånd', 'har inte fått anstånd'),
    answeredLate: inflected(
      ['är besvarad för sent', 'är besvarade för sent'],
      ['är inte besvarad för sent', 'är inte besvarade för sent'],
    ),
  },
  unasked: {
    draft: inflected(['är ett utkast', 'är utkast'], ['är inte ett utkast', 'är inte utkast']),
    withdrawn: swedishIs('återkallad', 'återkallade'),
  },
  reports: {
    reported: swedishIs('rapporterad', 'rapporterade'),
    done: swedishIs('klar', 'klara'),
    onSchedule: same('går enligt plan', 'går inte enligt plan'),
    delayed: inflected(
      ['är rapporterad som försenad', 'är rapporterade som försenade'],
      ['är inte rapporterad som försenad', 'är inte rapporterade som försenade'],
    ),
    notStarted: inflected(['är inte påbörjad', 'är inte påbörjade'], ['är påbörjad', 'är påbörjade']),
    late: swedishIs('försenad', 'försenade'),
    undated: same('saknar datum', 'har datum'),
  },
  kinds: {
    taken: same('har en vidtagen åtgärd', 'har ingen vidtagen åtgärd'),
    planned: same('har en planerad åtgärd', 'har ingen planerad åtgärd'),
    none: same('får ingen åtgärd', 'får inte svaret ”ingen åtgärd”'),
  },
};

export const predicatesEn: AnswerPredicates = {
  boards: {
    answered: englishHas('responded'),
    submitted: inflected(
      ['has submitted and awaits a decision', 'have submitted and await a decision'],
      ['does not await a decision', 'do not await a decision'],
    ),
    handedIn: englishHas('submitted'),
    draft: inflected(
      ['has started but not submitted', 'have started but not submitted'],
      ['has no response in draft', 'have no response in draft'],
    ),
    notStarted: inflected(['has not started', 'have not started'], ['has started', 'have started']),
    overdue: englishIs('late'),
    extended: inflected(['has an extension', 'have an extension'], ['has no extension', 'have no extension']),
    answeredLate: englishHas('responded late'),
  },
  requests: {
    answered: englishIs('answered'),
    submitted: inflected(
      ['is submitted and awaits a decision', 'are submitted and await a decision'],
      ['does not await a decision', 'do not await a decision'],
    ),
    handedIn: englishIs('submitted'),
    draft: inflected(
      ['is started but not submitted', 'are started but not submitted'],
      ['is no draft', 'are no drafts'],
    ),
    notStarted: inflected(['is not started', 'are not started'], ['is started', 'are started']),
    overdue: englishIs('late'),
    extended: inflected(['has an extension', 'have an extension'], ['has no extension', 'have no extension']),
    answeredLate: englishIs('answered late'),
  },
  unasked: {
    draft: inflected(['is a draft', 'are drafts'], ['is not a draft', 'are not drafts']),
    withdrawn: englishIs('withdrawn'),
  },
  reports: {
    reported: englishIs('reported'),
    done: englishIs('done'),
    onSchedule: englishIs('on schedule'),
    delayed: englishIs('reported as delayed'),
    notStarted: inflected(['is not started', 'are not started'], ['is started', 'are started']),
    late: englishIs('late'),
    undated: inflected(['has no date', 'have no date'], ['has a date', 'have a date']),
  },
  kinds: {
    taken: inflected(
      ['has a measure taken', 'have a measure taken'],
      ['has no measure taken', 'have no measure taken'],
    ),
    planned: inflected(
      ['has a measure planned', 'have a measure planned'],
      ['has no measure planned', 'have no measure planned'],
    ),
    none: inflected(
      ['is answered with no measure', 'are answered with no measure'],
      ['is not answered with no measure', 'are not answered with no measure'],
    ),
  },
};
