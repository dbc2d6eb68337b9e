import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../domain/person.js';
import { isOfBoards } from '../../language/mention.js';
import { wordsOf } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import { isOrdinary } from '../lexicon/readTerms.js';
import { marksOf } from '../grammar/marks.js';
import { nouns } from '../grammar/nouns.js';
import type { Term } from '../lexicon/terms.js';
import { literalsOf, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { visible } from '../rights.js';
import { mayGoOn } from '../understanding/mayGoOn.js';
import { longestQuestion, understand } from '../understanding/understand.js';
import { type Reason, refusal, type Understanding } from '../understanding/understanding.js';
import { backgroundOf, hasOwnScope } from './background.js';
import { withoutHeading } from './headings.js';
import {
  beginsLikeQuestion,
  hasSentences,
  joinedQuestions,
  mayPart,
  openerOf,
  type Parting,
  partingsOf,
  questionsIn,
} from './partings.js';
import { pointedOut } from './referents.js';
import { saidOtherwise, saysAgain, withNamed } from './restated.js';
import { scanned } from '../scanned.js';
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

/**
 * Whether a message, or the question in it, may mean something else after another question than alone: then the
 * question before must be known. Any other is read alone, and nothing need be looked up.
 */
export const leansOnBefore = (typed: string, context: QuestionContext): boolean => {
  const text = withoutHeading(typed);
  return (
    mayGoOn(text, context) ||
    (mayPart(text) && partingsOf(text, true).some(({ question }) => mayGoOn(question, context)))
  );
};

/** "RS undrar när HSN ska svara" */
const passesOn = /^[^?.!]*?\s(?:undrar|undrade|frågar|frågade|wonders|wondered|asks|asked)\s/iu;

/** "oavsett granskning": what was spoken of does not bound it. */
const boundByNothing = /(?<!\p{L})(?:oavsett|oberoende av|regardless of)(?!\p{L})/iu;

const one = (text: string, context: QuestionContext, before: Remembered | null): Understanding => {
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

const remembered = (question: Question, language: Language): Remembered => ({ question, language, shown: 0 });

const verbFirst = /^(?:har|ar|ska|has|have|is|are)$/;
const asksWho = /^(?:vilka|vilken|vem|hur|which|who|how)$/;
const tellsWhich = /(?<!\p{L})(?:som|vars|that)(?!\p{L})/iu;
/** "vilka har svarat på 2 och vilka på 7", unlike "boards that are late and who …". */
const asksTwice = ([first, second]: readonly [string, string]): boolean =>
  openerOf(first) === openerOf(second) && asksWho.test(openerOf(second)) && !tellsWhich.test(first);

const namingTerms: readonly Term[] = [
  'which',
  'howMany',
  'about',
  'filler',
  'boardNoun',
  'theReview',
  'reviewsNoun',
];
/** The ways in which the latter of two that are joined may be said: what is left out in it goes on from the former. */
const saidAfter = (part: string, context: QuestionContext): readonly string[] => {
  const { terms, language } = scanned(part, context);
  const and = language === 'sv' ? 'och' : 'and';
  const bare = part.replace(/^\S+\s+(?:många\s+|many\s+)?/iu, '');
  if (terms.every(({ term }) => namingTerms.includes(term))) return [`${and} ${bare}`, `${and} ${part}`];
  const isWhole = terms.some(({ term }) => term === 'howStands' || nouns.includes(term));
  return isWhole ? [part, `${and} ${part}`] : [`${and} ${part}`, part];
};
/** What the latter goes on from where it says itself what is to hold: whom and what the former is about. */
const aboutWhat = (before: Remembered): Remembered => {
  const { all } = before.question.where;
  const { ask, of } = before.question;
  if (ask !== 'list' && ask !== 'count') return before;
  const kept = all.filter(({ fact }) => ['review', 'board', 'mine'].includes(fact.on));
  return { ...before, question: { ask, of, where: { all: kept, either: [] } } };
};
const saysItself = (part: string, context: QuestionContext): boolean =>
  marksOf(scanned(part, context)).some(({ is }) => is === 'literals');

/** Whether two that are joined ask for different things, so that one question cannot be both. */
const askApart = ([first, second]: readonly [string, string], context: QuestionContext): boolean => {
  // "och har fått anstånd": no name can follow.
  const [, next] = wordsOf(second);
  if (verbFirst.test(openerOf(second)) && next !== undefined && isOrdinary(next)) return false;
  const latter = scanned(second, context);
  if (latter.terms.some(({ term }) => term === 'contact')) return false;
  const same = openerOf(first) === openerOf(second);
  if (!same && !verbFirst.test(openerOf(second))) return true;
  // "och är Ekeby sen?", unlike "and have a measure from Ekeby".
  if (!same) return latter.mentions.some((mention) => isOfBoards(mention) && mention.from === 1);
  if (asksTwice([first, second])) return true;
  const former = scanned(first, context);
  return [former, latter].every(({ mentions }) => mentions.some(isOfBoards) && !mentions.every(isOfBoards));
};

const showing =
  /^(?:och |and |please |kan du |i så fall |isåfall |if so )*(?:(?:visa|lista|räkna upp|ange|ge|show|list|give)(?: mig| oss| me| us)? (?:dem|dom|de|alla|samtliga|vilka|them|those|all|which|which ones)|vilka|vilken|vilket|which|which ones|who)(?: i så fall| isåfall| då| tack| please| then| if so)*[\s.?!]*$/iu;
/** "Finns det planerade åtgärder utan datum? Visa dem": what there is, is to be listed. */
const listsThem = (
  sentences: readonly string[],
  [first, second]: readonly Question[],
  context: QuestionContext,
): Question | null => {
  if (sentences.length !== 2 || second?.ask !== 'list' || !showing.test(sentences[1] ?? '')) return null;
  // "Finns det granskningar där någon är sen? Vilka?": of reviews, which the question whether there are any does not say.
  const ofReviews = scanned(sentences[0] ?? '', context).terms.some(
    ({ term }) => term === 'reviewsNoun' || term === 'theReview',
  );
  const ofAny = first?.ask === 'yesno' && first.among === 'any' && !ofReviews;
  return ofAny || isDeepStrictEqual(first, second) ? second : null;
};

/** Two questions in one message, each of which would be answered: which one first is for the asker to say. */
const several = (text: string, context: QuestionContext, before: Remembered | null): Understanding | null => {
  if (text.length > longestQuestion) return null;
  if (!/\?\s+\S|\s(?:och|samt|and)\s/i.test(text)) return null;
  const sentences = questionsIn(text);
  const asked = sentences.filter(beginsLikeQuestion).length;
  const joined = sentences.length === 1 ? joinedQuestions(text) : null;
  if (asked < 2 && joined === null) return null;
  if (joined !== null && !askApart(joined, context)) return null;
  const questions: Question[] = [];
  let last = before;
  let language: Language = context.language;
  const twice = joined !== null && asksTwice(joined);
  for (const part of joined ?? sentences) {
    const ways = twice && last !== before ? saidAfter(part, context) : [part];
    const from = last !== null && twice && saysItself(part, context) ? aboutWhat(last) : last;
    const understood =
      ways.map((way) => one(way, context, from)).find(({ is }) => is === 'question') ??
      one(part, context, from);
    if (understood.is === 'question') {
      questions.push(understood.question);
      last = remembered(understood.question, understood.language);
      language = understood.language;
    } else if (understood.is === 'choice' && joined !== null) {
      questions.push(...understood.questions);
    } else if (understood.is !== 'help' && beginsLikeQuestion(part)) {
      if (twice) return refusal(language, 'unread', { unread: scanned(part, context).words });
      const whole = joined === null ? one(text, context, before) : null;
      // "Vilka är sena? Är det Ekeby?": the second would become a condition of the first.
      return whole?.is === 'question'
        ? refusal(language, 'unread', { unread: scanned(part, context).words })
        : null;
    }
  }
  if (questions.length < 2) return null;
  const listed = questions.length === 2 ? listsThem(sentences, questions, context) : null;
  return listed === null
    ? { is: 'choice', language, questions }
    : { is: 'question', language, question: listed };
};

/**
 * Understands what somebody writes, with the reasons, thanks and greetings that people write around a question: they
 * are left out where they bear nothing on it. Two questions are a choice.
 */
export const understandMessage = (
  typed: string,
  given: QuestionContext,
  before: Remembered | null,
): Understanding => {
  const context = visible(given);
  const text = withoutHeading(typed);
  if (before !== null && boundByNothing.test(text) && leansOnBefore(text, context))
    return refusal(context.language, 'nothing', {});
  const from = boundByNothing.test(text) ? null : before;
  return several(text, context, from) ?? one(text, context, from);
};
