import type { Board, BoardId } from '../domain/board.js';
import type { Mention } from '../language/mention.js';
import type { ReviewRef } from '../language/reviewRef.js';
import type { Condition } from './question.js';

/** Whom and what a text speaks of. */
export interface Subjects {
  readonly boards: readonly BoardId[];
  /** What they were called together, if that is all that was said. */
  readonly group: string | null;
  readonly reviews: readonly ReviewRef[];
  /** One of these boards is meant, and the text does not say which. */
  readonly boardChoice: readonly Board[] | null;
  readonly reviewChoice: readonly ReviewRef[] | null;
  /** A word that names a board and stands in titles too. */
  readonly eitherOr: { readonly board: Board; readonly reviews: readonly ReviewRef[] } | null;
  readonly unknownReview: string | null;
  readonly unknownBoard: { readonly said: string; readonly nearest: Board } | null;
}

export const subjectsOf = (mentions: readonly Mention[]): Subjects => {
  const boards = new Set<BoardId>();
  const groups = new Set<string>();
  const reviews = new Set<ReviewRef>();
  let single = false;
  let found: Pick<Subjects, 'boardChoice' | 'reviewChoice' | 'eitherOr' | 'unknownReview' | 'unknownBoard'> =
    {
      boardChoice: null,
      reviewChoice: null,
      eitherOr: null,
      unknownReview: null,
      unknownBoard: null,
    };
  for (const mention of mentions) {
    switch (mention.is) {
      case 'board':
        single = true;
        boards.add(mention.board.id);
        if (mention.orReviews.length > 0)
          found = { ...found, eitherOr: { board: mention.board, reviews: mention.orReviews } };
        break;
      case 'group':
        groups.add(mention.name);
        for (const { id } of mention.boards) boards.add(id);
        break;
      case 'oneOfBoards':
        found = { ...found, boardChoice: mention.boards };
        break;
      case 'review':
        reviews.add(mention.review);
        break;
      case 'oneOfReviews':
        found = { ...found, reviewChoice: mention.reviews };
        break;
      case 'unknownBoard':
        found = { ...found, unknownBoard: { said: mention.said, nearest: mention.nearest } };
        break;
      case 'unknownReview':
        found = { ...found, unknownReview: mention.said };
        break;
    }
  }
  const [group, ...more] = groups;
  return {
    boards: [...boards],
    group: single || more.length > 0 ? null : (group ?? null),
    reviews: [...reviews],
    ...found,
  };
};

export const boardCondition = (ids: readonly BoardId[], group: string | null): Condition[] =>
  ids.length === 0 ? [] : [{ on: 'board', ids, group }];
export const reviewCondition = (reviews: readonly ReviewRef[]): Condition[] =>
  reviews.length === 0 ? [] : [{ on: 'review', ids: reviews.map(({ id }) => id) }];
