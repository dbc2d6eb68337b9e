import { en } from './saying/en.js';
import { sv } from './saying/sv.js';

export type { Both } from './saying/clause.js';
export type { SayingTexts } from './saying/sv.js';
/** How a question is said so that it is read as itself, in both languages. */
export const sayingTexts = { sv, en };
