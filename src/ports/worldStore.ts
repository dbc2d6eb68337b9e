import type { AnswerVersion } from '../domain/answer.js';
import type { Board } from '../domain/board.js';
import type { MeasureEvent, RequestEvent } from '../domain/event.js';
import type { MeasureReport, PlannedMeasure } from '../domain/measure.js';
import type { Person } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { Review } from '../domain/review.js';
import type { Versioned } from './peopleStore.js';

/** A measure with all that was ever written of it, oldest first. */
export interface WholeMeasure {
  readonly measure: PlannedMeasure;
  readonly reports: readonly MeasureReport[];
  readonly events: readonly MeasureEvent[];
}
/** A request with all that was ever written in it: versions by slot and number, events oldest first. */
export interface WholeRequest {
  readonly request: Request;
  readonly recommendations: readonly string[];
  readonly versions: readonly AnswerVersion[];
  readonly events: readonly RequestEvent[];
  /** By number. */
  readonly measures: readonly WholeMeasure[];
}
/** A review with all its requests, in no particular order. */
export interface WholeReview {
  readonly review: Review;
  readonly requests: readonly WholeRequest[];
}

/** A restore on its way. */
export interface Restoring {
  /** Of the file. */
  readonly sha256: string;
  /** UTC, when it was first started: what a file leaves out is derived from it, the same at every start. */
  readonly startedAt: string;
  /** How many reviews of the file stand for certain. */
  readonly reviews: number;
}

/** Everything of one organisation at once: for moving in and out. Nothing here looks at the agenda. */
export interface WorldStore {
  boards(): Promise<Board[]>;
  persons(): Promise<Person[]>;
  /** By id, one after the other. */
  reviews(): AsyncIterable<WholeReview>;

  /** Whether there is nothing yet but visitors, and the restore that is on its way. */
  standing(): Promise<{ readonly isEmpty: boolean; readonly restoring: Versioned<Restoring> | null }>;
  /** The restore that is on its way. */
  restoring(): Promise<Versioned<Restoring> | null>;
  /** The new etag; null: somebody else has begun a restore since `standing` was asked. */
  beginRestoring(restoring: Restoring): Promise<string | null>;
  /** How far the restore has come, or only that it goes on. The new etag; null: somebody else has taken it over. */
  saveRestoring(restoring: Restoring, etag: string): Promise<string | null>;
  /** Ends the restore: from now on the storage is like any other. False: somebody else has taken it over. */
  endRestoring(etag: string): Promise<boolean>;
  writeBoards(boards: readonly Board[]): Promise<void>;
  /** Whoever has written already keeps where she can be reached. */
  writePersons(persons: readonly Person[]): Promise<void>;
  /**
   * Writes reviews as the use cases would have left them: heads, texts, linked histories, what is open, the index
   * over what is closed. Sequence and tip are set here. Writing the same once more changes nothing.
   */
  writeReviews(reviews: readonly WholeReview[]): Promise<void>;
}
