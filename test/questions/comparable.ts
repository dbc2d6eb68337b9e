import type { QuestionAnswer } from '../../src/questions/answer.js';
import type { Question } from '../../src/questions/question.js';
import type { Naive } from './bruteForce.js';

/** What is compared of an answer, in the shape of the naive one. */
export const comparable = (question: Question, answer: QuestionAnswer): Naive => {
  const { table } = answer;
  const ofPeople = table.of === 'people';
  return {
    ...(ofPeople
      ? { people: table.rows.flatMap(({ person }) => (person === null ? [] : [person.id])).sort() }
      : { boards: [...answer.boards].sort(), reviews: [...answer.reviews].sort() }),
    ...(table.of === 'recommendations' || table.of === 'measures'
      ? { recommendations: table.rows.map(({ request, number }) => `${request.id}.${number}`).sort() }
      : {}),
    ...(question.ask === 'list' || question.ask === 'count' ? { count: answer.count! } : {}),
    ...(question.ask === 'date' ? { date: answer.date } : {}),
    ...(question.ask === 'yesno' ? { yes: answer.yes } : {}),
  };
};
