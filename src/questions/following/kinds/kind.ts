import type { Term } from '../../lexicon/terms.js';
import type { Remembered } from '../../remembered.js';
import type { Elliptic } from '../elliptic.js';

/** How a text goes on from the question before. */
export type Kind =
  | 'of them'
  | 'boards of them'
  | 'claim'
  | 'claim only'
  | 'done'
  | 'rest'
  | 'count'
  | 'dates'
  | 'list'
  | 'people'
  | 'other'
  | 'same rows'
  | 'content'
  | 'theirs'
  | 'left'
  | 'same of'
  | 'count there'
  | 'any there'
  | 'of them or all'
  | 'unit'
  | 'unit or all';

/** A text that may go on, and what more than one rule looks at. */
export interface GoingOn extends Elliptic {
  /** null: nothing is remembered. */
  readonly before: Remembered | null;
  /** After measures or recommendations. */
  readonly ofMeasures: boolean;
  readonly first: string;
  readonly last: string;
  /** What its marks say, in order. */
  readonly terms: readonly (Term | null)[];
  /** The first of them beyond talk. */
  readonly lead: Term | null;
  /** "och RS?", "men Ekeby?": begins as what goes on does. */
  readonly joined: boolean;
  /** A board, a review, a day is named. */
  readonly named: boolean;
  /** "de", "those": speaks of several that were spoken of. */
  readonly they: boolean;
}

/** One way of going on. null: the text does not go on so; whole: it goes on in no way. */
export type Rule = (text: GoingOn) => Kind | 'whole' | null;
