import { isDeepStrictEqual } from 'node:util';
import type { BoardId } from '../domain/board.js';
import type { Language } from '../domain/person.js';
import type { ReviewRef } from '../language/reviewRef.js';
import type { Word } from '../language/words.js';
import { canonical } from './canonical.js';
import type { QuestionContext } from './context.js';
import { isContradiction } from './contradiction.js';
import { choicesOf } from './grammar/choices.js';
import { compose, type Obstacle } from './grammar/compose.js';
import { partsOf } from './grammar/parts.js';
import { conditionsIn } from './grammar/conditions.js';
import { type Mark, marksOf } from './grammar/marks.js';
import { openVerbs } from './grammar/openVerbs.js';
import { passedOver } from './grammar/passedOver.js';
import { sentenceOf, termOf } from './grammar/sentence.js';
import { type FollowUp, followUp } from './following/followUp.js';
import { leftOut } from './following/leftOut.js';
import { asksWhich, saysReverse } from './following/wording.js';
import { couldGoOn } from './following/leaning.js';
import { withNamesBefore } from './following/namesBefore.js';
import { pointsBack } from './following/pointing.js';
import { inScope, mayBeOfSame, mayKeepScope, ofSame, onSameReview, saidAgain } from './following/scope.js';
import { type Fact, type Literal, literalsOf, type Question } from './question.js';
import type { Remembered } from './remembered.js';
import { deniedBoards, restricted } from './rights.js';
import type { Scan } from './scan.js';
import { scanned } from './scanned.js';
import { type Settled, type Subjects, subjectsOf } from './subjects.js';

/** Why a text could not be answered. */
export type Reason =
  | Obstacle
  | 'tooLong'
  | 'command'
  | 'offTopic'
  | 'notHeld'
  | 'denied'
  | 'unread'
  | 'unknownReview'
  | 'unknownBoard'
  | 'noSuchDate'
  | 'contradiction'
  | 'noBefore';

/** A text understood as far as it goes, before anything is offered. */
export type Understanding =
  | { readonly is: 'question'; readonly language: Language; readonly question: Question }
  | { readonly is: 'help'; readonly language: Language }
  | { readonly is: 'rest'; readonly language: Language }
  | { readonly is: 'choice'; readonly language: Language; readonly questions: readonly Question[] }
  | {
      readonly is: 'refused';
      readonly language: Language;
      readonly reason: Reason;
      /** What it would be without the words that could not be read. */
      readonly rest: Question | null;
      readonly unread: readonly Word[];
      readonly subjects: Subjects;
      /** Boards of whose answers the asker may not know. */
      readonly denied: readonly BoardId[];
    };
type Refused = Extract<Understanding, { is: 'refused' }>;

/** Characters of the longest text that is still a question. */
export const longestQuestion = 1000;

const talk = ['filler', 'greeting', 'help', 'and', 'or', 'now', 'then'];
const isTalk = ({ terms, mentions, periods, numbers, spoken }: Scan): boolean =>
  mentions.length + periods.length + numbers.length + spoken.length === 0 &&
  terms.every(({ term }) => talk.includes(term));

const onlyHelp = ({ terms, mentions, unread }: Scan): boolean => {
  if (mentions.length > 0 || unread.length > 0 || !terms.some(({ term }) => term === 'help')) return false;
  return terms.every(({ term }) => [...talk, 'what', 'mine', 'we', 'mustRespond', 'about'].includes(term));
};

const seen = new WeakMap<readonly ReviewRef[], readonly ReviewRef[]>();
/** Drafts are known to auditors alone. The array is kept: it is what indexes hang on. */
export const visible = (context: QuestionContext): QuestionContext => {
  if (context.asker.auditor || !context.reviews.some(({ draft }) => draft === true)) return context;
  const reviews = seen.get(context.reviews) ?? context.reviews.filter(({ draft }) => draft !== true);
  seen.set(context.reviews, reviews);
  return { ...context, reviews };
};

/** One way of reading the marks, with a choice settled or none. */
interface Attempt {
  readonly question: Question | Obstacle;
  readonly loose: readonly Mark[];
  readonly noSuchDate: boolean;
}

