import { alternatives } from '../../src/questions/alternatives.js';
import { described } from './described.js';
import { randomFrom, randomQuestion } from './randomQuestion.js';
import { readQuestion } from '../../src/questions/readQuestion.js';
import { asAuditor, asSecretary } from './region.js';

const offered = (text: string): string[] => {
  const reading = readQuestion(text, asAuditor);
  return reading.outcome === 'question'
    ? alternatives(reading.question, asAuditor, 'sv').map(({ question }) => described(question, asAuditor))
    : [reading.outcome];
};

describe('alternatives', () => {
  it.each([
    [
      'vilka har inte svarat',
      ['boards not:handedIn', 'boards not:answered review:r3', 'requests not:answered'],
    ],
    [
      'vilka har inte lämnat in på rapport 14',
      ['boards not:answered review:r14', 'boards not:handedIn', 'requests not:handedIn review:r14'],
    ],
    ['vilka ska svara i maj', ['boards answered:2026-05-01..2026-05-31']],
    ['hur många nämnder är försenade', ['count(requests) overdue', 'count(boards) overdue review:r3']],
    ['vilka nämnder har skrivit om bemanning i sina svar', ['boards words(recommendation):bemanning']],
  ])('%s', (text, expected) => expect(offered(text)).toEqual(expect.arrayContaining(expected)));

  it('are at most three, other than the question, and each is read', () => {
    const random = randomFrom(5);
    for (let count = 0; count < 60; count += 1) {
      const question = randomQuestion(random);
      for (const context of [asAuditor, asSecretary]) {
        const others = alternatives(question, context, 'en');
        expect(others.length).toBeLessThanOrEqual(3);
        for (const { question: text } of others) expect(readQuestion(text, context).outcome).toBe('question');
      }
    }
  });
});
