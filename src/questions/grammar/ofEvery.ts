import { turned } from '../facts.js';
import type { Fact, Literal, Question, Unit } from '../question.js';
import { withDenialOfAll } from '../ofEvery.js';
import { subjectsJoined } from '../subjects.js';
import type { Term } from '../lexicon/terms.js';
import { demandsIn } from './demands.js';
import { type Mark, termOf } from './marks.js';
import type { Parts } from './parts.js';
import type { Said } from './said.js';

/** Whom and what it is about, and by when: beside it something can be said of every request. */
const isBeside = ({ literal: { fact } }: Said): boolean =>
  ['review', 'board', 'mine', 'unreachable'].includes(fact.on) ||
  (fact.on === 'date' && (fact.of === 'due' || fact.of === 'published'));

const isAnswer = (fact: Fact): boolean =>
  fact.on === 'state' && fact.any.every((term) => term === 'answered' || term === 'handedIn');

/** "vilka granskningar har alla svarat på": all of those who were asked. */
const saysAll = ({ marks }: Parts, at: number): boolean => {
  const alls = marks.findIndex((mark, place) => place < at && termOf(mark) === 'all');
  const between = marks.slice(alls + 1, at);
  const passed: readonly Term[] = ['filler', 'boardNoun', 'now', 'mine', 'we'];
  return (
    alls > 0 &&
    !['which', 'howMany'].includes(termOf(marks[alls - 1]) ?? '') &&
    between.every((mark) => mark.is === 'mention' || passed.includes(termOf(mark) ?? 'that'))
  );
};

/** A review is answered once all are done with it; a board is done once it has nothing left. */
const isWhole = (said: Said, of: Unit, parts: Parts): boolean => {
  const { not, fact } = said.literal;
  if (not) return false;
  const { marks, conditions, mine, sentence } = parts;
  if (sentence.has('nobody')) return false;
  const term = termOf(marks[said.at]);
  if (of === 'boards') return term === 'finished' && isAnswer(fact);
  if (saysAll(parts, said.at)) return true;
  const byWhom = mine || conditions.said.some(({ literal }) => literal.fact.on === 'board');
  return isAnswer(fact) && !byWhom && !sentence.has('we', 'boardNoun', 'responseNoun', 'anybody');
};

/** "nämnder som har yttranden som inte är försenade": of some of them, whatever a bare denial says. */
const leastWords = ['minst', 'atminstone', 'least'];
const saysSome = ({ marks, words }: Parts, of: Unit): boolean =>
  marks.some((mark, at) => {
    const term = termOf(mark);
    if (
      term === 'anybody' &&
      words.slice(mark.from, mark.to).some(({ folded }) => leastWords.includes(folded))
    )
      return true;
    const noun = term === 'responseNoun' || (of === 'reviews' && term === 'boardNoun');
    return noun && termOf(marks[at + 1]) === 'that';
  });

/** "vilka granskningar har inte alla svarat på?": somebody has not. */
const ofNotAll = (
  ask: 'list' | 'count',
  of: Unit,
  { conditions }: Parts,
  whereOf: (without?: (said: Said) => boolean) => Question['where'],
): Question | 'nothing' => {
  const [only, ...more] = conditions.said.filter((said) => !isBeside(said));
  if (of !== 'reviews' || only?.literal.fact.on !== 'state' || more.length > 0) return 'nothing';
  const where = whereOf((said) => said === only);
  return { ask, of, where: { ...where, all: [...where.all, turned(only.literal)] } };
};

/** "med dels yttranden …, dels yttranden …": what is said of each. */
const demanded = (
  ask: 'list' | 'count',
  of: 'boards' | 'reviews',
  { conditions }: Parts,
  whereOf: (without?: (said: Said) => boolean) => Question['where'],
): Question | 'nothing' => {
  const demands = conditions.demands.map((demand) => subjectsJoined(demand.map(({ literal }) => literal)));
  if (demands.length < 2 || demands.some(({ length }) => length === 0)) return 'nothing';
  const every = (conditions.every ?? []).map(({ literal }) => literal);
  return { ask, of, every, demands, where: whereOf() };
};
const isDraft = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'state' && fact.any.join() === 'draft';

