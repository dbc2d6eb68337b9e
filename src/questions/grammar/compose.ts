import type { DateKind, Literal, Question, Unit } from '../question.js';
import { subjectsJoined } from '../subjects.js';
import type { Said } from './said.js';
import { demandsIn } from './demands.js';
import { rowsQuestion } from './ofEvery.js';
import { termOf } from './sentence.js';
import type { Parts } from './parts.js';
import { dayAsked } from './days.js';
import { yesNoQuestion } from './yesNo.js';

/** Why no question could be made of what was read. */
export type Obstacle = 'nothing' | 'whenHappened';

const mineLiteral: Literal = { not: false, fact: { on: 'mine' } };
const notAnswered: Literal = { not: true, fact: { on: 'state', any: ['answered'] } };

const isPositiveState = ({ literal: { not, fact } }: Said, term: string): boolean =>
  !not && fact.on === 'state' && fact.any.length === 1 && fact.any[0] === term;

const isExtended = (said: Said): boolean => isPositiveState(said, 'extended');

/** The conditions as they stand in a question, without those that are its verb. */
const whereOf = (
  { conditions, mine }: Parts,
  without: (said: Said) => boolean = () => false,
  more: readonly Literal[] = [],
): Question['where'] => {
  const all = conditions.said.filter((said) => !without(said)).map(({ literal }) => literal);
  return {
    all: subjectsJoined([...all, ...(mine ? [mineLiteral] : []), ...more]),
    either: conditions.where.either.map(subjectsJoined),
  };
};

const saysOf = ({ conditions }: Parts, ...on: readonly string[]): boolean =>
  [...conditions.where.all, ...conditions.where.either.flat()].some(({ fact }) => on.includes(fact.on));
const saysNothing = ({ conditions, mine }: Parts): boolean =>
  conditions.where.all.length === 0 && conditions.where.either.length === 0 && !mine;

const dateKind = ({ marks, words, conditions, sentence }: Parts): DateKind | Obstacle => {
  const isSaid = (at: number): boolean =>
    conditions.said.some((said) => said.at === at && isPositiveState(said, 'answered'));
  const asked = dayAsked(marks, words, isSaid);
  // "när fick RS anstånd?": on which day is not kept.
  if (asked === 'published' && sentence.has('received') && conditions.said.some(isExtended))
    return 'whenHappened';
  if (asked !== null) return asked;
  if (sentence.has('latest') && sentence.has('responseNoun')) return 'answered';
  // "när blev RS försenad?", "när lämnade de in?": on which day is not kept.
  const until = marks.some(
    (mark) =>
      termOf(mark) === 'when' &&
      (/^(?:till|tills|until|to)$/.test(words[mark.from - 1]?.folded ?? '') ||
        words
          .slice(mark.from, mark.to)
          .some(({ folded }) => ['till', 'tills', 'until', 'by', 'to', 'lange', 'long'].includes(folded))),
  );
  const happened = conditions.said.some(
    ({ literal: { not, fact } }) =>
      !not &&
      ['state', 'kind', 'report'].includes(fact.on) &&
      !(until && fact.on === 'state' && fact.any.join() === 'extended'),
  );
  return happened ? 'whenHappened' : 'due';
};

/** "är åtgärden klar": the verb, and no clause that tells which is meant. */
const isDone =
  ({ marks }: Parts) =>
  ({ literal: { not, fact }, at }: Said): boolean =>
    !not &&
    fact.on === 'report' &&
    fact.any.join() === 'done' &&
    termOf(marks[at]) === 'finished' &&
    !marks.slice(0, at).some((mark) => termOf(mark) === 'that');
const present = /^(?:ar|blir|ska|skall|skulle|vantas|beraknas|is|are|will|should|must)$/;

const dateQuestion = (parts: Parts): Question | Obstacle => {
  const of = dateKind(parts);
  if (of === 'whenHappened' || of === 'nothing') return of;
  const { has } = parts.sentence;
  const unscoped =
    of === 'due' && saysNothing(parts) && !has('boardNoun', 'reviewsNoun', 'responseNoun', 'all');
  const which =
    has('next') || unscoped
      ? 'next'
      : has('latest') || (of === 'answered' && has('noLaterThan'))
        ? 'last'
        : 'each';
  const isVerb = (said: Said): boolean =>
    (of === 'answered' && isPositiveState(said, 'answered')) || (of === 'measure' && isDone(parts)(said));
  // "när blev åtgärden klar?": on which day is not kept; "när är den klar?" asks for its day.
  if (
    of === 'measure' &&
    parts.conditions.said.some(isDone(parts)) &&
    !parts.words.some(({ folded }) => present.test(folded))
  )
    return 'whenHappened';
  return { ask: 'date', of, which, where: whereOf(parts, isVerb) };
};

