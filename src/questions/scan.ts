import type { Language } from '../domain/person.js';
import {
  anyOfGroup,
  findHiddenMentions,
  findMendedReviews,
  findMentions,
  isMisspeltBoard,
  settled,
} from '../language/findMentions.js';
import { splitHead } from '../language/boardName.js';
import { comparedLengthAt } from '../language/comparedLengths.js';
import { withoutGenitive } from '../language/daysInGenitive.js';
import { isReviewWord } from '../language/reviewLeads.js';
import { type Mention, takenBy } from '../language/mention.js';
import { findTitleWords } from '../language/titleWords.js';
import { withMonthsMended } from '../language/monthSlips.js';
import { type Period, periodAt, withSoon } from '../language/period.js';
import { reviewIndex, reviewsWithWord } from '../language/reviewIndex.js';
import type { ReviewRef } from '../language/reviewRef.js';
import { type Word, wordsOf } from '../language/words.js';
import type { QuestionContext } from './context.js';
import { isOrdinary, readTerms, type ReadTerm, votes } from './lexicon/readTerms.js';
import { withOthers } from './lexicon/others.js';
import { mended } from './lexicon/slips.js';
import { withPartedVerbs } from './lexicon/partedVerbs.js';
import { respaced } from './lexicon/spacing.js';
import { findMatters, soughtAsMatter, standsInLetter } from './matters.js';
import { findNumbers, type SpokenNumbers } from './numbers.js';
import { quotedIn, type Quote } from './quotes.js';
import { findCorrespondents } from './correspondents.js';
import { findSpokenWords, type SpokenWords } from './spokenWords.js';

/** A text taken apart: whom it names, what its words mean, and what nothing explains. */
export interface Scan {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  readonly periods: readonly Period[];
  /** Recommendations by their numbers. */
  readonly numbers: readonly SpokenNumbers[];
  /** Words that are looked for in texts. */
  readonly spoken: readonly SpokenWords[];
  readonly terms: readonly ReadTerm[];
  /** Indices of words that could not be read. */
  readonly unread: readonly number[];
  readonly language: Language;
}

type Taken = readonly boolean[];
interface Run {
  readonly from: number;
  readonly to: number;
}
const cover = (taken: Taken, ...runs: readonly (readonly Run[])[]): boolean[] => {
  const known = [...taken];
  for (const some of runs) for (const { from, to } of some) known.fill(true, from, to);
  return known;
};

const languageOf = (terms: readonly ReadTerm[], fallback: Language): Language => {
  const swedish = votes(terms, 'sv');
  const english = votes(terms, 'en');
  if (swedish === english) return fallback;
  return swedish > english ? 'sv' : 'en';
};

const numberWords = new Set(['nr', 'nummer', 'no', 'number']);
/** "rapport 14 2025", "rapport nr 3": a number that belongs to a report begins no period. */
const belongsToReport = (words: readonly Word[], at: number): boolean => {
  if (!/^\d/.test(words[at]?.folded ?? '')) return false;
  let before = at - 1;
  while (before >= 0 && /^\d|^(?:fran|from|of|for|av)$/.test(words[before]?.folded ?? '')) before -= 1;
  if (numberWords.has(words[before]?.folded ?? '')) before -= 1;
  const lead = words[before];
  return isReviewWord(lead) || /^(?:dnr|diarienummer|registry|registration)$/.test(lead?.folded ?? '');
};
/** "rapport 14 från 2025". */
const yearOfReport = (words: readonly Word[], at: number): boolean =>
  ['fran', 'from', 'of', 'for'].includes(words[at]?.folded ?? '') &&
  /^(?:19|20)\d\d$/.test(words[at + 1]?.folded ?? '') &&
  belongsToReport(words, at + 1);

/** "skickade vi ut 2025": a year at the end that is no part of a number. */
const yearAlone = (words: readonly Word[], at: number, today: string): Period | null => {
  const [lead, year] = [words[at - 1], words[at]];
  if (at !== words.length - 1 || !/^(?:19|20)\d\d$/.test(year?.folded ?? '') || year?.gap !== '') return null;
  if (!/^[a-z]{2,}$/.test(lead?.folded ?? '') || lead?.capitals === true || belongsToReport(words, at))
    return null;
  const period = periodAt([...wordsOf('under'), year], 0, today);
  return period && { ...period, from: at, to: at + 1 };
};

/** "kring 1 maj": days of which it is not said which. */
const around = /^(?:kring|runt|omkring|around|circa|ca|ungefar|approximately)$/;

/** "har till april på sig", "has until 15 April": the last day is then, and not on any day before. */
const giving = /^(?:have|has|had|got|get|given|har|hade|fick|fatt)$/;
/** "anstånd till den 15 april", "an extension to 15 April". */
const extending =
  /^(?:anstand|anstandet|uppskov|forlangning|forlang(?:t|d|da|ts)|tid|svarstid|time|extension|extensions|extended)$/;
