import { canBeOneMeasure } from '../../src/questions/measureStandings.js';
import type { Literal, ReportTerm } from '../../src/questions/question.js';

const report = (term: ReportTerm, not = false): Literal => ({ not, fact: { on: 'report', any: [term] } });
const kind = (any: 'none' | 'taken' | 'planned', not = false): Literal => ({
  not,
  fact: { on: 'kind', any: [any] },
});

describe('canBeOneMeasure', () => {
  it.each<[string, readonly Literal[]]>([
    ['reported on schedule though its day has passed', [report('onSchedule'), report('late')]],
    ['done, of no set day', [report('done'), report('undated')]],
    [
      'of no kind, as long as it is not answered',
      [kind('none', true), kind('taken', true), kind('planned', true)],
    ],
    ['planned and never reported on', [kind('planned'), report('reported', true)]],
  ])('can be %s', (_, literals) => {
    expect(canBeOneMeasure(literals)).toBe(true);
  });

  it.each<[string, readonly Literal[]]>([
    ['done, and late', [report('done'), report('late')]],
    ['done, and never reported on', [report('done'), report('reported', true)]],
    ['two kinds', [kind('taken'), kind('planned')]],
    ['reported on though nothing will be done', [kind('none'), report('reported')]],
    ['delayed and on schedule', [report('delayed'), report('onSchedule')]],
  ])('cannot be %s', (_, literals) => {
    expect(canBeOneMeasure(literals)).toBe(false);
  });
});
