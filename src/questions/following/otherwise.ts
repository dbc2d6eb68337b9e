import { withDenialOfAll } from '../ofEvery.js';
import type { Sentence } from '../grammar/sentence.js';
import { demandsOf, everyOf, type Literal, type Question } from '../question.js';
import { subjectsJoined } from '../subjects.js';
import type { Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { unitBefore } from './before.js';
import { goneOn, takenIn } from './changing.js';
import type { Elliptic } from './elliptic.js';
import { isState } from './states.js';
import { asksWhich } from './wording.js';

const leading = new Set('och and ok okej okay men but'.split(' '));
const including = new Set('med inkl inklusive with including'.split(' '));
/** "och Ekeby då?", "samma för rapport 3", "utom RS", "och förra veckan?": the same with something else. */
export const otherwise = (
  before: Remembered,
  { literals, sentence }: Elliptic,
  { words }: Scan,
): Question | null => {
  const { question } = before;
  if (
    sentence.unit !== null &&
    (question.ask === 'list' || question.ask === 'count') &&
    literals.length === 0
  )
    return everyOf(question).length + demandsOf(question).length > 0
      ? null
      : withDenialOfAll({
          ...question,
          ask: asksWhich(words) && !sentence.has('howMany') ? 'list' : question.ask,
          of: sentence.unit,
        });
  // "och vilka har inte svarat?" after measures: of none that are listed.
  const unit = unitBefore(before);
  const ofWork = unit === 'measures' && (question.ask === 'list' || question.ask === 'count');
  if (ofWork && sentence.unit === null && literals.some(isState)) return null;
  const whole = takenIn(before, literals);
  const joined = words.find(({ folded }) => !leading.has(folded))?.folded ?? '';
  if (whole !== null && including.has(joined)) return whole;
  const on = goneOn(whole === null ? before : { ...before, question: whole }, literals);
  if (on === null) return null;
  // "hur går det med rapport 14? – och vilka är försenade?"
  const asks = sentence.has('which', 'howMany') || asksWhich(words);
  if (on.ask === 'state' && asks && !sentence.has('howStands')) {
    const ask = sentence.has('howMany') ? 'count' : 'list';
    return withDenialOfAll({ ask, of: sentence.unit ?? 'boards', where: on.where });
  }
  if ((question.ask === 'date' || question.ask === 'yesno') && asks)
    return ofTheSame(question, literals, sentence);
  if (sentence.has('howMany')) return on.ask === 'list' ? { ...on, ask: 'count' } : on;
  return on.ask === 'count' && asksWhich(words) ? { ...on, ask: 'list' } : on;
};

const isOneBoard = ({ not, fact }: Literal): boolean =>
  !not && fact.on === 'board' && fact.ids.length === 1 && fact.group === null;
/** "när ska vi svara? – och hur många svar har vi kvar?": rows, of those who were spoken of and on that review. */
const ofTheSame = (question: Question, now: readonly Literal[], { has, unit }: Sentence): Question => {
  const { all } = question.where;
  const told = (on: Literal['fact']['on']): boolean => all.some(({ fact }) => fact.on === on);
  const ofWork = question.of === 'measures' || question.of === 'recommendations' || question.of === 'measure';
  const named = all.some(isOneBoard) || told('mine');
  const rows = ofWork ? (question.of === 'recommendations' ? 'recommendations' : 'measures') : 'requests';
  const of = unit ?? (ofWork || (named && !told('review')) ? rows : 'boards');
  const kept = all.filter(
    (literal) =>
      ['review', 'board', 'mine'].includes(literal.fact.on) &&
      !(of === 'boards' && (isOneBoard(literal) || literal.fact.on === 'mine')),
  );
  const again = kept.filter(({ fact }) => !now.some((known) => known.fact.on === fact.on));
  return withDenialOfAll({
    ask: has('howMany') ? 'count' : 'list',
    of,
    where: { all: subjectsJoined([...again, ...now]), either: [] },
  });
};
