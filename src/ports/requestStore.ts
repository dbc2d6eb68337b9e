import type { AnswerVersion } from '../domain/answer.js';
import type { RequestEvent } from '../domain/event.js';
import type { Facts, HistoryScope, RequestFacts } from '../domain/history.js';
import type { Request, RequestFile, RequestId } from '../domain/request.js';
import type { BegunMeasure, NewMeasure } from './newMeasure.js';

/** Proves which states of the truth and of its copy in `open` a change builds on. */
export interface RequestToken {
  readonly head: string;
  /** Null: the request is released and has no open row. */
  readonly open: string | null;
}
export interface HeldRequest {
  readonly request: Request;
  readonly token: RequestToken;
}

/** A request with its texts. */
export interface HeldFile {
  readonly file: RequestFile;
  readonly token: RequestToken;
}

/** A change to one request, decided by a use case. The store sets sequence, tip and the command key. */
export interface RequestChange {
  /** The request as it was read. */
  readonly held: HeldRequest;
  /** The request as it shall be; closes it when the state becomes `answered` or `withdrawn`. */
  readonly next: Request;
  readonly event: Omit<RequestEvent, 'sequence'>;
  /** A new version of one slot, if the change brings one. */
  readonly version: AnswerVersion | null;
  /** Measures that a decision begins: their truth is written with it, as far as one batch holds it all. */
  readonly measures?: readonly NewMeasure[];
  /** Hash of what the command does: the same command again is recognised by it. */
  readonly commandKey: string;
}

export type CommitResult =
  | {
      readonly outcome: 'committed';
      readonly held: HeldRequest;
      /** All measures of the change, where they were begun with it; missing: not, or not for sure. */
      readonly begun?: readonly BegunMeasure[];
    }
  /** Another command came first: read again and decide anew. */
  | { readonly outcome: 'conflict' };

/** Requests of one organisation: the truth, what is open, and the index over what is closed. */
export interface RequestStore {
  /**
   * All open requests, and those just closed that are not released yet; one storage request per thousand.
   * Read it before `closed`, never after: a request moves from here to there.
   */
  open(): Promise<Request[]>;
  /** All answered requests with an effective due date in the months from … to (`YYYY-MM`); no bounds: all. */
  closed(months?: { readonly from: string; readonly to: string }): Promise<Request[]>;
  /** As `open`, with the texts; one storage request per thousand rows, two for each request. */
  openFacts(): Promise<RequestFacts[]>;
  /**
   * What is answered, of the scope and no more, with the texts and the done measures where they are wanted; one
   * storage request per thousand rows of each review or board, or of the days.
   */
  answered(scope: HistoryScope, wanted: { readonly texts: boolean; readonly done: boolean }): Promise<Facts>;
  /**
   * One request, open or closed; null when there is none. Reads the open row; falls back on the truth.
   * Requests of a review that is still publishing are not found.
   */
  request(id: RequestId): Promise<HeldRequest | null>;
  /**
   * Those of them that `request` finds. One storage request for all of one review, and one more for each that has
   * left the list of open ones.
   */
  requests(ids: readonly RequestId[]): Promise<Request[]>;
  /**
   * One request with recommendations and answers; an open row that is behind a text is brought up to date first.
   * What else is shown can be as old as the open row; a change that builds on that is a conflict.
   */
  file(id: RequestId): Promise<HeldFile | null>;
  /**
   * As `file`, for a change that builds on it: texts that this process knows are not read again. So it can miss a
   * text whose writer died before it was acknowledged; the change is a conflict then, and finds it the next time.
   */
  fileToChange(id: RequestId): Promise<HeldFile | null>;
  /** The request's history, oldest first. */
  events(id: RequestId): Promise<RequestEvent[]>;
  /**
   * Event, version and head in one batch; for a closing change the index; then the copy in `open`.
   * Returns only when all of it stands. Its own write whose answer was lost is not a conflict; a command whose
   * key is among the head's recent ones is `committed` again without a write.
   */
  commit(change: RequestChange): Promise<CommitResult>;
  /**
   * Removes the open row of a closed request: the very last step of closing, after everybody who must be told
   * has been planned for. Until then the row says that it is closed, which is how a sweeper finds what a crash
   * left half done. `held`: the closed request, if it is at hand; it need not be read then.
   */
  release(id: RequestId, held?: HeldRequest): Promise<void>;
  /** Brings every open row in line with the truth (a crash can leave it behind). Returns how many it mended. */
  reconcile(): Promise<number>;
}