const attempt = (
  found: Scan,
  marks: readonly Mark[],
  spoken: Subjects,
  context: QuestionContext,
  settled: Settled | null,
): Attempt => {
  const subjects = settled === null ? spoken : subjectsOf(marks, settled);
  const conditions = conditionsIn(marks, found.words, subjects);
  const sentence = sentenceOf(marks, found.words);
  const parts = partsOf(marks, found.words, sentence, conditions, context);
  const made = compose(parts);
  const question = typeof made === 'string' ? made : canonical(made);
  const loose = [...conditions.loose, ...passedOver(parts, question), ...openVerbs(parts, question)];
  return { question, loose, noSuchDate: conditions.noSuchDate };
};

const noSubjects = subjectsOf([]);
export const refusal = (language: Language, reason: Reason, more: Partial<Refused> = {}): Refused => ({
  is: 'refused',
  language,
  reason,
  rest: null,
  unread: [],
  subjects: noSubjects,
  denied: [],
  ...more,
});

/** The question as the asker may ask it, or that it is denied to her. */
const permitted = (question: Question, context: QuestionContext, language: Language): Understanding => {
  const denied = deniedBoards(question, context);
  return denied.length > 0
    ? refusal(language, 'denied', { denied })
    : { is: 'question', language, question: restricted(question, context) };
};

const isQuestion = (question: Question | Obstacle): question is Question => typeof question !== 'string';

/** What a text would ask if it could be read so; null: nothing, or nothing that the asker may ask. */
const offerable = ({ question, loose }: Attempt, context: QuestionContext): Question | null =>
  isQuestion(question) && loose.length === 0 && deniedBoards(question, context).length === 0
    ? restricted(question, context)
    : null;

const outOfScope = (found: Scan, subjects: Subjects): Refused | null => {
  const has = (wanted: string): boolean => found.terms.some(({ term }) => term === wanted);
  const { language } = found;
  if (has('command')) return refusal(language, 'command', has('offTopic') ? {} : { subjects });
  // A word that also stands in a title names no review in a question about something else.
  if (has('offTopic')) return refusal(language, 'offTopic');
  return has('why') ? refusal(language, 'notHeld', { subjects }) : null;
};

const choice = (
  found: Scan,
  marks: readonly Mark[],
  subjects: Subjects,
  context: QuestionContext,
  language: Language,
): Understanding | null => {
  const choices = choicesOf(marks, subjects, context);
  if (choices === null) return null;
  const read = choices.settled.flatMap((settled) => {
    const { question } = attempt(found, marks, subjects, context, settled);
    return isQuestion(question) && deniedBoards(question, context).length === 0
      ? [restricted(question, context)]
      : [];
  });
  const [only, ...more] = read;
  if (only === undefined) return null;
  return more.length === 0 && choices.certain
    ? { is: 'question', language, question: only }
    : { is: 'choice', language, questions: read };
};

/** "which boards are they for?": without anything else said, all boards are not meant. */
const pointing = new Set('they them those these dem dom dessa'.split(' '));
const namesThem = (words: Scan['words']): boolean => words.some(({ folded }) => pointing.has(folded));
const saysNothing = (question: Question): boolean =>
  literalsOf(question).length === 0 && question.where.either.length === 0;

