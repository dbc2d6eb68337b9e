import type { BoardId } from '../domain/board.js';
import type { ReviewRef } from '../language/reviewRef.js';
import type { QuestionContext } from './context.js';
import { canonical } from './canonical.js';
import { literalsOf, type Question, touchesContent } from './question.js';

/** The boards that a question names, without those that it leaves out. */
const named = (question: Question): BoardId[] =>
  literalsOf(question).flatMap(({ not, fact }) => (fact.on === 'board' && !not ? fact.ids : []));

const isForAll = (question: Question, { asker }: QuestionContext): boolean =>
  asker.auditor || !touchesContent(question);

/** Boards of whose answers the asker may not know and asks; none: the question may be answered to her. */
export const deniedBoards = (question: Question, context: QuestionContext): BoardId[] =>
  isForAll(question, context)
    ? []
    : [...new Set(named(question))].filter((id) => !context.asker.boards.includes(id));

/** Whether it asks for reviews that are not sent out, of which only auditors know. */
export const asksForDrafts = (question: Question): boolean =>
  literalsOf(question).some(({ fact }) => fact.on === 'unasked' && fact.any.includes('draft'));

/** The question as the asker may ask it: what touches contents and names no board is about her own. */
export const restricted = (question: Question, context: QuestionContext): Question => {
  if (isForAll(question, context) || named(question).length > 0) return question;
  if (question.where.all.some(({ not, fact }) => fact.on === 'mine' && !not)) return question;
  const { where } = question;
  return canonical({
    ...question,
    where: { ...where, all: [...where.all, { not: false, fact: { on: 'mine' } }] },
  });
};

const seen = new WeakMap<readonly ReviewRef[], readonly ReviewRef[]>();

/** Drafts are known to auditors alone. The array is kept: it is what indexes hang on. */
export const visible = (context: QuestionContext): QuestionContext => {
  if (context.asker.auditor || !context.reviews.some(({ draft }) => draft === true)) return context;
  const reviews = seen.get(context.reviews) ?? context.reviews.filter(({ draft }) => draft !== true);
  seen.set(context.reviews, reviews);
  return { ...context, reviews };
};