const untilThen = (words: readonly Word[], at: number, today: string): Period | null => {
  const [lead, word] = [words[at - 1]?.folded ?? '', words[at]?.folded ?? ''];
  const extended = extending.test(lead) && /^(?:until|till|tills|to)$/.test(word);
  if (!extended && !(/^(?:until|till|tills)$/.test(word) && giving.test(lead))) return null;
  const period = periodAt(words, at + 1, today);
  return period && { ...period, from: at };
};

const findPeriods = (words: readonly Word[], taken: Taken, today: string): Period[] => {
  const periods: Period[] = [];
  for (let from = 0; from < words.length;) {
    const skipped =
      taken[from] === true ||
      belongsToReport(words, from) ||
      yearOfReport(words, from) ||
      around.test(words[from]?.folded ?? '') ||
      around.test(words[from - 1]?.folded ?? '');
    const period = skipped
      ? null
      : (untilThen(words, from, today) ??
        comparedLengthAt(words, from, today) ??
        periodAt(words, from, today) ??
        yearAlone(words, from, today));
    const clear = period !== null && !taken.slice(from, period.to).some(Boolean);
    if (clear) periods.push(withSoon(period, today));
    from = clear ? period.to : from + 1;
  }
  return periods;
};

/** A quotation that is a title names the review; any other is looked for as it stands. */
const isTitle = ({ from, to }: Quote, words: readonly Word[], reviews: readonly ReviewRef[]): boolean => {
  const said = words.slice(from, to).map(({ folded }) => folded);
  return reviews.some(({ title }) => {
    const known = wordsOf(title);
    return known.length === said.length && known.every(({ folded }, at) => folded === said[at]);
  });
};

const kinds = ['noMeasure', 'taken', 'planned'];
/** "har svarat ’ingen åtgärd’": what can be chosen in a response, and no words to look for. */
const isKind = ({ from, to }: Quote, words: readonly Word[]): boolean => {
  const terms = readTerms(words.slice(from, to), []);
  return (
    terms.some(({ term }) => kinds.includes(term)) && terms.at(-1)?.to === to - from && terms[0]?.from === 0
  );
};

const ofTexts = ['recommendationNoun', 'measureNoun', 'responseNoun'];
/** "rekommendationer som handlar om utbildning": the word is looked for, though a part of a board's name. */
const withoutLookedFor = (
  named: ReturnType<typeof findMentions>,
  words: readonly Word[],
  taken: Taken,
): ReturnType<typeof findMentions> => {
  const isPart = (mention: Mention): boolean =>
    mention.to === mention.from + 1 &&
    (mention.is === 'unknownBoard' ||
      mention.is === 'oneOfBoards' ||
      (mention.is === 'board' && !mention.sure)) &&
    words[mention.from]?.capital === false &&
    splitHead(words[mention.from]?.folded ?? '') === null;
  const parts = named.mentions.filter(isPart);
  if (parts.length === 0) return named;
  const terms = readTerms(words, taken);
  const isLed = ({ from }: Mention): boolean =>
    terms.some(
      (lead, at) =>
        lead.to === from &&
        (lead.term === 'mentions' || lead.term === 'mentionsInAnswer') &&
        terms.slice(0, at).some(({ term }) => ofTexts.includes(term)),
    );
  const led = new Set(parts.filter(isLed));
  return { ...named, mentions: named.mentions.filter((mention) => !led.has(mention)) };
};

const joinsTitle = /^(?:den|det|de|en|ett|the|a|an|och|and|i|av|for|till|vid|of|in)$/;
const aboutReview = /^(?:om|kring|avseende|gallande|rorande|angaende|about|regarding|concerning|on)$/;
const definite = /(?:en|et|na|an)$/;
/** "rekommendationer om cancervården" is of the review that has it in its title, where no letter has the word. */
const callsReview = (
  { from, to, in: place }: SpokenWords,
  words: readonly Word[],
  quotes: readonly Quote[],
  context: QuestionContext,
): boolean => {
  if (
    context.letters === undefined ||
    !aboutReview.test(words[from]?.folded ?? '') ||
    quotes.some((quote) => quote.to > from && quote.from < to)
  )
    return false;
  const index = reviewIndex(context.reviews);
  const called = words.slice(from + 1, to).filter(({ folded }) => !joinsTitle.test(folded));
  const [first, ...others] = called.map(({ folded }) => reviewsWithWord(folded, index));
  const titled = first?.filter((review) => others.every((having) => having.includes(review))) ?? [];
  if (titled.length !== 1 || !called.some(({ folded }) => definite.test(folded))) return false;
  return place === 'answer' || !called.some((word) => standsInLetter(word, context));
};

/** Tags that only say how the text looks, as they come with text that was copied. */
const formatting = /<\/?(?:b|i|u|em|strong|p|br|span|div)\s*\/?>/giu;

