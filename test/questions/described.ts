import type { QuestionContext } from '../../src/questions/context.js';
import type { Question } from '../../src/questions/question.js';
import { readQuestion } from '../../src/questions/readQuestion.js';

const hospitals = 'an+ek+mo+nv';

/** A question in one short line: "boards notAnswered SJUKHUS r14". */
export const describeQuestion = (question: Question): string => {
  const ask =
    question.ask === 'count'
      ? question.unit === 'boards'
        ? 'count'
        : 'countRequests'
      : question.ask === 'date' && question.next
        ? 'nextDate'
        : 'asked' in question && question.asked !== null
          ? `${question.ask}?${question.asked}`
          : question.ask;
  const of = (on: string): string[] =>
    question.conditions.flatMap((condition) => {
      if (condition.on !== on) return [];
      if (condition.on === 'state') return [condition.state];
      if (condition.on === 'mine') return ['mine'];
      const ids = [...condition.ids].sort().join('+');
      return [ids === hospitals ? 'SJUKHUS' : ids];
    });
  const own = question.ask === 'mine' ? [] : of('mine');
  return [ask, ...of('state').sort(), ...own, ...of('board'), ...of('review')].join(' ');
};

/** What a text is read as, in one short line. */
export const described = (text: string, context: QuestionContext): string => {
  const reading = readQuestion(text, context);
  return reading.outcome === 'question' ? describeQuestion(reading.question) : reading.outcome;
};
