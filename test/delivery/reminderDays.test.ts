import { remindersPerDay } from '../../src/app/remindersPerDay.js';
import { createMetrics } from '../../src/metrics/prometheus.js';
import type { SendResult } from '../../src/ports/messenger.js';
import { openTables, type Tables } from '../../src/storage/tables.js';
import { startAzurite, type TestAzurite } from '../support/azurite.js';
import { person, request, World } from './world.js';

let azurite: TestAzurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite();
  tables = await openTables({ connectionString: azurite.connectionString });
});
afterAll(() => azurite.stop());

const nothing = {
  planned: 0,
  sent: 0,
  waiting: 0,
  superseded: 0,
  undeliverable: 0,
  unknown: 0,
  repeated: 0,
};

describe('what the operator sees of the reminders', () => {
  it('is counted by day and as counters, however each card ended', async () => {
    const world = new World(tables, '2023-02-01T10:00');
    world.put(
      person('sent'),
      person('lost'),
      person('refused', { boards: ['b1', 'b2'] }),
      person('blocked', { reach: 'blocked' }),
    );
    const answers: Readonly<Record<string, SendResult>> = {
      'conversation-sent': { outcome: 'sent', activityId: 'm1' },
      'conversation-lost': { outcome: 'unknown', reason: 'timeout' },
      'conversation-refused': { outcome: 'refused', reason: '413', blocked: false },
    };
    world.answer = ({ conversationId }) => answers[conversationId]!;
    const metrics = createMetrics();
    const process = world.process({ meter: metrics.meter });
    await world.publish(process, request('r1.b1'));
    await process.deliverDue();
    const perDay = remindersPerDay({ agenda: world.agenda });
    const days = () => perDay({ from: '2023-02-01', to: '2023-03-01' });
    expect(await days()).toEqual([
      { ...nothing, day: '2023-02-01', sent: 1, undeliverable: 2, unknown: 1 },
      { ...nothing, day: '2023-03-01', planned: 4 },
    ]);

    world.clock.advance(60_000);
    await process.deliverDue();
    expect((await days())[0]).toMatchObject({ sent: 1, unknown: 1, repeated: 1 });
    await world.decide(process, 'r1.b1');
    expect(await days()).toEqual([
      { ...nothing, day: '2023-02-01', sent: 1, undeliverable: 2, unknown: 1, repeated: 1 },
      { ...nothing, day: '2023-03-01', superseded: 4 },
    ]);
    expect(await perDay({ from: '2023-02-02', to: '2023-02-28' })).toEqual([]);

    const counted = await metrics.text();
    for (const line of [
      'svarstid_cards_total{outcome="sent"} 1',
      'svarstid_cards_total{outcome="undeliverable"} 2',
      'svarstid_cards_total{outcome="unknown"} 2',
      'svarstid_cards_repeated_total 1',
      'svarstid_items_planned_total 8',
      'svarstid_items_superseded_total 4',
      'svarstid_delivery_passes_total{ended="done"} 2',
    ])
      expect(counted).toContain(`\n${line}\n`);
    expect(counted).not.toMatch(/r1|b1|conversation|refused"/);
  });
});
