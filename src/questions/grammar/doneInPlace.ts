import type { Scan } from '../scan.js';
import type { Term } from '../lexicon/terms.js';
import { has } from './hasWord.js';
import { spokenOf } from './nouns.js';

/** "plans no action", "har vidtagit ingen åtgärd": the verb says nothing that is not denied right after it. */
export const deniesNext = (scan: Scan, at: number): boolean => {
  const next = scan.terms[at + 1];
  if (next === undefined || next.from !== scan.terms[at]?.to || scan.words[next.from]?.gap !== '')
    return false;
  // "planned or no measure" says both.
  if (next.term === 'noMeasure') return scan.terms[at]?.term !== 'or';
  return ['or', 'taken', 'planned'].includes(next.term) && deniesNext(scan, at + 1);
};

const toBeDone: readonly Term[] = ['mustRespond', 'dueNoun', 'measureDate', 'overdue'];
/** "boards that must answer before April and haven't": have not done what they must. */
export const isNotDone = ({ terms, mentions, unread }: Scan, at: number): boolean => {
  const read = terms[at];
  if (read === undefined || unread.length > 0 || mentions.some(({ to }) => to > read.from)) return false;
  const last = terms
    .slice(at + 1)
    .every(({ term, words: own }) => term === 'filler' && has(own, /^(?:yet|an|annu|still|det|gjort)$/));
  const before = terms.slice(0, at).filter(({ term }) => term !== 'filler');
  return last && before.at(-1)?.term === 'and' && before.some(({ term }) => toBeDone.includes(term));
};

/** "vilka åtgärder har vi gjort?"; null: nothing is said to be done. */
export const doneAt = ({ terms, words, periods }: Scan, at: number, ofMeasure: boolean): Term | null => {
  const read = terms[at];
  if (read === undefined || read.to !== read.from + 1 || !has(read.words, /^(?:gjort|gjorts|gjorda)$/))
    return null;
  const before = terms.slice(0, at);
  if (/^(?:ha|vara)$/.test(words[read.from - 1]?.folded ?? '')) {
    const dated = periods.some(({ from }) => from >= read.to && from <= read.to + 1);
    return ofMeasure && dated ? 'measureDate' : null;
  }
  // "vad har vi gjort i rapport 14?": of somebody else it asks how things stand.
  const ours = before.some(({ term }) => term === 'what') && before.some(({ term }) => term === 'we');
  if (!ours && spokenOf(terms, at, null) !== 'measureNoun') return null;
  return before.some(({ term }) => term === 'not' || term === 'nobody') ? 'rest' : 'taken';
};
