import { canonical } from '../canonical.js';
import type { Mark } from '../grammar/marks.js';
import { termOf } from '../grammar/sentence.js';
import { literalsOf, type Literal, type Question } from '../question.js';
import type { Remembered } from '../remembered.js';
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
  const kept = where.all.filter(
    // "har RS svarat? – vilka är sena?" asks for others.
    ({ not, fact }) =>
      ofWhom.includes(fact.on) && (not || !ofBoards || fact.on !== 'board' || fact.ids.length > 1),
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
