import type { Scan } from '../scan.js';
import type { Term } from '../lexicon/terms.js';
import { has } from './hasWord.js';

const participles =
  /^(?:taken|planned|promised|vidtagen|vidtaget|vidtagna|vidtagits|vidtas|planerad|planerat|planerade|planerats|planeras|lovats|utlovad|utlovade|utlovats)$/;
/** "no measure taken or planned", "ingen åtgärd är vidtagen": what is denied already. */
export const deniedBefore = (terms: Scan['terms'], at: number): boolean => {
  const read = terms[at];
  if (read === undefined || !['taken', 'planned'].includes(read.term) || !has(read.words, participles))
    return false;
  if (terms[at + 1]?.term === 'measureNoun' && terms[at + 1]?.from === read.to) return false;
  const joining: readonly Term[] = ['filler', 'or', 'taken', 'planned'];
  const before = terms
    .slice(0, at)
    .reverse()
    .find(
      ({ term, words }) =>
        !joining.includes(term) || (term !== 'filler' && term !== 'or' && !has(words, participles)),
    );
  if (before?.term !== 'noMeasure') return false;
  const alternative = terms.slice(terms.indexOf(before) + 1, at).some(({ term }) => term === 'or');
  const apart = terms
    .slice(terms.indexOf(before) + 1, at)
    .every(
      ({ term, words }) =>
        term !== 'filler' ||
        has(
          words,
          /^(?:ar|har|is|are|was|were|has|have|been|be|being|will|would|should|must|to|blivit|blir|ska|skall|skulle)$/,
        ),
    );
  return (
    apart &&
    (!alternative ||
      has(before.words, participles) ||
      terms.slice(terms.indexOf(before) + 1, at).some(({ term }) => term !== 'or'))
  );
};

/** "plans no action", "har vidtagit ingen åtgärd": the verb says nothing that is not denied right after it. */
export const deniesNext = (scan: Scan, at: number): boolean => {
  const next = scan.terms[at + 1];
  if (next === undefined || next.from !== scan.terms[at]?.to || scan.words[next.from]?.gap !== '')
    return false;
  // "planned or no measure" says both.
  if (next.term === 'noMeasure') return scan.terms[at].term !== 'or';
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

/** "har RS svarat eller inte?": whether it has. */
export const orNot = ({ terms, words }: Scan, at: number): boolean => {
  const [or, not] = [terms[at - 1], terms[at]];
  if (or?.term !== 'or' || not?.term !== 'not' || or.to !== not.from) return false;
  const said = words.slice(not.from, not.to).map(({ folded }) => folded);
  return (
    /^(?:inte|ej|not|inte an|inte annu|not yet)$/.test(said.join(' ')) &&
    terms.slice(at + 1).every(({ term }) => ['filler', 'greeting', 'now'].includes(term)) &&
    words.slice(not.to).every(({ folded }) => !/^(?:alls|at|all)$/.test(folded)) &&
    terms.slice(0, at).every(({ term }) => !['which', 'what', 'howMany', 'when', 'contact'].includes(term))
  );
};

/** "svarade för sent eller inte alls": has not answered. */
export const orNotAtAll = ({ terms, words }: Scan, at: number): boolean => {
  const own = terms[at];
  const said = words.slice(own?.from, own?.to).map(({ folded }) => folded);
  const all = [...said, ...words.slice(own?.to, (own?.to ?? 0) + 2).map(({ folded }) => folded)].join(' ');
  return (
    terms[at - 1]?.term === 'or' &&
    terms[at - 1]?.to === own?.from &&
    /^(?:inte alls|ej alls|not at all)/.test(all) &&
    terms
      .slice(0, at)
      .some(({ term }) => ['answered', 'answeredLate', 'answeredInTime', 'handedIn'].includes(term))
  );
};
