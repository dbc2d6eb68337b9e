/** By term, the phrases that stand for it, divided by `|`. Marks may be missing where they are read. */
export type Lexicon = Readonly<Record<string, { readonly sv: string; readonly en: string }>>;
