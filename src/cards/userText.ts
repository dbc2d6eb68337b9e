import { firstCharacters } from '../domain/shownFields.js';

const rightToLeft =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const isolateStart = '\u2068';
const isolateEnd = '\u2069';

/**
 * Keeps the direction of a text that somebody wrote from turning the words around it. Left alone where nothing
 * in it runs from right to left, so that ordinary names can be copied as they are.
 */
export const isolated = (text: string): string => {
  if (!rightToLeft.test(text)) return text;
  let [open, strayEnds] = [0, 0];
  for (const character of text) {
    if (/[\u2066-\u2068]/.test(character)) open += 1;
    else if (character === isolateEnd && open > 0) open -= 1;
    else if (character === isolateEnd) strayEnds += 1;
  }
  return isolateStart.repeat(strayEnds + 1) + text + isolateEnd.repeat(open + 1);
};

/** Clients replace `{{DATE(…)}}` and `{{TIME(…)}}` in texts; a word joiner keeps what a person typed as typed. */
export const literal = (text: string): string =>
  text.includes('{{') ? text.replace(/\{\{(?=(?:DATE|TIME)\()/g, '{\u2060{') : text;

/** At most `count` characters and whole words where these are short, with an ellipsis for what is left out. */
export const shortened = (text: string, count: number): string => {
  const start = firstCharacters(text, count);
  if (start === text) return text;
  const whole = /\s/.test(text.charAt(start.length)) ? start : start.replace(/(?<=\S\s+)\S{1,20}$/, '');
  return `${whole.trimEnd()} …`;
};
