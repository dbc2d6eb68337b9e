import { withDenialOfAll } from '../ofEvery.js';
import { demandsOf, everyOf, type Literal, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { asksOfOneBoard, unitBefore } from './before.js';
import { answered } from './literals.js';

const isVerb = ({ fact }: Literal): boolean => ['state', 'report', 'kind', 'words'].includes(fact.on);

/** What was done, by the question before; null: it says nothing that one can have done, or more than one thing. */
export const verbOf = (question: Question): Literal | null => {
  const every = everyOf(question);
  const said = question.ask === 'yesno' ? question.claim : [...question.where.all, ...every];
  const verbs = said.filter(isVerb);
  // "vilka planerade åtgärder är rapporterade? – vilka är inte det?"
  const reported = verbs.filter(({ fact }) => fact.on === 'report');
  const others = verbs.every(({ not, fact }) => fact.on === 'report' || (fact.on === 'kind' && !not));
  const [verb, ...more] = reported.length === 1 && others ? reported : verbs;
  const days = question.where.all.flatMap(({ fact }) => (fact.on === 'date' ? [fact.of] : []));
  const isOfOne = question.where.either.length + demandsOf(question).length === 0;
  if (more.length > 0 || !isOfOne || days.includes('answered')) return null;
  // Who must answer by a day has answered, or not.
  return verb ?? (days.includes('due') ? answered : null);
};

/** "vilka har inte gjort det?" */
export const didIt = (
  before: Remembered,
  ask: 'list' | 'count',
  denied: boolean,
  reverse: boolean,
): Question | null => {
  const { question } = before;
  const verb = verbOf(question);
  const negated = reverse && !denied ? verb?.not === false : denied;
  // Who has not answered everything has something unanswered; no other "every" is turned round so.
  if (verb === null || (everyOf(question).length > 0 && (!negated || verb.not))) return null;
  const kind = verb.fact.on === 'report' ? 'kind' : null;
  // "har RS svarat? – vilka har inte?": asks for others.
  const others = question.ask === 'yesno' && question.of === 'requests' && asksOfOneBoard(before);
  const rest = question.where.all.filter(
    (literal) => (!isVerb(literal) || literal.fact.on === kind) && !(others && literal.fact.on === 'board'),
  );
  const all = [...rest, { not: negated, fact: verb.fact }];
  return withDenialOfAll({ ask, of: unitBefore(before), where: { all, either: [] } });
};
