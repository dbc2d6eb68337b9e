import type { Board } from '../domain/board.js';
import type { ReviewRef } from './reviewRef.js';

/** Words that speak of a board or a review: those with the indices `from` up to but not including `to`. */
export type Mention = { readonly from: number; readonly to: number } & (
  | {
      readonly is: 'board';
      readonly board: Board;
      /** By its whole name or a short form. */
      readonly sure: boolean;
      /** Reviews whose title has the same word, when the board was called by a part of its name only. */
      readonly orReviews: readonly ReviewRef[];
    }
  | { readonly is: 'group'; readonly name: string; readonly boards: readonly Board[] }
  | { readonly is: 'oneOfBoards'; readonly boards: readonly Board[] }
  /** Spoken of as a board, but none is called so; only half the name of the nearest. */
  | { readonly is: 'unknownBoard'; readonly said: string; readonly nearest: Board }
  | { readonly is: 'review'; readonly review: ReviewRef }
  | { readonly is: 'oneOfReviews'; readonly reviews: readonly ReviewRef[] }
  /** Spoken of as a review, but there is none such. */
  | { readonly is: 'unknownReview'; readonly said: string }
);

type Free<T> = T extends unknown ? Omit<T, 'from' | 'to'> : never;
/** What a mention is, wherever it stands. */
export type Mentioned = Free<Mention>;

/** Whether somebody is spoken of: a board, a group, or what may be one. */
export const isOfBoards = ({ is }: Pick<Mention, 'is'>): boolean =>
  is === 'board' || is === 'group' || is === 'oneOfBoards' || is === 'unknownBoard';

/** Which words are spoken for. */
export type Taken = readonly boolean[];

export const overlaps = (taken: Taken, from: number, to: number): boolean =>
  taken.slice(from, to).some(Boolean);

export const takenBy = (length: number, mentions: readonly Mention[]): boolean[] => {
  const taken = new Array<boolean>(length).fill(false);
  for (const { from, to } of mentions) taken.fill(true, from, to);
  return taken;
};

/** One review, a choice, or null for none. A draft is meant only where nothing that was sent out is called so. */
export const mentionOf = (reviews: readonly ReviewRef[]): Mentioned | null => {
  const sent = reviews.filter(({ draft }) => draft !== true);
  const [first, ...others] = sent.length > 0 ? sent : reviews;
  if (first === undefined) return null;
  return others.length === 0
    ? { is: 'review', review: first }
    : { is: 'oneOfReviews', reviews: [first, ...others] };
};
