import { splitHead } from '../language/boardName.js';
import { type QuestionTexts, questionTexts } from '../language/catalogue/questions.js';
import type { Word } from '../language/words.js';
import type { QuestionContext } from './context.js';
import type { Reading } from './reading.js';
import type { Remembered } from './remembered.js';
import { boardNames, readingLine } from './sayQuestion.js';
import { subjectsOf } from './subjects.js';
import { nearestQuestions, offer } from './suggest.js';
import { type Understanding, understand } from './understand.js';

type Refused = Extract<Understanding, { is: 'refused' }>;

/** More than this is not repeated to the asker. */
const longestQuote = 80;
const quoted = (words: readonly Word[]): string => {
  const said = words.map(({ text }) => text).join(' ');
  const letters = Array.from(said);
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join('')} …` : said;
};

const namesBoard = (words: readonly Word[]): boolean =>
  words.some(({ folded }) => (splitHead(folded)?.modifier ?? '') !== '');

const unreadPart = ({ unread, subjects }: Refused, texts: QuestionTexts): string => {
  if (namesBoard(unread)) return texts.madeOut.noBoard(quoted(unread));
  // "Sjukhusstyrelse Landskrona": the first word has many boards, the second none.
  const [several] = subjects.boardChoice ?? [];
  if (several === undefined || !unread.some(({ capital }) => capital))
    return texts.madeOut.unread(quoted(unread));
  return texts.madeOut.noBoard(`${several.name.split(' ')[0] ?? ''} ${quoted(unread)}`);
};

const madeOut = (refused: Refused, context: QuestionContext, texts: QuestionTexts): string => {
  const say = texts.madeOut;
  switch (refused.reason) {
    case 'nothing':
      return '';
    case 'tooLong':
    case 'command':
    case 'offTopic':
    case 'content':
    case 'contradiction':
    case 'reviews':
    case 'whenHappened':
    case 'alternatives':
      return say[refused.reason];
    case 'denied': {
      const boards = [
        ...refused.subjects.boards,
        ...(refused.subjects.boardChoice ?? []).map(({ id }) => id),
      ];
      const others = boards.filter((id) => !context.asker.boards.includes(id));
      return say.denied(texts.series(boardNames(others, context)));
    }
    case 'unknownBoard':
      return say.noBoard(refused.subjects.unknownBoard?.said ?? '');
    case 'unknownReview':
      return say.noReview(refused.subjects.unknownReview ?? '');
    case 'unread': {
      const unread = unreadPart(refused, texts);
      if (refused.rest === null) return unread;
      return `${say.read(readingLine(refused.rest, context, refused.language))} ${unread}`;
    }
  }
};

/**
 * Reads what a person typed. Only a text of which every meaning-bearing word was read becomes a question;
 * everything else says what was made out and offers questions that would be answered.
 */
export const readQuestion = (
  text: string,
  context: QuestionContext,
  _before: Remembered | null = null,
): Reading => {
  const understood = understand(text, context);
  const { language } = understood;
  switch (understood.is) {
    case 'question':
      return { outcome: 'question', language, question: understood.question };
    case 'help':
      return { outcome: 'help', language };
    case 'choice': {
      const choices = offer(understood.questions, context, language, understood.questions.length);
      if (choices.length > 0) return { outcome: 'clarify', language, choices };
      return {
        outcome: 'unknown',
        language,
        madeOut: '',
        suggestions: offer(nearestQuestions(nothing(language), context), context, language),
      };
    }
    case 'refused': {
      const outcome =
        understood.reason === 'denied'
          ? 'denied'
          : understood.reason === 'command' || understood.reason === 'offTopic'
            ? 'outOfScope'
            : 'unknown';
      return {
        outcome,
        language,
        madeOut: madeOut(understood, context, questionTexts[language]),
        suggestions: offer(nearestQuestions(understood, context), context, language),
      };
    }
  }
};

const nothing = (language: Refused['language']): Refused => ({
  is: 'refused',
  language,
  reason: 'nothing',
  rest: null,
  unread: [],
  subjects: subjectsOf([]),
});
