import { splitHead } from '../language/boardName.js';
import { type MisreadTexts, misreadTexts } from '../language/catalogue/misread.js';
import type { Word } from '../language/words.js';
import type { QuestionContext } from './context.js';
import type { Reading } from './reading.js';
import type { Remembered } from './remembered.js';
import { boardNames } from './names.js';
import { readingLine } from './readingLine.js';
import { nearestQuestions, offer, usualQuestions } from './suggest.js';
import { leansOnBefore } from './talk/leansOnBefore.js';
import { understandMessage } from './talk/understandMessage.js';
import { isAsOffered, saysAll } from './understanding/standing.js';
import type { Refused } from './understanding/understanding.js';

/** More than this is not repeated to the asker. */
const longestQuote = 80;
const quoted = (words: readonly Word[]): string => {
  const said = words.map(({ text }) => text).join(' ');
  const letters = Array.from(said);
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join('')} …` : said;
};

const namesBoard = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => (splitHead(folded)?.modifier ?? '') !== '');

const unreadPart = ({ unread, subjects }: Refused, texts: MisreadTexts): string => {
  if (namesBoard(unread)) return texts.noBoard(quoted(unread));
  // "Sjukhusstyrelse Landskrona": the first word has many boards, the second none.
  const several = subjects.choice?.of === 'boards' ? subjects.choice.boards[0] : undefined;
  if (several === undefined || !unread.some(({ capital }) => capital)) return texts.unread(quoted(unread));
  return texts.noBoard(`${several.name.split(' ')[0] ?? ''} ${quoted(unread)}`);
};

const madeOut = (refused: Refused, context: QuestionContext, texts: MisreadTexts): string => {
  switch (refused.reason) {
    case 'nothing':
      return '';
    case 'tooLong':
    case 'command':
    case 'offTopic':
    case 'notHeld':
    case 'whenHappened':
    case 'contradiction':
    case 'noSuchDate':
    case 'noBefore':
      return texts[refused.reason];
    case 'denied':
      return texts.denied(boardNames(refused.denied, context));
    case 'unknownBoard':
      return texts.noBoard(refused.subjects.unknownBoard?.said ?? '');
    case 'unknownReview':
      return texts.noReview(refused.subjects.unknownReview ?? '');
    case 'unread': {
      const unread = unreadPart(refused, texts);
      if (refused.rest === null) return unread;
      return `${texts.read(readingLine(refused.rest, context, refused.language))} ${unread}`;
    }
  }
};

const outcomeOf = ({ reason }: Refused): 'denied' | 'outOfScope' | 'unknown' => {
  if (reason === 'denied') return 'denied';
  return reason === 'command' || reason === 'offTopic' ? 'outOfScope' : 'unknown';
};

/**
 * Reads what a person typed. Only a text of which every meaning-bearing word was read becomes a question;
 * everything else says what was made out and offers questions that would be answered. `before`: the question that
 * was answered last in the conversation, from which a text that is not whole goes on.
 */
export const readQuestion = (
  text: string,
  context: QuestionContext,
  before: Remembered | null = null,
): Reading => {
  const understood = understandMessage(text, context, before);
  const { language } = understood;
  switch (understood.is) {
    case 'question':
      return { outcome: 'question', language, question: understood.question };
    case 'help':
    case 'rest':
      return { outcome: understood.is, language };
    case 'choice': {
      const choices = offer(understood.questions, context, language, understood.questions.length);
      if (choices.length > 0) return { outcome: 'clarify', language, choices };
      const suggestions = offer(usualQuestions(context), context, language);
      return { outcome: 'unknown', language, madeOut: '', suggestions };
    }
    case 'refused':
      return {
        outcome: outcomeOf(understood),
        language,
        madeOut: madeOut(understood, context, misreadTexts[language]),
        suggestions: offer(nearestQuestions(understood, context), context, language),
      };
  }
};

const isWhole = ({ outcome }: Reading): boolean => outcome === 'question' || outcome === 'help';

/** Reads a text that needs no question before it; null: the one before must be known to read it. */
export const readAlone = (text: string, context: QuestionContext): Reading | null => {
  if (leansOnBefore(text, context)) return null;
  const reading = readQuestion(text, context);
  if (reading.outcome === 'question' && !saysAll(text, reading.question, context, reading.language))
    return null;
  return isWhole(reading) ? reading : null;
};

/**
 * Reads a text after one that was not understood: what it leaves unsaid may be of that one, so that only what says
 * all is answered. The likeliest are offered: what it says alone, and from what was answered earlier.
 */
export const readWhenLost = (text: string, context: QuestionContext, before: Remembered | null): Reading => {
  const alone = readQuestion(text, context);
  if (alone.outcome !== 'question' && alone.outcome !== 'unknown') return alone;
  if (alone.outcome === 'question' && isAsOffered(text, alone.question, context, alone.language))
    return alone;
  const goingOn = before === null ? alone : readQuestion(text, context, before);
  const likely = [goingOn, alone].flatMap((one) => (one.outcome === 'question' ? [one.question] : []));
  if (alone.outcome === 'unknown' && likely.length === 0 && !leansOnBefore(text, context)) return alone;
  const { language } = alone;
  return {
    outcome: 'unknown',
    language,
    madeOut: misreadTexts[language].lost,
    suggestions: offer([...likely, ...usualQuestions(context)], context, language),
  };
};
