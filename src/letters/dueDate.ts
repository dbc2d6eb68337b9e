import { datesIn, nextOccurrence } from './dates.js';

export interface DateReading {
  readonly date: string | null;
  readonly doubtful: boolean;
}

const limitWords =
  /(?<!\p{L})(?:senast|före|innan|till och med|t\.o\.m\.|sista (?:dag|svarsdag)|svarsdatum|svarsdag|svar(?:et)? (?:önskas|emotses))(?!\p{L})/giu;
const responseWords =
  /(?<!\p{L})(?:svar|svars|svaret|svaren|svara|svarar|besvara\p{L}*|yttrand\p{L}*|yttra|inkom\p{L}*|återkoppl\p{L}*|återredovis\p{L}*|svarsdatum|svarsdag|sista svarsdag)(?!\p{L})/iu;
/** Deadlines of something else than a response, and of another time. */
const otherDeadlines =
  /(?:tidigare gransk|föregående gransk|skulle (?:ha )?(?:lämna|inkom|svara|besvara)|anstånd)/iu;

/** More different sentences about deadlines than a letter can have. */
const most = 500;

/**
 * The day by which responses are asked for. Only sentences outside recommendations may be given: "klart
 * senast" in a recommendation is a deadline for the measure.
 *
 * @param decidedOn tells the year of a date that has none.
 */
export const dueDateIn = (sentences: readonly string[], decidedOn: string | null): DateReading => {
  const candidates = new Set<string>();
  for (const sentence of sentences) {
    if (candidates.size >= most) break;
    if (sentence.length <= 1500 && sentence.search(limitWords) !== -1 && /\d/u.test(sentence))
      candidates.add(sentence);
  }
  const found = Array.from(candidates).flatMap((sentence) => deadlinesIn(sentence, decidedOn));
  const ofResponses = found.filter(({ ofResponse }) => ofResponse);
  const pool = ofResponses.length > 0 ? ofResponses : found;
  const [first] = pool;
  if (first === undefined) return { date: null, doubtful: false };
  const several = new Set(pool.map(({ date }) => date)).size > 1;
  return {
    date: first.date,
    doubtful: several || pool.some((deadline) => deadline.doubtful) || !first.ofResponse,
  };
};

interface Deadline {
  readonly date: string;
  readonly ofResponse: boolean;
  readonly doubtful: boolean;
}

const deadlinesIn = (sentence: string, decidedOn: string | null): readonly Deadline[] => {
  if (otherDeadlines.test(sentence)) return [];
  const ofResponse = responseWords.test(sentence);
  return Array.from(sentence.matchAll(limitWords)).flatMap((match) => {
    const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 90);
    const [date] = datesIn(behind);
    // Between "senast" and its date stand a preposition and a weekday, at most a short aside.
    if (date === undefined || date.index > 60) return [];
    const exclusive = /^(?:före|innan)$/iu.test(match[0]);
    if (date.yearGiven) return [{ date: date.date, ofResponse, doubtful: exclusive }];
    const guessed = decidedOn === null ? null : nextOccurrence(date.date, decidedOn);
    return guessed === null ? [] : [{ date: guessed, ofResponse, doubtful: true }];
  });
};
