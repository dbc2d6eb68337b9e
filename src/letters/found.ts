import type { BoardMention } from './boardNames.js';

/** How much a place in the letter counts: the annex before a list, a list before a sentence. */
export const authorities = { sentence: 0, list: 1, annex: 2 } as const;
export type Authority = (typeof authorities)[keyof typeof authorities];

/** Recommendations that stand together. */
export interface FoundList {
  /** Empty: the place names no board. */
  readonly boards: readonly BoardMention[];
  readonly items: readonly string[];
  readonly authority: Authority;
  /** Read from paragraphs that only look like recommendations. */
  readonly doubtful: boolean;
}
