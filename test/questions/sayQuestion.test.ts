import type { Language } from '../../src/domain/person.js';
import { type Condition, type Question, type StateTerm, stateTerms } from '../../src/questions/question.js';
import { readQuestion } from '../../src/questions/readQuestion.js';
import { sayQuestion } from '../../src/questions/sayQuestion.js';
import { describeQuestion } from './described.js';
import { asSecretary, boards } from './region.js';

const boardSets: Condition[][] = [
  [],
  [{ on: 'board', ids: ['rs'], group: null }],
  [{ on: 'board', ids: ['hsn', 'mo'], group: null }],
  [{ on: 'board', ids: ['nv', 'ek', 'an', 'mo'], group: 'sjukhusstyrelserna' }],
];
const reviewSets: Condition[][] = [
  [],
  [{ on: 'review', ids: ['r14'] }],
  [{ on: 'review', ids: ['rU'] }],
  [{ on: 'review', ids: ['r3', 'r9'] }],
];
const on = (state: StateTerm): Condition => ({ on: 'state', state });

const questions: Question[] = boardSets.flatMap((of) =>
  reviewSets.flatMap((review): Question[] => {
    const conditions = [...of, ...review];
    return [
      ...stateTerms.flatMap((state): Question[] => [
        { ask: 'boards', conditions: [...conditions, on(state)] },
        { ask: 'count', unit: 'boards', conditions: [...conditions, on(state)] },
        { ask: 'count', unit: 'requests', conditions: [...conditions, on(state)] },
        { ask: 'mine', asked: null, conditions: [{ on: 'mine' }, ...review, on(state)] },
        ...(of.length > 0
          ? ([
              { ask: 'boardState', asked: null, conditions: [...conditions, on(state)] },
            ] satisfies Question[])
          : []),
      ]),
      { ask: 'mine', asked: null, conditions: [{ on: 'mine' }, ...review] },
      { ask: 'date', next: false, conditions: [{ on: 'mine' }, ...review] },
      ...(conditions.length > 0 ? ([{ ask: 'date', next: false, conditions }] satisfies Question[]) : []),
      { ask: 'date', next: true, conditions: of },
      { ask: 'boards', conditions: [...conditions, on('overdue'), on('notHandedIn')] },
      { ask: 'boards', conditions },
      ...(of.length > 0 ? ([{ ask: 'boardState', asked: null, conditions }] satisfies Question[]) : []),
      ...(of.length === 0 ? ([{ ask: 'reviewState', conditions }] satisfies Question[]) : []),
      { ask: 'date', next: false, conditions: [...conditions, on('notAnswered')] },
    ];
  }),
);
const cases = questions.flatMap((question) =>
  (['sv', 'en'] satisfies Language[]).map((language): [string, string, Question] => [
    language,
    sayQuestion(question, asSecretary, language),
    question,
  ]),
);

describe('what a question is called is read as that question', () => {
  it.each(cases)('%s: %s', (language, said, question) => {
    const reading = readQuestion(said, asSecretary);
    expect(
      reading.outcome === 'question' ? [describeQuestion(reading.question), reading.language] : reading,
    ).toEqual([describeQuestion(question), language]);
  });

  it('holds for every board by its name', () => {
    for (const { id } of boards) {
      const question: Question = {
        ask: 'boardState',
        asked: null,
        conditions: [{ on: 'board', ids: [id], group: null }],
      };
      const reading = readQuestion(sayQuestion(question, asSecretary, 'sv'), asSecretary);
      expect(reading).toEqual({ outcome: 'question', language: 'sv', question });
    }
  });
});