const planned: Literal = { not: false, fact: { on: 'kind', any: ['planned'] } };
const ofDoing = (fact: Fact): boolean =>
  ['kind', 'report'].includes(fact.on) || (fact.on === 'date' && fact.of === 'measure');
const isNotReported = ({ not, fact }: Literal): boolean =>
  not && fact.on === 'report' && fact.any.every((term) => term === 'reported' || term === 'done');
const none = /^(?:ingen|inga|inget|no|none|never|aldrig)$/;
const single = /^(?:atgard|insats|measure|action)$/;
const owning = /^(?:sin|deras|its|their|the|den)$/;
/** "med åtgärder": nobody reports on what is taken already. */
const isSomeMeasure = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'kind' && fact.any.join() === 'taken,planned';
/** "inte rapporterat sina åtgärder": who has measures to report on; unlike "har inte någon rapporterad åtgärd". */
const withMeasures = (where: Question['where'], { marks, words, sentence }: Parts): Question['where'] => {
  if (!where.all.some(isNotReported)) return where;
  const all = where.all.filter((literal) => !isSomeMeasure(literal));
  if (all.some(({ not, fact }) => !not && ofDoing(fact))) return where;
  const isBare = (mark: Mark): boolean =>
    termOf(mark) === 'measureNoun' &&
    single.test(words[mark.to - 1]?.folded ?? '') &&
    !owning.test(words[mark.from - 1]?.folded ?? '');
  const ofNone =
    all.length === where.all.length &&
    (sentence.has('anybody', 'nobody', 'neither') ||
      words.some(({ folded }) => none.test(folded)) ||
      marks.some(isBare));
  return ofNone ? where : { ...where, all: [...all, planned] };
};

/** What is listed or counted, with what is said of every request apart from the rest. */
export const rowsQuestion = (
  ask: 'list' | 'count',
  of: Unit,
  parts: Parts,
  conditionsOf: (without?: (said: Said) => boolean) => Question['where'],
): Question | 'nothing' => {
  const { conditions } = parts;
  const whereOf: typeof conditionsOf = (without) => withMeasures(conditionsOf(without), parts);
  if (conditions.notAll) return ofNotAll(ask, of, parts, whereOf);
  if (of !== 'boards' && of !== 'reviews') return { ask, of, where: whereOf() };
  if (conditions.demands.length > 0) return demanded(ask, of, parts, whereOf);
  const several = demandsIn(of, parts);
  if (several !== null) {
    const { shared, demands } = several;
    const where = whereOf(() => true);
    return {
      ask,
      of,
      demands,
      where: { ...where, all: [...where.all, ...shared.map(({ literal }) => literal)] },
    };
  }
  if (conditions.every !== null)
    return { ask, of, where: whereOf(), every: conditions.every.map(({ literal }) => literal) };
  const others = conditions.said.filter((said) => !isBeside(said));
  const dated = conditions.said.some(({ literal: { fact } }) => fact.on === 'date');
  // "due in February but never answered": those that were due then.
  // "börjat men inte skickat in nåt": of what is begun.
  const begun = others.some(({ literal }) => isDraft(literal));
  const told = others.filter(
    ({ ofEvery, literal: { not } }) => ofEvery === true && !(not && (dated || begun)),
  );
  // "har alla svarat i tid": one predicate, though it says two things.
  const single = others.every(({ at }) => at === others[0]?.at);
  const inAll = of === 'reviews' && single && others.every(({ at }) => saysAll(parts, at));
  const meant =
    told.length > 0 || others.length > 1
      ? inAll
        ? others
        : told
      : others.filter((said) => isWhole(said, of, parts));
  if (meant.length > 0) {
    // "fått anstånd och svarat på allt": of which of its requests the first is said, the second cannot tell.
    if (others.length > meant.length || conditions.where.either.length > 0) return 'nothing';
    const every = meant.map(({ literal }) => literal);
    return { ask, of, where: whereOf((said) => meant.includes(said)), every };
  }
  const question: Question = { ask, of, where: whereOf() };
  return saysSome(parts, of) ? question : withDenialOfAll(question);
};
