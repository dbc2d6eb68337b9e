import type { QuestionContext } from '../../src/questions/context.js';
import {
  demandsOf,
  everyOf,
  type Fact,
  type Literal,
  type Question,
  type StateTerm,
} from '../../src/questions/question.js';
import { readAlone, readQuestion } from '../../src/questions/readQuestion.js';
import type { Reading } from '../../src/questions/reading.js';
import { countsListed, type Remembered } from '../../src/questions/remembered.js';
import { plainly } from './plainly.js';

const spanText = (from: string | null, to: string | null): string => `${from ?? ''}..${to ?? ''}`;

const factText = (fact: Fact): string => {
  switch (fact.on) {
    case 'review':
    case 'board':
      return `${fact.on}:${[...fact.ids].sort().join('+')}`;
    case 'mine':
    case 'unreachable':
      return fact.on;
    case 'state':
      return fact.any.length === 1 ? (fact.any[0] as StateTerm) : `state:${fact.any.join('|')}`;
    case 'date':
      return `${fact.of}:${spanText(fact.span.from, fact.span.to)}`;
    case 'unasked':
    case 'number':
    case 'kind':
    case 'report':
      return `${fact.on}:${fact.any.join('|')}`;
    case 'words': {
      const where = fact.in === 'either' ? 'words' : `words(${fact.in})`;
      const text = fact.text.toLocaleLowerCase('sv');
      return `${where}:${/\s/u.test(text) ? `"${text}"` : text}`;
    }
  }
};

/** The order in a line; by the written text within it. */
const order: readonly Fact['on'][] = [
  'state',
  'unasked',
  'board',
  'mine',
  'review',
  'date',
  'unreachable',
  'number',
  'kind',
  'report',
  'words',
];

const literalTexts = (literals: readonly Literal[], prefix = ''): string[] => {
  const written = literals.map(({ not, fact }) => ({
    rank: order.indexOf(fact.on),
    text: `${prefix}${not ? 'not:' : ''}${factText(fact)}`,
  }));
  written.sort((one, other) => one.rank - other.rank || (one.text < other.text ? -1 : 1));
  return [...new Set(written.map(({ text }) => text))];
};

const askText = (question: Question): string => {
  switch (question.ask) {
    case 'list':
      return question.of;
    case 'count':
    case 'state':
      return `${question.ask}(${question.of})`;
    case 'date':
      return question.which === 'each' ? `date(${question.of})` : `date(${question.of},${question.which})`;
    case 'yesno':
      return `yesno(${question.of},${question.among})`;
  }
};

/**
 * A question in one line: what is asked for, what holds, what is demanded of every request and of several of them, the
 * alternatives, the claim.
 * `boards not:answered board:ek+nv review:r14 due:2026-03-02..2026-03-16`,
 * `boards board:ek+nv every:not:overdue`, `yesno(requests,all) review:r14 claim:answered`, `boards either(overdue / extended review:r3)`,
 * `boards answered each(review:r14 / review:r3)`.
 */
export const describeQuestion = (question: Question): string => {
  const either = question.where.either.map((literals) => literalTexts(literals).join(' ')).sort();
  const demands = demandsOf(question)
    .map((literals) => literalTexts(literals).join(' '))
    .sort();
  return [
    askText(question),
    ...literalTexts(question.where.all),
    ...literalTexts(everyOf(question), 'every:'),
    ...(demands.length > 0 ? [`each(${demands.join(' / ')})`] : []),
    ...(either.length > 0 ? [`either(${either.join(' / ')})`] : []),
    ...(question.ask === 'yesno' ? literalTexts(question.claim, 'claim:') : []),
  ].join(' ');
};

/** As in a chat: what is whole by itself is read so, whatever was asked before. */
const inConversation = (text: string, context: QuestionContext, before: Remembered | null): Reading =>
  readAlone(text, context) ?? readQuestion(text, context, before);

/** What a text is read as, in one line, without what other conditions imply; or the way out that it takes. */
export const described = (text: string, context: QuestionContext, before?: Remembered | null): string => {
  const reading = inConversation(text, context, before ?? null);
  return reading.outcome === 'question' ? describeQuestion(plainly(reading.question)) : reading.outcome;
};

/** What is remembered of a conversation in which these were asked in turn. */
export const rememberedAfter = (texts: readonly string[], context: QuestionContext): Remembered | null =>
  texts.reduce<Remembered | null>((before, text) => {
    const reading = inConversation(text, context, before);
    return reading.outcome === 'question'
      ? {
          question: reading.question,
          language: reading.language,
          shown: 10,
          ...(before !== null && countsListed(reading.question, before.question) ? { counted: true } : {}),
        }
      : before;
  }, null);
