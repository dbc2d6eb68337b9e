import { containsWords } from '../../language/containsWords.js';
import { edits, sameStart } from '../../language/typo.js';
import { wordsOf, type Word } from '../../language/words.js';
import type { Headline } from '../answer.js';
import { type Fact, literalsOf, type Question } from '../question.js';
import { listed, textsIn, type Place } from './wording.js';

/** Words that were looked for and stand in none of the texts that the answer looked into. */
export interface Unfound {
  readonly said: string;
  readonly in: Extract<Fact, { on: 'words' }>['in'];
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

/** `searched`: the texts that were looked into for the words, and whether the words stand in them. */
export const unfoundWords = (
  question: Question,
  searched: ReadonlyMap<string, ReadonlyMap<string, boolean>>,
): readonly Unfound[] => {
  const found = new Map<string, Unfound>();
  for (const { fact } of literalsOf(question)) {
    if (fact.on !== 'words' || found.has(fact.text)) continue;
    const looked = searched.get(fact.text);
    if (looked === undefined || looked.size === 0 || [...looked.values()].some(Boolean)) continue;
    found.set(fact.text, {
      said: fact.text,
      in: fact.in,
      near: nearTo(fact.text, [...looked.keys()].slice(0, mostTexts)),
    });
  }
  return [...found.values()];
};

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
  return {
    ...head,
    figure: isEmpty && isListed ? texts.notFound : head.figure,
    sentence: isEmpty ? note : listed(head.sentence, note),
  };
};