const alone = (
  found: Scan,
  marks: readonly Mark[],
  subjects: Subjects,
  context: QuestionContext,
): Understanding => {
  const { language } = found;
  const read = attempt(found, marks, subjects, context, null);
  const { question } = read;
  if (isQuestion(question)) {
    const denied = deniedBoards(question, context);
    if (denied.length > 0) return refusal(language, 'denied', { subjects, denied });
  }
  if (read.noSuchDate) return refusal(language, 'noSuchDate', { subjects });
  const asked = choice(found, marks, subjects, context, language);
  const missing = subjects.unknownBoard !== null || subjects.unknownReview !== null;
  const open = read.loose.filter((mark) => {
    // "både rapport 9 och rapport 77": that there is no report 77 says why.
    if (termOf(mark) === 'both') return !missing && found.unread.length === 0;
    return asked === null || termOf(mark) !== 'theReview';
  });
  const loose = open.flatMap(({ from, to }) => found.words.slice(from, to));
  const unread = [...found.unread.flatMap((at) => found.words[at] ?? []), ...loose];
  const rest = isQuestion(question) ? restricted(question, context) : null;
  if (unread.length > 0) return refusal(language, 'unread', { subjects, unread, rest });
  if (subjects.unknownBoard !== null) {
    const { nearest } = subjects.unknownBoard;
    const at = marks.findIndex((mark) => mark.is === 'mention' && mark.mention.is === 'unknownBoard');
    const fact: Fact = { on: 'board', ids: [nearest.id], group: null };
    const meant = attempt(found, marks, subjects, context, { at, fact });
    return refusal(language, 'unknownBoard', { subjects, rest: offerable(meant, context) });
  }
  if (subjects.unknownReview !== null) return refusal(language, 'unknownReview', { subjects });
  if (asked !== null) return asked;
  if (!isQuestion(question)) return refusal(language, question, { subjects });
  if (isContradiction(question)) return refusal(language, 'contradiction', { subjects });
  if (namesThem(found.words) && saysNothing(question)) return refusal(language, 'noBefore', { subjects });
  return permitted(question, context, language);
};

const isOfMeasures = ({ question }: Remembered): boolean => /^(?:measure|recommendations)/.test(question.of);

/**
 * "rapport 7 …? – har RS svarat?" may be asked on that review or on any; the number of a recommendation is of the
 * letter that was spoken of. Null: the text is about no such thing.
 */
const onSame = (
  found: Scan,
  subjects: Subjects,
  context: QuestionContext,
  before: Remembered,
): Understanding | null => {
  const { language } = found;
  const ofWork = isOfMeasures(before);
  const understood = alone(found, marksOf(found, ofWork ? 'measureNoun' : null), subjects, context);
  if (understood.is !== 'question') return null;
  const numbered = literalsOf(understood.question).some(({ fact }) => fact.on === 'number');
  // "är rekommendation 2 klar?": that it is answered need not be meant.
  if (
    numbered &&
    ofWork &&
    understood.question.ask === 'yesno' &&
    understood.question.claim.some(({ fact }) => fact.on === 'state')
  )
    return refusal(language, 'nothing', { subjects });
  const same = numbered || mayBeOfSame(found) ? ofSame(understood.question, before) : null;
  const kept = same === null ? null : permitted(same, context, language);
  if (kept?.is !== 'question') return null;
  return numbered ? kept : { is: 'choice', language, questions: [kept.question, understood.question] };
};

/** A text that goes on from nothing as a whole: what stands in it for something spoken of is put in its place. */
const apart = (
  found: Scan,
  marks: readonly Mark[],
  subjects: Subjects,
  context: QuestionContext,
  before: Remembered | null,
): Understanding => {
  const { words, language } = found;
  const read = { marks, words, sentence: sentenceOf(marks, words) };
  const named = before === null ? null : withNamesBefore(read, before, context);
  if (named !== null && !pointsBack({ ...read, marks: named })) {
    const spoken = alone(found, named, subjectsOf(named), context);
    const onIt = before !== null && spoken.is === 'question' ? onSameReview(spoken.question, before) : null;
    if (onIt === null || spoken.is !== 'question') return spoken;
    const kept = permitted(onIt, context, language);
    return kept.is === 'question'
      ? { is: 'choice', language, questions: [kept.question, spoken.question] }
      : spoken;
  }
  const understood = alone(found, marks, subjects, context);
  if (before !== null && understood.is === 'question' && mayKeepScope(found, marks)) {
    const ofWork = isOfMeasures(before);
    const again = ofWork ? alone(found, marksOf(found, 'measureNoun'), subjects, context) : understood;
    const kept = again.is === 'question' ? inScope(again.question, before) : null;
    return kept === null ? refusal(language, 'nothing', { subjects }) : permitted(kept, context, language);
  }
  const narrower = before === null || pointsBack(read) ? null : onSame(found, subjects, context, before);
  if (narrower !== null) return narrower;
  const answers = understood.is === 'question' || understood.is === 'choice';
  const again =
    before === null || understood.is !== 'question' ? null : saidAgain(understood.question, before);
  if (again !== null && pointsBack(read)) return permitted(again, context, language);
  return answers && pointsBack(read)
    ? refusal(language, before === null ? 'noBefore' : 'nothing', { subjects })
    : understood;
};

