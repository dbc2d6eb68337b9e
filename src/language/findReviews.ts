import { mayBegin } from './beginnings.js';
import { type Mention, type Mentioned, mentionOf, overlaps, type Taken } from './mention.js';
import {
  followingUp,
  latestReviews,
  type ReviewIndex,
  reviewsNearWord,
  reviewsWithBeginning,
  reviewsWithNumber,
  reviewsWithPart,
  reviewsWithWord,
  tellsTitles,
} from './reviewIndex.js';
import type { ReviewRef } from './reviewRef.js';
import { subjectInEnglish } from './subjectsInEnglish.js';
import { squash, type Word } from './words.js';

const lead =
  /^(?:rapport|rapp|rapportnr|rapportnummer|granskning|gransk|granskningsrapport|revisionsrapport|missiv|revisionsskrivelse|skrivelse|brev|uppfoljning)(?:en|ens|et|ets)?$|^(?:report|review|audit|letter)$/;
export const isReviewWord = (word: Word | undefined): boolean => word !== undefined && lead.test(word.folded);

/** Several reviews, where a number follows: "rapporterna 3 och 9". */
const leads = /^(?:(?:rapporter|granskningar)(?:na)?|reports|reviews|audits)$/;
const leadsNumber = (words: readonly Word[], from: number): boolean =>
  leads.test(words[from]?.folded ?? '') && /^\d/.test(words[from + 1]?.folded ?? '');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const numberWords = set('nr nummer no number num');
