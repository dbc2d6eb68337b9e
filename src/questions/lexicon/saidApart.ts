import { fold, type Word } from '../../language/words.js';

/** Somebody between two words that belong together, up to four words. */
const who = '([\\p{L}\\p{N}&:-]+(?: [\\p{L}\\p{N}&:-]+){0,3}?)';
const something = '(?:något|nåt|någonting)';
const rewriting = (trigger: string, said: string, read: string) => ({
  trigger,
  said: new RegExp(`(?<![\\p{L}\\p{N}])${said}(?![\\p{L}\\p{N}])`, 'iu'),
  read,
});

const apart = [
  // "inte svarat på 9 och inte på 14"
  rewriting(
    'inte',
    'inte (?:har )?(?:besvarat|svarat på) (?:rapport )?(\\d+) och inte (?:heller )?(?:på )?(?:rapport )?(\\d+)',
    'inte svarat på rapport $1 och inte svarat på rapport $2',
  ),
  rewriting('bade', 'både svara på', 'svara på både'),
  rewriting(
    'anstand',
    `(?:vilket datum|vilken dag|vilket svarsdatum) (?:har|fick) ${who} (?:fått )?(?:sitt )?anstånd till`,
    'till när har $1 anstånd',
  ),
  // "har det kommit något nytt till RS i år?"
  rewriting(
    'nytt',
    `har det kommit (?:in )?${something} nytt till ${who}(?= (?:i år|den här|denna|i|under|sedan|sen)(?! \\S+ (?:revision|granskning)))`,
    'vilka granskningar har $1 fått',
  ),
  rewriting(
    'nytt',
    `har (vi|jag) fått ${something} nytt(?= (?:i år|den här|denna|i|under|sedan|sen))`,
    'vilka granskningar har $1 fått',
  ),
  // "en åtgärd som har med bemanning att göra"
  rewriting('gora', `har med (\\p{L}+) att göra`, 'har att göra med $1'),
];
/** No question of one sentence is longer; what is, is somebody's text. */
const longest = 400;

/**
 * A text of these words in which what belongs together stands together. This is only for what no phrase of the lexicon
 * can say, and no verb in parts: where somebody who is named stands in the middle of what turns into another question,
 * or where words are said once for two.
 */
export const putTogether = (text: string, words: readonly Word[]): string => {
  if (text.length > longest) return text;
  const typed = new Set(words.map(({ text: each }) => fold(each)));
  return apart
    .filter(({ trigger }) => typed.has(trigger))
    .reduce((so, { said, read }) => so.replace(said, read), text);
};
