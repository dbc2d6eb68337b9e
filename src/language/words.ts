/** A word of a text, as typed and as it is compared. */
export interface Word {
  /** As typed, composed (NFC). */
  readonly text: string;
  /** Small letters without marks: å and ä are a, ö is o; inflection after a colon and apostrophes dropped. */
  readonly folded: string;
  /** Typed in capitals throughout, as a short form is. */
  readonly capitals: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** What separates it from the word before, without spaces: "", ",", "/". */
  readonly gap: string;
}

/** Characters that are not seen: soft hyphen, zero width, direction marks. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const inflection = '(?:s|an|en|n|et|t|a|e|ns|ens|ans)';
const word = new RegExp(
  `[\\p{L}\\p{N}]+(?:['\\u2019]\\p{L}{1,2}(?![\\p{L}\\p{N}])|:${inflection}(?![\\p{L}\\p{N}]))?`,
  'gu',
);

/** The text composed and without what cannot be seen. */
export const composed = (text: string): string => text.normalize('NFC').replace(unseen, '');

const plain = /^[ -~]*$/;
/** Small letters without marks, so that a missing å, ä or ö does not matter. */
export const fold = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : composed(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const toWord = (text: string, gap: string): Word => ({
  text,
  folded: fold(text)
    .replace(/:[a-z]+$/, '')
    .replace(/['\u2019]/g, ''),
  capitals: text.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/:\p{L}+$/u, '')),
  capital: /^\p{Lu}/u.test(text),
  gap,
});

/** The words of a text in order; everything else separates them. */
export const wordsOf = (text: string): Word[] => {
  const said = composed(text);
  let end = 0;
  return [...said.matchAll(word)].map((found) => {
    const gap = said.slice(end, found.index).replace(/\s+/gu, '');
    end = found.index + found[0].length;
    return toWord(found[0], gap);
  });
};

/** The words' letters and digits without anything between them. */
export const squash = (words: readonly Word[]): string => words.map(({ folded }) => folded).join('');