/** "på trean åtminstone", "at least the hospitals": of what is named it says no more than its name. */
const saysAtLeast = (words: readonly Word[], mentions: readonly Mention[], at: number): boolean => {
  const folded = words[at]?.folded;
  if (folded !== 'atminstone' && !(folded === 'least' && words[at - 1]?.folded === 'at')) return false;
  const start = /^(?:the|of|on|for|from|to|by|pa|for|fran|av|hos|i)$/.test(words[at + 1]?.folded ?? '')
    ? at + 2
    : at + 1;
  const named = mentions.find(({ from }) => from === start);
  if (named !== undefined) return !/^\d/.test(words[start]?.folded ?? '');
  const end = at === words.length - 1 || /[.!?;]/.test(words[at + 1]?.gap ?? '');
  return end && mentions.some(({ to }) => to === (folded === 'least' ? at - 1 : at));
};

/** "läkemedelssvaren": the review, and that its responses are spoken of. */
const responsesIn = (words: readonly Word[], mentions: readonly Mention[]): ReadTerm[] =>
  mentions.flatMap(({ is, from, to }): ReadTerm[] =>
    is === 'review' && to === from + 1 && /..ssvar(?:et|en)?$/.test(words[from]?.folded ?? '')
      ? [{ from, to: from, term: 'responseNoun', language: 'sv', words: [] }]
      : [],
  );

/** A word of a title may be a word of a matter as well: "policyn för informationssäkerhet". */
const isNoTitleWord = ({ is, from, to }: Mention): boolean => is !== 'review' || to > from + 1;

/** Quotations, numbers and days first, then exact names, the words of questions, slips in them, parts of titles. */
export const scan = (text: string, context: QuestionContext): Scan => {
  const { boards, reviews, language, today } = context;
  const bare = text.includes('<') ? text.replace(formatting, ' ') : text;
  const typed = wordsOf(bare);
  const said = respaced(bare, typed);
  const words = said === bare ? typed : wordsOf(said);
  const none = takenBy(words.length, []);
  const quotes = quotedIn(said).filter((quote) => !isTitle(quote, words, reviews) && !isKind(quote, words));
  const numbers = findNumbers(words);
  const given = cover(none, quotes, numbers);
  const periods = findPeriods(withoutGenitive(withMonthsMended(words, isOrdinary)), given, today);
  const apart = cover(given, periods);
  const named = withoutLookedFor(findMentions(words, apart, boards, reviews, isOrdinary), words, apart);
  const plain = readTerms(words, cover(apart, named.mentions, [...named.dropped]));
  const spoken = findSpokenWords(words, quotes, plain, cover(apart, named.mentions, [...named.dropped]))
    .filter(
      (run) =>
        !(/^\S+$/.test(run.text) && isMisspeltBoard(words, run.to - 1, boards)) &&
        !callsReview(run, words, quotes, context),
    )
    .map((run) =>
      soughtAsMatter(
        run,
        words,
        quotes.some(({ to }) => to > run.from && to <= run.to),
        context,
      ),
    );
  const outer = cover(apart, named.mentions, [...named.dropped], spoken);
  const titled = findTitleWords(words, cover(outer, plain), reviews, outer);
  const apartFromSlips = cover(outer, titled);
  const spelt = mended(words, cover(apartFromSlips, plain), (word) => standsInLetter(word, context));
  const respelt = spelt.some((word, at) => word !== words[at])
    ? findMendedReviews(spelt, apartFromSlips, reviews, isOrdinary)
    : [];
  const taken = cover(apartFromSlips, respelt);
  const unchanged =
    spoken.length + titled.length + respelt.length === 0 && spelt.every((word, at) => word === words[at]);
  const parted = withPartedVerbs(unchanged ? plain : readTerms(spelt, taken), spelt, taken);
  const terms = withOthers([...parted, ...responsesIn(words, named.mentions)], spelt, taken);
  const explained = cover(taken, terms);
  const names = findCorrespondents(words, terms, explained);
  const hidden = findHiddenMentions(words, cover(explained, names), boards, reviews);
  const mentions = anyOfGroup(
    settled([...named.mentions, ...titled, ...respelt, ...hidden], words),
    words,
    boards,
  );
  const fixed = cover(given, periods, spoken, names, mentions.filter(isNoTitleWord));
  const matters = findMatters(
    words,
    { known: cover(explained, names, hidden), loose: fixed.map((is) => !is) },
    mentions,
    context,
  );
  const known = cover(explained, names, hidden, matters, mentions);
  const apartFromMatters = (run: Run): boolean =>
    !matters.some(({ from, to }) => from < run.to && run.from < to);
  return {
    words,
    mentions: mentions.filter(apartFromMatters),
    periods,
    numbers,
    spoken: [...spoken, ...matters],
    terms: terms.filter((read) => read.from === read.to || apartFromMatters(read)),
    unread: words.flatMap((_, at) => (known[at] === true || saysAtLeast(words, mentions, at) ? [] : [at])),
    language: languageOf(terms, language),
  };
};
