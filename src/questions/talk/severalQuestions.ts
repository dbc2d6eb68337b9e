import { isDeepStrictEqual } from 'node:util';
import type { Language } from '../../domain/person.js';
import { isOfBoards } from '../../language/mention.js';
import { wordsOf } from '../../language/words.js';
import type { QuestionContext } from '../context.js';
import { marksOf } from '../grammar/marks.js';
import { nouns } from '../grammar/nouns.js';
import { isOrdinary } from '../lexicon/readTerms.js';
import type { Term } from '../lexicon/terms.js';
import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { scanned } from '../scanned.js';
import { longestQuestion } from '../understanding/understand.js';
import { refusal, type Understanding } from '../understanding/understanding.js';
import { oneQuestion } from './oneQuestion.js';
import { beginsLikeQuestion, joinedQuestions, openerOf, questionsIn } from './partings.js';

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
export const severalQuestions = (
  text: string,
  context: QuestionContext,
  before: Remembered | null,
): Understanding | null => {
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
      ways.map((way) => oneQuestion(way, context, from)).find(({ is }) => is === 'question') ??
      oneQuestion(part, context, from);
    if (understood.is === 'question') {
      questions.push(understood.question);
      last = remembered(understood.question, understood.language);
      language = understood.language;
    } else if (understood.is === 'choice' && joined !== null) {
      questions.push(...understood.questions);
    } else if (understood.is !== 'help' && beginsLikeQuestion(part)) {
      if (twice) return refusal(language, 'unread', { unread: scanned(part, context).words });
      const whole = joined === null ? oneQuestion(text, context, before) : null;
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
