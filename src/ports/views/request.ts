import type { Slot } from '../../domain/answer.js';
import type { RequestRow } from './requestRow.js';

/** What every card about one request starts with. */
export interface RequestHeadline {
  readonly row: RequestRow;
  readonly registryNumber: string | null;
  readonly issuer: string;
}

/** "New request": what is asked, by when, why she gets it. Also what opening a request first shows. */
export interface RequestView {
  readonly view: 'request';
  readonly head: RequestHeadline;
  readonly recommendations: readonly {
    readonly slot: Slot;
    readonly text: string;
    readonly complete: boolean;
  }[];
  /** A secretary or a substitute may answer; others read. */
  readonly mayAnswer: boolean;
  /** There is a response that the reader may read. */
  readonly mayRead: boolean;
  /** An auditor may grant an extension and read the history. */
  readonly mayExtend: boolean;
  /** The reader is a substitute of the board's secretary. */
  readonly standIn?: boolean;
}
