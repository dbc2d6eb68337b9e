import type { Fact, Literal, Question } from '../../src/questions/question.js';
import { describeQuestion } from './described.js';
import { plainly } from './plainly.js';

const is = (fact: Fact): Literal => ({ not: false, fact });
const not = (fact: Fact): Literal => ({ not: true, fact });
const boards = (...all: Literal[]): Question => ({ ask: 'list', of: 'boards', where: { all, either: [] } });
const measures = (...all: Literal[]): Question => ({
  ask: 'list',
  of: 'measures',
  where: { all, either: [] },
});
const line = (question: Question): string => describeQuestion(plainly(question));

const answered: Fact = { on: 'state', any: ['answered'] };
const handedIn: Fact = { on: 'state', any: ['handedIn'] };
const overdue: Fact = { on: 'state', any: ['overdue'] };
const inMay: Fact = { on: 'date', of: 'measure', span: { from: '2026-05-01', to: '2026-05-31' } };

describe('a labelled line', () => {
  it('has one order, whatever the order of the question', () => {
    const review: Fact = { on: 'review', ids: ['r9', 'r14'] };
    const due: Fact = { on: 'date', of: 'due', span: { from: null, to: '2026-03-16' } };
    const written = 'boards not:answered review:r14+r9 due:..2026-03-16';
    expect(line(boards(is(due), is(review), not(answered)))).toBe(written);
    expect(line(boards(not(answered), is(review), is(due)))).toBe(written);
  });

  it('leaves out what is implied, and nothing else', () => {
    expect(line(boards(is(overdue), not(answered)))).toBe('boards overdue');
    expect(line(boards(is(handedIn), not(answered)))).toBe('boards submitted');
    expect(line(boards(is(overdue), is({ on: 'state', any: ['extended'] })))).toBe('boards extended overdue');
    expect(line(boards(not(overdue), not(answered)))).toBe('boards not:answered not:overdue');
    expect(line(boards(is(answered), is(answered)))).toBe('boards answered');
    expect(line(boards(not({ on: 'state', any: ['answered', 'overdue'] })))).toBe(
      'boards not:answered not:overdue',
    );
    expect(line(measures(is({ on: 'kind', any: ['planned'] }), is(inMay)))).toBe(
      'measures measure:2026-05-01..2026-05-31',
    );
    expect(line(measures(is({ on: 'kind', any: ['planned'] }), not(inMay)))).toBe(
      'measures not:measure:2026-05-01..2026-05-31 kind:planned',
    );
  });

  it('says alternatives and claims', () => {
    expect(
      line({
        ask: 'yesno',
        of: 'requests',
        among: 'all',
        claim: [not({ on: 'state', any: ['answeredLate'] }), is(answered)],
        where: { all: [], either: [[is(overdue)], [is({ on: 'unreachable' })]] },
      }),
    ).toBe('yesno(requests,all) either(overdue / unreachable) claim:answered claim:not:answeredLate');
    expect(line({ ask: 'date', of: 'due', which: 'next', where: { all: [not(answered)], either: [] } })).toBe(
      'date(due,next)',
    );
  });
});
