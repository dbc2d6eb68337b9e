import type { Asked } from '../app/ask.js';

/** What `ask --json` prints; keys that do not apply are left out. */
export const askJson = (asked: Asked, text: string): object => ({
  outcome: asked.outcome,
  ...(asked.kind === undefined ? {} : { kind: asked.kind }),
  ...(asked.view.view === 'answer' ? { reading: asked.view.reading } : {}),
  ...(asked.boards === undefined ? {} : { boards: asked.boards }),
  ...(asked.reviews === undefined ? {} : { reviews: asked.reviews }),
  ...(asked.count === undefined ? {} : { count: asked.count }),
  ...(asked.date === undefined ? {} : { date: asked.date }),
  text,
});
