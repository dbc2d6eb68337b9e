import { createMetrics } from '../../src/metrics/prometheus';

const lines = async (metrics: ReturnType<typeof createMetrics>): Promise<string[]> =>
  (await metrics.text()).split('\n').filter((line) => line.startsWith('svarstid_'));

describe('the counters for a scraper', () => {
  it('are all there from the start, as zero', async () => {
    const found = await lines(createMetrics());
    expect(found).toEqual(
      expect.arrayContaining([
        'svarstid_cards_total{outcome="sent"} 0',
        'svarstid_cards_total{outcome="undeliverable"} 0',
        'svarstid_cards_total{outcome="unknown"} 0',
        'svarstid_cards_total{outcome="waiting"} 0',
        'svarstid_cards_total{outcome="superseded"} 0',
        'svarstid_cards_repeated_total 0',
        'svarstid_items_planned_total 0',
        'svarstid_items_superseded_total 0',
        'svarstid_delivery_passes_total{ended="done"} 0',
        'svarstid_delivery_passes_total{ended="failed"} 0',
      ]),
    );
  });

  it('count what they are told, each process for itself', async () => {
    const metrics = createMetrics();
    createMetrics().meter.card('sent', false);
    metrics.meter.card('sent', false);
    metrics.meter.card('unknown', true);
    metrics.meter.itemsPlanned(3);
    metrics.meter.itemsSuperseded(2);
    metrics.meter.pass(7);
    metrics.meter.pass(null);
    expect(await lines(metrics)).toEqual(
      expect.arrayContaining([
        'svarstid_cards_total{outcome="sent"} 1',
        'svarstid_cards_total{outcome="unknown"} 1',
        'svarstid_cards_repeated_total 1',
        'svarstid_items_planned_total 3',
        'svarstid_items_superseded_total 2',
        'svarstid_delivery_passes_total{ended="done"} 1',
        'svarstid_delivery_passes_total{ended="failed"} 1',
        // A pass that failed has not seen what is left: the last one that has stands.
        'svarstid_items_unsettled 7',
      ]),
    );
  });
});
