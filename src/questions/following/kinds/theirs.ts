import { unitBefore } from '../before.js';
import type { Elliptic } from '../elliptic.js';
import type { Rule } from './kind.js';

const theirs =
  /^(?:och |and )?(?:(?:vilka|vilken|vilket|which)(?: [a-z]+)?|what [a-z]+) (?:har|have|did) (?:de|dom|they) /;
export const saysTheirs = ({ said }: Pick<Elliptic, 'said'>): boolean => theirs.test(said);
/** "vilka granskningar har de inte svarat på?": of those who were spoken of. */
export const asksForTheirs: Rule = (text) => (saysTheirs(text) ? 'theirs' : null);

/** "var KS en av dem?": asked of other rows than boards it would list them. */
export const asksIfOneOfThem: Rule = ({ before, sentence, named }) =>
  sentence.has('ofThem') && sentence.yesNo && named && before !== null && unitBefore(before) !== 'boards'
    ? 'theirs'
    : null;
