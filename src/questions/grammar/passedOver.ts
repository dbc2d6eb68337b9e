import { isOfBoards } from '../../language/mention.js';
import { demandsOf, everyOf, literalsOf, type Question } from '../question.js';
import type { Term } from '../lexicon/terms.js';
import { type Bears, isOf, speaksOf } from './bearing/bears.js';
import { denies, deniesEach, takesOut } from './bearing/denied.js';
import { everybody, leftTo } from './bearing/everybody.js';
import { filler } from './bearing/filler.js';
import { isSpreadOver } from './demands.js';
import { type Mark, termOf } from './marks.js';
import type { Parts } from './parts.js';
import { nextSpeaking } from './said.js';

/** "requests that nobody has started": what is not done is said of them. */
const saysNobodyDid = (question: Question): boolean =>
  isOf(question, 'requests') &&
  question.where.all.some(
    ({ not, fact }) => fact.on === 'state' && (not || fact.any.join() === 'notStarted'),
  );

/** "vår nämnd" of somebody who has none. */
const ownBoard = (mark: Mark | undefined, words: Parts['words']): boolean =>
  words.slice(mark?.from, mark?.to).some(({ folded }) => /^namnd|^board/.test(folded));

/** More than what can be told of a request that is about one review and to one board. */
const isOfSeveral: Bears = (question, parts) =>
  demandsOf(question).length > 0 ||
  !(
    isSpreadOver('review', parts) ||
    (question.ask !== 'yesno' && isOf(question, 'reviews') && isSpreadOver('board', parts))
  );

const namesSeveral = (question: Question): boolean =>
  question.where.all.some(
    ({ not, fact }) => !not && (fact.on === 'board' || fact.on === 'review') && fact.ids.length > 1,
  );

const namesBoards = (mark: Mark | undefined): boolean => mark?.is === 'mention' && isOfBoards(mark.mention);
/** "…, bara sjukhusen", "…, the hospitals only" at the end. */
const namesBoardsLast = (marks: readonly Mark[], at: number): boolean =>
  at === marks.length - 1
    ? namesBoards(marks[at - 1])
    : at === marks.length - 2 && namesBoards(marks[at + 1]);
/** Said of those who grant; "vem beviljade vi anstånd" asks of those who are granted. */
const grants =
  /^(?:(?:har |has |have )?(?:beviljade|beviljat|gav|gett|granted|gave|given)(?= |$)(?! vi| ni| we| you))/;