/** "mina": what is still to be done, unless something else is said of it. */
const ownWork = (parts: Parts): readonly Literal[] =>
  parts.mine &&
  !parts.sentence.exists &&
  !saysOf(parts, 'state', 'date', 'kind', 'report', 'words', 'number', 'unreachable')
    ? [notAnswered]
    : [];

/** "vilka har vi vidtagit", "RS planerade på rapport 14": what is done is asked for, and not who does it. */
const measuresSaid = (
  { conditions, marks, words, mine, sentence }: Parts,
  asksWhole = false,
): Unit | null => {
  const kinds = conditions.said.filter(({ literal: { not, fact } }) => !not && fact.on === 'kind');
  const [only, ...more] = kinds;
  const beside = asksWhole ? ['state'] : ['state', 'words'];
  const states = conditions.said.some(({ literal: { fact } }) => beside.includes(fact.on));
  if (only === undefined || more.length > 0 || states || sentence.has('boardNoun', 'theBoard')) return null;
  const mark = marks[only.at];
  const plural = /^(?:vidtagna|planerade|utlovade)$/.test(words[mark?.from ?? -1]?.folded ?? '');
  const bare = plural && !sentence.has('which', 'what', 'howMany', 'that') && !sentence.yesNo;
  // "vad har RS lovat?"
  if (!mine && !bare && !asksWhole) return null;
  return only.literal.fact.on === 'kind' && only.literal.fact.any.includes('none')
    ? 'recommendations'
    : 'measures';
};

/** "läxhjälpen?" */
const saysOnlyWords = ({ marks }: Parts): boolean =>
  marks.every(
    (mark) =>
      termOf(mark) === 'filler' ||
      (mark.is === 'literals' && mark.literals.every(({ fact }) => fact.on === 'words')),
  );

const unitOf = (parts: Parts): Unit => {
  const { sentence, mine } = parts;
  if (sentence.unit !== null) return sentence.unit;
  // "hur många gånger har RS svarat för sent?"
  if (parts.words.some(({ folded }) => folded === 'ganger' || folded === 'times')) return 'requests';
  const done = measuresSaid(parts);
  if (done !== null) return done;
  // "nåt om reservkraft i rekommendationerna?"
  const texts =
    saysOf(parts, 'words') &&
    (sentence.has('inRecommendation', 'inAnswer', 'inEither') || saysOnlyWords(parts));
  if (texts && !sentence.has('which', 'what', 'howMany')) return 'recommendations';
  if (sentence.has('contact', 'personNoun')) return 'people';
  if (saysOf(parts, 'unreachable') && !saysOf(parts, 'state', 'date') && !sentence.has('boardNoun'))
    return 'people';
  return mine ? 'requests' : 'boards';
};

const asksForDay = (parts: Parts): boolean => {
  const { has, yesNo, unit } = parts.sentence;
  if (has('when')) return !(has('which') && saysOf(parts, 'state'));
  const dayNoun =
    has('dueNoun', 'answeredNoun', 'measureDate') && !saysOf(parts, 'state', 'date', 'kind', 'report');
  return dayNoun && !yesNo && unit === null && !has('howMany') && (has('dueNoun') || has('what', 'which'));
};

const list = (parts: Parts, of: Unit, more: readonly Literal[] = []): Question | Obstacle =>
  rowsQuestion('list', of, parts, (without) => whereOf(parts, without, more));

/** "show me what Ekeby answered": what is to be shown asks. */
const asksWhat = ({ marks, sentence: { has } }: Parts): boolean =>
  has('what') &&
  marks.every((mark, at) => {
    const next = marks.slice(at + 1).find((other) => termOf(other) !== 'filler');
    return termOf(mark) !== 'which' || termOf(next) === 'what';
  });

const isContent = (parts: Parts): boolean => {
  const { sentence, conditions } = parts;
  return (
    sentence.has('content') ||
    (asksWhat(parts) &&
      !sentence.has('howMany', 'howStands', 'mustRespond', 'dueNoun') &&
      conditions.said.some((said) => isPositiveState(said, 'answered') || isPositiveState(said, 'handedIn')))
  );
};

