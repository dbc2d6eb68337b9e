import { termOf } from '../../grammar/marks.js';
import type { Term } from '../../lexicon/terms.js';
import type { Unit } from '../../question.js';
import type { Remembered } from '../../remembered.js';
import { type Elliptic, fewWords, isSubject, onlyTerms } from '../elliptic.js';
import { it, they } from '../pronouns.js';
import { asksWhich, saysAll, saysWhatItIsAbout } from '../wording.js';
import type { GoingOn, Rule } from './kind.js';

const many =
  /(?:^| )(?:the (?:boards|committees|reviews|reports|recommendations|measures|actions|responses|answers|replies)|(?:namnder|styrelser|granskningar|rapporter|rekommendationer|atgarder)na|svaren|yttrandena)(?: |$)/;
/** "alla rapporter": all there are, and not "alla rapporterna". */
export const saysAllOf = ({ words, said }: Elliptic): boolean => saysAll(words) && !many.test(said);

const everywhere = /^(?:region|regionen|kommun|kommunen|organisationen|hela|everywhere)$/;
/** "hur många är det i hela regionen?": of more than was spoken of. */
const saysEverywhere = ({ words }: Elliptic): boolean => words.some(({ folded }) => everywhere.test(folded));

const joins = ({ terms }: GoingOn): boolean => terms[0] === 'and' || terms.at(-1) === 'then';
const having =
  /(?:^| )(?:(?:har|hade|fick|have|had|got|did|do) (?:de|dom|they)|(?:de|dom|they) (?:har|hade|fick|have|had|got))(?: |$)/;
const pronouns: ReadonlySet<string> = new Set([...they, ...it, 'those']);
const nounsAsked: readonly Term[] = [
  'boardNoun',
  'responseNoun',
  'reviewsNoun',
  'recommendationNoun',
  'measureNoun',
];
const namesNothingElse = ({ marks, sentence, literals }: GoingOn): boolean =>
  literals.length === 0 &&
  (!sentence.yesNo || sentence.has('holds')) &&
  !sentence.has('what') &&
  marks.every((mark) => onlyTerms([mark], 'howMany', 'that', 'ofThem', 'about', 'holds', ...nounsAsked)) &&
  marks.filter((mark) => nounsAsked.includes(termOf(mark) ?? 'filler')).length === 1;
/** Whether the question before named a board or a review of which the text may ask: "visa alla rekommendationer". */
const namesOther = ({ question }: Remembered, unit: Unit): boolean =>
  question.where.all.some(
    ({ not, fact }) =>
      !not && ((fact.on === 'board' && unit !== 'boards') || (fact.on === 'review' && unit !== 'reviews')),
  );
/**
 * "visa rekommendationerna", "hur många nämnder är det?", "och åtgärderna?": of what was spoken of; "visa
 * rekommendationer" may be all of them.
 */
export const asksForUnit: Rule = (text) => {
  const { before, words, said, sentence } = text;
  const { has, unit } = sentence;
  if (before === null || unit === null || unit === 'people' || !namesNothingElse(text)) return null;
  if (many.test(said)) return 'unit';
  if (saysEverywhere(text)) return null;
  // "alla rapporter då?": not of what was spoken of, and of what else is not said.
  if (saysAll(words) || sentence.exists) {
    if (joins(text)) return 'unit';
    return words.length <= fewWords && namesOther(before, unit) ? 'unit or all' : null;
  }
  const asks = has('howMany') || asksWhich(words);
  // "hur många rekommendationer har de?": all that they have, or those that were spoken of.
  if (having.test(said)) return 'unit or all';
  if (asks && (words.some(({ folded }) => pronouns.has(folded)) || saysWhatItIsAbout(words))) return 'unit';
  if (words.length > fewWords - 1) return null;
  return asks || !has('which') ? 'unit' : 'unit or all';
};

/** "hur många är det?", but not "av hur många?". */
export const asksHowMany: Rule = (text) =>
  text.sentence.has('howMany') &&
  onlyTerms(text.marks, 'howMany', 'that') &&
  !saysEverywhere(text) &&
  !/^(?:av|utav|of)$/.test(text.first)
    ? 'count'
    : null;

/** "which one or ones?": nothing but which is asked. */
export const asksNothingButWhich: Rule = ({ marks, sentence }) =>
  sentence.has('which') && onlyTerms(marks, 'contact', 'or') ? 'list' : null;

const whatThoseAre =
  /^(?:och |men |o |and )?(?:vilka|vilken|vilket|which|what) [a-z]+ (?:ar|galler|handlar|ror|avser|are|is|concerns?) (?:det|de|dom|den|it|they|that|those)(?: om| for| about| to)?(?: (?:for|hos|pa|i|on|in) .+)?$/;
/** "och vilka granskningar gäller det?", "vilka nämnder är det?" */
export const asksWhatThoseAre: Rule = ({ before, said, sentence, literals }) =>
  sentence.unit !== null &&
  literals.every(isSubject) &&
  (before !== null || literals.length === 0) &&
  whatThoseAre.test(said)
    ? 'list'
    : null;
