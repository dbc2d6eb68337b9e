import { isContradiction } from '../../src/questions/contradiction.js';
import type { DateKind, Literal, Question } from '../../src/questions/question.js';

const within = (of: DateKind, from: string | null, to: string | null, not = false): Literal => ({
  not,
  fact: { on: 'date', of, span: { from, to } },
});
const asking = (...all: readonly Literal[]): Question => ({
  ask: 'list',
  of: 'requests',
  where: { all: [...all], either: [] },
});

describe('isContradiction', () => {
  it.each<[string, Question]>([
    [
      'a response due by 6 March and within the week after',
      asking(within('due', null, '2026-03-06'), within('due', '2026-03-09', '2026-03-15')),
    ],
    [
      'a review published in two years',
      asking(within('published', '2025-01-01', '2025-12-31'), within('published', '2026-01-01', null)),
    ],
  ])('sees %s', (_, question) => expect(isContradiction(question)).toBe(true));

  it.each<[string, Question]>([
    [
      'days that meet in one',
      asking(within('due', null, '2026-03-09'), within('due', '2026-03-09', '2026-03-15')),
    ],
    [
      'what is not within the one',
      asking(within('due', null, '2026-03-06', true), within('due', '2026-03-09', '2026-03-15')),
    ],
    [
      'days of different things',
      asking(within('due', null, '2026-03-06'), within('answered', '2026-03-09', '2026-03-15')),
    ],
    [
      'measures, of which a response has several',
      asking(within('measure', null, '2026-03-06'), within('measure', '2026-03-09', '2026-03-15')),
    ],
  ])('lets %s be', (_, question) => expect(isContradiction(question)).toBe(false));
});
