import type { Zone } from 'luxon';
import type { Review } from '../../domain/review.js';
import { parseRhythm, type Rhythm } from '../../domain/rhythm.js';
import type { Tell, WorldRegister } from './gatherRecords.js';

/** What all of a file is built with. */
export interface Building {
  readonly register: WorldRegister;
  /** Nothing that the file leaves out has happened later than this instant. */
  readonly startedAt: string;
  readonly zone: Zone;
  readonly tell: Tell;
}

/** The review as its requests see it. */
export interface Published {
  readonly review: Review;
  readonly publishedAt: string;
}

/** The organisation's, where a file names one rhythm or the other. */
export const standardRhythm = 'standard';

/** Null: the organisation's. */
export const readRhythm = (text: string): Rhythm | null => {
  if (text === standardRhythm) return null;
  const parsed = parseRhythm(text);
  return parsed.ok ? parsed.rhythm : null;
};
