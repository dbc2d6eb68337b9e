import { type Beginnings, beginningsOf } from './beginnings.js';
import { parseReportNumber, type ReviewRef } from './reviewRef.js';
import { stemOf } from './stems.js';
import { edits, sameStart } from './typo.js';
import { fold, squash, wordsOf } from './words.js';

interface KnownTitle {
  readonly review: ReviewRef;
  /** The words that tell this title from another, folded, and their stems. */
  readonly told: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Reviews, prepared for looking them up. */
export interface ReviewIndex {
  readonly reviews: readonly ReviewRef[];
  readonly byRegistry: ReadonlyMap<string, readonly ReviewRef[]>;
  /** By the registry number without its letters: "2025/33" of "KR 2025/33". */
  readonly byRegistryDigits: ReadonlyMap<string, readonly ReviewRef[]>;
  /** Of both. */
  readonly registryBeginnings: Beginnings;
  /** By the report number without its year. */
  readonly byNumber: ReadonlyMap<string, readonly { review: ReviewRef; year: string | null }[]>;
  readonly bySquashedTitle: ReadonlyMap<string, readonly ReviewRef[]>;
  readonly titleBeginnings: Beginnings;
  readonly titles: readonly KnownTitle[];
  /** Words in the longest title. */
  readonly longestTitle: number;
}

const titleNoise = new Set(
  'granskning granskningen uppfoljande uppfoljning rapport revision review audit follow-up av och i for om pa med till den det de en ett inom vid samt hur the of and in on for a'.split(
    ' ',
  ),
);
export const tellsTitles = (folded: string): boolean => folded.length >= 2 && !titleNoise.has(folded);

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  map.set(key, [...(map.get(key) ?? []), value]);
};

const build = (reviews: readonly ReviewRef[]): ReviewIndex => {
  const byRegistry = new Map<string, ReviewRef[]>();
  const byRegistryDigits = new Map<string, ReviewRef[]>();
  const byNumber = new Map<string, { review: ReviewRef; year: string | null }[]>();
  const bySquashedTitle = new Map<string, ReviewRef[]>();
  const titles: KnownTitle[] = [];
  let longestTitle = 0;
  for (const review of reviews) {
    const words = wordsOf(review.title);
    longestTitle = Math.max(longestTitle, words.length);
    if (words.length > 0) push(bySquashedTitle, squash(words), review);
    const told = words.flatMap(({ folded }) => (tellsTitles(folded) ? [folded] : []));
    titles.push({ review, told, stems: new Set(told.map(stemOf)) });
    if (review.registryNumber !== null) {
      const key = fold(review.registryNumber).replace(/[^a-z0-9]|^dnr/g, '');
      const digits = key.replace(/^[a-z]+/, '');
      push(byRegistry, key, review);
      if (/^\d{5,}$/.test(digits)) push(byRegistryDigits, digits, review);
    }
    const number = review.reportNumber === null ? null : parseReportNumber(review.reportNumber);
    if (number) push(byNumber, number.number, { review, year: number.year });
  }
  return {
    reviews,
    byRegistry,
    byRegistryDigits,
    registryBeginnings: beginningsOf([...byRegistry.keys(), ...byRegistryDigits.keys()]),
    byNumber,
    bySquashedTitle,
    titleBeginnings: beginningsOf(bySquashedTitle.keys()),
    titles,
    longestTitle,
  };
};

const built = new WeakMap<readonly ReviewRef[], ReviewIndex>();
/** The index of an array of reviews, which must not change afterwards; built once. */
export const reviewIndex = (reviews: readonly ReviewRef[]): ReviewIndex => {
  const known = built.get(reviews);
  if (known !== undefined) return known;
  const index = build(reviews);
  built.set(reviews, index);
  return index;
};

/** A word of a title, or the first or last part of a compound in it. */
const sameTitleWord = (asked: string, known: string): boolean =>
  asked === known ||
  (asked.length >= 6 && known.startsWith(asked)) ||
  (asked.length >= 7 && known.endsWith(asked)) ||
  (known.length >= 6 && asked.startsWith(known) && asked.length - known.length <= 3);

/** Of "läkemedelsgranskningen" the word that may stand in a title. */
const titleStem = (folded: string): string =>
  stemOf(
    folded.replace(
      /s?(?:(?:granskning|uppfoljning)(?:en|ens)?|grej(?:en|er)?|arende(?:t|ts)?|svar(?:et|en)?)$/,
      '',
    ) || folded,
  );
/** Of "elevhälsogranskningen": the word is "elevhälsa"; null: there is no such vowel. */
const withVowelBack = (folded: string): string | null => {
  const [, about] =
    /^([a-z]{5,})o(?:granskning(?:en|ens)?|grej(?:en|er)?|arende(?:t|ts)?|svar(?:et|en)?)$/.exec(folded) ??
    [];
  return about === undefined ? null : stemOf(`${about}a`);
};

/** Letters from which a word with a slip is still known, and from which two slips are forgiven. */
const [longEnough, long] = [8, 14];
const isNear = (asked: string, known: string, allowed: number): boolean =>
  Math.abs(known.length - asked.length) <= allowed && edits(asked, known) <= allowed;
