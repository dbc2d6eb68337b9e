import type { DateTime } from 'luxon';

/** The only source of time. */
export interface Clock {
  /** Now, in the organisation's zone. */
  now(): DateTime<true>;
  /** Milliseconds that only grow; its zero means nothing. For leases, never for dates. */
  monotonic(): number;
}
