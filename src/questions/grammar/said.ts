import type { Literal } from '../question.js';
import type { Mark } from './marks.js';

/** A literal with where it was said. */
export interface Said {
  readonly literal: Literal;
  readonly at: number;
  /** Of every request of the board or the review: "svarat på allt", "inget kvar". */
  readonly ofEvery?: boolean;
}

/** What is said between two "eller". */
export interface Segment {
  readonly said: Said[];
  /** It began with "eller också", which parts alternatives whatever stands in them. */
  readonly strong: boolean;
}

export const isTerm = (mark: Mark | undefined, ...terms: readonly string[]): boolean =>
  mark?.is === 'term' && terms.includes(mark.term);
/** Terms that say nothing themselves. */
export const silent = ['filler', 'greeting', 'now'];

export const nextSpeaking = (marks: readonly Mark[], at: number): Mark | undefined =>
  marks.slice(at + 1).find((mark) => !isTerm(mark, ...silent));
export const lastSpeaking = (marks: readonly Mark[], at: number): Mark | undefined =>
  marks
    .slice(0, at)
    .reverse()
    .find((mark) => !isTerm(mark, ...silent));

/** Boards beside boards, reviews beside reviews. */
export const sameSubject = (one: Mark | undefined, other: Mark | undefined): boolean => {
  if (one?.is !== 'mention' || other?.is !== 'mention') return false;
  const isReview = (mark: Mark): boolean => mark.is === 'mention' && /review/i.test(mark.mention.is);
  return isReview(one) === isReview(other);
};