/**
 * Understands a text without offering anything; `before` is what an elliptic one goes on from. Time grows with the
 * text, which is cut off at a length.
 */
export const understand = (
  text: string,
  given: QuestionContext,
  before: Remembered | null,
): Understanding => {
  if (text.trim().length > longestQuestion) return refusal(given.language, 'tooLong');
  const context = visible(given);
  const found = scanned(text, context);
  const { language } = found;
  const goesOn = (before !== null && asksWhich(found.words)) || saysReverse(found.words);
  if ((found.unread.length === 0 && isTalk(found) && !goesOn) || onlyHelp(found))
    return { is: 'help', language };
  const measures = before !== null && isOfMeasures(before);
  const marks = marksOf(found);
  const subjects = subjectsOf(marks);
  const without = before === null ? null : leftOut(found, before);
  if (without !== null) return permitted(without, context, language);
  const beyond = outOfScope(found, subjects);
  if (beyond !== null) return beyond;
  const follows: FollowUp | null = followUp(
    found,
    measures ? marksOf(found, 'measureNoun') : marks,
    context,
    before,
  );
  if (follows === null) return apart(found, marks, subjects, context, before);
  switch (follows.is) {
    case 'either': {
      const whole = apart(found, marks, subjects, context, before);
      const going = permitted(follows.question, context, language);
      if (whole.is === 'refused' && ['nothing', 'noBefore'].includes(whole.reason)) return whole;
      if (whole.is === 'choice') return whole;
      if (whole.is !== 'question' || going.is !== 'question') return going;
      return isDeepStrictEqual(whole.question, going.question)
        ? going
        : { is: 'choice', language, questions: [going.question, whole.question] };
    }
    case 'rest':
      return before === null ? refusal(language, 'noBefore') : { is: 'rest', language };
    case 'unclear':
      return refusal(language, 'nothing', { subjects });
    case 'lost':
      return refusal(language, 'noBefore', { subjects });
    case 'question':
      return isContradiction(follows.question)
        ? refusal(language, 'contradiction', { subjects })
        : permitted(follows.question, context, language);
  }
};

/** Questions from which a text would go on, if it goes on from any. */
const anyBefore = ({ boards, reviews, today }: QuestionContext): readonly Remembered[] => {
  const review: Literal = { not: false, fact: { on: 'review', ids: [reviews[0]?.id ?? ''] } };
  const board: Literal = { not: false, fact: { on: 'board', ids: [boards[0]?.id ?? ''], group: null } };
  const due: Literal = { not: false, fact: { on: 'date', of: 'due', span: { from: today, to: null } } };
  const answered: Literal = { not: true, fact: { on: 'state', any: ['answered'] } };
  const where = { all: [review, answered, due], either: [] };
  return [
    { question: { ask: 'list', of: 'boards', where }, language: 'sv', shown: 0 },
    {
      question: { ask: 'list', of: 'measures', where: { all: [review], either: [] } },
      language: 'sv',
      shown: 0,
    },
    {
      question: {
        ask: 'yesno',
        of: 'requests',
        among: 'all',
        claim: [{ ...answered, not: false }],
        where: {
          all: [review, board],
          either: [],
        },
      },
      language: 'sv',
      shown: 0,
    },
  ];
};

/**
 * Whether a text may mean something else after another question than alone: then the question before must be known.
 * Any other text is read alone, and nothing need be looked up.
 */
export const mayGoOn = (text: string, given: QuestionContext): boolean => {
  if (!couldGoOn(text)) return false;
  const context = visible(given);
  const found = scanned(text, context);
  const marks = marksOf(found);
  if (pointsBack({ marks, words: found.words, sentence: sentenceOf(marks, found.words) })) return true;
  if (mayKeepScope(found, marks) || mayBeOfSame(found) || found.numbers.length > 0) return true;
  return anyBefore(context).some((before) => {
    const spokenOf = before.question.of === 'measures' ? 'measureNoun' : null;
    return followUp(found, spokenOf === null ? marks : marksOf(found, spokenOf), context, before) !== null;
  });
};
