/** Every phrase of the first row before every one of the second; rows are divided by `|`. */
export const each = (...rows: readonly string[]): string =>
  rows
    .map((row) => row.split('|'))
    .reduce((before, row) => before.flatMap((one) => row.map((next) => `${one} ${next}`.trim())))
    .join('|');
/** Phrases of one or the other. */
export const any = (...phrases: readonly string[]): string => phrases.join('|');
