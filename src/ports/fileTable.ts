/** A cell of an answer's file; a day is `YYYY-MM-DD`; null: nothing. */
export type Cell = string | number | { readonly day: string } | null;

/** All of an answer as a table, in words, for a file. */
export interface FileTable {
  /** Names of the sheet with the rows and of the one that tells where they come from; at most 31 characters. */
  readonly sheets: { readonly rows: string; readonly about: string };
  /** What was asked and read, by whom and when: name and text. */
  readonly about: readonly (readonly [name: string, text: string])[];
  /** `width` in characters. */
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}
