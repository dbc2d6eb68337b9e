import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { DeliveryMeter } from '../ports/deliveryMeter.js';

export interface Metrics {
  readonly meter: DeliveryMeter;
  readonly contentType: string;
  /** All counters in Prometheus' text format. */
  text(): Promise<string>;
}

/**
 * Counters of this process since it started, for a Prometheus scraper. Several instances count for themselves;
 * the scraper adds them up. No label ever names a person, a board or a review.
 */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'svarstid_' });
  const registers = [registry];
  const cards = new Counter({
    name: 'svarstid_cards_total',
    help: 'Cards by how sending them ended.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const repeated = new Counter({
    name: 'svarstid_cards_repeated_total',
    help: 'Cards that were sent a second and last time, because the first outcome was unknown.',
    registers,
  });
  const planned = new Counter({
    name: 'svarstid_items_planned_total',
    help: 'What was planned to be told, by person and day.',
    registers,
  });
  const superseded = new Counter({
    name: 'svarstid_items_superseded_total',
    help: 'What was planned and is not told, because something newer took its place.',
    registers,
  });
  const passes = new Counter({
    name: 'svarstid_delivery_passes_total',
    help: 'Passes over what is due, by how they ended.',
    labelNames: ['ended'] as const,
    registers,
  });
  const unsettled = new Gauge({
    name: 'svarstid_items_unsettled',
    help: 'What is planned and not told yet, as the last pass saw it.',
    registers,
  });
  // A counter that is there from the start as 0 can be told from one that is missing.
  for (const outcome of ['sent', 'undeliverable', 'unknown', 'waiting', 'superseded'] as const)
    cards.inc({ outcome }, 0);
  for (const ended of ['done', 'failed'] as const) passes.inc({ ended }, 0);

  return {
    meter: {
      card(outcome, wasRepeated) {
        cards.inc({ outcome });
        if (wasRepeated) repeated.inc();
      },
      itemsPlanned: (count) => planned.inc(count),
      itemsSuperseded: (count) => superseded.inc(count),
      pass(left) {
        passes.inc({ ended: left === null ? 'failed' : 'done' });
        if (left !== null) unsettled.set(left);
      },
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
};
