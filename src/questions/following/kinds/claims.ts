import type { Term } from '../../lexicon/terms.js';
import { asksAboutReview } from '../before.js';
import { type Elliptic, fewWords, onlyTerms } from '../elliptic.js';
import { isOfMeasureOrItsDay, isState } from '../literals.js';
import { saysIt, saysThatOne } from '../pointing.js';
import { there } from '../pronouns.js';
import { isOfIt, joining } from '../wording.js';
import type { GoingOn, Rule } from './kind.js';

/** "är det försenat?", "var de sena?": nothing but what was spoken of can be meant. */
const saysNothingElse = ({ marks, sentence, literals }: GoingOn): boolean =>
  literals.length > 0 &&
  !sentence.exists &&
  onlyTerms(
    marks.filter(({ is }) => is !== 'literals'),
    'not',
    'those',
  ) &&
  !sentence.has('all', 'anybody', 'which', 'only');

/** "var det för sent?": a short text that names nobody is about what was spoken of. */
const speaksOfIt = (text: GoingOn): boolean =>
  saysIt(text) ||
  (text.words.length <= fewWords && isOfIt(text.words) && text.literals.length > 0) ||
  saysThatOne(text);

/** "har de svarat?", "is that measure on schedule?": claimed of what was spoken of. */
export const claimsOfThem: Rule = (text) =>
  text.sentence.yesNo &&
  !text.named &&
  (text.before !== null || saysNothingElse(text)) &&
  (text.they || speaksOfIt(text))
    ? 'claim'
    : null;

const besideState: readonly Term[] = ['filler', 'then', 'now', 'not', 'dueNoun'];
const saysOnlyState = ({ words, marks, sentence, literals }: GoingOn): boolean =>
  words.length <= fewWords &&
  !sentence.yesNo &&
  literals.length > 0 &&
  literals.every((literal) => isState(literal) || isOfMeasureOrItsDay(literal)) &&
  (sentence.has('dueNoun') || literals.some(({ fact }) => fact.on !== 'date')) &&
  marks.every(
    (mark) =>
      mark.is === 'literals' ||
      mark.is === 'period' ||
      (mark.is === 'term' && besideState.includes(mark.term)),
  );
/** "i tid?", "försenade?", "due before the summer?": a state, and nothing else. */
export const claimsOnly: Rule = (text) => {
  if (text.before === null || !saysOnlyState(text)) return null;
  const { ask } = text.before.question;
  if (ask === 'yesno' || ask === 'date') return 'claim only';
  return ask === 'state' ? 'left' : 'of them';
};

/** "was anybody late there?": on the review that was spoken of. */
export const claimsOfAnybodyThere: Rule = ({ before, last, sentence, literals, named }) =>
  there.has(last) &&
  sentence.yesNo &&
  sentence.has('anybody', 'nobody', 'all') &&
  asksAboutReview(before) &&
  !named &&
  literals.length > 0
    ? 'claim'
    : null;

const supine = /(?:[aei]t|[aei]ts|rt|tt)$/;
const besideSupine = /^(?:ocksa|aven|redan|an|annu|nu)$/;
/** "rapporterat?", "beslutat också?": of what was spoken of whether it has been done. */
export const claimsDone: Rule = ({ marks, words, literals }) => {
  const [said, ...more] = marks.filter(({ is }) => is !== 'term');
  if (said?.is !== 'literals' || more.length > 0 || words.length > 3) return null;
  const alone = words.every(
    ({ folded }, at) => (at >= said.from && at < said.to) || besideSupine.test(folded),
  );
  return alone &&
    said.to - said.from === 1 &&
    supine.test(words[said.from]?.folded ?? '') &&
    literals.length > 0 &&
    literals.every(({ not, fact }) => !not && (fact.on === 'state' || fact.on === 'report'))
    ? 'done'
    : null;
};

const asked = new RegExp(
  `^${joining}(har|hade|ar|var|fick|has|have|had|is|are|was|were|did|does|do)(?: (?:nagon|nagot|nagra|nan|nat|alla|any|all)(?: (?:av|of))?)?(?: the)?$`,
);
const nothingMore = /^(?:det|gjort|sa|ocksa|aven|da|so|it|done|that|too|also|either|then)$/;
/** The verb with which "har Ekeby det?", "is RS?" is asked; null: it says more. */
export const verbOfSame = ({ marks, words, literals, sentence }: Elliptic): string | null => {
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
/** "har Ekeby det?": what was said, of another. */
export const claimsSameOf: Rule = (text) =>
  text.before !== null && verbOfSame(text) !== null ? 'same of' : null;
