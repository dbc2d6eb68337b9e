import { asksOfOneBoard } from '../before.js';
import { onlyTerms } from '../elliptic.js';
import { asksWhich, endsOpen, saysReverse } from '../wording.js';
import type { Rule } from './kind.js';

const doing = new Set('gjort gjorde done'.split(' '));
const so = new Set('det so it that'.split(' '));
/** "vilka har inte gjort det?": the verb of the question before. */
export const asksWhoDidSo: Rule = ({ before, words, sentence, literals, joined }) => {
  const did = words.some(({ folded }) => doing.has(folded)) && words.some(({ folded }) => so.has(folded));
  if (!did || literals.length > 0) return null;
  const asks =
    before !== null && ((sentence.has('howMany') && !asksOfOneBoard(before)) || (joined && asksWhich(words)));
  return asks || sentence.has('which') ? 'same rows' : null;
};

/** "och vilka har inte?", "och tvärtom?" */
export const asksForOpposite: Rule = ({ before, words, last, marks, sentence }) => {
  if (before === null) return null;
  const others =
    (asksWhich(words) || sentence.has('howMany')) && endsOpen.has(last) && onlyTerms(marks, 'not', 'howMany');
  return others || (saysReverse(words) && onlyTerms(marks)) ? 'same rows' : null;
};
