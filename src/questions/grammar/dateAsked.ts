import type { Word } from '../../language/words.js';
import type { Term } from '../lexicon/terms.js';
import type { DateKind, Literal, Question } from '../question.js';
import { dayAsked } from './days.js';
import type { Obstacle } from './obstacle.js';
import { overdue, shouldHaveBeen } from './pastDue.js';
import type { Parts } from './parts.js';
import { lastSpeaking, type Said } from './said.js';
import { isExtended, isPositiveState, saysNothing, saysOf, whereOf } from './saidOf.js';
import { type Mark, termOf } from './marks.js';

/** "är åtgärden klar": the verb, and no clause that tells which is meant. */
const isDone =
  ({ marks }: Pick<Parts, 'marks'>) =>
  ({ literal: { not, fact }, at }: Said): boolean =>
    !not &&
    fact.on === 'report' &&
    fact.any.join() === 'done' &&
    termOf(marks[at]) === 'finished' &&
    !marks.slice(0, at).some((mark) => termOf(mark) === 'that');

const present = /^(?:ar|blir|ska|skall|skulle|vantas|beraknas|is|are|will|should|must)$/;

/** "vilka ska klassa sina system", "skulle rapportera brister": what a recommendation is about, as a deed. */
const isDeed = (mark: Mark, words: readonly Word[]): boolean =>
  words.slice(0, mark.from).some(({ folded }) => /^(?:ska|skall|skulle|att)$/.test(folded)) &&
  /a$/.test(words[mark.from]?.folded ?? '');

const onlyTerms: readonly Term[] = ['when', 'filler', 'greeting'];
/** "när är utbildningen i Lyra?": nothing else tells of which day. */
const isOnlyMatter = (matter: Mark, { marks }: Pick<Parts, 'marks'>): boolean =>
  marks.some((mark) => termOf(mark) === 'when' && mark.to === matter.from) &&
  marks.every(
    (mark) => mark === matter || mark.is === 'mention' || onlyTerms.includes(termOf(mark) ?? 'all'),
  );

/** "när ska RS ha policyn för informationssäkerhet klar?", "när skulle vi klassa systemen?": of the measure's day. */
const dayOfMatter = (parts: Parts): DateKind | Obstacle | null => {
  const { marks, words, conditions } = parts;
  const matter = marks.find((mark) => mark.is === 'literals' && mark.term === 'about');
  if (matter === undefined) return null;
  // "hur länge ska vi …"
  if (isDeed(matter, words) && words.some(({ folded }) => /^(?:lange|long)$/.test(folded))) return 'nothing';
  const others = conditions.said.filter(
    ({ literal: { fact } }) => !['board', 'review', 'words'].includes(fact.on),
  );
  const isPresent = words.some(({ folded }) => present.test(folded));
  if (isOnlyMatter(matter, parts)) return isPresent ? 'measure' : 'whenHappened';
  const isToBeDone = isDeed(matter, words) || (others.length > 0 && isPresent);
  return others.every(isDone(parts)) && isToBeDone ? 'measure' : null;
};

const length = new Set(['till', 'tills', 'until', 'by', 'to', 'lange', 'long']);
/** "till när", "hur länge": asks for the last day, and not when something happened. */
const asksUntilWhen = ({ marks, words }: Parts): boolean =>
  marks.some(
    (mark) =>
      termOf(mark) === 'when' &&
      (/^(?:till|tills|until|to)$/.test(words[mark.from - 1]?.folded ?? '') ||
        words.slice(mark.from, mark.to).some(({ folded }) => length.has(folded))),
  );

const dateKind = (parts: Parts): DateKind | Obstacle => {
  const { marks, words, conditions, sentence } = parts;
  const until = asksUntilWhen(parts);
  const isSaid = (at: number): boolean =>
    conditions.said.some((said) => said.at === at && isPositiveState(said, 'answered'));
  const asked = dayAsked(marks, words, isSaid);
  // "till när har RS fått på sig?": the last day to respond.
  if (asked === 'published' && sentence.has('received') && until) return 'due';
  // "när fick RS anstånd?": on which day is not kept.
  if (asked === 'published' && sentence.has('received') && conditions.said.some(isExtended))
    return 'whenHappened';
  if (asked !== null) return asked;
  const ofMatter = dayOfMatter(parts);
  if (ofMatter !== null) return ofMatter;
  if (sentence.has('latest') && sentence.has('responseNoun')) return 'answered';
  // "när blev RS försenad?", "när lämnade de in?": on which day is not kept.
  const happened = conditions.said.some(
    ({ literal: { not, fact } }) =>
      !not &&
      ['state', 'kind', 'report'].includes(fact.on) &&
      !(until && fact.on === 'state' && fact.any.join() === 'extended'),
  );
  return happened ? 'whenHappened' : 'due';
};

/** Of what is to come and of what is late, a day that has passed can only be of what is late. */
const passed = (parts: Parts, of: DateKind, which: string): readonly Literal[] =>
  of === 'due' &&
  which === 'each' &&
  shouldHaveBeen(parts.words) &&
  (parts.mine || saysOf(parts, 'board')) &&
  !saysOf(parts, 'review', 'state', 'date', 'words', 'number', 'kind', 'report')
    ? [overdue]
    : [];

/** "when was it decided, and in time?": whether it was is asked beside the day, and tells not which is meant. */
const asksIfInTime = ({ marks, conditions }: Parts): boolean =>
  conditions.said.some(
    ({ literal: { not, fact }, at }) =>
      not &&
      fact.on === 'state' &&
      fact.any.join() === 'answeredLate' &&
      termOf(lastSpeaking(marks, at)) === 'and',
  );

/** "när ska RS svara?": which day is asked for, and of what. */
export const dateQuestion = (parts: Parts): Question | Obstacle => {
  if (asksIfInTime(parts)) return 'nothing';
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
  // "när skulle alla ha svarat?": on what is not said.
  if (of === 'due' && shouldHaveBeen(parts.words) && saysNothing(parts)) return 'nothing';
  return { ask: 'date', of, which, where: whereOf(parts, isVerb, passed(parts, of, which)) };
};

/** "beslutsdatum RS rapport 9" */
const namesDay = (words: Parts['words']): boolean =>
  words.some(({ folded }) => /(?:datum|dag)(?:et|en)?$/.test(folded));

/** "vilka ska svara på rapport 14 och när?": which, with the day of each. */
const asksWhenToo = ({ marks, words }: Parts): boolean => {
  const last = marks.at(-1);
  return termOf(last) === 'when' && last?.to === words.length && termOf(marks.at(-2)) === 'and';
};

/** Whether a day is asked for, by "när" or by its noun. */
export const asksForDay = (parts: Parts): boolean => {
  const { has, yesNo, unit } = parts.sentence;
  if (has('when')) return !(has('which') && (saysOf(parts, 'state') || asksWhenToo(parts)));
  const dayNoun =
    has('dueNoun', 'answeredNoun', 'measureDate') && !saysOf(parts, 'state', 'date', 'kind', 'report');
  return (
    dayNoun &&
    !yesNo &&
    unit === null &&
    !has('howMany') &&
    (has('dueNoun', 'what', 'which') || namesDay(parts.words))
  );
};
