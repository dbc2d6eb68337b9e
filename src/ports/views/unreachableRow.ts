import type { Reach } from '../../domain/person.js';

/** A secretary who cannot be written to while her board is to answer, or a board without a secretary. */
export interface UnreachableRow {
  /** Null: nobody; the board has no secretary. */
  readonly name: string | null;
  readonly boards: readonly string[];
  /** Null for a board without a secretary. */
  readonly reach: Exclude<Reach, 'reachable'> | null;
  /** Names of the other secretaries and the substitutes who are told instead. */
  readonly standIns: readonly string[];
}
