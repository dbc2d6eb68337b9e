import { canonical } from './canonical.js';
import { demandsOf, everyOf, type Literal, type Question, type StateTerm } from './question.js';

/** Who is not one of these is so with nothing: "vilka nämnder är inte försenade?". */
const deniedOfAll: readonly StateTerm[] = ['overdue', 'extended', 'answeredLate'];

/** That which says nothing of where a request stands, and leaves a denial bare. */
const isBeside = ({ fact }: Literal): boolean =>
  ['review', 'board', 'mine', 'unreachable'].includes(fact.on) ||
  (fact.on === 'date' && (fact.of === 'due' || fact.of === 'published'));

/** "inga planerade åtgärder" and "inga försenade svar" leave none; "inte svarat" leaves some. */
const isOfAll = ({ fact }: Literal): boolean =>
  fact.on === 'kind' || (fact.on === 'state' && fact.any.every((term) => deniedOfAll.includes(term)));

/** The bare denial in a question for boards or reviews; null: there is none. */
export const bareDenial = (question: Question): Literal | null => {
  if (question.ask !== 'list' && question.ask !== 'count') return null;
  if ((question.of !== 'boards' && question.of !== 'reviews') || everyOf(question).length > 0) return null;
  if (demandsOf(question).length > 0) return null;
  const { all, either } = question.where;
  if (!either.flat().every(isBeside)) return null;
  const [only, ...more] = all.filter((literal) => !isBeside(literal));
  return only !== undefined && more.length === 0 && only.not && isOfAll(only) ? only : null;
};

/** The question with a bare denial as people mean it: of every request of the board or of the review. */
export const withDenialOfAll = (question: Question): Question => {
  const plain = canonical(question);
  const denial = bareDenial(plain);
  if (denial === null || (plain.ask !== 'list' && plain.ask !== 'count')) return plain;
  const { all, either } = plain.where;
  return canonical({
    ...plain,
    every: [denial],
    where: { all: all.filter((literal) => literal !== denial), either },
  });
};
