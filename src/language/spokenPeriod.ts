/** Days from … to, both included, `YYYY-MM-DD`; null: open at that end. Never null at both. */
export interface DaySpan {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A period that somebody names, in the words from `from` up to but not including `to`. Without a year of its own it
 * is the last such (`past`) or the next (`coming`): what is asked decides. `noSuchDate`: "31 februari".
 */
export type Period = { readonly from: number; readonly to: number } & (
  | {
      readonly is: 'period';
      readonly past: DaySpan;
      readonly coming: DaySpan;
      /** Begins with a word that says so: "i", "före". */
      readonly led: boolean;
      /** It has no year of its own, and today is far nearer to the coming one than to the past one. */
      readonly soon?: boolean;
      /** Reaches from the past to today, or from today on: "de senaste 14 dagarna", "inom 14 dagar". */
      readonly looks: 'back' | 'ahead' | null;
      /** How late something is or how much time it has left, as the days on which it is due: "mer än en vecka sena". */
      readonly says?: 'late' | 'left';
    }
  | { readonly is: 'noSuchDate' }
);