/** "vad svarade RS?": the recommendations with their answers. */
const contentQuestion = (parts: Parts): Question | Obstacle => {
  const named = parts.mine || saysOf(parts, 'board', 'review');
  // "vad kom in förra veckan?"
  const cameIn = parts.words.some(({ folded }) => /^(?:kom|kommit|inkom|inkommit)$/.test(folded));
  if (!named && cameIn && !parts.sentence.has('content') && saysOf(parts, 'date'))
    return list(parts, 'requests');
  if (!named) return 'nothing';
  const verb = (said: Said): boolean =>
    isPositiveState(said, 'answered') || isPositiveState(said, 'handedIn');
  return { ask: 'list', of: 'recommendations', where: whereOf(parts, verb) };
};

const standing = (parts: Parts): Question | Obstacle => {
  const { sentence, pureSecretary } = parts;
  const { has, unit } = sentence;
  if (unit === 'measures' || unit === 'recommendations' || unit === 'people') return list(parts, unit);
  const ofBoards = saysOf(parts, 'board') || (parts.mine && (parts.ourStanding || !saysOf(parts, 'review')));
  const of = unit === 'boards' || unit === 'reviews' ? unit : ofBoards ? 'boards' : 'reviews';
  const asked = has('howStands') || saysOf(parts, 'board', 'review');
  // "vilka jobbar med RS?": asks for somebody, and not how it stands.
  const asksWho = parts.words.some(({ folded }) => /^(?:vem|vilka|who)$/.test(folded)) && !has('howStands');
  if (!asked || (asksWho && unit === null && !has('boardNoun', 'reviewsNoun'))) return 'nothing';
  if (
    unit === null &&
    parts.conditions.said.every(({ literal: { fact } }) => fact.on === 'words') &&
    saysOf(parts, 'words')
  )
    return list(parts, 'recommendations');
  if (!saysNothing(parts)) return { ask: 'state', of, where: whereOf(parts) };
  if (pureSecretary && unit === null && !has('reviewsNoun', 'boardNoun', 'all'))
    return { ask: 'list', of: 'requests', where: { all: [mineLiteral, notAnswered], either: [] } };
  return { ask: 'state', of: unit === 'boards' ? 'boards' : 'reviews', where: { all: [], either: [] } };
};

const listQuestion = (parts: Parts): Question | Obstacle => {
  const { has, unit } = parts.sentence;
  const asked = has('which', 'what', 'contact');
  const said = saysOf(parts, 'state', 'date', 'kind', 'report', 'words', 'unreachable', 'number');
  if (asked && has('next') && has('mustRespond', 'dueNoun'))
    return { ask: 'date', of: 'due', which: 'next', where: whereOf(parts) };
  // "vad har RS svarat om reservkraften?"
  const ofAnswers =
    saysOf(parts, 'number') ||
    [...parts.conditions.where.all, ...parts.conditions.where.either.flat()].some(
      ({ fact }) => fact.on === 'words' && fact.in === 'answer',
    );
  const ofDays = parts.conditions.where.all.some(({ fact }) => fact.on === 'date' && fact.of === 'measure');
  // "vad kom ut i höstas?"
  const sent = has('published') && !saysOf(parts, 'state', 'kind', 'report', 'words', 'number');
  const whole = ofAnswers
    ? 'recommendations'
    : sent
      ? 'reviews'
      : (measuresSaid(parts, true) ?? (ofDays ? 'measures' : 'requests'));
  const of = has('what') && unit === null && !has('which') ? whole : unitOf(parts);
  if (of === 'people') return list(parts, of);
  if (parts.mine) return list(parts, of, of === 'requests' ? ownWork(parts) : []);
  if (said || (asked && has('mustRespond', 'received') && !(has('what') && !has('which'))))
    return list(parts, of);
  // "vilka granskningar finns det", "lista alla rekommendationer": all of them.
  if (unit !== null && (unit !== 'boards' || asked)) return list(parts, of);
  return standing(parts);
};

/** "finns det någon nämnd som har svarat på allt?": those are listed. */
const asksForWhole = ({ sentence, conditions, mine }: Parts): boolean =>
  !mine &&
  !conditions.said.some(({ literal: { not, fact } }) => !not && fact.on === 'board' && fact.group === null) &&
  (sentence.exists || sentence.has('anybody')) &&
  conditions.said.some(({ ofEvery }) => ofEvery === true);
