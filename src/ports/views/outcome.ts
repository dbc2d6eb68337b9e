import type { Refusal } from '../../domain/refusal.js';

/** Something small was done. */
export interface ConfirmationView {
  readonly view: 'confirmation';
  readonly done: 'personSaved' | 'personRemoved' | 'boardSaved' | 'languageSaved' | 'clockMoved' | 'closed';
  /** A name or a date, as `done` needs it. */
  readonly subject: string;
}

export interface RefusalView {
  readonly view: 'refusal';
  readonly refusal: Refusal;
  /** Who can help: names of administrators or auditors. */
  readonly helpers: readonly string[];
  /** What was typed and is not in use now, letter for letter: shown back so that it is not lost. */
  readonly typed?: readonly string[];
}

/** Something broke; the code leads operators to the cause. */
export interface ErrorView {
  readonly view: 'error';
  readonly code: string;
  /** Whether what was typed is safe: then it need not be typed again. */
  readonly kept: boolean;
  /** What was typed and could not be kept, letter for letter: shown back so that it is not lost. */
  readonly typed?: readonly string[];
}
