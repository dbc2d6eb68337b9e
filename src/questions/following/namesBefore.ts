import type { Board } from '../../domain/board.js';
import type { Mention } from '../../language/mention.js';
import type { ReviewRef } from '../../language/reviewRef.js';
import type { QuestionContext } from '../context.js';
import { type Mark, termOf } from '../grammar/marks.js';
import type { Remembered } from '../remembered.js';
import { type Apart, bareAt, isOfBoard, theirsAt, theyAt, thingAt } from './pointing.js';

const definite =
  /^(?:granskningen|rapporten|skrivelsen|revisionsrapporten|granskningsrapporten|revisionsskrivelsen)$/;
/** "granskningen", "den rapporten", "that review", "samma granskning": the one that was spoken of. */
const reviewAt = ({ marks, words }: Apart): Mark | null =>
  marks.find((mark) => {
    if (termOf(mark) !== 'theReview') return false;
    const said = words.slice(mark.from, mark.to).map(({ folded }) => folded);
    const lead = words[mark.from - 1]?.folded ?? '';
    return (
      said.some((word) => definite.test(word) || /^(?:that|this|the)$/.test(word)) ||
      /^(?:samma|same|den|that|this|the)$/.test(lead)
    );
  }) ?? null;

/** The one review that was spoken of; null: none, or several. */
const reviewBefore = ({ question }: Remembered, reviews: readonly ReviewRef[]): ReviewRef | null => {
  const named = question.where.all.flatMap(({ not, fact }) => (!not && fact.on === 'review' ? fact.ids : []));
  return named.length === 1 ? (reviews.find(({ id }) => id === named[0]) ?? null) : null;
};

/** What was asked about, as it is named: one board or group; null: none, or more than one. */
const boardsBefore = ({ question }: Remembered, boards: readonly Board[]): Mention | null => {
  const [only, ...more] = question.where.all.filter(({ fact }) => fact.on === 'board' || fact.on === 'mine');
  if (only?.fact.on !== 'board' || only.not || more.length > 0) return null;
  const { ids, group } = only.fact;
  const named = boards.filter(({ id }) => ids.includes(id));
  const [board, ...others] = named;
  if (board === undefined || named.length < ids.length) return null;
  const place = { from: 0, to: 0 };
  if (others.length === 0) return { ...place, is: 'board', board, sure: true, orReviews: [] };
  return { ...place, is: 'group', name: group ?? '', boards: named };
};

const replacedAt = (marks: readonly Mark[], from: number, to: number, said: Mention): readonly Mark[] => {
  const mention: Mention = { ...said, from, to };
  const at = marks.findIndex((mark) => mark.from <= from && from < mark.to);
  return marks.flatMap((mark, place): Mark[] => {
    if (place === at)
      return mark.from < from
        ? [
            {
              from: mark.from,
              to: from,
              is: 'term',
              term: termOf(mark) === 'howStands' ? 'howStands' : 'filler',
            },
            { from, to, is: 'mention', mention },
          ]
        : [{ from, to, is: 'mention', mention }];
    return mark.from >= from && mark.to <= to ? [] : [mark];
  });
};

/** The marks with what was spoken of in the place of what stands for it; null: nothing does. */
export const withNamesBefore = (
  apart: Apart,
  remembered: Remembered,
  { boards, reviews }: QuestionContext,
): readonly Mark[] | null => {
  const { marks, words } = apart;
  const at = thingAt(apart);
  const spoken = at >= 0 ? bareAt(marks, at) : reviewAt(apart);
  const review = spoken === null ? null : reviewBefore(remembered, reviews);
  if (spoken !== null && review === null) return null;
  const spokenOf = theyAt(apart);
  const who = spokenOf >= 0 ? spokenOf : theirsAt(apart);
  const named = who < 0 || marks.some(isOfBoard) ? null : boardsBefore(remembered, boards);
  let read = marks;
  if (spoken !== null && review !== null) {
    const to = spoken.to + (words[spoken.to]?.folded === 'one' ? 1 : 0);
    const same = marks.find((mark) => termOf(mark) === 'same' && mark.to === spoken.from);
    read = replacedAt(marks, spoken.from, to, { from: 0, to: 0, is: 'review', review }).filter(
      (mark) => mark !== same,
    );
  }
  // "har de svarat på rapport 9?"
  if (named !== null) read = replacedAt(read, who, who + 1, named);
  return read === marks ? null : read;
};
