import type { Language } from '../../domain/person.js';
import { isOfBoards } from '../../language/mention.js';
import type { QuestionContext } from '../context.js';
import { literalsOf, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { scanned } from '../scanned.js';
import { understand } from '../understanding/understand.js';
import { type Reason, refusal, type Understanding } from '../understanding/understanding.js';
import { backgroundOf, hasOwnScope } from './background.js';
import { leansOnBefore } from './leansOnBefore.js';
import { beginsLikeQuestion, hasSentences, mayPart, type Parting, partingsOf } from './partings.js';
import { pointedOut } from './referents.js';
import { saidOtherwise, saysAgain, withNamed } from './restated.js';
import { selfTalk } from './selfTalk.js';
import { statementBeside } from './statements.js';

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

const thatDay = /(?<!\p{L})(?:då|dess|dit|det|dagen|then|that|day)(?!\p{L})/iu;

const passing = /^(?:undrar|undrade|fragar|fragade|wonders|wondered|asks|asked)$/;

/** The question of a parting, if what stands around it bears nothing on it. */
const alone = ({ question, before, after }: Parting, context: QuestionContext): string | null => {
  const around = [];
  for (const [at, clause] of [...before, ...after].entries()) {
    const talk = beginsLikeQuestion(clause) ? null : selfTalk(clause, context, at >= before.length);
    if (talk === null) return null;
    around.push(talk);
  }
  if (around.some(({ dated }) => dated) && thatDay.test(question)) return null;
  const [named, ...others] = around.filter(({ names }) => names !== null);
  if (others.length > 0) return null;
  const needed = around.flatMap(({ nouns }) => nouns);
  if (needed.length > 0 && !scanned(question, context).terms.some(({ term }) => needed.includes(term)))
    return null;
  const mention = named?.names ?? null;
  const pointed = pointedOut(
    question,
    mention === null ? null : { mention, words: named?.words ?? [] },
    context,
  );
  // "RS undrar när HSN ska svara": who asks, and not whom it is about.
  const isPassedOn = named?.words.some(({ folded }) => passing.test(folded)) === true;
  return pointed === null && isPassedOn && scanned(question, context).mentions.some(isOfBoards)
    ? question
    : pointed;
};

/** The question of a parting with what is said after it to make it clearer: "I mean the planned ones". */
const withOtherWords = (
  { question, before: led, after: [last, ...others] }: Parting,
  context: QuestionContext,
  before: Remembered | null,
): Understanding | null => {
  const said = last === undefined || others.length + led.length > 0 ? null : saidOtherwise(last);
  if (said === null) return null;
  const named = withNamed(question, said, context);
  const understood = understand(named ?? question, context, before);
  if (understood.is !== 'question') return null;
  return named !== null || saysAgain(said, understood.question, context) ? understood : null;
};

/** The question of a parting after sentences that tell what led to it; it says for itself what it is about. */
const afterBackground = (
  parting: Parting,
  context: QuestionContext,
  before: Remembered | null,
): Understanding | null => {
  if (!parting.whole || parting.after.length > 0) return null;
  const told = backgroundOf(parting, context);
  const question = told === null ? null : pointedOut(parting.question, told.names, context);
  if (question === null || leansOnBefore(question, context)) return null;
  const understood = understand(question, context, before);
  return understood.is === 'question' && hasOwnScope(understood.question) ? understood : null;
};

const withoutTalk = (
  text: string,
  context: QuestionContext,
  before: Remembered | null,
): Understanding | null => {
  const partings = partingsOf(text, before !== null);
  for (const parting of partings) {
    const question = alone(parting, context);
    if (question === null) continue;
    const understood = understand(question, context, before);
    if (isClear(understood)) return understood;
  }
  for (const parting of partings) {
    const understood = withOtherWords(parting, context, before);
    if (understood !== null) return understood;
  }
  for (const parting of partings) {
    const understood = afterBackground(parting, context, before);
    if (understood !== null) return understood;
  }
  return null;
};

const names = (question: Question, ...subjects: readonly string[]): boolean =>
  literalsOf(question).some(({ fact }) => subjects.includes(fact.on));
/** Words of people telling of themselves that mean something in a question. */
const tellsOfPeople =
  /(?<!\p{L})(?:vi|vår\p{L}*|jag|min|mitt|mina|ingen|inga|alla|någon|några|we|our|my|nobody|everybody|all|any)(?!\p{L})/iu;
const thanks = /(?<!\p{L})(?:tack|tackar|thanks|thank)(?!\p{L})/iu;
const knows = /(?<!\p{L})(?:vet|know)(?!\p{L})/iu;

/** A whole reading that took what was only told, and not asked, for a condition. */
const misled = (
  text: string,
  context: QuestionContext,
  language: Language,
  before: Remembered | null,
): Understanding | null => {
  for (const parting of partingsOf(text, before !== null)) {
    const stated = statementBeside(parting, context);
    if (stated === null) continue;
    if (stated.known || understand(parting.question, context, before).is === 'question')
      return refusal(language, 'unread', { unread: stated.words });
  }
  return null;
};

/** "RS undrar när HSN ska svara" */
const passesOn = /^[^?.!]*?\s(?:undrar|undrade|frågar|frågade|wonders|wondered|asks|asked)\s/iu;

/** Understands a message as one question, without the talk around it that bears nothing on it. */
export const oneQuestion = (
  text: string,
  context: QuestionContext,
  before: Remembered | null,
): Understanding => {
  const whole = understand(text, context, before);
  if ((whole.is === 'refused' && whole.reason === 'tooLong') || !mayPart(text)) return whole;
  if (whole.is === 'refused') return withoutTalk(text, context, before) ?? whole;
  if (whole.is !== 'question') return whole;
  // "Vi har en fråga: vilka är sena?" is asked of all boards; "Har RS svarat? Ingen här vet." of RS.
  const surrounded =
    names(whole.question, 'mine') ||
    (passesOn.test(text) && scanned(text, context).mentions[0]?.from === 0) ||
    (hasSentences(text) && (tellsOfPeople.test(text) || thanks.test(text)));
  const parted = surrounded ? withoutTalk(text, context, before) : null;
  const mayBeStated = names(whole.question, 'mine', 'board') || knows.test(text);
  if (parted !== null) return parted;
  if (before === null && surrounded && hasSentences(text) && leansOnBefore(text, context))
    return refusal(whole.language, 'noBefore');
  return (mayBeStated ? misled(text, context, whole.language, before) : null) ?? whole;
};
