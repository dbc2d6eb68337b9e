import { everyOf, literalsOf, type Question, type Unit } from '../question.js';
import type { Term } from '../lexicon/terms.js';
import type { Parts } from './parts.js';
import type { Mark } from './marks.js';
import { termOf } from './sentence.js';

/** What is asked of the question by a term that it may only bear if it says something of it. */
type Bears = (question: Question, parts: Parts, at: number) => boolean;

const facts = (question: Question): readonly string[] =>
  literalsOf(question).map(({ fact }) => (fact.on === 'date' ? fact.of : fact.on));
const speaksOf = (question: Question, ...on: readonly string[]): boolean =>
  facts(question).some((fact) => on.includes(fact));
const isOf = (question: Question, ...units: readonly string[]): boolean =>
  question.ask !== 'state' ? units.includes(question.of) : false;

const unitNoun: Readonly<Record<Unit, readonly Term[]>> = {
  boards: ['boardNoun', 'theBoard'],
  requests: ['responseNoun'],
  reviews: ['reviewsNoun', 'theReview'],
  recommendations: ['recommendationNoun'],
  measures: ['measureNoun'],
  people: ['personNoun', 'boardNoun'],
};
const beside: readonly Term[] = ['that', 'except', 'which', 'howMany', 'howStands', 'ofThem'];

/** "alla" may say how many are asked for; "svarat på alla rapporter" is more than any row can tell. */
const everybody: Bears = (question, { marks, sentence, conditions }, at) => {
  if (question.ask === 'yesno') return !laterAll(marks, at);
  if (question.ask === 'state') return true;
  if (conditions.notAll) return isOf(question, 'reviews');
  if (leftTo(marks, at)) return false;
  if (everyOf(question).length > 0) return true;
  const next = marks.slice(at + 1).find((mark) => !['filler', 'mine'].includes(termOf(mark) ?? ''));
  const before = marks[at - 1];
  const nextTerm = termOf(next);
  const nouns: readonly Term[] =
    question.ask === 'date'
      ? [...Object.values(unitNoun).flat(), 'mustRespond', 'respond', 'answered']
      : unitNoun[question.of];
  if (next === undefined) return true;
  if (nextTerm !== null && (nouns.includes(nextTerm) || beside.includes(nextTerm))) return true;
  if (next.is === 'literals')
    return before === undefined || sentence.unit === null || termOf(before) === 'which';
  const board = next.is === 'mention' && /board|group/i.test(next.mention.is);
  return board && isOf(question, 'boards', 'measures', 'recommendations', 'requests') && at <= 2;
};
/** "väntar på svar från alla": whether of none or of some is not said. */
const leftTo = (marks: readonly Mark[], at: number): boolean => {
  const before = marks
    .slice(0, at)
    .filter((mark) => termOf(mark) !== 'filler')
    .at(-1);
  return before?.is === 'literals' && before.term === 'unanswered';
};

/** A second "alla" of a yes-or-no question: "har alla svarat på alla rapporter?" says no more than one. */
const laterAll = (marks: readonly Mark[], at: number): boolean =>
  marks.slice(0, at).some((mark) => termOf(mark) === 'all') && termOf(marks[at + 1]) === 'reviewsNoun';

/** "vår nämnd" of somebody who has none. */
const ownBoard = (mark: Mark | undefined, words: Parts['words']): boolean =>
  words.slice(mark?.from, mark?.to).some(({ folded }) => /^namnd|^board/.test(folded));

/** "svarat på rapport 1 men inte på 7" tells of a board's other request: of one and the same it would say nothing. */
const takesOut: Bears = (question) => {
  const idsOf = (denied: boolean): readonly string[] =>
    question.where.all.flatMap(({ not, fact }) => (fact.on === 'review' && not === denied ? fact.ids : []));
  const [named, left] = [idsOf(false), idsOf(true)];
  return left.length === 0 || named.length === 0 || left.some((id) => named.includes(id));
};

const isOfBoards = (mark: Mark | undefined): boolean =>
  mark?.is === 'mention' && /board|group/i.test(mark.mention.is);
/** "…, bara sjukhusen", "…, the hospitals only" at the end. */
const namesBoardsLast = (marks: readonly Mark[], at: number): boolean =>
  at === marks.length - 1 ? isOfBoards(marks[at - 1]) : at === marks.length - 2 && isOfBoards(marks[at + 1]);

const always: Bears = () => false;
const bears: Readonly<Partial<Record<Term, Bears>>> = {
  all: everybody,
  except: takesOut,
  not: takesOut,
  nobody: (question, { marks }, at) =>
    (question.ask === 'yesno' && !marks.slice(0, at).some((mark) => termOf(mark) === 'that')) ||
    everyOf(question).length > 0 ||
    (marks[at + 1]?.is === 'literals' && isOf(question, 'recommendations')) ||
    (marks[at + 1]?.is === 'literals' && speaksOf(question, 'kind', 'report', 'words')),
  everything: (question, { marks }, at) => question.ask === 'yesno' || !leftTo(marks, at),
  // "svarat ja": what was answered.
  filler: (_, { marks, words }, at) => {
    const word = words[marks[at]?.from ?? 0];
    return at < 2 || word?.gap !== '' || !/^(?:ja|nej|na|jo|yes|nope|yep)$/.test(word.folded);
  },
  afterDue: always,
  // "any answers from Ekeby yet?": whether there are any.
  anybody: (question, { marks }, at) =>
    question.ask !== 'list' ||
    at > 1 ||
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
  theReview: (question) => speaksOf(question, 'review') || isOf(question, 'reviews', 'published'),
  others: (_, { hasBoards }) => hasBoards,
  mentions: always,
  mentionsInAnswer: always,
  inAnswer: (question) =>
    speaksOf(question, 'words', 'kind') || isOf(question, 'recommendations', 'measures'),
  inRecommendation: (question) => speaksOf(question, 'words'),
  inEither: (question) => speaksOf(question, 'words'),
  ofThem: always,
  those: always,
  same: always,
  rest: always,
  help: always,
  draft: always,
  both: (question) => ['yesno', 'state', 'date'].includes(question.ask),
  we: (question, { mine, marks, words, hasBoards }, at) =>
    mine || (!ownBoard(marks[at], words) && (hasBoards || !speaksOf(question, 'mine'))),
  // "har bara RS svarat?" asks whether nobody else has.
  only: (question, { marks }, at) =>
    question.ask !== 'yesno' && (at < 2 || (marks.length > 2 && namesBoardsLast(marks, at))),
  thatThey: (question) => question.ask === 'yesno',
  content: (question) => isOf(question, 'recommendations'),
};

/** What was read and would be passed over in this question: then the text is not understood. */
export const passedOver = (parts: Parts, question: Question | string): Mark[] =>
  parts.marks.filter((mark, at) => {
    const term = termOf(mark);
    const bearing = mark.is === 'term' && term !== null ? bears[term] : undefined;
    if (bearing === undefined) return false;
    return typeof question === 'string' ? bearing === always : !bearing(question, parts, at);
  });
