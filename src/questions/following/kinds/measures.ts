import type { Word } from '../../../language/words.js';
import { type Mark, termOf } from '../../grammar/marks.js';
import { rowsBefore } from '../before.js';
import { countsOnDays, onlyTerms } from '../elliptic.js';
import { isNamed, isOfMeasure, isOfMeasureOrItsDay } from '../literals.js';
import { asksWhich } from '../wording.js';
import type { GoingOn, Rule } from './kind.js';

/** Asks for somebody, and not how it goes. */
const saysWho = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => /^(?:vem|vems|who|whos|whose)$/.test(folded));

/** "vilka har vi inte rapporterat om?": with nothing but whose. */
const saysUnreported = ({ marks, sentence, literals }: GoingOn): boolean =>
  sentence.has('which', 'howMany') &&
  !sentence.has('only', 'ofThem', 'those') &&
  sentence.unit === null &&
  literals.some(({ not, fact }) => not && fact.on === 'report' && fact.any.join() === 'reported') &&
  literals.every(
    ({ not, fact }) => (not && fact.on === 'report') || (!not && ['board', 'mine'].includes(fact.on)),
  ) &&
  onlyTerms(
    marks.filter(({ is }) => is !== 'literals' && is !== 'mention'),
    'howMany',
    'not',
    'nobody',
    'we',
    'mine',
    'about',
  );
/** "hur många har vi rapporterat klara? – vilka har vi inte rapporterat om?": of all those measures, not of the done. */
export const asksForUnreported: Rule = (text) => {
  const { before, ofMeasures } = text;
  if (before === null || !ofMeasures || !saysUnreported(text)) return null;
  return rowsBefore(before).some(({ not, fact }) => !not && fact.on === 'report') ? 'left' : 'of them';
};

const within = /^(?:i|hos|fran|for|ur|inom|in|from|at|within|av|of)$/;
const on = /^(?:pa|med|on|with)$/;
const going = new Set('ar is are var were was blev gar ligger loper going running'.split(' '));
const asksHowTheyGo = ({ words, sentence }: GoingOn): boolean =>
  (sentence.has('which', 'howMany') || asksWhich(words)) &&
  !sentence.yesNo &&
  // "hur många är sena hos RS?" asks for no boards.
  (sentence.unit === null || (sentence.unit === 'boards' && !sentence.has('boardNoun'))) &&
  words.some(({ folded }) => going.has(folded)) &&
  !saysWho(words);
/** "which are on schedule in report 6?" after measures: of how they go there. */
export const asksForMeasuresThere: Rule = (text) => {
  const { marks, words, literals, joined, ofMeasures } = text;
  if (!ofMeasures || !asksHowTheyGo(text)) return null;
  const said = literals.filter((literal) => !isNamed(literal));
  const mentions = marks.filter(({ is }) => is === 'mention');
  if (said.length === 0 || mentions.length === 0 || !said.every(isOfMeasure)) return null;
  const isLate = said.some(({ fact }) => fact.on === 'report' && fact.any.includes('late'));
  const led = (preposition: RegExp): boolean =>
    mentions.every(({ from }) => preposition.test(words[from - 1]?.folded ?? ''));
  // "and which are late on report 6?"
  if (!led(within) && !(isLate && joined && led(on))) return null;
  const bare = onlyTerms(
    marks.filter(({ is }) => is === 'term'),
    'howMany',
    'not',
    'about',
  );
  if (!bare || marks.some(({ is }) => is === 'period')) return null;
  // Responses that are late may be meant too.
  return isLate ? 'of them or all' : 'of them';
};

/** Verbs of how measures go; "which was done" may tell of a response. */
const standing = new Set('ar is are blev var were varit vara blivit been be'.split(' '));
const falling = /^(?:forfaller|forfalla|loper|due)$/;
/** "förfaller", "are due", but not "har deadline", which boards have. */
const tellsDay = (mark: Mark, words: readonly Word[]): boolean =>
  termOf(mark) === 'measureDate' ||
  (termOf(mark) === 'dueNoun' &&
    words.slice(mark.from, mark.to).some(({ folded }) => falling.test(folded)) &&
    !words.some(({ folded }) => /^(?:har|have|has|date|dates)$/.test(folded)));
/** "vilka ska vara klara i maj?", "which are due in May?" after a question for measures: of their days. */
export const asksForTheirDays: Rule = ({ marks, words, sentence, literals, ofMeasures }) =>
  ofMeasures &&
  sentence.has('which', 'howMany', 'what') &&
  sentence.unit === null &&
  !sentence.yesNo &&
  literals.length > 0 &&
  literals.every(({ fact }) => fact.on === 'date' && fact.of === 'measure') &&
  marks.some((mark) => tellsDay(mark, words)) &&
  onlyTerms(
    marks.filter((mark) => mark.is !== 'period' && !tellsDay(mark, words)),
    'howMany',
    'what',
    'ofThem',
  ) &&
  !saysWho(words)
    ? 'of them'
    : null;

/** "hur många är klara?" after a question for measures: of how they go, and of nobody else. */
export const asksForMeasures: Rule = ({ marks, words, sentence, literals, ofMeasures }) =>
  ofMeasures &&
  sentence.has('which', 'howMany') &&
  sentence.unit === null &&
  literals.length > 0 &&
  literals.every(isOfMeasureOrItsDay) &&
  onlyTerms(
    marks.filter(({ is }) => is !== 'literals' && is !== 'period'),
    'howMany',
    'not',
  ) &&
  (literals.every(({ fact }) => fact.on === 'kind') || words.some(({ folded }) => standing.has(folded))) &&
  !saysWho(words) &&
  !countsOnDays(marks)
    ? 'of them'
    : null;