const registryWords = set('dnr diarienummer diarienr diarienumret registry reg registration');
const latestWords = set('senaste sista nyaste latest newest last');
const previousWords = set('forra foregaende previous');
const aboutWords = set('av om kring rorande avseende gallande angaende of on about regarding');
const andWords = set('och o eller samt and or');
/** "nian": what people call the ninth report. */
const numberNouns: ReadonlyMap<string, string> = new Map(
  'ettan tvaan trean fyran femman sexan sjuan attan nian tian elvan tolvan'
    .split(' ')
    .map((noun, at) => [noun, String(at + 1)]),
);
const beforeBareNumber = set(
  'pa med om for till i on for with in about av of nr nummer no number an utom than except bade bada bagge both saval varken neither nor',
);
/** Before a number at the end that names no report: "de senaste 3", "vecka 14". */
const counting = set(
  'senaste sista forsta nasta narmaste vecka v week topp kl kvartal rekommendation recommendation last next first top than an over under',
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

type Found = { readonly to: number } & { readonly mentioned: Mentioned };

const said = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const missing = (words: readonly Word[], from: number, to: number): Mentioned => ({
  is: 'unknownReview',
  said: said(words, from, to),
});

const registry = (words: readonly Word[], from: number, index: ReviewIndex, led: boolean): Found | null => {
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
const ofYear = set('fran from of for av');

/** A report number at `from`, with its year before or after it. */
const numbered = (words: readonly Word[], from: number, start: number, index: ReviewIndex): Found | null => {
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

const wholeTitle = (
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
const partOfTitle = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
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

const isFollowUp = ({ title }: ReviewRef): boolean => /^uppfölj/i.test(title);
/** Of several that "uppföljningen av upphandling" may name the one that follows another up. */
const theFollowUp = (found: Found): Found => {
  if (found.mentioned.is !== 'oneOfReviews') return found;
  const mentioned = mentionOf(found.mentioned.reviews.filter(isFollowUp));
  return mentioned === null ? found : { to: found.to, mentioned };
};

/** What follows "rapport" or "granskningen": a number, a registry number, a title or a part of one. */
const afterLead = (
  words: readonly Word[],
  start: number,
  index: ReviewIndex,
  ordinary: (word: Word) => boolean,
): Found | null => {
  const from = start + (numberWords.has(words[start + 1]?.folded ?? '') ? 2 : 1);
  const exact =
    registry(words, from, index, false) ??
    numbered(words, from, start, index) ??
    wholeTitle(words, from, index, 1);
  if (exact) return exact;
  const about = aboutWords.has(words[from]?.folded ?? '');
  const part = about ? partOfTitle(words, from + 1, index) : null;
  if (part) return /^uppfolj/.test(words[start]?.folded ?? '') ? theFollowUp(part) : part;
  const next = words[from + 1];
  const near = about && next !== undefined ? reviewsNearWord(next.folded, index) : [];
  if (near.length === 1)
    return { to: from + 2, mentioned: mentionOf(near) ?? missing(words, start, from + 2) };
  if (!about || next === undefined || ordinary(next) || registryWords.has(next.folded)) return null;
  return { to: from + 2, mentioned: missing(words, start, from + 2) };
};

/** "den senaste granskningen", "den förra rapporten", "den senaste" at the end of what is said. */
const latest = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  const folded = words[from]?.folded ?? '';
  // "läst" is not "last".
  if (folded === 'last' && /ä/iu.test(words[from]?.text ?? '')) return null;
  const most = folded === 'most' && words[from + 1]?.folded === 'recent';
  const previous = previousWords.has(folded);
  if (!most && !previous && !latestWords.has(folded)) return null;
  const to = from + (most ? 3 : 2);
  const led = isReviewWord(words[to - 1]);
  const alone = ['den', 'the'].includes(words[from - 1]?.folded ?? '') && to - 1 === words.length;
  if (!led && !alone) return null;
  const end = led ? to : to - 1;
  return {
    to: end,
    mentioned: mentionOf(latestReviews(index, previous ? 1 : 0)) ?? {
      is: 'unknownReview',
      said: said(words, from, end),
    },
  };
};

const registryLead = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
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
const bareNumber = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
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
  if (!named && !last && !dated && !beforeBareNumber.has(before)) return null;
  if (isUnit(words[from + 1])) return null;
  const found = numbered(words, from, from, index);
  return found?.mentioned.is === 'unknownReview' && !named ? null : found;
};

/** "no. 11", "nr 11": the word before the number belongs to it, and denies nothing. */
const numberLed = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  if (!numberWords.has(words[from]?.folded ?? '') || counting.has(words[from - 1]?.folded ?? '')) return null;
  const found = isNumber(words[from + 1]?.folded) ? bareNumber(words, from + 1, index) : null;
  return found?.mentioned.is === 'unknownReview' ? null : found;
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
const compound = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  const folded = words[from]?.folded ?? '';
  const [, about] = /^(.{4,}?)s?(?:granskning|uppfoljning|rapport)(?:en|ens)?$/.exec(folded) ?? [];
  if (about === undefined || ofNoTitle.test(folded)) return null;
  const whole = reviewsWithWord(folded, index);
  // "teatergranskningen" of "Stöd till fria teatergrupper"
  const having = whole.length > 0 ? whole : reviewsWithPart(about, index);
  const mentioned = mentionOf(/uppfoljning(?:en|ens)?$/.test(folded) ? followUpsOf(having, index) : having);
  return mentioned && { to: from + 1, mentioned };
};

/** "den uppföljande granskningen", with what it is about or alone. */
const followUpReview = (
  words: readonly Word[],
  from: number,
  index: ReviewIndex,
  ordinary: (word: Word) => boolean,
): Found | null => {
  const folded = words[from]?.folded ?? '';
  const bare = /^uppfoljnings?(?:granskning|rapport)(?:en|ens)?$/.test(folded);
  if (folded === 'uppfoljande' && !isReviewWord(words[from + 1])) {
    // "uppföljande upphandlingen"
    const next = words[from + 1]?.folded ?? '';
    const near = reviewsWithWord(next, index);
    const mentioned = mentionOf((near.length > 0 ? near : reviewsNearWord(next, index)).filter(isFollowUp));
    return mentioned && { to: from + 2, mentioned };
  }
  if (!bare && (folded !== 'uppfoljande' || !isReviewWord(words[from + 1]))) return null;
  const told = bare ? null : afterLead(words, from + 1, index, ordinary);
  if (told !== null) return theFollowUp(told);
  const mentioned = mentionOf(index.reviews.filter(isFollowUp));
  return mentioned && { to: from + (bare ? 1 : 2), mentioned };
};

const goesOnWith = (words: readonly Word[], from: number): boolean =>
  andWords.has(words[from]?.folded ?? '') && isNumber(words[from + 1]?.folded) && !isUnit(words[from + 2]);
const isInSeries = (words: readonly Word[], from: number): boolean =>
  words[from]?.gap === ',' && isNumber(words[from].folded);

/** "rapport 14 och 3", "rapport 14, 9 och 3": another number right after a review. */
const another = (words: readonly Word[], from: number, index: ReviewIndex): Found | null => {
  if (goesOnWith(words, from)) return numbered(words, from + 1, from + 1, index);
  return isInSeries(words, from) && (isInSeries(words, from + 1) || goesOnWith(words, from + 1))
    ? numbered(words, from, from, index)
    : null;
};

/** The reviews that are spoken of by number, registry number, title or as the latest. */
export const findReviews = (
  words: readonly Word[],
  taken: Taken,
  index: ReviewIndex,
  ordinary: (word: Word) => boolean,
): Mention[] => {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length;) {
    const last = mentions.at(-1);
    const found =
      latest(words, from, index) ??
      registryLead(words, from, index) ??
      (isReviewWord(words[from]) || leadsNumber(words, from)
        ? afterLead(words, from, index, ordinary)
        : null) ??
      registry(words, from, index, false) ??
      wholeTitle(words, from, index, 2) ??
      followUpReview(words, from, index, ordinary) ??
      numberLed(words, from, index) ??
      bareNumber(words, from, index) ??
      compound(words, from, index) ??
      (last?.to === from ? another(words, from, index) : null);
    if (found === null || overlaps(taken, from, found.to)) {
      from += 1;
      continue;
    }
    mentions.push({ from, to: found.to, ...found.mentioned });
    from = found.to;
  }
  return mentions;
};
