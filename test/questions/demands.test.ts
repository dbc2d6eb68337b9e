import type { Language } from '../../src/domain/person.js';
import { canonical } from '../../src/questions/canonical.js';
import { isContradiction } from '../../src/questions/contradiction.js';
import type { Fact, Literal, Question } from '../../src/questions/question.js';
import { readingLine } from '../../src/questions/readingLine.js';
import { readQuestion } from '../../src/questions/readQuestion.js';
import { sayQuestion } from '../../src/questions/sayQuestion.js';
import { asAuditor } from './region.js';

const is = (fact: Fact): Literal => ({ not: false, fact });
const on = (id: string): Literal => is({ on: 'review', ids: [id] });
const to = (id: string): Literal => is({ on: 'board', ids: [id], group: null });
const answered = is({ on: 'state', any: ['answered'] });
const overdue = is({ on: 'state', any: ['overdue'] });
const extended = is({ on: 'state', any: ['extended'] });
const notAnswered: Literal = { ...answered, not: true };
const boards = (demands: Literal[][], ...all: Literal[]): Question => ({
  ask: 'list',
  of: 'boards',
  demands,
  where: { all, either: [] },
});

describe('what is demanded of several requests', () => {
  it('is one value however it is put', () => {
    const one = canonical(boards([[on('r3')], [on('r14')]], answered));
    expect(
      canonical(
        boards([
          [answered, on('r14')],
          [on('r3'), answered],
        ]),
      ),
    ).toEqual(one);
    expect(canonical(boards([[on('r14')], [on('r3')], [on('r14')]], answered))).toEqual(one);
    expect(canonical(boards([[on('r14'), answered], [on('r3')], []], answered))).toEqual(one);
  });

  it('is none where it is one demand, or of one request', () => {
    const plain = { ask: 'list', of: 'boards', where: { all: [on('r14'), answered], either: [] } };
    expect(canonical(boards([[on('r14')], []], answered))).toEqual(plain);
    expect(canonical(boards([[answered], [on('r14')]], on('r14')))).toEqual(plain);
    // Of one request each may hold of a recommendation of its own.
    const kinds = [[is({ on: 'kind', any: ['planned'] })], [is({ on: 'kind', any: ['taken'] })]];
    expect(canonical(boards(kinds, on('r14')))).toMatchObject({ demands: kinds });
  });

  it('is a contradiction where no request can meet one of them', () => {
    expect(
      isContradiction(
        canonical(
          boards([
            [on('r14'), answered],
            [on('r3'), notAnswered],
          ]),
        ),
      ),
    ).toBe(false);
    expect(
      isContradiction(
        canonical(
          boards(
            [
              [on('r14'), answered],
              [on('r3'), overdue],
            ],
            answered,
          ),
        ),
      ),
    ).toBe(true);
    expect(
      isContradiction(
        canonical(
          boards([
            [on('r14'), answered],
            [on('r14'), notAnswered],
          ]),
        ),
      ),
    ).toBe(true);
    expect(isContradiction(canonical(boards([[on('r14')], [on('r3')]], on('r9'))))).toBe(true);
  });

  const both = boards([[on('r14')], [on('r3')]], answered);
  const butNot = boards([
    [on('r14'), answered],
    [on('r3'), notAnswered],
  ]);
  const each = boards(
    [
      [on('r14'), overdue],
      [on('r3'), extended],
    ],
    to('rs'),
  );
  const ofReview: Question = { ...both, of: 'reviews', demands: [[to('rs')], [to('hsn')]] } as Question;
  it.each<[Language, Question, string, string]>([
    [
      'sv',
      both,
      'Vilka nämnder har svarat på både rapport 14 och rapport 3?',
      'nämnder · svarat · både rapport 14 och rapport 3',
    ],
    [
      'en',
      both,
      'Which boards have responded on both report 14 and report 3?',
      'boards · responded · both report 14 and report 3',
    ],
    [
      'sv',
      butNot,
      'Vilka nämnder har svarat på rapport 14 men inte på rapport 3?',
      'nämnder · rapport 14: svarat · rapport 3: inte svarat',
    ],
    [
      'en',
      butNot,
      'Which boards have responded on report 14 but not on report 3?',
      'boards · report 14: responded · report 3: not responded',
    ],
    [
      'sv',
      each,
      'Vilka av Regionstyrelsen är försenade på rapport 14 och har fått anstånd på rapport 3?',
      'nämnder · Regionstyrelsen · rapport 14: försenade · rapport 3: anstånd',
    ],
    [
      'sv',
      ofReview,
      'Vilka granskningar har både Hälso- och sjukvårdsnämnden och Regionstyrelsen svarat på?',
      'granskningar · svarat · både Hälso- och sjukvårdsnämnden och Regionstyrelsen',
    ],
    [
      'en',
      ofReview,
      'Which reviews have both Hälso- och sjukvårdsnämnden and Regionstyrelsen responded to?',
      'reviews · responded · both Hälso- och sjukvårdsnämnden and Regionstyrelsen',
    ],
  ])('is said in everyday words in %s, %#', (language, question, said, line) => {
    const plain = canonical(question);
    expect(sayQuestion(plain, asAuditor, language)).toBe(said);
    expect(readingLine(plain, asAuditor, language)).toBe(line);
    expect(readQuestion(said, asAuditor)).toEqual({ outcome: 'question', language, question: plain });
  });
});
