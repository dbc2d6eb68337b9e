/**
 * By term, the phrases that stand for it, divided by `|`; white space around them is nothing. Marks may be missing
 * where they are read.
 */
export type Lexicon = Readonly<Record<string, { readonly sv: string; readonly en: string }>>;
