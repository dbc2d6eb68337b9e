import type { DateKind, Fact, Literal, Question } from '../question.js';
import { literalsOf } from '../question.js';
import { type Mark, termOf } from './marks.js';
import type { Parts } from './parts.js';
import { notAnswered } from './saidOf.js';

const notDone: Literal = { not: true, fact: { on: 'report', any: ['done'] } };

/** "is asked to respond", "berörs": was asked once, whatever has come of it. */
const wasAsked =
  /^(?:asked|addressed|ombe\p{L}*|ombads|anmod\p{L}*|fragan|beror\p{L}*|omfatt\p{L}*|ingar|med)$/u;
/** "svarsdatum", "a due date": a day that a request has, unlike "förfaller", "is due". */
const named =
  /^(?:date|dates|day|days|deadlines?|limit|datum|duedate|datumet|\p{L}+(?:dat(?:um|ums|umet)|dag|dagen|tid|tiden|gransen?))$/u;
const past = /^(?:skulle|borde|hade|var|was|were|had)$/;

const saysDuty = (mark: Mark, { words }: Parts): boolean => {
  const term = termOf(mark);
  const own = words.slice(mark.from, mark.to);
  if (term === 'mustRespond') return !own.some(({ folded }) => wasAsked.test(folded));
  return (term === 'dueNoun' || term === 'measureDate') && !own.some(({ folded }) => named.test(folded));
};

/** "vilka ska svara före påsk?", "who has to answer by Friday?": a duty of now, and not of then. */
const isPresent = (parts: Parts): boolean =>
  parts.marks.some((mark) => saysDuty(mark, parts)) &&
  !parts.words.some(
    ({ folded }, at) => past.test(folded) || (folded === 'should' && parts.words[at + 1]?.folded === 'have'),
  );

/** "who still has to respond in March": those who have answered have not. */
const saysStill = ({ words, sentence }: Parts): boolean =>
  sentence.has('mustRespond') &&
  words.some(({ folded }) => /^(?:still|fortfarande|annu|alltjamt)$/.test(folded));

const isDay = (fact: Fact, of: DateKind): fact is Extract<Fact, { on: 'date' }> =>
  fact.on === 'date' && fact.of === of;
const isExtended = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'extended';

/** Until a day to come, and from no day on. */
const endsAhead = (question: Question, of: DateKind, today: string): boolean => {
  const days = literalsOf(question).filter(({ fact }) => isDay(fact, of));
  return (
    days.length > 0 &&
    days.every(
      ({ not, fact }) =>
        !not && isDay(fact, of) && fact.span.from === null && fact.span.to !== null && fact.span.to >= today,
    )
  );
};

/** What is left of what must be done by a day ahead, where nothing else is said of how far it has come; null: all. */
const isLeft = (question: Question, parts: Parts): Literal | null => {
  const { today } = parts;
  const literals = literalsOf(question);
  if (saysStill(parts) || endsAhead(question, 'due', today))
    return literals.every((literal) => literal.fact.on !== 'state' || isExtended(literal))
      ? notAnswered
      : null;
  if (endsAhead(question, 'measure', today))
    return literals.every(({ fact }) => fact.on !== 'report') ? notDone : null;
  return null;
};

/** What must be answered or done by a day ahead is what is not answered or done yet. */
export const ofDutyAhead = (question: Question, parts: Parts): Question => {
  const left = isPresent(parts) ? isLeft(question, parts) : null;
  if (left === null || question.ask === 'date' || question.ask === 'state') return question;
  if (question.ask === 'yesno')
    return parts.sentence.has('anybody') ? { ...question, claim: [...question.claim, left] } : question;
  return { ...question, where: { ...question.where, all: [...question.where.all, left] } };
};
