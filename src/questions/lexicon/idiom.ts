/** Folded words of which the text must have one, what people say, and what is read instead. */
export type Idiom = readonly [triggers: string, said: RegExp, read: string];

/** Somebody between a verb and what completes it, up to four words. */
export const who = '((?:[\\p{L}\\p{N}&:-]+)(?: [\\p{L}\\p{N}&:-]+){0,3})';
export const some = '(?:något|nåt|någonting|nånting|några|nåra)';
export const idiom = (triggers: string, said: string, read: string): Idiom => [
  triggers,
  new RegExp(`(?<![\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])`, 'iu'),
  read,
];
/** Nothing follows. */
export const end = '(?=\\s*[?.!]*$)';
