import type { Term } from '../lexicon/terms.js';
import type { Scan } from '../scan.js';
import { ofAnswers } from './inPlace/answers.js';
import { thatJoin } from './inPlace/joining.js';
import { ofMeasures } from './inPlace/measures.js';
import type { TermRules } from './inPlace/place.js';
import { thatPoint } from './inPlace/pointing.js';
import { ofStates } from './inPlace/states.js';

const rules: TermRules = { ...ofAnswers, ...ofStates, ...ofMeasures, ...thatPoint, ...thatJoin };

/** What a term stands for where it is; other words beside it may say more than it does alone. */
export const termAt = (scan: Scan, at: number, ofMeasure: boolean): Term | null => {
  const { terms, periods, words } = scan;
  const read = terms[at];
  if (read === undefined) return null;
  const { to, term, words: own } = read;
  const rule = rules[term];
  if (rule === undefined) return term;
  const dayFollows = (within: number): boolean =>
    periods.some((day) => day.from >= to && day.from <= to + within);
  return rule({
    scan,
    terms,
    words,
    periods,
    at,
    read,
    term,
    own,
    to,
    next: terms[at + 1],
    ofMeasure,
    dayFollows,
  });
};
