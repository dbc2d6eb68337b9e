import type { Board, BoardId } from '../domain/board.js';
import type { Mention } from '../language/mention.js';
import type { ReviewRef } from '../language/reviewRef.js';
import type { Fact, Literal } from './question.js';
import type { Mark } from './grammar/marks.js';

/** One that is meant of several, and the text does not say which. */
export type Choice =
  | { readonly of: 'boards'; readonly at: number; readonly boards: readonly Board[] }
  | { readonly of: 'reviews'; readonly at: number; readonly reviews: readonly ReviewRef[] }
  /** A word that names a board and stands in titles too. */
  | {
      readonly of: 'both';
      readonly at: number;
      readonly board: Board;
      readonly reviews: readonly ReviewRef[];
    };

/** Whom and what a text speaks of. */
export interface Subjects {
  /** What a mention says at its place among the marks; null while it is a choice, or nothing known. */
  readonly literalOf: (at: number, except: boolean) => Literal | null;
  /** Boards that are spoken of, those of choices included. */
  readonly boards: readonly BoardId[];
  readonly reviews: readonly ReviewRef[];
  readonly choice: Choice | null;
  readonly unknownReview: string | null;
  readonly unknownBoard: { readonly said: string; readonly nearest: Board } | null;
}

/** What one of a choice was settled as. */
export type Settled = { readonly at: number; readonly fact: Fact; readonly not?: boolean };

const boardFact = (ids: readonly BoardId[], group: string | null): Fact => ({ on: 'board', ids, group });

const factOf = (mention: Mention): Fact | null => {
  switch (mention.is) {
    case 'board':
      return mention.orReviews.length > 0 ? null : boardFact([mention.board.id], null);
    case 'group':
      return boardFact(
        mention.boards.map(({ id }) => id),
        mention.name,
      );
    case 'review':
      return { on: 'review', ids: [mention.review.id] };
    default:
      return null;
  }
};

const choiceOf = (mention: Mention, at: number): Choice | null => {
  switch (mention.is) {
    case 'board':
      return mention.orReviews.length > 0
        ? { of: 'both', at, board: mention.board, reviews: mention.orReviews }
        : null;
    case 'oneOfBoards':
      return { of: 'boards', at, boards: mention.boards };
    case 'oneOfReviews':
      return { of: 'reviews', at, reviews: mention.reviews };
    default:
      return null;
  }
};

const boardsOf = (mention: Mention): readonly BoardId[] => {
  switch (mention.is) {
    case 'board':
      return [mention.board.id];
    case 'group':
    case 'oneOfBoards':
      return mention.boards.map(({ id }) => id);
    case 'unknownBoard':
      return [mention.nearest.id];
    default:
      return [];
  }
};

/** Gathers the mentions of a text; `settled` says what a choice was settled as. */
export const subjectsOf = (marks: readonly Mark[], settled: Settled | null = null): Subjects => {
  const mentions = marks.flatMap((mark, at) =>
    mark.is === 'mention' ? [{ at, mention: mark.mention }] : [],
  );
  const isSettled = (at: number, mention: Mention): boolean => {
    if (settled === null) return false;
    const { fact } = settled;
    if (settled.at === at) return true;
    if (mention.is === 'oneOfReviews' && fact.on === 'review')
      return mention.reviews.some(({ id }) => fact.ids.includes(id));
    return (
      mention.is === 'oneOfBoards' &&
      fact.on === 'board' &&
      mention.boards.some(({ id }) => fact.ids.includes(id))
    );
  };
  const choice =
    mentions.flatMap(({ at, mention }) => (isSettled(at, mention) ? [] : (choiceOf(mention, at) ?? [])))[0] ??
    null;
  const factAt = (at: number): Fact | null => {
    if (settled?.at === at) return settled.fact;
    const found = mentions.find((known) => known.at === at);
    if (found === undefined) return null;
    return settled !== null && isSettled(at, found.mention) ? settled.fact : factOf(found.mention);
  };
  return {
    literalOf: (at, except) => {
      const fact = factAt(at);
      return fact === null ? null : { not: except !== (settled?.at === at && settled.not === true), fact };
    },
    boards: [...new Set(mentions.flatMap(({ mention }) => boardsOf(mention)))],
    reviews: mentions.flatMap(({ mention }) => (mention.is === 'review' ? [mention.review] : [])),
    choice,
    unknownReview:
      mentions.flatMap(({ mention }) => (mention.is === 'unknownReview' ? [mention.said] : []))[0] ?? null,
    unknownBoard:
      mentions.flatMap(({ mention }) =>
        mention.is === 'unknownBoard' ? [{ said: mention.said, nearest: mention.nearest }] : [],
      )[0] ?? null,
  };
};

/** Boards that are named one after the other are one condition, and so are reviews: one of these. */
export const subjectsJoined = (literals: readonly Literal[]): Literal[] => {
  const joined: Literal[] = [];
  for (const literal of literals) {
    const { not, fact } = literal;
    const at = joined.findIndex((known) => known.not === not && known.fact.on === fact.on);
    const before = joined[at]?.fact;
    if (fact.on === 'board' && before?.on === 'board')
      joined[at] = {
        not,
        fact: {
          on: 'board',
          ids: [...before.ids, ...fact.ids],
          group: before.group === fact.group ? fact.group : null,
        },
      };
    else if (fact.on === 'review' && before?.on === 'review')
      joined[at] = { not, fact: { on: 'review', ids: [...before.ids, ...fact.ids] } };
    else joined.push(literal);
  }
  return joined;
};
