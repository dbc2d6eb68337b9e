/** Who asks (`s`: a secretary of Norrvik; otherwise an auditor), in which language, and what is tested with it. */
export interface Asked {
  readonly as?: 's';
  readonly language?: 'en';
  /** Where the answer's kind does not tell: `typos`, `noise`, `mixed`, `badInput`. */
  readonly tests?: string;
  /** What was asked before, first to last. */
  readonly after?: readonly string[];
}

/**
 * A question and the line that describes what it is, or the way out; several where people would not agree.
 *
 * - Conditions are those that are said; what they imply is left out (`plainly`). "Ska svara" says a due date alone,
 *   but "ska svara före påsk", by a day ahead and from no day on, means who has not answered yet;
 *   so do measures that are to be done by then mean those not done.
 * - "Är RS försenad?" and "har RS fått anstånd?" ask for any of the board's requests, "har RS svarat?" for all.
 * - Words are as typed, in small letters. "Om X" looks in both texts, "i svaret" and "svarat att" in the answer.
 * - What a secretary asks of contents without naming a board is restricted to hers: `mine`.
 */
export type Labelled = readonly [question: string, expected: string | readonly string[], asked?: Asked];

// What most labels say of who asks, and of what is tested.
export const en: Asked = { language: 'en' };
export const s: Asked = { as: 's' };
export const typos: Asked = { tests: 'typos' };
export const noise: Asked = { tests: 'noise' };
export const mixed: Asked = { tests: 'mixed' };
export const bad: Asked = { tests: 'badInput' };
export const after = (...before: string[]): Asked => ({ after: before });
