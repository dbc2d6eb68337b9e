import { mayBegin } from './beginnings.js';
import { mentionOf } from './mention.js';
import {
  type ReviewIndex,
  followingUp,
  isFollowUp,
  reviewsWithBeginning,
  reviewsWithPart,
  reviewsWithWord,
  tellsTitles,
} from './reviewIndex.js';
import type { Found } from './reviewLeads.js';
import type { ReviewRef } from './reviewRef.js';
import { subjectInEnglish } from './subjectsInEnglish.js';
import { edits } from './typo.js';
import { type Word, squash } from './words.js';

/** A whole title of at least so many words. */
export const wholeTitle = (
  words: readonly Word[],
  from: number,
  index: ReviewIndex,
  least: number,
): Found | null => {
  if (!mayBegin(words[from], index.titleBeginnings)) return null;
  for (let to = Math.min(words.length, from + index.longestTitle); to >= from + least; to -= 1) {
    const mentioned = mentionOf(index.bySquashedTitle.get(squash(words.slice(from, to))) ?? []);
    if (mentioned) return { to, mentioned };
  }
  return null;
};

/** As many words from `from` on as still fit some title. */
export const partOfTitle = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  let fitting: readonly ReviewRef[] | null = null;
  let to = from;
  for (let at = from; at < Math.min(words.length, from + 12); at += 1) {
    const folded = words[at]?.folded ?? '';
    if (!tellsTitles(folded)) continue;
    const english = subjectInEnglish(words, at);
    const named = english?.stems.flatMap((stem) => reviewsWithBeginning(stem, index)) ?? [];
    const having = named.length > 0 ? named : reviewsWithWord(folded, index);
    const both: ReviewRef[] = fitting === null ? having : fitting.filter((review) => having.includes(review));
    if (both.length === 0) break;
    fitting = [...new Set(both)];
    if (named.length > 0 && english !== null) at = english.to - 1;
    to = at + 1;
  }
  const meant = fitting === null || !isFollowingUp(words, from - 1) ? fitting : followingUp(fitting, true);
  const mentioned = meant === null ? null : mentionOf(meant);
  return mentioned && { to, mentioned };
};

/** "uppföljningen av upphandlingen": of two reviews of it the later. */
const isFollowingUp = (words: readonly Word[], before: number): boolean =>
  words.slice(Math.max(0, before - 1), before + 1).some(({ folded }) => /^uppfoljning/.test(folded));

/** Of several that "uppföljningen av upphandling" may name the one that follows another up. */
export const theFollowUp = (found: Found): Found => {
  if (found.mentioned.is !== 'oneOfReviews') return found;
  const mentioned = mentionOf(found.mentioned.reviews.filter(isFollowUp));
  return mentioned === null ? found : { to: found.to, mentioned };
};

/** "inköpsuppföljningen": of reviews with the word those that follow up, or they and what follows them up. */
const followUpsOf = (having: readonly ReviewRef[], { titles }: ReviewIndex): readonly ReviewRef[] => {
  const followUps = having.filter(isFollowUp);
  if (followUps.length > 0) return followUps;
  const stems = new Set(titles.flatMap((known) => (having.includes(known.review) ? [...known.stems] : [])));
  const related = titles.filter(
    (known) => isFollowUp(known.review) && [...known.stems].some((stem) => stems.has(stem)),
  );
  return [...having, ...related.map(({ review }) => review)];
};

/** Kinds of reports, whatever they are about. */
const ofNoTitle =
  /^(?:ars|slut|del|lages|status|huvud|revisions|gransknings|uppfoljnings|fordjupad|forvaltnings)(?:rapport|granskning)/;

/** What a review is called in one word with what it is about: "läkemedelsgrejen", "museiärendet", "elevhälsosvaret". */
const compoundWord =
  /^(.{4,}?)s?(?:granskning(?:en|ens)?|uppfoljning(?:en|ens)?|rapport(?:en|ens)?|grej(?:en|er)?|arende(?:t|ts)?|svar(?:et|en)?)$/;
const slippedTail = /^(.{4,}?)(gra[a-z]{5,10}|rap[a-z]{2,5})$/;
const tails = ['granskning', 'granskningen', 'rapport', 'rapporten'];
/** "museigransknigen": with the slip in what every review is called. */
const withTailMended = (folded: string): string => {
  const [, about, tail] = slippedTail.exec(folded) ?? [];
  if (about === undefined || tail === undefined || tails.includes(tail)) return folded;
  const meant = tails.find((known) => edits(tail, known) <= 1);
  return meant === undefined ? folded : `${about}${meant}`;
};

/** "teatergranskningen": what it is about, in one word with what it is. */
export const compound = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  const folded = withTailMended(words[from]?.folded ?? '');
  const [, about] = compoundWord.exec(folded) ?? [];
  if (about === undefined || ofNoTitle.test(folded)) return null;
  const whole = reviewsWithWord(folded, index);
  // "teatergranskningen" of "Stöd till fria teatergrupper"
  const having = whole.length > 0 ? whole : reviewsWithPart(about, index);
  const mentioned = mentionOf(/uppfoljning(?:en|ens)?$/.test(folded) ? followUpsOf(having, index) : having);
  return mentioned && { to: from + 1, mentioned };
};
