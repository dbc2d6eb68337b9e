import type { RequestState } from '../domain/request.js';
import type { RecordKind, WorldRecord } from './worldRecords.js';

/** What is wrong with one line. */
export type LineProblem =
  | { readonly code: 'empty' | 'noHeader' | 'notText' | 'notJson' | 'notAnObject' | 'noKind' }
  | { readonly code: 'tooLong'; readonly limit: number }
  | { readonly code: 'laterFormat'; readonly format: number; readonly known: number }
  | { readonly code: 'unknownKind'; readonly kind: string }
  | { readonly code: 'unknownKey' | 'missingKey' | 'wrongValue' | 'notApplicable'; readonly key: string }
  | { readonly code: 'noSuchDay'; readonly key: string }
  | { readonly code: 'unknownId'; readonly of: 'board' | 'person' | 'review'; readonly id: string }
  | {
      readonly code: 'duplicate';
      readonly of: 'board' | 'person' | 'review' | 'request';
      readonly id: string;
    }
  | { readonly code: 'sameName'; readonly name: string }
  | { readonly code: 'sameLetter' }
  | {
      readonly code: 'misplaced';
      readonly kind: RecordKind;
      readonly under: 'register' | 'review' | 'request';
    }
  | { readonly code: 'draftWithRequest'; readonly review: string }
  | { readonly code: 'roleMissing'; readonly role: string; readonly key: string }
  | { readonly code: 'noSuchNumber'; readonly number: number; readonly recommendations: number }
  | { readonly code: 'state'; readonly given: RequestState; readonly found: RequestState }
  | { readonly code: 'withoutDecision' | 'decisionWithoutAnswer' | 'withoutWithdrawal' | 'openInWithdrawn' }
  | { readonly code: 'incomplete'; readonly numbers: readonly number[] }
  | { readonly code: 'extensionNotLater' }
  | { readonly code: 'notPlanned'; readonly number: number }
  | { readonly code: 'secondMeasure'; readonly number: number }
  | { readonly code: 'history' }
  | { readonly code: 'reportsDiffer'; readonly key: 'state' | 'dueDate' };

/** Something wrong in a world file; lines count from 1. */
export interface WorldProblem {
  readonly line: number;
  readonly problem: LineProblem;
}

/** A record and where it stands. */
export interface Lined<T> {
  readonly line: number;
  readonly record: T;
}
/** A line that cannot be read: told, and what refers to it cannot be judged. */
export interface UnreadLine {
  readonly line: number;
  readonly problems: readonly LineProblem[];
  /** What can be made out of it nevertheless; null: nothing, it can have been anything. */
  readonly madeOut: Readonly<Record<string, unknown>> | null;
}
export type ReadLine = Lined<WorldRecord> | UnreadLine;

/** A world file to read, as often as it is needed; of it never more than a line is held. */
export interface WorldFile {
  /** Blank lines and the header are left out; `onEnd` is told the SHA-256 of all bytes. */
  lines(onEnd: (sha256: string) => void): AsyncIterable<ReadLine>;
}

/** A world file to write; it is there under its name once it is closed, and not before. */
export interface NewWorldFile {
  write(record: WorldRecord): Promise<void>;
  close(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}
