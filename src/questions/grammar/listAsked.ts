import type { Literal, Question, Unit } from '../question.js';
import type { Obstacle } from './obstacle.js';
import { rowsQuestion } from './ofEvery.js';
import type { Parts } from './parts.js';
import { mineLiteral, notAnswered, saysNothing, saysOf, whereOf } from './saidOf.js';
import { measuresSaid, unitOf } from './unitAsked.js';

/** "mina": what is still to be done, unless something else is said of it. */
export const ownWork = (parts: Parts): readonly Literal[] =>
  parts.mine &&
  !parts.sentence.exists &&
  !saysOf(parts, 'state', 'date', 'kind', 'report', 'words', 'number', 'unreachable')
    ? [notAnswered]
    : [];

/** The rows that all conditions leave. */
export const list = (parts: Parts, of: Unit, more: readonly Literal[] = []): Question | Obstacle =>
  rowsQuestion('list', of, parts, (without) => whereOf(parts, without, more));

/** "hur går det för RS?": the state of what is named, or of all. */
export const standing = (parts: Parts): Question | Obstacle => {
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

const answering = /^(?:svarat|svarar|svarade|skrivit|skrev|answered|responded|replied|written|write|wrote)$/;
/** "vad har HSN svarat om rutinerna för läxhjälp?": the answer on what is recommended so. */
const tellsOfAnswer = ({ marks, words }: Parts): boolean =>
  marks.some(
    (mark) =>
      mark.is === 'literals' &&
      mark.literals.every(({ fact }) => fact.on === 'words') &&
      answering.test(words[mark.from]?.folded ?? ''),
  );

/** What neither counts nor asks for a day or yes or no: rows, or how it stands. */
export const listQuestion = (parts: Parts): Question | Obstacle => {
  const { has, unit } = parts.sentence;
  const asked = has('which', 'what', 'contact');
  const said = saysOf(parts, 'state', 'unasked', 'date', 'kind', 'report', 'words', 'unreachable', 'number');
  if (asked && has('next') && has('mustRespond', 'dueNoun'))
    return { ask: 'date', of: 'due', which: 'next', where: whereOf(parts) };
  // "vad har RS svarat om reservkraften?"
  // "vad ska HSN göra åt läxhjälpen?"
  const toDoAbout =
    has('mustRespond') && parts.marks.some((mark) => mark.is === 'literals' && mark.term === 'about');
  const ofAnswers =
    saysOf(parts, 'number') ||
    toDoAbout ||
    tellsOfAnswer(parts) ||
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
      : (measuresSaid(parts, true) ?? (ofDays || saysOf(parts, 'report') ? 'measures' : 'requests'));
  // "vad har RS inte lovat?"
  const kindDenied = parts.conditions.said.some(({ literal: { not, fact } }) => not && fact.on === 'kind');
  if (whole === 'requests' && has('what') && unit === null && !has('which') && kindDenied) return 'nothing';
  const of = has('what') && unit === null && !has('which') ? whole : unitOf(parts);
  if (of === 'people') return list(parts, of);
  // "vad fick RS i rapport 7?": what is told to it; of anything else it is not said what.
  if (has('what') && has('received') && !has('which') && !parts.mine && !said && (unit ?? of) === 'requests')
    return unit === null && saysOf(parts, 'board') && saysOf(parts, 'review')
      ? list(parts, 'recommendations')
      : 'nothing';
  // "vilka granskningar har jag att besvara?"
  const toDo = of === 'requests' || (of === 'reviews' && has('mustRespond'));
  if (parts.mine) return list(parts, of, toDo ? ownWork(parts) : []);
  if (said || (asked && has('mustRespond', 'received') && !(has('what') && !has('which'))))
    return list(parts, of);
  // "vilka granskningar finns det", "lista alla rekommendationer": all of them.
  if (unit !== null && (unit !== 'boards' || asked)) return list(parts, of);
  return standing(parts);
};
