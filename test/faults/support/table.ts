import type { Rule } from '../world.js';
import type { StormResult } from './storm.js';

const count = ({ violations }: StormResult, ...rules: readonly Rule[]): number =>
  violations.filter(({ rule }) => rules.includes(rule)).length;

const columns: readonly (readonly [string, (result: StormResult) => number])[] = [
  ['cycles', ({ kills, killedAtRest }) => kills + killedAtRest],
  ['kills', ({ kills }) => kills],
  ['days', ({ days }) => days],
  ['sent', ({ sent }) => sent],
  ['reports', ({ reports }) => reports],
  ['moves', ({ moves }) => moves],
  ['escalated', ({ escalated }) => escalated],
  ['lost', (result) => count(result, 'lost', 'unfinished', 'notSent', 'noNextStep')],
  ['doubled', (result) => count(result, 'doubled', 'tooOften')],
  ['repeated', ({ repeated }) => repeated],
  ['arrived twice', ({ arrivedTwice }) => arrivedTwice],
  ['unknown', ({ unknown }) => unknown],
  [
    'other faults',
    (result) =>
      count(
        result,
        'afterDecision',
        'answerLost',
        'answerDoubled',
        'decisionLost',
        'reportLost',
        'reportDoubled',
        'afterDone',
        'moveLost',
        'moveDoubled',
        'afterMove',
        'diverged',
      ),
  ],
];

/**
 * One line per storm and their sum. `kills`: processes killed with something under way, of all `cycles`;
 * `reports` on measures, and `moves` of due dates, that were acknowledged; `escalated`: who had to hear of what is late at the end;
 * `repeated`: cards whose outcome was unknown once, counted, and of those `arrived twice`; `unknown`: for good;
 * `lost` and `doubled` are what the promise forbids.
 */
export const tableOf = (
  results: readonly { readonly seed: number; readonly result: StormResult }[],
): string => {
  const lines = results.map(({ seed, result }) => [
    String(seed),
    ...columns.map(([, value]) => String(value(result))),
  ]);
  const sum = [
    'all',
    ...columns.map(([, value]) => String(results.reduce((all, { result }) => all + value(result), 0))),
  ];
  const rows = [['seed', ...columns.map(([title]) => title)], ...lines, sum];
  const widths = rows[0]!.map((_, place) => Math.max(...rows.map((row) => row[place]!.length)));
  return rows.map((row) => row.map((cell, place) => cell.padStart(widths[place]!)).join('  ')).join('\n');
};
