import { splitHead } from '../language/boardName.js';
import { type MisreadTexts, misreadTexts } from '../language/catalogue/misread.js';
import type { Word } from '../language/words.js';
import type { QuestionContext } from './context.js';
import { type Fact, literalsOf, type Question } from './question.js';
import type { Reading } from './reading.js';
import type { Remembered } from './remembered.js';
import { pointsBack } from './following/leaning.js';
import { boardNames } from './names.js';
import { readingLine } from './readingLine.js';
import { nearestQuestions, offer, usualQuestions } from './suggest.js';
import { leansOnBefore, understandMessage } from './talk/understandMessage.js';
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
  return isWhole(reading) ? reading : null;
};

/** Words of the shortest text that says itself of what it is asked, without naming it. */
const wholeWithoutNames = 9;
const naming: readonly Fact['on'][] = ['review', 'board', 'number', 'words', 'date'];
const saysOfWhat = (text: string, question: Question): boolean => {
  const said = new Set(literalsOf(question).map(({ fact }) => fact.on));
  // "är HSN:s inlämnad?": on the review that was spoken of.
  const ofOneReview = question.ask === 'yesno' || question.ask === 'date';
  return (
    text.trim().split(/\s+/).length >= wholeWithoutNames ||
    naming.some((on) => said.has(on) && !(on === 'board' && ofOneReview && !said.has('review')))
  );
};

/**
 * Reads a text that is known to follow a question that was not answered. What could go on from that one, or names
 * nothing itself, would be answered of everything: whether that is meant is asked back.
 */
export const readAfterUnanswered = (text: string, context: QuestionContext): Reading => {
  const reading = readQuestion(text, context);
  if (reading.outcome !== 'question') return reading;
  const { language, question } = reading;
  if (!pointsBack(text) && !leansOnBefore(text, context) && saysOfWhat(text, question)) return reading;
  return {
    outcome: 'unknown',
    language,
    madeOut: misreadTexts[language].afterUnanswered,
    suggestions: offer([question, ...usualQuestions(context)], context, language),
  };
};