/** The reviews whose title has a word of which this one is a slip. */
export const reviewsNearWord = (folded: string, index: ReviewIndex): ReviewRef[] => {
  const stem = titleStem(folded.replace(/(?<=.{9}[a-z])n$/, ''));
  if (stem.length < longEnough) return [];
  const allowed = stem.length < long ? 1 : 2;
  return index.titles
    .filter(({ stems }) =>
      [...stems].some(
        (known) =>
          sameStart(stem, known) && (isNear(stem, known, allowed) || isNear(folded, `${known}en`, allowed)),
      ),
    )
    .map(({ review }) => review);
};

/** The reviews whose title has this word. */
export const reviewsWithWord = (folded: string, index: ReviewIndex): ReviewRef[] => {
  const having = (stem: string): ReviewRef[] =>
    stem.length < 3
      ? []
      : index.titles
          .filter(({ stems }) => [...stems].some((known) => sameTitleWord(stem, known)))
          .map(({ review }) => review);
  const whole = having(stemOf(folded));
  if (whole.length > 0) return whole;
  // "arbetsmiljön", "frånvaron": the stemmer leaves this ending.
  const bare = /[aeiouy]n$/.test(folded) ? having(stemOf(folded.slice(0, -1))) : [];
  if (bare.length > 0) return bare;
  const titled = having(titleStem(folded));
  if (titled.length > 0) return titled;
  const vowel = having(withVowelBack(folded) ?? '');
  if (vowel.length > 0) return vowel;
  const begun = reviewsBegunWith(folded, index);
  return begun.length > 0 ? begun : reviewsShortened(folded, index);
};

/** Letters of a shortened compound: of the whole, of its first part and of its last one. */
const [shortened, shortenedFirst, shortenedLast] = [7, 4, 3];
const isShortened = (asked: string, known: string): boolean =>
  Array.from({ length: asked.length }, (_, at) => at).some((at) => {
    const [first, last] = [asked.slice(0, at), asked.slice(at)];
    if (first.length < shortenedFirst || last.length < shortenedLast) return false;
    return (
      known.startsWith(first) &&
      known.indexOf(last, first.length + 2) > 0 &&
      known.length >= 2 * asked.length - 4
    );
  });
/** "infosäk", "infosäkerheten" of "informationssäkerhet". */
const reviewsShortened = (folded: string, { titles }: ReviewIndex): ReviewRef[] => {
  const asked = folded.replace(/(?<=.{8})(?:en|et)$/, '');
  if (asked.length < shortened) return [];
  return titles
    .filter(({ told }) => told.some((known) => isShortened(asked, known)))
    .map(({ review }) => review);
};

/** Letters from which the beginning of a compound is known: "teatern" of "teatergrupper". */
const longBegun = 6;
const reviewsBegunWith = (folded: string, { titles }: ReviewIndex): ReviewRef[] => {
  const begun = [folded, folded.replace(/(?:en|n|et)$/, '')].filter(({ length }) => length >= longBegun);
  return titles
    .filter(({ told }) => told.some((word) => begun.some((each) => word.startsWith(each))))
    .map(({ review }) => review);
};

/** Letters from which a beginning is also known inside a compound. */
const longInside = 6;
const beginsAt = (told: readonly string[], parts: readonly string[], at: number): boolean =>
  parts.every((part, place) => told[at + place]?.startsWith(part) === true);
/** The reviews whose title has a word that begins so, or a compound with such a part; of several words, each in turn. */
export const reviewsWithBeginning = (beginning: string, { titles }: ReviewIndex): ReviewRef[] => {
  const parts = beginning.split(/[\s-]+/).filter(tellsTitles);
  const has = ({ told }: KnownTitle): boolean =>
    parts.length > 1
      ? told.some((_, at) => beginsAt(told, parts, at))
      : told.some(
          (word) =>
            word.startsWith(beginning) || (beginning.length >= longInside && word.includes(beginning)),
        );
  return titles.filter(has).map(({ review }) => review);
};

/** Letters from which the last part of a compound tells too: "lokaler" of "vårdlokaler". */
const longLast = 5;
/** The reviews whose title has a compound with this part, at its beginning before any other place. */
export const reviewsWithPart = (part: string, index: ReviewIndex): ReviewRef[] => {
  const begun = reviewsWithBeginning(part, index);
  if (begun.length > 0 || part.length < longLast) return begun;
  return index.titles
    .filter(({ told }) => told.some((word) => word.includes(part)))
    .map(({ review }) => review);
};

/** A review that follows up an earlier one says so first in its title. */
export const isFollowUp = ({ title }: ReviewRef): boolean => /^uppfölj/i.test(title);

/** Those of several that follow up an earlier review, or those that do not; all, if that leaves none. */
export const followingUp = (reviews: readonly ReviewRef[], wanted: boolean): readonly ReviewRef[] => {
  const meant = reviews.filter((review) => isFollowUp(review) === wanted);
  return meant.length > 0 ? meant : reviews;
};

/** The reviews with this report number; of that year, if one is said. */
export const reviewsWithNumber = (number: string, year: string | null, index: ReviewIndex): ReviewRef[] =>
  (index.byNumber.get(number.toLowerCase().replace(/^0+(?=.)/, '')) ?? [])
    .filter((known) => year === null || known.year === year)
    .map(({ review }) => review);

/** Those that were published `back` places before the last; several, if at the same moment. */
export const latestReviews = ({ reviews }: ReviewIndex, back = 0): ReviewRef[] => {
  const published = reviews.filter(({ draft }) => draft !== true);
  const moments = [...new Set(published.map(({ publishedAt }) => publishedAt))].sort().reverse();
  return published.filter(({ publishedAt }) => publishedAt === moments[back]);
};
