import { termOf } from '../../grammar/marks.js';
import type { Term } from '../../lexicon/terms.js';
import { asksAboutReview, asksOfOneBoard } from '../before.js';
import { carrying, isSubject } from '../elliptic.js';
import { isReview } from '../literals.js';
import { theOnes, those } from '../pronouns.js';
import type { GoingOn, Rule } from './kind.js';

const onlyWords = new Set('bara endast enbart only just'.split(' '));
const such = new RegExp(`^${theOnes}(?: som| that)? (?:about|regarding|concerning|om|galler|avser|ror) `);
/** "only those about report 7 or 11", "visa bara bolagen": such rows, of these. */
const saysSuch = ({ before, said, marks, words, sentence: { has } }: GoingOn): boolean => {
  if (before === null) return false;
  const isOnly = words.slice(0, 3).some(({ folded }) => onlyWords.has(folded));
  if (has('which') && isOnly) return true;
  const ofClause = marks.every(
    (mark) => termOf(mark) !== 'which' || those.has(words[mark.from]?.folded ?? ''),
  );
  return ofClause && (has('only') || such.test(said));
};

/** "hur många är det exkl bolagen?": counted without those. */
const leavesOut = ({ before, sentence, literals }: GoingOn): boolean =>
  before !== null && sentence.has('except') && literals.some(({ not }) => not);

const beside: readonly Term[] = [...carrying, 'except', 'not', 'mine', 'we'];
/** Whether a text says nothing but whom or what it names. */
const saysOnlyNames = (text: GoingOn, isSuch: boolean): boolean => {
  const { marks, sentence, literals } = text;
  if (literals.length === 0 || !literals.every(isSubject) || sentence.yesNo) return false;
  if (sentence.has('which') && !isSuch) return false;
  const told: readonly Term[] = [
    ...beside,
    ...(leavesOut(text) ? (['howMany'] as const) : []),
    ...(isSuch ? (['about', 'or', 'that'] as const) : []),
  ];
  return marks.every(
    (mark) =>
      mark.is !== 'term' ||
      // "on report 14?"
      (mark.term === 'about' && mark.from === 0) ||
      told.includes(mark.term),
  );
};

const leading = new Set(
  'pa med for i on with in from fran hos at till to inom inkl inklusive including aven ocksa also'.split(' '),
);
/** "på rapport 3?", "även rapport 3", "vad gäller RS?", "RS också?" */
const leadsOn = ({ first, last, said, words }: GoingOn): boolean =>
  leading.has(first) ||
  words[1]?.folded === 'about' ||
  /^(?:vad galler|nar det)(?: |$)/.test(said) ||
  /^(?:ocksa|aven|also|either)$/.test(last);

/** "rapport 9" after a question about another, "Har RS svarat på rapport 14? – Ekeby?": one like the one before. */
const namesLike = ({ before, ofMeasures, marks, literals }: GoingOn): boolean => {
  const [only, ...more] = literals;
  if (before === null || only === undefined) return false;
  if (ofMeasures && more.length === 0 && only.fact.on === 'number') return true;
  if (marks.length > 1) return false;
  const ofBoards = literals.every(({ not, fact }) => !not && fact.on === 'board');
  // "har RS svarat på rapport 14? – sjukhusen?", but of measures of RS "sjukhusen?" may ask anything.
  const ofGroup = literals.some(({ fact }) => fact.on === 'board' && fact.group !== null);
  return (
    (ofBoards && asksOfOneBoard(before) && (!ofGroup || before.question.ask === 'yesno')) ||
    (literals.every(isReview) && before.question.ask !== 'state' && asksAboutReview(before))
  );
};

/** "och Ekeby då?", "utom RS", "förra veckan?", "på rapport 3?": the same of others. */
export const namesOthers: Rule = (text) => {
  const { before, sentence, literals, marks, joined, lead } = text;
  const isSuch = saysSuch(text);
  if (!saysOnlyNames(text, isSuch)) return null;
  const opens = isSuch || joined || sentence.has('then', 'only') || lead === 'except' || lead === 'not';
  const counts = sentence.has('howMany') && leavesOut(text);
  const ofDays =
    marks.some(({ is }) => is === 'period') &&
    !literals.some(({ fact }) => fact.on === 'board' || fact.on === 'review');
  return opens || counts || ofDays || (before !== null && leadsOn(text)) || namesLike(text) ? 'other' : null;
};
