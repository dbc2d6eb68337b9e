import { measures } from '../../src/domain/answer.js';
import type { Language } from '../../src/domain/person.js';
import { canonical } from '../../src/questions/canonical.js';
import { kindOf, type Literal, type Question, stateTerms, units } from '../../src/questions/question.js';
import { readQuestion } from '../../src/questions/readQuestion.js';
import { sayQuestion } from '../../src/questions/sayQuestion.js';
import { describeQuestion } from './described.js';
import { randomFrom, randomQuestion } from './randomQuestion.js';
import { asAuditor, asSecretary, boards } from './region.js';

/** An auditor who is a secretary too: she may ask everything. */
const asBoth = { ...asAuditor, asker: { auditor: true, boards: ['nv'] } };
const languages: readonly Language[] = ['sv', 'en'];

const readBack = (question: Question, language: Language): string => {
  const said = sayQuestion(question, asBoth, language);
  const reading = readQuestion(said, asBoth);
  return reading.outcome === 'question' && reading.language === language
    ? describeQuestion(reading.question)
    : `${said} → ${JSON.stringify(reading)}`;
};

describe('what a question is called is read as that question', () => {
  const everyday: Literal[][] = [
    [],
    [{ not: false, fact: { on: 'board', ids: ['rs'], group: null } }],
    [{ not: false, fact: { on: 'board', ids: ['hsn', 'mo'], group: null } }],
    [{ not: false, fact: { on: 'board', ids: ['an', 'ek', 'mo', 'nv'], group: 'sjukhusstyrelserna' } }],
    [{ not: false, fact: { on: 'mine' } }],
  ].flatMap((of) => [
    of as Literal[],
    [...(of as Literal[]), { not: false, fact: { on: 'review', ids: ['r14'] } }],
    [...(of as Literal[]), { not: false, fact: { on: 'review', ids: ['r3', 'rU'] } }],
  ]);
  const questions = everyday.flatMap((all): Question[] => [
    ...stateTerms.flatMap((state) =>
      [true, false].flatMap((not): Question[] =>
        units.flatMap((of): Question[] => {
          const where = { all: [...all, { not, fact: { on: 'state' as const, any: [state] } }], either: [] };
          return [
            { ask: 'list', of, where },
            { ask: 'count', of, where },
          ];
        }),
      ),
    ),
    ...stateTerms.flatMap((state) =>
      (['all', 'any'] as const).map((among): Question => {
        const claim: Literal[] = [{ not: false, fact: { on: 'state', any: [state] } }];
        return { ask: 'yesno', of: 'requests', among, claim, where: { all, either: [] } };
      }),
    ),
    ...(['each', 'next', 'last'] as const).map((which): Question => ({
      ask: 'date',
      of: 'due',
      which,
      where: { all, either: [] },
    })),
    { ask: 'state', of: 'boards', where: { all, either: [] } },
    { ask: 'state', of: 'reviews', where: { all, either: [] } },
  ]);

  it.each(languages)('for everyday questions, in %s', (language) => {
    for (const question of questions) {
      const plain = canonical(question);
      expect(readBack(plain, language)).toBe(describeQuestion(plain));
    }
  });

  it.each(languages)('for what some of it is not, in %s', (language) => {
    for (const unit of ['boards', 'reviews'] as const)
      for (const measure of measures) {
        const all: Literal[] = [{ not: true, fact: { on: 'kind', any: [measure] } }];
        const question: Question = { ask: 'list', of: unit, where: { all, either: [] } };
        expect(readBack(question, language)).toBe(describeQuestion(question));
      }
  });

  it.each(languages)('for any question, in %s', (language) => {
    const random = randomFrom(20_260_302);
    for (let count = 0; count < 1500; count += 1) {
      const question = randomQuestion(random);
      expect([kindOf(question), readBack(question, language)]).toEqual([
        kindOf(question),
        describeQuestion(question),
      ]);
    }
  });

  it('for every board by its name', () => {
    for (const { id } of boards) {
      const where = {
        all: [{ not: false, fact: { on: 'board' as const, ids: [id], group: null } }],
        either: [],
      };
      const question: Question = { ask: 'state', of: 'boards', where };
      const reading = readQuestion(sayQuestion(question, asSecretary, 'sv'), asSecretary);
      expect(reading).toEqual({ outcome: 'question', language: 'sv', question });
    }
  });
});
