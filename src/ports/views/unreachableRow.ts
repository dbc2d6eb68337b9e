import type { Reach, Role } from '../../domain/person.js';

/** Somebody who cannot be written to, or a board without a secretary. */
export interface UnreachableRow {
  /** Null: nobody; the board has no secretary. */
  readonly name: string | null;
  readonly roles: readonly Role[];
  readonly boards: readonly string[];
  /** Null for a board without a secretary. */
  readonly reach: Reach | null;
  /** Names of the other secretaries and the substitutes who are told instead. */
  readonly standIns: readonly string[];
  /** A response is waited for of a board of which no secretary can be reached. */
  readonly awaited: boolean;
}
