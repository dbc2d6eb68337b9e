import type { Word } from '../../language/words.js';
import { canonical } from '../canonical.js';
import { type Mark, termOf } from '../grammar/marks.js';
import type { Term } from '../lexicon/terms.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { isOfWhom } from './literals.js';

const beside: readonly (Term | null)[] = ['howStands', 'filler', 'greeting', 'then', 'and', 'now'];
const overall = /^(?:totalt|overall|generellt|allmant|allmanhet|sammantaget|general|hela|allt|total)$/;
/** "hur går det?", "läget?": how it stands, and nothing that says with what. */
const asksOnlyHow = (marks: readonly Mark[], words: readonly Word[]): boolean =>
  marks.some((mark) => termOf(mark) === 'howStands') &&
  marks.every((mark) => mark.is === 'term' && beside.includes(mark.term)) &&
  !words.some(({ folded }) => overall.test(folded));

/** "har RS svarat på rapport 14? – läget?": of whom and what was spoken of; null: the text says it, or nobody was named. */
export const standingThere = (
  marks: readonly Mark[],
  words: readonly Word[],
  { question }: Remembered,
): Question | null => {
  const named = question.where.all.filter((literal) => !literal.not && isOfWhom(literal));
  if (!asksOnlyHow(marks, words) || named.length === 0) return null;
  const of = named.some(({ fact }) => fact.on !== 'review') ? 'boards' : 'reviews';
  return canonical({ ask: 'state', of, where: { all: named, either: [] } });
};
