import type { Suggestion } from '../domain/answerParts.js';
import type { Language } from '../domain/person.js';
import { latestReviews, reviewIndex } from '../language/reviewIndex.js';
import { canonical } from './canonical.js';
import type { QuestionContext } from './context.js';
import { isContradiction } from './contradiction.js';
import { isSet } from './facts.js';
import { withDenialOfAll } from './ofEvery.js';
import {
  type DateKind,
  demandsOf,
  everyOf,
  type Fact,
  type Literal,
  literalsOf,
  type Question,
  type StateTerm,
} from './question.js';
import { deniedBoards } from './rights.js';
import { offer } from './suggest.js';

/** Other readings that are worth a button; more would be a list. */
const mostAlternatives = 3;

/** The question with each of its literals as `change` gives it; null: nothing was changed. */
const changed = (question: Question, change: (literal: Literal) => Fact | null): Question | null => {
  if (literalsOf(question).every((literal) => change(literal) === null)) return null;
  const each = (literal: Literal): Literal => ({ not: literal.not, fact: change(literal) ?? literal.fact });
  const { all, either } = question.where;
  const where = { all: all.map(each), either: either.map((literals) => literals.map(each)) };
  if (question.ask === 'yesno') return canonical({ ...question, claim: question.claim.map(each), where });
  return question.ask === 'list' || question.ask === 'count'
    ? canonical({
        ...question,
        every: everyOf(question).map(each),
        demands: demandsOf(question).map((demand) => demand.map(each)),
        where,
      })
    : canonical({ ...question, where });
};

const onlyState = ({ fact }: Literal, term: StateTerm): boolean =>
  fact.on === 'state' && fact.any.length === 1 && fact.any[0] === term;

const otherState: Readonly<Partial<Record<StateTerm, StateTerm>>> = {
  answered: 'handedIn',
  handedIn: 'answered',
};
/** "inte svarat" ↔ "inte lämnat in". */
const stateInstead = (question: Question): Question | null =>
  changed(question, (literal) => {
    if (!isSet(literal.fact) || literal.fact.on !== 'state') return null;
    const [term] = literal.fact.any;
    const other = term === undefined || !onlyState(literal, term) ? undefined : otherState[term];
    return other === undefined ? null : { on: 'state', any: [other] };
  });

const otherDay: Readonly<Partial<Record<DateKind, DateKind>>> = { due: 'answered', answered: 'due' };
/** The due date ↔ the day of the answer. */
const dayInstead = (question: Question): Question | null => {
  const inWhere = changed(question, ({ fact }) => {
    const other = fact.on === 'date' ? otherDay[fact.of] : undefined;
    return fact.on === 'date' && other !== undefined ? { ...fact, of: other } : null;
  });
  if (inWhere !== null || question.ask !== 'date') return inWhere;
  const other = otherDay[question.of];
  return other === undefined || question.which === 'next' ? null : canonical({ ...question, of: other });
};

/** Words in the recommendation ↔ in the answer. */
const wordsInstead = (question: Question): Question | null =>
  changed(question, ({ fact }) =>
    fact.on === 'words' ? { ...fact, in: fact.in === 'answer' ? 'recommendation' : 'answer' } : null,
  );

/** The question with other words to look for. */
export const withNearWords = (
  question: Question,
  near: readonly { readonly said: string; readonly near: string }[],
): readonly Question[] => {
  const other = changed(question, ({ fact }) => {
    const words = fact.on === 'words' ? near.find(({ said }) => said === fact.text) : undefined;
    return fact.on === 'words' && words !== undefined ? { ...fact, text: words.near } : null;
  });
  return other === null ? [] : [other];
};

/** All reviews ↔ the latest. */
const reviewInstead = (question: Question, { reviews }: QuestionContext): Question | null => {
  if (demandsOf(question).length > 0) return null;
  const [latest] = latestReviews(reviewIndex(reviews));
  const { all } = question.where;
  const rest = all.filter(({ fact }) => fact.on !== 'review');
  if (rest.length < all.length)
    return withDenialOfAll({ ...question, where: { ...question.where, all: rest } });
  const asksForReviews = question.ask !== 'date' && question.of === 'reviews' && question.ask !== 'state';
  if (latest === undefined || asksForReviews || reviews.length < 2) return null;
  const literal: Literal = { not: false, fact: { on: 'review', ids: [latest.id] } };
  return canonical({ ...question, where: { ...question.where, all: [...all, literal] } });
};

/** Boards ↔ responses, where something is counted or listed. */
const unitInstead = (question: Question): Question | null => {
  if ((question.ask !== 'count' && question.ask !== 'list') || demandsOf(question).length > 0) return null;
  if (question.of === 'boards') return canonical({ ...question, of: 'requests' });
  return question.of === 'requests' ? withDenialOfAll({ ...question, of: 'boards' }) : null;
};

/** Counted units are mistaken more often than states, and those more often than what is meant by all reviews. */
const inOrder = (question: Question, context: QuestionContext): (Question | null)[] => {
  const unit = unitInstead(question);
  const others = [
    dayInstead(question),
    wordsInstead(question),
    stateInstead(question),
    reviewInstead(question, context),
  ];
  return question.ask === 'count' ? [unit, ...others] : [...others, unit];
};

/** The commonest other readings of what was asked, as questions that are read as such. */
export const alternatives = (
  question: Question,
  context: QuestionContext,
  language: Language,
): Suggestion[] => {
  const own = JSON.stringify(canonical(question));
  const others = inOrder(question, context).filter(
    (other): other is Question =>
      other !== null &&
      JSON.stringify(other) !== own &&
      !isContradiction(other) &&
      deniedBoards(other, context).length === 0,
  );
  return offer(others, context, language, mostAlternatives);
};
