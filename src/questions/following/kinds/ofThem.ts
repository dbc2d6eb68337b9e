import { termOf } from '../../grammar/marks.js';
import type { Remembered } from '../../remembered.js';
import { unitBefore } from '../before.js';
import { fewWords, isSubject, onlyTerms } from '../elliptic.js';
import { isState } from '../literals.js';
import { asksOnlyWhich } from '../pointing.js';
import { theOnes, those } from '../pronouns.js';
import { foldedOf, saysAll } from '../wording.js';
import type { GoingOn, Rule } from './kind.js';

/** "visa resten": what of them was not shown. */
export const asksForRest: Rule = ({ sentence, marks }) =>
  sentence.has('rest') && onlyTerms(marks, 'rest') ? 'rest' : null;

const isOfBoards = (literals: GoingOn['literals']): boolean =>
  literals.length > 0 && literals.every(({ fact }) => fact.on === 'board');
/** What is said beside what is asked for. */
const saidBeside = (marks: GoingOn['marks']): GoingOn['marks'] =>
  marks.filter((mark) => !onlyTerms([mark], 'howMany', 'boardNoun', 'reviewsNoun'));

/** "vilka nämnder?", "hur många sjukhus är det?" after a list. */
const asksForUnitOfThem = ({ marks, words, last, sentence, literals }: GoingOn): boolean => {
  const said = saidBeside(marks);
  if (sentence.has('which'))
    return (
      said.length === 0 &&
      sentence.unit !== null &&
      literals.length === 0 &&
      words.length <= fewWords - 1 &&
      !saysAll(words)
    );
  const counted = sentence.has('howMany') && /^(?:det|that)$/.test(last) && !sentence.exists;
  return counted && isOfBoards(literals) && said.every(({ is }) => is === 'mention');
};
/** "på vilka granskningar?", "vilka nämnder?": of what was found. */
export const asksForUnitsOfThem: Rule = (text) =>
  asksOnlyWhich(text) || (text.before !== null && asksForUnitOfThem(text)) ? 'of them' : null;

/** "vilka är sena? – vilka sjukhus?": the boards of what was found that are called so. */
export const asksForBoardsOfThem: Rule = ({ before, said, marks, words, literals }) =>
  before !== null &&
  /^(?:(?:och|and) )?(?:vilka|vilket|vilken|which) /.test(said) &&
  isOfBoards(literals) &&
  saidBeside(marks).every(({ is }) => is === 'mention') &&
  words.length <= fewWords - 1
    ? 'boards of them'
    : null;

const ones = new RegExp(
  `(?:^|(?:^| )(?:och|and|men|but|bara|endast|only|just|visa|show|lista|list|ska|skall|skulle|ar|is|are|was|were|will|should|utom|except|inte|not|about) )(?:den|det|de|dem|dom|those|them|the ones?|that one) (?:i|pa|for|fran|hos|om|in|on|from|to|till|about|regarding|gallande|angaende) $`,
);
/** "när ska den i rapport 11 vara klar?", "those from RS": of what was listed, the ones there. */
export const asksForOnesOf: Rule = ({ before, marks, words, sentence, named }) => {
  if (before === null || !named || sentence.yesNo) return null;
  const ofOnes = marks.some(
    (mark) => mark.is === 'mention' && ones.test(`${foldedOf(words.slice(0, mark.from))} `),
  );
  if (!ofOnes) return null;
  return sentence.has('when') ? 'dates' : 'of them';
};

const whichOnes = /^(?:(?:and|but|ok|okay|so) )*which ones? /;
/** "which ones have an extension?" */
export const asksWhichOnes: Rule = ({ before, said, named, literals }) =>
  before !== null && before.question.ask !== 'state' && !named && literals.length > 0 && whichOnes.test(said)
    ? 'of them'
    : null;

/** "vilka av dem är försenade?" */
export const asksOfThem: Rule = ({ sentence }) => (sentence.has('ofThem') ? 'of them' : null);

/** Things of which a board can have answered some. */
const canBeAnswered = (before: Remembered): boolean =>
  before.question.ask !== 'state' &&
  /^(?:recommendations|measures|reviews|requests)$/.test(unitBefore(before));
const whichWeDid =
  /^(?:och |and |men |but )?(?:vilka|vilken|vilket|which|which ones?) (?:har|have|did) (?:vi|jag|we|i) (?:(?:inte|ej|not|annu|redan|already) )*(?:svarat|besvarat|answered?|responded)(?: (?:pa|to|an|yet))*$/;
/** "vilka har vi svarat på?" after things that can be answered. */
export const asksWhichWeDid: Rule = ({ before, said }) =>
  before !== null && canBeAnswered(before) && whichWeDid.test(said) ? 'of them' : null;

/** "vad svarade de?": what they have answered. */
export const asksForContent: Rule = ({ before, sentence, they, named }) =>
  before !== null && sentence.has('content') && they && !named ? 'content' : null;

const beside = new RegExp(
  `^(?:(?:och|and|men|but) )?(?:med|utan|with|without)(?: ${theOnes}(?: (?:som|that|who|which|with))?)? `,
);
const thoseWho = /^(?:de|dem|dom|those|the ones) (?:som|that|who|which) /;
/** "vilka ska svara i mars? – de som inte börjat", "vilka är sena? – utan anstånd": where nothing was said of what is said now. */
export const narrowsThem: Rule = ({ before, said, marks, words, sentence, literals }) => {
  if (before === null) return null;
  const { ask, where } = before.question;
  const statesOf = (all: typeof literals): readonly string[] =>
    all.flatMap(({ fact }) => (fact.on === 'state' ? fact.any : []));
  const leads = beside.test(said) || (thoseWho.test(said) && statesOf(where.all).length === 0);
  return (ask === 'list' || ask === 'count') &&
    literals.length > 0 &&
    literals.every(isState) &&
    leads &&
    sentence.unit === null &&
    !sentence.has('howMany', 'when') &&
    marks.every((mark) => termOf(mark) !== 'which' || those.has(words[mark.from]?.folded ?? '')) &&
    !statesOf(literals).some((term) => statesOf(where.all).includes(term))
    ? 'of them'
    : null;
};

/** "bara de försenade", "utom de med anstånd": keeps, or leaves out, some of them. */
export const keepsSome: Rule = ({ before, lead, sentence, literals }) => {
  if (before === null || sentence.yesNo || literals.length === 0) return null;
  const narrows = lead === 'only' && !literals.every(isSubject);
  const leavesOut = lead === 'except' && literals.every(({ not, fact }) => not && fact.on === 'state');
  return narrows || leavesOut ? 'of them' : null;
};
