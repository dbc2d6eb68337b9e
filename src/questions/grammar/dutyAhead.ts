import type { Fact, Literal, Question } from '../question.js';
import { literalsOf } from '../question.js';
import { type Mark, termOf } from './marks.js';
import type { Parts } from './parts.js';
import { notAnswered } from './saidOf.js';

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
  return term === 'dueNoun' && !own.some(({ folded }) => named.test(folded));
};

/** "vilka ska svara före påsk?", "who has to answer by Friday?": a duty of now, and not of then. */
const isPresent = (parts: Parts): boolean =>
  parts.marks.some((mark) => saysDuty(mark, parts)) &&
  !parts.words.some(
    ({ folded }, at) => past.test(folded) || (folded === 'should' && parts.words[at + 1]?.folded === 'have'),
  );

const isDue = (fact: Fact): fact is Extract<Fact, { on: 'date' }> => fact.on === 'date' && fact.of === 'due';
const isExtended = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'extended';

/** Until a day to come, and from no day on: what has been answered is none of it. */
const endsAhead = (question: Question, today: string): boolean => {
  const days = literalsOf(question).filter(({ fact }) => isDue(fact));
  return (
    days.length > 0 &&
    days.every(
      ({ not, fact }) =>
        !not && isDue(fact) && fact.span.from === null && fact.span.to !== null && fact.span.to >= today,
    ) &&
    literalsOf(question).every((literal) => literal.fact.on !== 'state' || isExtended(literal))
  );
};

/** What must be answered by a day ahead is what is not answered yet, where nothing else is said of how far it has come. */
export const ofDutyAhead = (question: Question, parts: Parts): Question => {
  if (!isPresent(parts) || !endsAhead(question, parts.today)) return question;
  if (question.ask === 'yesno')
    return parts.sentence.has('anybody')
      ? { ...question, claim: [...question.claim, notAnswered] }
      : question;
  const lists = (question.ask === 'list' || question.ask === 'count') && question.of !== 'measures';
  return lists
    ? { ...question, where: { ...question.where, all: [...question.where.all, notAnswered] } }
    : question;
};
