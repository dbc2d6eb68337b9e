import type { Mention } from '../../language/mention.js';
import type { QuestionContext } from '../context.js';
import { literalsOf, type Question } from '../question.js';
import type { Scan } from '../scan.js';
import { scanned } from '../scanned.js';
import { beginsLikeQuestion, type Parting } from './partings.js';
import { dealsWithUnknown, leadOf, restrictsQuestion } from './selfTalk.js';

/** What is told before a question in sentences of its own; `names`: the one board, group or review that it speaks of. */
export interface Background {
  readonly names: { readonly mention: Mention; readonly words: Scan['words'] } | null;
}

const sentenceEnd = /(?:[.!…:]|\s[–—-])$/u;

/** The clauses put together to sentences; null: the last one does not end before the question. */
const sentencesOf = (clauses: readonly string[]): readonly string[] | null => {
  const sentences: string[] = [];
  let open = '';
  for (const clause of clauses) {
    open = `${open} ${clause}`.trim();
    if (!sentenceEnd.test(open)) continue;
    sentences.push(open);
    open = '';
  }
  return open === '' ? sentences : null;
};

const about = new Set(
  'om over kring angaende gallande rorande avseende about regarding concerning over'.split(' '),
);
/** Whether a matter is spoken of that nothing known is called by, or by a word that is looked for. */
const speaksOfMatter = (found: Scan): boolean =>
  found.spoken.length > 0 ||
  dealsWithUnknown(found) ||
  found.unread.some((at) => about.has(found.words[leadOf(found.words, at)]?.folded ?? ''));

/** "Sena svar är ett problem. Hur många gäller det?": the question points to what was told. */
const pointing = /^(?:det|detta|dessa|sadana|sadant|detsamma|da|dar|this|that|such|it|there|then)$/;
const dummy = /^(?:finns|gar|ser|ar|var|blir|fanns|stammer)$/;
const pointsBack = ({ words }: Scan): boolean =>
  words.some(
    ({ folded }, at) =>
      pointing.test(folded) && !(folded === 'det' && dummy.test(words[at - 1]?.folded ?? '')),
  );
const only = /^(?:bara|endast|enbart|only|just|slipper|ingar|hor)$/;

const isSame = (one: Mention, other: Mention): boolean =>
  (one.is === 'board' && other.is === 'board' && one.board === other.board) ||
  (one.is === 'group' && other.is === 'group' && one.name === other.name) ||
  (one.is === 'review' && other.is === 'review' && one.review === other.review);

/**
 * Sentences before a question that tell what led to it: they say neither which are meant nor what the bot is to do.
 * Null: they may.
 */
export const backgroundOf = ({ before, question }: Parting, context: QuestionContext): Background | null => {
  const sentences = sentencesOf(before);
  if (sentences === null || sentences.length === 0) return null;
  const asked = scanned(question, context);
  const named: NonNullable<Background['names']>[] = [];
  for (const sentence of sentences) {
    if (beginsLikeQuestion(sentence)) return null;
    const told = scanned(sentence, context);
    const { words, mentions, numbers, periods, terms } = told;
    if (speaksOfMatter(told) && asked.spoken.length === 0) return null;
    if (numbers.length > 0 || terms.some(({ term }) => term === 'command')) return null;
    if (periods.length > 0 && asked.periods.length === 0) return null;
    if (restrictsQuestion(words) || words.some(({ folded }) => only.test(folded))) return null;
    const others = mentions.filter((mention) => !asked.mentions.some((known) => isSame(mention, known)));
    if (others.some(({ is }) => is !== 'board' && is !== 'group' && is !== 'review')) return null;
    named.push(...others.map((mention) => ({ mention, words })));
  }
  const [names = null, ...more] = named;
  return more.length > 0 || (names === null && pointsBack(asked)) ? null : { names };
};

/** Whether the question says for itself which rows it is about, so that nothing told before it can. */
export const hasOwnScope = (question: Question): boolean =>
  literalsOf(question).some(
    ({ not, fact }) => !not && ['review', 'board', 'mine', 'words', 'date', 'number'].includes(fact.on),
  );