/** "finns det någon rapport som är försenad?": those are listed. */
const asksForReviews = ({ sentence, marks, conditions }: Parts): boolean => {
  const denied = conditions.said.some(({ literal: { not, fact } }) => not && fact.on === 'state');
  const notByAll = conditions.notAll || (sentence.has('all') && denied);
  return (
    sentence.exists &&
    marks.some(
      (mark, at) =>
        termOf(marks[at + 1]) === 'that' &&
        (termOf(mark) === 'theReview' || termOf(mark) === 'reviewsNoun') &&
        // "finns det granskningar som inte är besvarade av alla?"
        (termOf(marks[at - 1]) === 'anybody' ? termOf(mark) === 'theReview' : notByAll),
    )
  );
};
/** "finns det rekommendationer om jour eller bemanning?": those are listed. */
const asksForWords = ({ sentence, conditions: { where } }: Parts): boolean =>
  sentence.exists &&
  where.either.length > 0 &&
  where.either.flat().every(({ not, fact }) => !not && fact.on === 'words');
/** "har någon nämnd svarat på både rapport 2 och rapport 7?": those are listed. */
const asksForSeveral = (parts: Parts): boolean => {
  const { sentence, conditions, mine } = parts;
  const isNamed = conditions.said.some(
    ({ literal: { not, fact } }) => !not && fact.on === 'board' && fact.group === null,
  );
  return (
    !mine && !isNamed && (sentence.exists || sentence.has('anybody')) && demandsIn('boards', parts) !== null
  );
};
const wholeUnit = ({ marks }: Parts): Unit => {
  const noun = marks
    .map(termOf)
    .find((term) => term === 'boardNoun' || term === 'theReview' || term === 'reviewsNoun');
  return noun === undefined || noun === 'boardNoun' ? 'boards' : 'reviews';
};

const existingUnit = ({ marks }: Parts): Unit =>
  marks
    .map(termOf)
    .flatMap((term) =>
      term === 'measureNoun'
        ? 'measures'
        : term === 'responseNoun'
          ? 'requests'
          : term === 'boardNoun'
            ? 'boards'
            : [],
    )[0] ?? 'recommendations';

/** "har vi något om förskolan?": of the review that is named. */
const asksIfAny = ({ sentence: { has, unit }, conditions: { where } }: Parts): boolean =>
  has('anybody') &&
  unit === null &&
  where.either.length === 0 &&
  where.all.length > 0 &&
  where.all.every(({ not, fact }) => !not && fact.on === 'review') &&
  !has('boardNoun', 'responseNoun', 'measureNoun', 'recommendationNoun', 'personNoun');
/** "RS sena hur många?": of one board only its responses are more than one. */
const isOfOneBoard = ({ sentence, conditions }: Parts): boolean =>
  sentence.unit === null &&
  !sentence.has('boardNoun', 'personNoun', 'reviewsNoun', 'theReview') &&
  conditions.where.either.length === 0 &&
  conditions.said.filter(({ literal: { not, fact } }) => !not && fact.on === 'board').length === 1 &&
  conditions.said.some(
    ({ literal: { not, fact } }) =>
      !not && fact.on === 'board' && fact.ids.length === 1 && fact.group === null,
  ) &&
  conditions.said.some(({ literal: { fact } }) => fact.on === 'state') &&
  !conditions.said.some(({ literal: { fact } }) => fact.on === 'review');

/** Which question the parts make. The order matters: what is asked for outweighs whom it is about. */
export const compose = (parts: Parts): Question | Obstacle => {
  const { has, yesNo } = parts.sentence;
  if (asksForDay(parts)) return dateQuestion(parts);
  if (has('howMany')) {
    const of = isOfOneBoard(parts) ? 'requests' : unitOf(parts);
    if (saysNothing(parts) && parts.sentence.unit === null && !has('mustRespond', 'received'))
      return 'nothing';
    const openOnly = parts.mine && of === 'requests' ? ownWork(parts) : [];
    return rowsQuestion('count', of, parts, (without) => whereOf(parts, without, openOnly));
  }
  if (isContent(parts)) return contentQuestion(parts);
  if (yesNo) {
    if (asksForWhole(parts) || asksForReviews(parts)) return list(parts, wholeUnit(parts));
    if (asksForSeveral(parts)) return list(parts, 'boards');
    if (asksForWords(parts)) return list(parts, existingUnit(parts));
    return yesNoQuestion(parts, whereOf) ?? (asksIfAny(parts) ? standing(parts) : 'nothing');
  }
  const everybody = parts.conditions.notAll;
  if (everybody && !has('which')) return yesNoQuestion(parts, whereOf) ?? listQuestion(parts);
  if (has('howStands')) return standing(parts);
  return listQuestion(parts);
};
