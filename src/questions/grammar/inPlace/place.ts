import type { Term } from '../../lexicon/terms.js';
import type { Scan } from '../../scan.js';

type ReadTerm = Scan['terms'][number];

/** A term where it stands, with what lies around it. */
export interface Place {
  readonly scan: Scan;
  readonly terms: Scan['terms'];
  readonly words: Scan['words'];
  readonly periods: Scan['periods'];
  /** Index among the terms. */
  readonly at: number;
  readonly read: ReadTerm;
  readonly term: Term;
  /** The term's own words. */
  readonly own: Scan['words'];
  /** Index of the word after it. */
  readonly to: number;
  readonly next: ReadTerm | undefined;
  /** Whether measures are spoken of, here or before. */
  readonly ofMeasure: boolean;
  /** Whether a day begins at most so many words after it. */
  readonly dayFollows: (within: number) => boolean;
}

/** What a term stands for where it is. */
export type InPlace = (place: Place) => Term;

/** Terms that stand for something else in some places; any other term is what it is. */
export type TermRules = Partial<Readonly<Record<Term, InPlace>>>;
