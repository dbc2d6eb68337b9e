import { isOfBoards } from '../../language/mention.js';
import { demandsOf, everyOf, literalsOf, type Question, type Unit } from '../question.js';
import type { Term } from '../lexicon/terms.js';
import { isSpreadOver } from './demands.js';
import { acrossAll, isOfNamed } from './denials.js';
import type { Parts } from './parts.js';
import type { Mark } from './marks.js';
import { nextSpeaking } from './said.js';
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
const everybody: Bears = (question, parts, at) => {
  const { marks, words, sentence, conditions } = parts;
  if (acrossAll(marks, at, words)) return question.ask === 'count' || question.ask === 'list';
  if (question.ask === 'yesno') return !laterAll(marks, at);
  if (question.ask === 'state') return true;
  if (conditions.notAll) return isOf(question, 'reviews');
  if (leftTo(marks, at, words)) return false;
  if (ofAllReviews(question, parts, at)) return true;
  if (everyOf(question).length > 0) return true;
  const next = marks.slice(at + 1).find((mark) => !['filler', 'mine', 'we'].includes(termOf(mark) ?? ''));
  const before = marks[at - 1];
  const nextTerm = termOf(next);
  const nouns: readonly Term[] =
    question.ask === 'date'
      ? [...Object.values(unitNoun).flat(), 'mustRespond', 'respond', 'answered']
      : unitNoun[question.of];
  if (next === undefined) return true;
  if (nextTerm !== null && (nouns.includes(nextTerm) || beside.includes(nextTerm))) return true;
  // "samtliga utestående yttranden"
  const noun = marks[marks.indexOf(next) + 1];
  if (next.is === 'literals' && noun?.from === next.to && nouns.includes(termOf(noun) ?? 'filler'))
    return true;
  if (next.is === 'literals')
    return before === undefined || sentence.unit === null || termOf(before) === 'which';
  const board = next.is === 'mention' && isOfBoards(next.mention);
  return board && isOf(question, 'boards', 'measures', 'recommendations', 'requests') && at <= 2;
};
/** "requests that nobody has started": what is not done is said of them. */
const saysNobodyDid = (question: Question): boolean =>
  isOf(question, 'requests') &&
  question.where.all.some(
    ({ not, fact }) => fact.on === 'state' && (not || fact.any.join() === 'notStarted'),
  );

/** "försenade nämnder, alla granskningar", "planerade åtgärder i alla granskningar": no fewer than there are. */
const ofAllReviews: Bears = (question, { marks, words }, at) => {
  if (question.ask !== 'list' && question.ask !== 'count') return false;
  const [noun, ...more] = marks.slice(at + 1);
  if (termOf(noun) !== 'reviewsNoun' || more.length > 0) return false;
  if (everyOf(question).length + demandsOf(question).length > 0) return false;
  return words[marks[at]?.from ?? 0]?.gap === ',' || isOf(question, 'measures', 'recommendations');
};

/** "väntar på svar från alla": whether of none or of some is not said. */
const leftTo = (marks: readonly Mark[], at: number, words: Parts['words']): boolean => {
  const before = marks
    .slice(0, at)
    .filter((mark) => termOf(mark) !== 'filler')
    .at(-1);
  // "ännu inte besvarade av alla": by some.
  const denied = words
    .slice(before?.from, before?.to)
    .some(({ folded }) => /^(?:inte|ej|not|havent)$/.test(folded));
  return before?.is === 'literals' && before.term === 'unanswered' && !denied;
};

/** A second "alla" of a yes-or-no question: "har alla svarat på alla rapporter?" says no more than one. */
const laterAll = (marks: readonly Mark[], at: number): boolean =>
  marks.slice(0, at).some((mark) => termOf(mark) === 'all') && termOf(marks[at + 1]) === 'reviewsNoun';

/** "vår nämnd" of somebody who has none. */
const ownBoard = (mark: Mark | undefined, words: Parts['words']): boolean =>
  words.slice(mark?.from, mark?.to).some(({ folded }) => /^namnd|^board/.test(folded));

/** "svarat på rapport 1 men inte på 7" tells of a board's other request: of one and the same it would say nothing. */
const takesOut: Bears = (question) =>
  (['review', 'board'] as const).every((on) => {
    const idsOf = (denied: boolean): readonly string[] =>
      question.where.all.flatMap(({ not, fact }) => (fact.on === on && not === denied ? fact.ids : []));
    const [named, left] = [idsOf(false), idsOf(true)];
    return left.length === 0 || named.length === 0 || left.some((id) => named.includes(id));
  });

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

