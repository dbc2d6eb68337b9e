/** "a, b och c". */
const series = (items: readonly string[], last: string): string => {
  const [only] = items;
  if (items.length < 2) return only ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
};
const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`;

/** Singular and plural of what follows a count. */
type Inflected = (count: number) => string;
const by =
  (one: string, many: string): Inflected =>
  (count) =>
    count === 1 ? one : many;

/** A date that nobody waits for any more is no distance away. */
const withDistance = (text: string, distance: string | null): string =>
  distance === null ? text : `${text}, ${distance}`;

const sv = {
  series: (items: readonly string[]): string => series(items, 'och'),
  /** A condition in the line above the answer. */
  conditions: {
    answered: 'svarat',
    notAnswered: 'inte svarat',
    overdue: 'försenade',
    notOverdue: 'inte försenade',
    notStarted: 'inte börjat',
    draft: 'påbörjat, inte inlämnat',
    submitted: 'inlämnat, beslut saknas',
    handedIn: 'inlämnat, med eller utan beslut',
    notHandedIn: 'inte inlämnat',
  },
  asks: {
    boards: 'nämnder',
    countBoards: 'antal nämnder',
    countRequests: 'antal yttranden',
    date: 'svarsdag',
    nextDate: 'nästa svarsdag',
    boardState: 'läget',
    reviewState: 'läget',
    mine: 'ditt',
  },
  allReviews: 'alla granskningar',
  yourBoards: 'dina nämnder',
  report: (number: string): string => `rapport ${number}`,
  registry: (number: string): string => `dnr ${number}`,
  quoted: (title: string): string => `”${title}”`,
  /** After the count of boards. */
  predicates: {
    answered: by('har svarat', 'har svarat'),
    notAnswered: by('har inte svarat', 'har inte svarat'),
    overdue: by('är försenad', 'är försenade'),
    notOverdue: by('är inte försenad', 'är inte försenade'),
    notStarted: by('har inte börjat', 'har inte börjat'),
    draft: by('har börjat men inte lämnat in', 'har börjat men inte lämnat in'),
    submitted: by('har lämnat in och väntar på beslut', 'har lämnat in och väntar på beslut'),
    handedIn: by('har lämnat in', 'har lämnat in'),
    notHandedIn: by('har inte lämnat in', 'har inte lämnat in'),
  },
  /** After a count of requests. */
  requestPredicates: {
    answered: by('är besvarad', 'är besvarade'),
    notAnswered: by('är inte besvarad', 'är inte besvarade'),
    overdue: by('är försenad', 'är försenade'),
    notOverdue: by('är inte försenad', 'är inte försenade'),
    notStarted: by('är inte påbörjad', 'är inte påbörjade'),
    draft: by('är påbörjad men inte inlämnad', 'är påbörjade men inte inlämnade'),
    submitted: by('är inlämnad och väntar på beslut', 'är inlämnade och väntar på beslut'),
    handedIn: by('är inlämnad', 'är inlämnade'),
    notHandedIn: by('är inte inlämnad', 'är inte inlämnade'),
  },
  mustRespond: by('ska svara', 'ska svara'),
  /** What a state is said of: "svarat på", "försenade med". */
  on: (reviews: string, state: string | null): string =>
    state === null || state === 'answered' || state === 'notAnswered' ? `på ${reviews}` : `med ${reviews}`,
  boards: counted('nämnd', 'nämnder'),
  requests: counted('begäran', 'begäranden'),
  boardsAndRequests: (boards: string, requests: string): string => `${boards} (${requests})`,
  yes: 'Ja',
  no: 'Nej',
  ofAll: (part: number, all: string): string => `${part} av ${all}`,
  nothing: 'Inga begäranden',
  nothingAsked: (who: string): string => `${who} har inget att svara på`,
  states: {
    answered: 'Besvarat',
    submitted: 'Inlämnat, beslut saknas',
    draft: 'Påbörjat',
    notStarted: 'Inte påbörjat',
    withdrawn: 'Återkallat',
  },
  withdrawn: 'Återkallad',
  withdrawnWhat: (reviews: string): string => `är ${reviews}, så ingen nämnd behöver svara`,
  progress: (answers: number, all: number): string => `${answers} av ${all} rekommendationer klara`,
  decided: (day: string): string => `beslut ${day}`,
  due: (day: string, distance: string): string => `svarsdag ${day}, ${distance}`,
  extended: (due: string, until: string): string => `${due}, anstånd till ${until}`,
  extendedFrom: (due: string): string => `anstånd, svarsdagen var ${due}`,
  dueWas: (day: string): string => `svarsdag ${day}`,
  late: counted('försenad', 'försenade'),
  noDate: 'Ingen svarsdag',
  noDateWhy: 'Det finns ingen begäran som stämmer in på frågan.',
  noNextDate: 'Ingen öppen begäran har en svarsdag framför sig.',
  dateOf: (what: string, distance: string | null): string =>
    withDistance(`är svarsdagen för ${what}`, distance),
  nextDateOf: (what: string, distance: string | null): string =>
    withDistance(`är nästa svarsdag för ${what}`, distance),
  lastDateOf: (what: string, distance: string | null): string =>
    withDistance(`var den senaste svarsdagen för ${what}`, distance),
  datesMore: (count: number): string => `sammanlagt ${count} svarsdagar`,
  you: 'dig',
  notSecretary: 'Du är inte sekreterare för någon nämnd.',
  waitForYou: by('väntar på svar från dig', 'väntar på svar från dig'),
  yours: by('är din', 'är dina'),
};

const en: typeof sv = {
  series: (items) => series(items, 'and'),
  conditions: {
    answered: 'responded',
    notAnswered: 'not responded',
    overdue: 'late',
    notOverdue: 'not late',
    notStarted: 'not started',
    draft: 'started, not submitted',
    submitted: 'submitted, decision missing',
    handedIn: 'submitted, with or without a decision',
    notHandedIn: 'not submitted',
  },
  asks: {
    boards: 'boards',
    countBoards: 'number of boards',
    countRequests: 'number of responses',
    date: 'due date',
    nextDate: 'next due date',
    boardState: 'status',
    reviewState: 'status',
    mine: 'yours',
  },
  allReviews: 'all reviews',
  yourBoards: 'your boards',
  report: (number) => `report ${number}`,
  registry: (number) => `registry number ${number}`,
  quoted: (title) => `“${title}”`,
  predicates: {
    answered: by('has responded', 'have responded'),
    notAnswered: by('has not responded', 'have not responded'),
    overdue: by('is late', 'are late'),
    notOverdue: by('is not late', 'are not late'),
    notStarted: by('has not started', 'have not started'),
    draft: by('has started but not submitted', 'have started but not submitted'),
    submitted: by('has submitted and awaits a decision', 'have submitted and await a decision'),
    handedIn: by('has submitted', 'have submitted'),
    notHandedIn: by('has not submitted', 'have not submitted'),
  },
  requestPredicates: {
    answered: by('is answered', 'are answered'),
    notAnswered: by('is not answered', 'are not answered'),
    overdue: by('is late', 'are late'),
    notOverdue: by('is not late', 'are not late'),
    notStarted: by('is not started', 'are not started'),
    draft: by('is started but not submitted', 'are started but not submitted'),
    submitted: by('is submitted and awaits a decision', 'are submitted and await a decision'),
    handedIn: by('is submitted', 'are submitted'),
    notHandedIn: by('is not submitted', 'are not submitted'),
  },
  mustRespond: by('must respond', 'must respond'),
  on: (reviews, state) =>
    state === null || state === 'answered' || state === 'notAnswered' ? `to ${reviews}` : `with ${reviews}`,
  boards: counted('board', 'boards'),
  requests: counted('request', 'requests'),
  boardsAndRequests: (boards, requests) => `${boards} (${requests})`,
  yes: 'Yes',
  no: 'No',
  ofAll: (part, all) => `${part} of ${all}`,
  nothing: 'No requests',
  nothingAsked: (who) => `${who} has nothing to respond to`,
  states: {
    answered: 'Answered',
    submitted: 'Submitted, decision missing',
    draft: 'Started',
    notStarted: 'Not started',
    withdrawn: 'Withdrawn',
  },
  withdrawn: 'Withdrawn',
  withdrawnWhat: (reviews) => `is ${reviews}, and no board need respond`,
  progress: (answers, all) => `${answers} of ${all} recommendations done`,
  decided: (day) => `decided ${day}`,
  due: (day, distance) => `due ${day}, ${distance}`,
  extended: (due, until) => `${due}, extended to ${until}`,
  extendedFrom: (due) => `extended, was due ${due}`,
  dueWas: (day) => `due ${day}`,
  late: counted('late', 'late'),
  noDate: 'No due date',
  noDateWhy: 'There is no request that fits the question.',
  noNextDate: 'No open request has a due date ahead.',
  dateOf: (what, distance) => withDistance(`is the due date for ${what}`, distance),
  nextDateOf: (what, distance) => withDistance(`is the next due date for ${what}`, distance),
  lastDateOf: (what, distance) => withDistance(`was the latest due date for ${what}`, distance),
  datesMore: (count) => `${count} due dates in all`,
  you: 'you',
  notSecretary: 'You are not the secretary of any board.',
  waitForYou: by('awaits your response', 'await your response'),
  yours: by('is yours', 'are yours'),
};

/** What questions and their answers say, in both languages. */
export const questionTexts = { sv, en };
