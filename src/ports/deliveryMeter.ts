/** How one sending of a card ended. */
export type MeteredOutcome = 'sent' | 'undeliverable' | 'unknown' | 'waiting' | 'superseded';

/** Counts what delivery does, for whoever watches over it. Names nobody. */
export interface DeliveryMeter {
  /** `repeated`: it was the second and last sending of a card whose first outcome was unknown. */
  card(outcome: MeteredOutcome, repeated: boolean): void;
  /** Items that a plan brought: what shall be told to one person on one day. */
  itemsPlanned(count: number): void;
  /** Items that will not be told, because something newer took their place. */
  itemsSuperseded(count: number): void;
  /** A pass has ended; `unsettled` items are still to be told, null: it failed. */
  pass(unsettled: number | null): void;
}

/** Counts nothing: where nobody asks. */
export const noMeter: DeliveryMeter = {
  card: () => undefined,
  itemsPlanned: () => undefined,
  itemsSuperseded: () => undefined,
  pass: () => undefined,
};
