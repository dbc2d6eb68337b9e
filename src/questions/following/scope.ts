import { canonical } from '../canonical.js';
import { type Mark, termOf } from '../grammar/marks.js';
import { demandsOf, everyOf, literalsOf, type Literal, type Question } from '../question.js';
import { onlyReview, type Remembered } from '../remembered.js';
import type { Scan } from '../scan.js';
import { unitBefore } from './before.js';

const ofWhom: readonly Literal['fact']['on'][] = ['review', 'board', 'mine'];
/** Words of a text so short that it names nobody because somebody was named just before. */
const [few, fewCounting] = [3, 4];

/** "vad återstår?", "är allt klart?": of those who were named in the question before, if any were. */
export const mayKeepScope = (
  { words, mentions, periods, numbers, spoken, unread }: Scan,
  marks: readonly Mark[],
): boolean =>
  words.length <= (/^(?:hur|how)$/.test(words[0]?.folded ?? '') ? fewCounting : few) &&
  mentions.length + periods.length + numbers.length + spoken.length + unread.length === 0 &&
  marks.some(({ is }) => is === 'literals') &&
  !marks.some((mark) => ['mine', 'we', 'others', 'theReview'].includes(termOf(mark) ?? 'filler'));

/**
 * The question asked of those, and on that review, that were named before; as it stands, where none were. Null: after
 * measures it speaks of responses.
 */
export const inScope = (question: Question, before: Remembered): Question | null => {
  const { where } = before.question;
  const unit = unitBefore(before);
  const ofWork = unit === 'measures' || unit === 'recommendations';
  if (ofWork && literalsOf(question).some(({ fact }) => fact.on === 'state')) return null;
  const ofBoards = (question.ask === 'list' || question.ask === 'count') && question.of === 'boards';
  const claimed = new Set(question.ask === 'yesno' ? question.claim.map(({ fact }) => fact.on) : []);
  const kept = where.all.filter(({ not, fact }) =>
    ofWhom.includes(fact.on)
      ? // "har RS svarat? – vilka är sena?" asks for others.
        not || !ofBoards || fact.on !== 'board' || fact.ids.length > 1
      : // "är någon rapporterad?" after measures: any of those.
        ofWork && claimed.size > 0 && !claimed.has(fact.on),
  );
  const all = [...kept, ...question.where.all];
  const asked = { ...question.where, all };
  const told = question.ask === 'yesno' || question.ask === 'list' || question.ask === 'count';
  return canonical(
    ofWork && told && question.of !== 'people'
      ? { ...question, of: unit, where: asked }
      : { ...question, where: asked },
  );
};

/** "vilka är sena? – vad är de sena med?": what is said of them is what they were found by; null: it is more. */
export const saidAgain = (question: Question, before: Remembered): Question | null => {
  const known = new Set(before.question.where.all.map((literal) => JSON.stringify(literal)));
  const listed = before.question.ask === 'list' || before.question.ask === 'count';
  const { where } = question;
  const said = where.all.length > 0 && where.all.every((literal) => known.has(JSON.stringify(literal)));
  const whole = everyOf(question).length + demandsOf(question).length + where.either.length > 0;
  const ofMore = everyOf(before.question).length + demandsOf(before.question).length > 0;
  if (!listed || !said || whole || ofMore || (question.ask !== 'list' && question.ask !== 'count'))
    return null;
  return canonical({ ...question, where: before.question.where });
};

/** Words of a text so short that it may ask of what was spoken of, whatever it names. */
const [fewNaming, fewAsking, fewOfAnybody, fewOfKnown] = [4, 5, 7, 9];
const ofAll =
  /^(?:all|alla|allt|samtliga|nagot|nagra|nagon|nat|inget|ingen|inga|any|anything|every|everything|nothing|no|nagonsin)$/;
/** A name counts as one word, however long it is. */
const namingOnce = ({ words, mentions }: Scan): number =>
  words.length - mentions.reduce((sum, { from, to }) => sum + to - from - 1, 0);
const namesAll = ({ words }: Scan): boolean => words.some(({ folded }) => ofAll.test(folded));

const somebody = /^(?:nagon|nagra|nan|ngn|anyone|anybody|someone|somebody)$/;
/** Whether a text may ask of anybody where something was spoken of. */
export const mayAskOfAnybody = ({ words, mentions, periods }: Scan): boolean =>
  mentions.length + periods.length === 0 &&
  words.length <= fewOfAnybody &&
  words.some(({ folded }) => somebody.test(folded));

