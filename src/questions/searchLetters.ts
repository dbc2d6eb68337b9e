import type { Board, BoardId } from '../domain/board.js';
import type { ReviewId } from '../domain/review.js';
import { matchBoards } from '../language/matchBoards.js';
import { matchReviews } from '../language/matchReviews.js';
import type { ReviewRef } from '../language/reviewRef.js';
import { mentionAll } from '../language/stemmedText.js';
import { fold, wordsOf, type Word } from '../language/words.js';

/** A recommendation to one board, as its letter gives it. */
export interface LetterRecommendation {
  readonly reviewId: ReviewId;
  readonly boardId: BoardId;
  /** As in the letter, counted per board. */
  readonly number: number;
  readonly text: string;
}

/** What can be found. */
export interface Searched {
  readonly boards: readonly Board[];
  readonly reviews: readonly ReviewRef[];
  readonly recommendations: readonly LetterRecommendation[];
}

/** Words that say what kind of thing is looked for, or nothing. */
const saysNothing = new Set(
  (
    'och i av for pa till om att den det de en ett som med vid ' +
    'the of and for to in on with a an ' +
    'rapport rapporten rapportnummer granskning granskningen namnd namnden rekommendation rekommendationer ' +
    'rekommendationen report review board recommendation recommendations nr dnr'
  ).split(' '),
);

const startsAll = (names: readonly string[], typed: readonly Word[]): boolean => {
  const words = names.flatMap((name) => wordsOf(name).map(({ folded }) => folded));
  return typed.every(({ folded }) => words.some((word) => word.startsWith(folded)));
};

const boardsFor = (text: string, typed: readonly Word[], boards: readonly Board[]): readonly Board[] => {
  const match = matchBoards(text, boards);
  const called = match.kind === 'one' ? [match.board] : match.kind === 'none' ? [] : [...match.boards];
  const begun = boards.filter(({ name, shortForms, earlierNames, groups }) =>
    startsAll([name, ...shortForms, ...earlierNames, ...groups], typed),
  );
  return [...new Set([...called, ...begun])];
};

const reviewsFor = (
  text: string,
  typed: readonly Word[],
  reviews: readonly ReviewRef[],
): readonly ReviewRef[] => {
  const match = matchReviews(text, reviews);
  const called = match.kind === 'one' ? [match.review] : match.kind === 'several' ? match.reviews : [];
  const begun = reviews.filter(({ title, reportNumber, registryNumber }) =>
    startsAll([title, reportNumber ?? '', registryNumber ?? ''], typed),
  );
  return [...new Set([...called, ...begun])];
};

/** Each word may stand in the text itself, or name the board or the review: "kompetens rapport 14". */
const recommendationsFor = (
  typed: readonly Word[],
  { boards, reviews, recommendations }: Searched,
): readonly LetterRecommendation[] => {
  const called = new Map([
    ...boards.map(({ id, name, shortForms }) => [id, [name, ...shortForms].join(' ')] as const),
    ...reviews.map(
      ({ id, title, reportNumber, registryNumber }) =>
        [id, [title, reportNumber ?? '', registryNumber ?? ''].join(' ')] as const,
    ),
  ]);
  const words = typed.map(({ folded }) => folded);
  return recommendations.filter(({ reviewId, boardId, text }) =>
    mentionAll([text, called.get(boardId) ?? '', called.get(reviewId) ?? ''], words),
  );
};

/**
 * Everything that the words may mean, for somebody who picks from a list: as tolerant as questions are, and names
 * that are only begun fit too. Nothing is found by words that say nothing.
 */
export const searchLetters = (text: string, searched: Searched): Searched => {
  const typed = wordsOf(text).filter(({ folded }) => !saysNothing.has(fold(folded)));
  if (typed.length === 0) return { boards: [], reviews: [], recommendations: [] };
  return {
    boards: boardsFor(text, typed, searched.boards),
    reviews: reviewsFor(text, typed, searched.reviews),
    recommendations: recommendationsFor(typed, searched),
  };
};
