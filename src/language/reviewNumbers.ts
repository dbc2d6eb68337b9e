import { mayBegin } from './beginnings.js';
import { mentionOf } from './mention.js';
import { type ReviewIndex, reviewsWithNumber } from './reviewIndex.js';
import { type Found, numberWords, registryWords, said } from './reviewLeads.js';
import { type Word, squash } from './words.js';

const andWords = new Set('och o eller samt and or'.split(' '));

/** "nian": what people call the ninth report. */
const numberNouns: ReadonlyMap<string, string> = new Map(
  'ettan tvaan trean fyran femman sexan sjuan attan nian tian elvan tolvan'
    .split(' ')
    .map((noun, at) => [noun, String(at + 1)]),
);

const beforeBareNumber = new Set(
  'pa med om for till i on for with in about av of nr nummer no number an utom than except bade bada bagge both saval varken neither nor'.split(
    ' ',
  ),
);

const answering = /^(?:answer(?:ed|s|ing)?|besvara(?:t|de|r)?)$/;
const answeringTo = /^(?:respon(?:d|ds|ded|ding|se|ses)|repl(?:y|ies|ied|ying)|answers?)$/;
/** "answered 14 but not 9", "responded to 14" */
const isAnswered = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.folded ?? '';
  return answering.test(before) || (before === 'to' && answeringTo.test(words[at - 2]?.folded ?? ''));
};

/** Before a number at the end that names no report: "de senaste 3", "vecka 14". */
const counting = new Set(
  'senaste sista forsta nasta narmaste vecka v week topp kl kvartal rekommendation recommendation last next first top than an over under'.split(
    ' ',
  ),
);

/** After these a number counts something: "inom 14 dagar". */
const units =
  /^(?:dag|veck|manad|ar$|aret|timm|day|week|month|year|hour|procent|percent|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/;
/** What numbers count; "11:an är" goes on with a verb, and "11 ar" counts years. */
const isUnit = (word: Word | undefined): boolean =>
  word !== undefined && units.test(word.folded) && !/^är$/iu.test(word.text);

const isYear = (text: string | undefined): text is string =>
  text !== undefined && /^(?:19|20)\d\d$/.test(text);

const isNumber = (text: string | undefined): text is string =>
  text !== undefined && /^\d{1,5}[a-z]?$/.test(text);

/** A registry number at `from`; `led`: a word before it says that it is one, and its digits will do. */
export const registry = (
  words: readonly Word[],
  from: number,
  index: ReviewIndex,
  led: boolean,
): Found | null => {
  if (!mayBegin(words[from], index.registryBeginnings)) return null;
  for (let to = Math.min(words.length, from + 5); to > from; to -= 1) {
    const squashed = squash(words.slice(from, to));
    if (!led && (squashed.length < 5 || !/\d/.test(squashed))) continue;
    const mentioned = mentionOf(
      index.byRegistry.get(squashed) ?? (led ? index.byRegistryDigits.get(squashed) : undefined) ?? [],
    );
    if (mentioned) return { to, mentioned };
  }
  return null;
};

/** "rapport 14 från 2025", "report 14 of 2025". */
const ofYear = new Set('fran from of for av'.split(' '));

/** A report number at `from`, with its year before or after it. */
export const numbered = (
  words: readonly Word[],
  from: number,
  start: number,
  index: ReviewIndex,
): Found | null => {
  const first = words[from]?.folded;
  const second = words[from + 1]?.folded;
  const yearFirst = isYear(first) && isNumber(second) && !isYear(second);
  const number = yearFirst ? second : first;
  if (!isNumber(number)) return null;
  const joined = ofYear.has(words[from + 1]?.folded ?? '') ? 1 : 0;
  const after = words[from + 1 + joined]?.folded;
  const year = yearFirst ? first : isYear(after) ? after : null;
  const to = yearFirst ? from + 2 : year === null ? from + 1 : from + 2 + joined;
  const mentioned = mentionOf(reviewsWithNumber(number, year, index));
  return { to, mentioned: mentioned ?? { is: 'unknownReview', said: said(words, start, to) } };
};

/** "dnr 2025/14": what follows is a registry number, known or not. */
export const registryLead = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  if (!registryWords.has(words[from]?.folded ?? '')) return null;
  const start = from + (numberWords.has(words[from + 1]?.folded ?? '') ? 2 : 1);
  if (start >= words.length) return null;
  return (
    registry(words, start, index, true) ?? {
      to: start + 1,
      mentioned: { is: 'unknownReview', said: said(words, from, start + 1) },
    }
  );
};

/** "14:an", or a bare number after a preposition, if a report has it and it counts nothing. */
export const bareNumber = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  const word = words[from];
  const folded = word?.folded ?? '';
  const spoken = numberNouns.get(folded) ?? /^(\d{1,4})an$/.exec(folded)?.[1];
  if (spoken !== undefined) {
    const mentioned = mentionOf(reviewsWithNumber(spoken, null, index));
    return {
      to: from + 1,
      mentioned: mentioned ?? { is: 'unknownReview', said: said(words, from, from + 1) },
    };
  }
  if (word === undefined || !isNumber(word.folded)) return null;
  const named = /:a?n?$/.test(word.text);
  const before = words[from - 1]?.folded ?? '';
  // "answered 4-2025".
  const next = words[from + 1];
  const dated = next !== undefined && isYear(next.folded) && /^[-–/]$/.test(next.gap);
  // "inte svarat 14".
  const last = from > 0 && from === words.length - 1 && !counting.has(before) && !/^\d/.test(before);
  if (!named && !last && !dated && !beforeBareNumber.has(before) && !isAnswered(words, from)) return null;
  if (isUnit(words[from + 1])) return null;
  const found = numbered(words, from, from, index);
  return found?.mentioned.is === 'unknownReview' && !named ? null : found;
};

/** "no. 11", "nr 11": the word before the number belongs to it, and denies nothing. */
export const numberLed = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  if (!numberWords.has(words[from]?.folded ?? '') || counting.has(words[from - 1]?.folded ?? '')) return null;
  const found = isNumber(words[from + 1]?.folded) ? bareNumber(words, from + 1, index) : null;
  return found?.mentioned.is === 'unknownReview' ? null : found;
};

const goesOnWith = (words: readonly Word[], from: number): boolean =>
  andWords.has(words[from]?.folded ?? '') && isNumber(words[from + 1]?.folded) && !isUnit(words[from + 2]);

const isInSeries = (words: readonly Word[], from: number): boolean =>
  words[from]?.gap === ',' && isNumber(words[from].folded);

/** "rapport 14 och 3", "rapport 14, 9 och 3": another number right after a review. */
export const another = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  if (goesOnWith(words, from)) return numbered(words, from + 1, from + 1, index);
  return isInSeries(words, from) && (isInSeries(words, from + 1) || goesOnWith(words, from + 1))
    ? numbered(words, from, from, index)
    : null;
};
