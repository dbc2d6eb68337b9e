import { type Elliptic, fewWords, onlyTerms } from '../elliptic.js';
import { isNamed } from '../literals.js';
import { there } from '../pronouns.js';
import { foldedOf, joining } from '../wording.js';
import type { Rule } from './kind.js';

const besideMentions = ({ marks }: Elliptic): Elliptic['marks'] => marks.filter(({ is }) => is !== 'mention');

const any = new RegExp(
  `^${joining}(?:nagon|nagra|nagot|nan|nat|anyone|anybody|any|some) (?:(?:av|utav|fran|bland|hos|i|pa|of|from|among|in|on) )?(?:the )?`,
);
const asksForAny = (text: Elliptic): boolean =>
  text.literals.length > 0 &&
  text.literals.every(isNamed) &&
  any.test(text.said) &&
  onlyTerms(besideMentions(text), 'about');

const ingoing = new RegExp(
  `^${joining}(ar|var|finns|ingar)(?: det)?(?: (?:nagon|nagot|nagra|nan|nat)(?: av)?)?$`,
);
const inList = /^(?:med|dar|bland|i|pa|listan|dem|dom|da)$/;
/** "är RS med?", "ingår något av bolagen?" */
const asksIfAmong = ({ marks, words, literals }: Elliptic): boolean => {
  const mentions = marks.filter(({ is }) => is === 'mention');
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined || !literals.every(isNamed)) return false;
  const before = words.slice(0, first.from);
  const after = words.slice(last.to).map(({ folded }) => folded);
  const verb = ingoing.exec(foldedOf(before))?.[1] ?? null;
  const needsWith = verb !== 'ingar' && (verb !== 'finns' || before.some(({ folded }) => folded === 'det'));
  return (
    verb !== null &&
    after.every((word) => inList.test(word)) &&
    (!needsWith || after.includes('med')) &&
    onlyTerms(
      marks.filter(
        ({ is, from, to }) => is !== 'mention' && !(to === from + 1 && words[from]?.folded === verb),
      ),
      'that',
      'ofThem',
    )
  );
};
/** "någon av bolagen?", "any on report 6?", "är RS med?" after a list: those of them there. */
export const asksForAnyThere: Rule = (text) =>
  text.before !== null && (asksForAny(text) || asksIfAmong(text)) ? 'any there' : null;

const counting = new RegExp(
  `^${joining}(?:hur manga|how many) (?:ar|var|blir|blev|is|are|was|were|would) (?:det|de|it|that|they|those)(?: be)?(?: da| then| sa fall)? (?:i|pa|for|fran|hos|med|om|av|in|on|from|with|of|to|till) `,
);
const had = new RegExp(
  `^${joining}(?:hur manga|how many) (?:har|hade|fick|galler|did|does|do|has|have|had) `,
);
/** "hur många är det för rapport 10?", "hur många hade sjukhusen?": such rows as were spoken of, there. */
export const countsThere: Rule = (text) => {
  const { before, said, literals, sentence } = text;
  if (before === null || literals.length === 0 || !literals.every(isNamed)) return null;
  if (had.test(said) && sentence.unit !== 'people')
    return onlyTerms(besideMentions(text), 'howMany') ? 'count there' : null;
  return sentence.unit === null &&
    counting.test(said) &&
    onlyTerms(besideMentions(text), 'howMany', 'about', 'that')
    ? 'count there'
    : null;
};

/** "förseningar där?" */
export const asksForStateThere: Rule = ({ last, words, named, literals, sentence: { has } }) =>
  there.has(last) &&
  !named &&
  literals.length > 0 &&
  words.length <= fewWords &&
  !has('contact', 'when', 'which', 'what')
    ? 'of them'
    : null;