const definite =
  /(?:^| )(?:atgarderna|atgarden|rekommendationerna|rekommendationen|the (?:planned |promised )?(?:measures?|recommendations?))(?: |$)/;
/** "vilka av åtgärderna är klara?", "has the planned measure been reported on?": known ones, where nothing is named. */
const speaksOfKnown = ({ words, mentions, numbers, spoken }: Scan): boolean =>
  words.length <= fewOfKnown &&
  mentions.length + numbers.length + spoken.length === 0 &&
  definite.test(words.map(({ folded }) => folded).join(' '));

/** "rapport 7 …? – har RS svarat?": on that review or on any, where the text does not say. */
export const mayBeOfSame = (found: Scan): boolean =>
  (found.words.length <= fewNaming || speaksOfKnown(found)) && found.periods.length === 0 && !namesAll(found);

/** "när skulle RS ha svarat?": likewise, of the one that it names. */
export const mayAskOfSame = (found: Scan): boolean =>
  found.mentions.length > 0 &&
  !found.mentions.some(({ is }) => /review/i.test(is)) &&
  namingOnce(found) <= fewAsking &&
  found.periods.length === 0 &&
  !namesAll(found);

const isOne = ({ not, fact }: Literal): boolean =>
  !not && (fact.on === 'mine' || (fact.on === 'board' && fact.ids.length === 1 && fact.group === null));
/** "hur går det med rapport 7? – har RS svarat?", "när skulle RS ha svarat?": on that review, where one alone was spoken of. */
export const isSurelyOfSame = (question: Question, before: Remembered, found: Scan): boolean => {
  const asks =
    (question.ask === 'yesno' &&
      question.of === 'requests' &&
      question.claim.every(({ fact }) => fact.on === 'state')) ||
    (question.ask === 'date' && (question.of === 'due' || question.of === 'answered'));
  const { all, either } = question.where;
  const [who, ...more] = all;
  return (
    onlyReview(before) !== null &&
    asks &&
    either.length === 0 &&
    who !== undefined &&
    more.length === 0 &&
    isOne(who) &&
    (mayAskOfSame(found) || mayBeOfSame(found))
  );
};

const then = /^(?:var|blev|svarade|was|were|did)$/;
const onIt = /(?:^| )(?:(?:on|to|in) it|there|pa den|i den|dar)(?: |$)/;
/** "rapport 7 …? – var det någon som var sen?": on that review alone, or perhaps; null: it is asked of no one there. */
export const asksOfAnybody = (
  question: Question,
  before: Remembered,
  found: Scan,
): 'sure' | 'perhaps' | null => {
  const of = question.ask === 'yesno' && question.of === 'requests' && question.where.all.length === 0;
  if (!of || !mayAskOfAnybody(found) || onlyReview(before) === null || question.where.either.length > 0)
    return null;
  const said = found.words.map(({ folded }) => folded);
  return said.some((word) => then.test(word)) || onIt.test(said.join(' ')) ? 'sure' : 'perhaps';
};

/** The question on the review and of the boards that were spoken of, as far as it names none; null: it would be the same. */
export const ofSame = (question: Question, before: Remembered): Question | null => {
  if (question.ask === 'state' || question.of === 'people' || question.of === 'published') return null;
  const said = literalsOf(question);
  const rows = before.question.where.all;
  const isWhom = ({ fact }: Literal): boolean => fact.on === 'board' || fact.on === 'mine';
  const reviews =
    said.some(({ fact }) => fact.on === 'review') || question.of === 'reviews'
      ? []
      : rows.filter(({ fact }) => fact.on === 'review');
  const boards = said.some(isWhom) || question.of === 'boards' ? [] : rows.filter(isWhom);
  const kept = [...reviews, ...boards];
  if (!kept.some(({ not }) => !not)) return null;
  return canonical({ ...question, where: { ...question.where, all: [...kept, ...question.where.all] } });
};

/** "har RS svarat på rapport 3? – vad har de lovat?": on that review, perhaps; null: none was spoken of. */
export const onSameReview = (question: Question, before: Remembered): Question | null => {
  const reviews = before.question.where.all.filter(({ not, fact }) => !not && fact.on === 'review');
  const told = literalsOf(question).some(({ fact }) => fact.on === 'review');
  if (told || reviews.length === 0 || question.of === 'people') return null;
  return canonical({ ...question, where: { ...question.where, all: [...question.where.all, ...reviews] } });
};
