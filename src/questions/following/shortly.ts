import { termOf } from '../grammar/sentence.js';
import type { Literal, Question } from '../question.js';
import { type Elliptic, onlyTerms } from './elliptic.js';
import { asksWhich } from './wording.js';

const isNamed = ({ not, fact }: Literal): boolean => !not && (fact.on === 'board' || fact.on === 'review');
const foldedOf = ({ words }: Pick<Elliptic, 'words'>): string => words.map(({ folded }) => folded).join(' ');

const any =
  /^(?:(?:och|and|ok|okej|okay|men|but) )*(?:nagon|nagra|nagot|nan|nat|anyone|anybody|any|some) (?:(?:av|utav|fran|bland|hos|i|pa|of|from|among|in|on) )?(?:the )?/;
/** "någon av bolagen?", "any on report 6?" after a list: those of them there. */
export const asksForAnyThere = (elliptic: Elliptic): boolean => {
  const { marks, literals } = elliptic;
  return (
    literals.length > 0 &&
    literals.every(isNamed) &&
    any.test(foldedOf(elliptic)) &&
    onlyTerms(
      marks.filter(({ is }) => is !== 'mention'),
      'about',
    )
  );
};

const ingoing =
  /^(?:(?:och|and|ok|okej|okay|men|but) )*(ar|var|finns|ingar)(?: det)?(?: (?:nagon|nagot|nagra|nan|nat)(?: av)?)?$/;
const inList = /^(?:med|dar|bland|i|pa|listan|dem|dom|da)$/;
/** "är RS med?", "ingår något av bolagen?" after a list: those of them there. */
export const asksIfAmong = ({ marks, words, literals }: Elliptic): boolean => {
  const mentions = marks.filter(({ is }) => is === 'mention');
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined || !literals.every(isNamed)) return false;
  const before = words.slice(0, first.from).map(({ folded }) => folded);
  const after = words.slice(last.to).map(({ folded }) => folded);
  const verb = ingoing.exec(before.join(' '))?.[1] ?? null;
  const needsWith = verb !== 'ingar' && (verb !== 'finns' || before.includes('det'));
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

const counting =
  /^(?:(?:och|and|ok|okej|okay|men|but) )*(?:hur manga|how many) (?:ar|var|blir|blev|is|are|was|were|would) (?:det|de|it|that|they|those)(?: be)?(?: da| then| sa fall)? (?:i|pa|for|fran|hos|med|om|av|in|on|from|with|of|to|till) /;
const had =
  /^(?:(?:och|and|ok|okej|okay|men|but) )*(?:hur manga|how many) (?:har|hade|fick|galler|did|does|do|has|have|had) /;
/** "hur många är det för rapport 10?": such rows as were spoken of, there. */
export const countsThere = (elliptic: Elliptic): boolean => {
  const { marks, literals, sentence } = elliptic;
  const named = literals.length > 0 && literals.every(isNamed);
  // "hur många hade sjukhusen?"
  if (named && had.test(foldedOf(elliptic)) && sentence.unit !== 'people')
    return onlyTerms(
      marks.filter(({ is }) => is !== 'mention'),
      'howMany',
    );
  return (
    sentence.unit === null &&
    named &&
    counting.test(foldedOf(elliptic)) &&
    onlyTerms(
      marks.filter(({ is }) => is !== 'mention'),
      'howMany',
      'about',
      'that',
    )
  );
};

const within = /^(?:i|hos|fran|for|ur|inom|in|from|at|within|av|of)$/;
const of = /^(?:pa|med|on|with)$/;
const copulas = new Set('ar is are var were was blev gar ligger loper going running'.split(' '));
const isOfMeasure = ({ fact }: Literal): boolean => fact.on === 'report' || fact.on === 'kind';
/** "which are on schedule in report 6?" after measures: of how they go there; `late`: responses may be meant too. */
export const saysOfMeasuresThere = (
  { marks, words, sentence, literals }: Elliptic,
  joined: boolean,
): 'sure' | 'late' | null => {
  const said = literals.filter((literal) => !isNamed(literal));
  const mentions = marks.filter(({ is }) => is === 'mention');
  const asks =
    (sentence.has('which', 'howMany') || asksWhich(words)) &&
    !sentence.yesNo &&
    // "hur många är sena hos RS?" asks for no boards.
    (sentence.unit === null || (sentence.unit === 'boards' && !sentence.has('boardNoun'))) &&
    words.some(({ folded }) => copulas.has(folded)) &&
    !words.some(({ folded }) => /^(?:vem|vems|who|whos|whose)$/.test(folded));
  if (!asks || said.length === 0 || mentions.length === 0 || !said.every(isOfMeasure)) return null;
  const isLate = said.some(({ fact }) => fact.on === 'report' && fact.any.includes('late'));
  const led = (preposition: RegExp): boolean =>
    mentions.every(({ from }) => preposition.test(words[from - 1]?.folded ?? ''));
  // "and which are late on report 6?"
  if (!led(within) && !(isLate && joined && led(of))) return null;
  const bare = onlyTerms(
    marks.filter(({ is }) => is === 'term'),
    'howMany',
    'not',
    'about',
  );
  if (!bare || marks.some(({ is }) => is === 'period')) return null;
  return isLate ? 'late' : 'sure';
};

const asked =
  /^(?:(?:och|and|ok|okej|okay|men|but) )*(har|hade|ar|var|fick|has|have|had|is|are|was|were|did|does|do)(?: (?:nagon|nagot|nagra|nan|nat|alla|any|all)(?: (?:av|of))?)?(?: the)?$/;
const nothingMore = /^(?:det|gjort|sa|ocksa|aven|da|so|it|done|that|too|also|either|then)$/;
/** "har Ekeby det?", "is RS?": what was said, of another; the verb with which it is asked. Null: it says more. */
export const saysSameOf = ({ marks, words, literals, sentence }: Elliptic): string | null => {
  const mentions = marks.filter(({ is }) => is === 'mention');
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!sentence.yesNo || first === undefined || last === undefined || sentence.exists) return null;
  if (!literals.every(({ not, fact }) => !not && fact.on === 'board')) return null;
  const before = words.slice(0, first.from).map(({ folded }) => folded);
  const bare =
    onlyTerms(
      marks.filter(({ is }) => is !== 'mention'),
      'that',
    ) && words.slice(last.to).every(({ folded }) => nothingMore.test(folded));
  return bare ? (asked.exec(before.join(' '))?.[1] ?? null) : null;
};

/** Whether a question before lists or counts, so that "any of them" are such rows. */
export const listsRows = ({ ask }: Question): boolean => ask === 'list' || ask === 'count';

/** "which one or ones?": nothing but which is asked. */
export const asksNothingButWhich = ({ marks }: Elliptic): boolean =>
  marks.some((mark) => termOf(mark) === 'which') && onlyTerms(marks, 'contact', 'or');
