import { canonical } from '../canonical.js';
import { compose } from '../grammar/compose.js';
import { conditionsIn } from '../grammar/conditions.js';
import { partsOf } from '../grammar/parts.js';
import { withDenialOfAll } from '../ofEvery.js';
import { demandsOf, everyOf, type Literal, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { subjectsOf } from '../subjects.js';
import { rowsBefore } from './before.js';
import type { Elliptic } from './elliptic.js';
import { asksWhich } from './wording.js';

type Asked = Question['ask'] | 'people';

/** What a text itself says that it asks for; null: it leaves that to the question before. */
const askedIn = (
  { sentence: { has, yesNo } }: Elliptic,
  words: Parameters<typeof asksWhich>[0],
): Asked | null => {
  if (has('when')) return 'date';
  if (has('contact')) return 'people';
  if (has('howMany')) return 'count';
  if (has('howStands')) return 'state';
  if (asksWhich(words)) return 'list';
  return yesNo ? 'yesno' : null;
};

const askedBefore = ({ question }: Remembered): Asked =>
  question.ask === 'list' && question.of === 'people' ? 'people' : question.ask;

const isWhom = ({ fact }: Literal): boolean => fact.on === 'board' || fact.on === 'mine';
const isReview = ({ fact }: Literal): boolean => fact.on === 'review';
const isOne = ({ not, fact }: Literal): boolean => !not && fact.on === 'board' && fact.ids.length === 1;

const listOf = ({ sentence: { unit }, literals }: Elliptic): Question => ({
  ask: 'list',
  of: unit ?? 'boards',
  where: { all: literals, either: [] },
});

/** "när ska RS svara? – och när svarade HSN?": the text itself says of which day. */
const asksForAnotherDay = (
  made: Question | string,
  { has }: Elliptic['sentence'],
  { question }: Remembered,
): boolean =>
  typeof made !== 'string' &&
  made.ask === 'date' &&
  question.ask === 'date' &&
  made.of !== question.of &&
  (made.of !== 'due' || has('mustRespond', 'dueNoun'));

/**
 * "när ska RS svara? – och vilka har inte svarat?": asks for something else than the question before, of those and on
 * that review that it does not name itself. Null: it asks for the same, or does not say for what; unclear: of what it
 * is asked cannot be told.
 */
export const asksAnew = (elliptic: Elliptic, before: Remembered): Question | 'unclear' | null => {
  const { marks, words, sentence, context } = elliptic;
  const asked = askedIn(elliptic, words);
  const was = askedBefore(before);
  if (asked === null || (asked === was && asked !== 'date')) return null;
  if ((asked === 'list' || asked === 'count') && (was === 'list' || was === 'count')) return null;
  const parts = partsOf(marks, words, sentence, conditionsIn(marks, words, subjectsOf(marks)), context);
  if (asked === was && !asksForAnotherDay(compose(parts), sentence, before)) return null;
  const made = asked === 'list' ? listOf(elliptic) : compose(parts);
  if (typeof made === 'string') return 'unclear';
  const { question } = before;
  if (question.where.either.length + everyOf(question).length + demandsOf(question).length > 0)
    return 'unclear';
  const { all } = made.where;
  const rows = rowsBefore(before);
  const reviews = all.some(isReview) ? [] : rows.filter(isReview);
  const ofBoards = (made.ask === 'list' || made.ask === 'count') && made.of === 'boards';
  // "när ska RS svara? – och hur många är försenade?": of its own, more than one.
  const ofOne =
    ofBoards &&
    sentence.unit === null &&
    ![...all, ...reviews].some(isReview) &&
    rows.some((row) => isOne(row) || (row.fact.on === 'mine' && !row.not));
  const whom = all.some(isWhom)
    ? []
    : rows.filter((row) => isWhom(row) && (ofOne || !(ofBoards && isOne(row))));
  // "vilka är sena? – och när skulle RS ha svarat?": with what they are late with.
  const states =
    made.ask === 'date' && made.of === 'due' && reviews.length === 0 && !all.some(isReview)
      ? rows.filter(({ fact }) => fact.on === 'state')
      : [];
  return withDenialOfAll(
    canonical({
      ...(ofOne ? { ...made, of: 'requests' } : made),
      where: { ...made.where, all: [...all, ...whom, ...reviews, ...states] },
    }),
  );
};
