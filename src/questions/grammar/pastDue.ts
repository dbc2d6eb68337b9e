import type { Word } from '../../language/words.js';
import type { Literal } from '../question.js';

/** What was to be answered by a day that has passed, and is not. */
export const overdue: Literal = { not: false, fact: { on: 'state', any: ['overdue'] } };

const perfect =
  /(?:^| )(?:skulle|borde)(?: (?!kunna )[^ ]+){0,5} ha |(?:^| )(?:should|supposed to)(?: [^ ]+){0,4} have /;
/** "när skulle RS ha svarat?", "when should RS have responded?": that day has passed. */
export const shouldHaveBeen = (words: readonly Word[]): boolean =>
  perfect.test(words.map(({ folded }) => folded).join(' '));

const past =
  /(?:^| )(?:nar|vilken dag|vilket datum|when|what day|what date|which day|which date)(?: [^ ]+)*? (?:skulle (?!kunna|vilja|jag kunna|du |ni )|borde |should [^ ]+(?: [^ ]+){0,3} have |var |was |were |hade |did |gick |lopte )/;
/** "när skulle RS svara?", "when was RS due?": a day that has passed, or one that was spoken of. */
export const wasDue = (words: readonly Word[]): boolean =>
  past.test(words.map(({ folded }) => folded).join(' '));