const always: Bears = () => false;
const bears: Readonly<Partial<Record<Term, Bears>>> = {
  all: everybody,
  except: takesOut,
  not: denies,
  nobody: (question, { marks }, at) =>
    (question.ask === 'yesno' && !marks.slice(0, at).some((mark) => termOf(mark) === 'that')) ||
    everyOf(question).length > 0 ||
    (marks[at + 1]?.is === 'literals' && isOf(question, 'recommendations')) ||
    (nextSpeaking(marks, at)?.is === 'literals' &&
      (speaksOf(question, 'kind', 'report', 'words') || saysNobodyDid(question))),
  everything: (question, { marks, words }, at) => question.ask === 'yesno' || !leftTo(marks, at, words),
  filler,
  afterDue: always,
  // "any answers from Ekeby yet?": whether there are any.
  anybody: (question, { marks, words }, at) =>
    question.ask !== 'list'
      ? !deniesEach(question, marks, words, at)
      : at > 1 ||
        !isOf(question, 'requests') ||
        termOf(marks[at + 1]) !== 'responseNoun' ||
        speaksOf(question, 'state'),
  noLaterThan: (question) => question.ask === 'date' || speaksOf(question, 'due', 'measure'),
  next: (question) => question.ask === 'date' && question.which === 'next',
  latest: (question) => question.ask === 'date' && question.which !== 'next',
  dueNoun: (question) => question.ask === 'date' || speaksOf(question, 'due', 'measure'),
  answeredNoun: (question) =>
    (question.ask === 'date' && question.of === 'answered') ||
    speaksOf(question, 'answered') ||
    literalsOf(question).some(({ fact }) => fact.on === 'state' && fact.any.includes('answeredLate')),
  measureDate: (question) =>
    (question.ask === 'date' && question.of === 'measure') || speaksOf(question, 'measure'),
  published: (question) =>
    (question.ask === 'date' && question.of === 'published') ||
    speaksOf(question, 'published') ||
    isOf(question, 'reviews'),
  personNoun: (question) => isOf(question, 'people') || speaksOf(question, 'unreachable'),
  contact: (question) => isOf(question, 'people'),
  measureNoun: (question) =>
    isOf(question, 'measures', 'measure') || speaksOf(question, 'kind', 'report', 'measure', 'words'),
  recommendationNoun: (question, { conditions }) =>
    isOf(question, 'recommendations', 'measures') ||
    speaksOf(question, 'kind', 'report', 'words', 'number', 'state') ||
    conditions.where.all.length > 0,
  theBoard: (question, { mine, marks, words }, at) =>
    mine ||
    termOf(marks[at - 1]) === 'that' ||
    words[(marks[at]?.from ?? 0) - 1]?.folded === 'where' ||
    speaksOf(question, 'board') ||
    isOf(question, 'people'),
  // "inte svarat på någon granskning"
  theReview: (question, { marks }, at) =>
    speaksOf(question, 'review') ||
    isOf(question, 'reviews', 'published') ||
    (termOf(marks[at - 1]) === 'anybody' &&
      speaksOf(question, 'state') &&
      isOf(question, 'boards', 'requests')),
  others: (_, { hasBoards }) => hasBoards,
  mentions: always,
  mentionsInAnswer: always,
  inAnswer: (question) =>
    speaksOf(question, 'words', 'kind') || isOf(question, 'recommendations', 'measures'),
  inRecommendation: (question) => speaksOf(question, 'words'),
  inEither: (question) => speaksOf(question, 'words'),
  // "hur många gånger har RS varit sen?": of what came about once for each response.
  howMany: (question, { marks, words }, at) =>
    !words.slice(marks[at]?.from, marks[at]?.to).some(({ folded }) => /^(?:ganger|times)$/.test(folded)) ||
    literalsOf(question).some(
      ({ not, fact }) =>
        !not && fact.on === 'state' && /^(?:answeredLate|extended|answered)$/.test(fact.any.join()),
    ),
  that: (_, { marks, words }, at) =>
    at < marks.length - 1 ||
    words[marks[at]?.from ?? 0]?.folded !== 'dar' ||
    at === 0 ||
    // "börjat på rapport 1 eller har anstånd där"
    marks.slice(0, at).some((mark) => mark.is === 'mention' && mark.mention.is === 'review'),
  ofThem: always,
  those: always,
  same: always,
  rest: always,
  // "kan du hjälpa mig, när ska RS svara?"
  help: (_, { marks, words }, at) =>
    words.slice(marks[at]?.from, marks[at]?.to).some(({ folded }) => /^(?:hjalpa?|help)$/.test(folded)),
  draft: always,
  both: (question) =>
    demandsOf(question).length > 0 ||
    (namesSeveral(question) &&
      (['state', 'date'].includes(question.ask) || (question.ask === 'yesno' && question.among === 'all'))),
  oneAlone: always,
  partly: (question) => demandsOf(question).length > 0,
  we: (question, { mine, marks, words, hasBoards }, at) =>
    mine || (!ownBoard(marks[at], words) && (hasBoards || !speaksOf(question, 'mine'))),
  // "har bara RS svarat?" asks whether nobody else has.
  only: (question, { marks }, at) =>
    demandsOf(question).length > 0 ||
    (question.ask !== 'yesno' && (at < 2 || (marks.length > 2 && namesBoardsLast(marks, at)))),
  // "who gave RS an extension": who grants it is not kept.
  which: (question, { marks, words }, at) =>
    !speaksOf(question, 'state') ||
    !words.slice(marks[at]?.from, marks[at]?.to).some(({ folded }) => /^(?:vem|vilka|who)$/.test(folded)) ||
    !grants.test(
      words
        .slice(marks[at]?.to, (marks[at]?.to ?? 0) + 2)
        .map(({ folded }) => folded)
        .join(' '),
    ) ||
    !marks.some((mark) => termOf(mark) === 'extended'),
  thatThey: (question) => question.ask === 'yesno',
  // "vem skrev rapporten?" asks for no answer.
  content: (question, { sentence, words, marks }, at) =>
    isOf(question, 'recommendations') &&
    // "vilka nämnder har rekommenderats det?"
    (sentence.has('what') ||
      !words
        .slice(marks[at]?.from, marks[at]?.to)
        .some(({ folded }) => /^(?:rekommenderats|ombetts|ombedda|asked|told|recommended)$/.test(folded))) &&
    (sentence.has('what') || !words.some(({ folded }) => /^(?:vem|vems|who|whose)$/.test(folded))),
};

/** "nämnder som har bara planerade åtgärder": those that have no others, which no condition says. */
const hasNoOthers = (mark: Mark, { words }: Parts): boolean => {
  if (mark.is !== 'literals' || !mark.literals.some(({ fact }) => fact.on === 'kind')) return false;
  const { from } = mark;
  return (
    /^(?:bara|endast|enbart|only|just)$/.test(words[from]?.folded ?? '') &&
    /^(?:har|hade|have|has|had)$/.test(words[from - 1]?.folded ?? '')
  );
};

/** What was read and would be passed over in this question: then the text is not understood. */
export const passedOver = (parts: Parts, question: Question | string): Mark[] =>
  parts.marks.filter((mark, at) => {
    const isLast = !parts.marks.slice(at + 1).some(({ is }) => is === 'mention');
    if (mark.is === 'mention' && isLast && typeof question !== 'string' && !isOfSeveral(question, parts, at))
      return true;
    if (hasNoOthers(mark, parts)) return true;
    const term = termOf(mark);
    // "vilka har gjort det de lovade": all of it, which no row tells.
    if (term === 'asPromised' && typeof question !== 'string' && question.ask !== 'yesno') return true;
    const bearing = mark.is === 'term' && term !== null ? bears[term] : undefined;
    if (bearing === undefined) return false;
    return typeof question === 'string' ? bearing === always : !bearing(question, parts, at);
  });
