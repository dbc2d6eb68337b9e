import { type Mention, mentionOf, overlaps, type Taken } from './mention.js';
import {
  followingUp,
  type ReviewIndex,
  reviewIndex,
  reviewsWithBeginning,
  reviewsWithWord,
} from './reviewIndex.js';
import { isReviewWord } from './reviewLeads.js';
import type { ReviewRef } from './reviewRef.js';
import { subjectInEnglish } from './subjectsInEnglish.js';
import type { Word } from './words.js';

/** What "follow-up" and "original" say of a review, in a text that names what it is about. */
const versions: readonly { readonly said: RegExp; readonly followsUp: boolean }[] = [
  { said: /^(?:follow up|followup)$/, followsUp: true },
  { said: /^(?:original|initial|ursprungliga)$/, followsUp: false },
];
const beforeNoun = /^(?:the|a|that|this|on|of|for|in|about|to)$/;
interface Told {
  readonly from: number;
  readonly to: number;
}
/** Words that stand in titles, and the reviews that have them there. */
type Titled = Told & { readonly having: readonly ReviewRef[] };
const versionIn = (words: readonly Word[], taken: Taken): (Told & { readonly followsUp: boolean }) | null => {
  for (const [from, { folded }] of words.entries()) {
    if (taken[from] === true) continue;
    for (const [to, said] of [
      [from + 1, folded],
      [from + 2, `${folded} ${words[from + 1]?.folded ?? ''}`],
    ] as const) {
      const version = versions.find((known) => known.said.test(said));
      // "which boards will follow up procurement?": a verb.
      const isVerb =
        said === 'follow up' &&
        words[from + 1]?.gap !== '-' &&
        !beforeNoun.test(words[from - 1]?.folded ?? '') &&
        !isReviewWord(words[to]);
      if (version !== undefined && !isVerb) return { from, to, followsUp: version.followsUp };
    }
  }
  return null;
};

/** What the words from `from` on are called in titles; `phrased`: words that only a whole phrase may be read of. */
const titledAt = (
  words: readonly Word[],
  from: number,
  taken: Taken,
  phrased: Taken,
  index: ReviewIndex,
): Titled | null => {
  const english = subjectInEnglish(words, from);
  if (
    english !== null &&
    (english.to > from + 1 ? !overlaps(phrased, from, english.to) : taken[from] !== true)
  ) {
    const having = new Set(english.stems.flatMap((stem) => reviewsWithBeginning(stem, index)));
    if (having.size > 0) return { from, to: english.to, having: [...having] };
  }
  const folded = words[from]?.folded ?? '';
  if (taken[from] === true || folded.length < 4) return null;
  const having = reviewsWithWord(folded, index);
  return having.length > 0 ? { from, to: from + 1, having } : null;
};

/** Words between a short word of a title and one that told it: "hot och våld". */
const nearTold = 2;
/** Short words that stand in every title that was told by the longer ones beside them; alone they would tell none. */
const shortBeside = (
  words: readonly Word[],
  taken: Taken,
  found: readonly Told[],
  all: readonly ReviewRef[],
  index: ReviewIndex,
): Told[] => {
  const titles = index.titles.filter(({ review }) => all.includes(review));
  return words.flatMap(({ folded }, at): Told[] => {
    if (taken[at] === true || folded.length !== 3 || found.some(({ from, to }) => from <= at && at < to))
      return [];
    const beside = found.some(({ from, to }) => from - at <= nearTold && at - to < nearTold);
    return beside && titles.every(({ told }) => told.includes(folded)) ? [{ from: at, to: at + 1 }] : [];
  });
};

const inAll = ([first, ...others]: readonly Titled[]): readonly ReviewRef[] =>
  first?.having.filter((review) => others.every(({ having }) => having.includes(review))) ?? [];

const joinsTwo = /^(?:och|o|samt|eller|and|or|men|but)(?: inte| ej| not)?$/;
const betweenNames = /^(?:den|det|de|pa|om|med|the|on|for)$/;
/** "skogsbranden och inköpen", "the archive or the network": what stands between two names joins them. */
const isJoined = (words: readonly Word[], from: number, to: number): boolean => {
  const between = words
    .slice(from, to)
    // "e-arkivet": the letter belongs to the name.
    .filter(({ folded }, at) => !betweenNames.test(folded) && words[from + at + 1]?.gap !== '-')
    .map(({ folded }) => folded);
  return between.length === 0 ? words[from]?.gap === ',' : joinsTwo.test(between.join(' '));
};

/** Several reviews, one after the other, each by words of its own title alone; none: they are not so told. */
const oneByOne = (found: readonly Titled[], words: readonly Word[]): readonly Mention[] => {
  const runs: Titled[][] = [];
  for (const titled of found) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run === undefined || last === undefined) runs.push([titled]);
    else if (inAll([...run, titled]).length > 0) run.push(titled);
    else if (isJoined(words, last.to, titled.from)) runs.push([titled]);
    else return [];
  }
  const reviews = runs.map((run) => inAll(run));
  if (reviews.some(({ length }) => length !== 1)) return [];
  return runs.flatMap((run, at) =>
    (reviews[at] ?? []).flatMap((review) =>
      run.map(({ from, to }): Mention => ({ from, to, is: 'review', review })),
    ),
  );
};

/**
 * Words that are parts of titles, in Swedish or English, without anything that says so; all of them together mean one
 * review, or those that are joined one each. `phrased`: words that are taken even for a phrase of several.
 */
export const findTitleWords = (
  words: readonly Word[],
  taken: Taken,
  reviews: readonly ReviewRef[],
  phrased: Taken = taken,
): readonly Mention[] => {
  const index = reviewIndex(reviews);
  const found: Titled[] = [];
  for (let from = 0; from < words.length;) {
    const titled = titledAt(words, from, taken, phrased, index);
    if (titled !== null) found.push(titled);
    from = titled?.to ?? from + 1;
  }
  const all = inAll(found);
  if (all.length === 0) return oneByOne(found, words);
  const version = versionIn(words, phrased);
  const mentioned = mentionOf(version === null ? all : followingUp(all, version.followsUp));
  if (mentioned === null) return [];
  const short = shortBeside(words, taken, found, all, index);
  const told = version === null ? [...found, ...short] : [...found, ...short, version];
  return told.map(({ from, to }) => ({ from, to, ...mentioned })).sort((one, other) => one.from - other.from);
};
