import type { Language } from '../../domain/person.js';
import type { QuestionContext } from '../context.js';
import { literalsOf, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { longestQuestion, type Reason, understand, type Understanding } from '../understand.js';
import { scan } from '../scan.js';
import {
  beginsLikeQuestion,
  hasSentences,
  mayPart,
  type Parting,
  partingsOf,
  questionsIn,
} from './partings.js';
import { pointedOut } from './referents.js';
import { selfTalk } from './selfTalk.js';

/** Ways out that say more of the question by itself than that its preamble could not be read. */
const clearRefusals: readonly Reason[] = [
  'denied',
  'notHeld',
  'noSuchDate',
  'unknownReview',
  'unknownBoard',
  'contradiction',
  'whenHappened',
];

const isClear = (understood: Understanding): boolean =>
  understood.is === 'question' ||
  understood.is === 'choice' ||
  (understood.is === 'refused' && clearRefusals.includes(understood.reason));

/** The question of a parting, if what stands around it bears nothing on it. */
const alone = ({ question, before, after }: Parting, context: QuestionContext): string | null => {
  const around = [];
  for (const clause of [...before, ...after]) {
    const talk = beginsLikeQuestion(clause) ? null : selfTalk(clause, context);
    if (talk === null) return null;
    around.push(talk);
  }
  const [named, ...others] = around.filter(({ names }) => names !== null);
  if (others.length > 0) return null;
  const needed = around.flatMap(({ nouns }) => nouns);
  if (needed.length > 0 && !scan(question, context).terms.some(({ term }) => needed.includes(term)))
    return null;
  const mention = named?.names ?? null;
  return pointedOut(question, mention === null ? null : { mention, words: named?.words ?? [] }, context);
};

const withoutTalk = (
  text: string,
  context: QuestionContext,
  before: Remembered | null,
): Understanding | null => {
  for (const parting of partingsOf(text, before !== null)) {
    const question = alone(parting, context);
    if (question === null) continue;
    const understood = understand(question, context, before);
    if (isClear(understood)) return understood;
  }
  return null;
};

const ownBoards = (question: Question): boolean =>
  literalsOf(question).some(({ fact }) => fact.on === 'mine');

const one = (text: string, context: QuestionContext, before: Remembered | null): Understanding => {
  const whole = understand(text, context, before);
  // "Vi har en fråga: vilka är sena?" is asked of all boards; "Har RS svarat? Ingen här vet." of RS.
  const settled =
    whole.is !== 'refused' && !(whole.is === 'question' && (ownBoards(whole.question) || hasSentences(text)));
  if (settled || (whole.is === 'refused' && whole.reason === 'tooLong') || !mayPart(text)) return whole;
  return withoutTalk(text, context, before) ?? whole;
};

const remembered = (question: Question, language: Language): Remembered => ({ question, language, shown: 0 });

/** Two questions in one message, each of which would be answered: which one first is for the asker to say. */
const several = (text: string, context: QuestionContext, before: Remembered | null): Understanding | null => {
  if (text.length > longestQuestion) return null;
  const parts = questionsIn(text);
  if (parts.filter(beginsLikeQuestion).length < 2) return null;
  const questions: Question[] = [];
  let last = before;
  let language: Language = context.language;
  for (const part of parts) {
    const understood = one(part, context, last);
    if (understood.is === 'question') {
      questions.push(understood.question);
      last = remembered(understood.question, understood.language);
      language = understood.language;
    } else if (understood.is !== 'help' && beginsLikeQuestion(part)) return null;
  }
  return questions.length < 2 ? null : { is: 'choice', language, questions };
};

/**
 * Understands what somebody writes, with the reasons, thanks and greetings that people write around a question: they
 * are left out where they bear nothing on it. Two questions are a choice.
 */
export const understandMessage = (
  text: string,
  context: QuestionContext,
  before: Remembered | null,
): Understanding => several(text, context, before) ?? one(text, context, before);
