import type { Asked } from '../app/ask.js';

const told = ['kind', 'reading', 'boards', 'reviews', 'recommendations', 'count', 'date', 'yes'] as const;

/** What `ask --json` prints; keys that do not apply are left out. */
export const askJson = (asked: Asked, text: string): object => ({
  outcome: asked.outcome,
  ...Object.fromEntries(told.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]]))),
  text,
});