/** "har RS inte svarat på någon av rapport 2 och 7?": whether on neither of them is asked. */
const deniesEach = (question: Question, marks: Parts['marks'], words: Parts['words'], at: number): boolean =>
  question.ask === 'yesno' &&
  question.claim.some(({ not }) => not) &&
  isOfNamed(marks, words, at) &&
  !marks.slice(at).some(({ is }) => is === 'literals');

const namesBoards = (mark: Mark | undefined): boolean => mark?.is === 'mention' && isOfBoards(mark.mention);
/** "…, bara sjukhusen", "…, the hospitals only" at the end. */
const namesBoardsLast = (marks: readonly Mark[], at: number): boolean =>
  at === marks.length - 1
    ? namesBoards(marks[at - 1])
    : at === marks.length - 2 && namesBoards(marks[at + 1]);
/** "vilka fick inte rapport 7": which have none such, and not which have another. */
const denies: Bears = (question, parts, at) => {
  const { has } = parts.sentence;
  const only = !speaksOf(
    question,
    'state',
    'kind',
    'report',
    'words',
    'due',
    'answered',
    'measure',
    'number',
  );
  const none =
    only && has('received', 'mustRespond') && isOf(question, 'boards') && everyOf(question).length === 0;
  return (
    !(none && question.where.all.some(({ not, fact }) => not && fact.on === 'review')) &&
    takesOut(question, parts, at)
  );
};

/** Said of those who grant; "vem beviljade vi anstånd" asks of those who are granted. */
const grants =
  /^(?:(?:har |has |have )?(?:beviljade|beviljat|gav|gett|granted|gave|given)(?= |$)(?! vi| ni| we| you))/;
const wherever = /^(?:har|ar|finns|saknas|ligger|planeras|namns|is|are|has|have|did|do)$/;
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
  // "svarat ja": what was answered.
  filler: (question, { marks, words }, at) => {
    const word = words[marks[at]?.from ?? 0];
    // "inte svarat alls" says no more than "inte svarat"; "svarat alls" asks for any.
    if (word?.folded === 'alls')
      return marks.slice(0, at).some((mark) => ['not', 'anybody'].includes(termOf(mark) ?? ''));
    // "var har RS svarat för sent?": which of hers.
    const next = words[(marks[at]?.from ?? 0) + 1]?.folded ?? '';
    if (at < 2 && /^(?:var|where)$/.test(word?.folded ?? '') && wherever.test(next)) return false;
    // "under perioden" says which only with its days.
    if (/^perioden$/.test(words[(marks[at]?.to ?? 1) - 1]?.folded ?? ''))
      return marks[at + 1]?.is === 'period';
    // "sagt att de inte gör något" says what is done, "först i maj" when.
    const last = words[(marks[at]?.to ?? 1) - 1]?.folded ?? '';
    if (/^sagt$/.test(word?.folded ?? ''))
      return marks
        .slice(at + 1)
        .some((mark) => mark.is === 'literals' && mark.literals.some(({ fact }) => fact.on === 'kind'));
    if (last === 'forst')
      return (
        nextSpeaking(marks, at)?.is === 'period' &&
        marks
          .slice(0, at)
          .some((mark) => ['mustRespond', 'dueNoun', 'measureDate'].includes(termOf(mark) ?? 'filler'))
      );
    if (/^(?:gjorts|gjorda)$/.test(last)) return false;
    // "vem på revisionen är vår kontakt": only who answers for the boards is kept.
    if (/^(?:revisionen|revisorerna|revisionskontoret)$/.test(last)) return !isOf(question, 'people');
    return at < 2 || word?.gap !== '' || !/^(?:ja|nej|na|jo|yes|nope|yep)$/.test(word.folded);
  },
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

/** What was read and would be passed over in this question: then the text is not understood. */
export const passedOver = (parts: Parts, question: Question | string): Mark[] =>
  parts.marks.filter((mark, at) => {
    const isLast = !parts.marks.slice(at + 1).some(({ is }) => is === 'mention');
    if (mark.is === 'mention' && isLast && typeof question !== 'string' && !isOfSeveral(question, parts, at))
      return true;
    const term = termOf(mark);
    // "vilka har gjort det de lovade": all of it, which no row tells.
    if (term === 'asPromised' && typeof question !== 'string' && question.ask !== 'yesno') return true;
    const bearing = mark.is === 'term' && term !== null ? bears[term] : undefined;
    if (bearing === undefined) return false;
    return typeof question === 'string' ? bearing === always : !bearing(question, parts, at);
  });
