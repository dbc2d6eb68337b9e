import { containsWords } from '../../language/containsWords.js';
import { edits, sameStart } from '../../language/typo.js';
import { wordsOf, type Word } from '../../language/words.js';
import type { Headline } from '../answer.js';
import type { AskedRequest, Recommendation } from '../askedRows.js';
import { isOfRecommendations } from '../factsNeeded.js';
import { type Against, answerText, recommendationMeets, requestMeets } from '../holds.js';
import { demandsOf, type Fact, type Literal, literalsOf, type Question, type Where } from '../question.js';
import { listed, textsIn, type Place } from './wording.js';

type WordsFact = Extract<Fact, { on: 'words' }>;

/** Words that were looked for and stand in no text that the question is about. */
export interface Unfound {
  readonly said: string;
  readonly in: WordsFact['in'];
  /** The same with words of those texts that lie near; null: none does. */
  readonly near: string | null;
}

/** Texts that are looked through for a near word at most. */
const mostTexts = 2000;
/** Letters from which one slip in a word is forgiven, and from which two are. */
const [longEnough, long] = [5, 9];

const nearest = ({ folded }: Word, known: readonly Word[]): string | null => {
  if (folded.length < longEnough) return null;
  const allowed = folded.length < long ? 1 : 2;
  const [best] = known
    .filter(
      (word) => Math.abs(word.folded.length - folded.length) <= allowed && sameStart(folded, word.folded),
    )
    .map((word) => ({ word, count: edits(folded, word.folded) }))
    .filter(({ count }) => count > 0 && count <= allowed)
    .sort((one, other) => one.count - other.count || (one.word.folded < other.word.folded ? -1 : 1));
  return best?.word.text.toLocaleLowerCase('sv') ?? null;
};

const nearTo = (said: string, texts: readonly string[]): string | null => {
  const known = [...new Map(texts.flatMap(wordsOf).map((word) => [word.folded, word])).values()];
  const mended = wordsOf(said).map((word) => {
    const isFound = texts.some((text) => containsWords(text, word.text));
    return { text: word.text, near: isFound ? null : nearest(word, known) };
  });
  return mended.some(({ near }) => near !== null)
    ? mended.map(({ text, near }) => near ?? text).join(' ')
    : null;
};

const isWords = ({ fact }: Literal): boolean => fact.on === 'words';
const withoutWords = ({ all, either }: Where): Where => ({
  all: all.filter((literal) => !isWords(literal)),
  either: either.map((branch) => branch.filter((literal) => !isWords(literal))),
});

/** The recommendations of which everything else holds that is asked: there the words are looked for. */
const lookedInto = (
  question: Question,
  asked: readonly AskedRequest[],
  against: Against,
): readonly Recommendation[] => {
  const rest = withoutWords(question.where);
  if (!isOfRecommendations(question))
    return asked.flatMap((one) => (requestMeets(rest, one, against) ? one.recommendations() : []));
  return asked
    .flatMap((one) => one.recommendations())
    .filter((row) => recommendationMeets(rest, row, against));
};

const textOf = (place: WordsFact['in'], row: Recommendation): readonly string[] => [
  ...(place === 'answer' ? [] : [row.text]),
  ...(place === 'recommendation' ? [] : [answerText(row)]),
];

/** The words of a question that stand nowhere in what it is about; `isEmpty`: nothing answers it. */
export const unfoundWords = (
  question: Question,
  asked: readonly AskedRequest[],
  against: Against,
  isEmpty: boolean,
): readonly Unfound[] => {
  // What is read for several demands is no more than what each of them leaves.
  if (demandsOf(question).length > 0) return [];
  const found = new Map<string, WordsFact>();
  for (const { fact } of literalsOf(question)) if (fact.on === 'words') found.set(fact.text, fact);
  // Where something answers it, what is looked for in every case stands there.
  const sought = question.where.all.filter(({ not }) => !not).map(({ fact }) => fact);
  const facts = [...found.values()].filter((fact) => isEmpty || !sought.includes(fact));
  if (facts.length === 0) return [];
  const rows = lookedInto(question, asked, against);
  return facts.flatMap((fact) => {
    const has = (row: Recommendation): boolean =>
      recommendationMeets({ all: [{ not: false, fact }], either: [] }, row, against);
    if (rows.length === 0 || rows.some(has)) return [];
    const texts = [...new Set(rows.flatMap((row) => textOf(fact.in, row)))].slice(0, mostTexts);
    return [{ said: fact.text, in: fact.in, near: nearTo(fact.text, texts) }];
  });
};

/** "har någon svarat om städning?", where no answer has the word: whether one is about it is not known. */
const isUnknownClaim = (question: Question, { yes }: Headline, unfound: readonly Unfound[]): boolean =>
  question.ask === 'yesno' &&
  yes === false &&
  question.claim.some(
    ({ not, fact }) => !not && fact.on === 'words' && unfound.some(({ said }) => said === fact.text),
  );

/** The headline where words were not found: no plain figure that would seem to say that nothing was recommended. */
export const withUnfound = (
  head: Headline,
  question: Question,
  unfound: readonly Unfound[],
  isEmpty: boolean,
  place: Place,
): Headline => {
  if (unfound.length === 0) return head;
  const texts = textsIn(place);
  const note = listed(
    ...unfound.map((words) => texts.wordsNotFound(words.said, words.in)),
    ...unfound.map(({ near }) => (near === null ? null : texts.perhapsMeant(near))),
  );
  const isListed = question.ask === 'list' || question.ask === 'count';
  if (isUnknownClaim(question, head, unfound)) return { ...head, figure: texts.notFound, sentence: note };
  return {
    ...head,
    figure: isEmpty && isListed ? texts.notFound : head.figure,
    sentence: isEmpty ? note : listed(head.sentence, note),
  };
};
