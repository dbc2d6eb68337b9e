import type { FaultyProxy } from '../support/faultyProxy.js';
import { isClaim, isOutcome, openStorage, Scene, type Storage } from './support/scene.js';

jest.setTimeout(300_000);

let storage: Storage;
beforeAll(async () => {
  storage = await openStorage();
});
afterAll(() => storage.azurite.stop());

const morning = '2023-03-01';
const isPlan = ({ method, url }: { method: string; url: string }): boolean =>
  method === 'PUT' && url.includes("~plans'");
const isNewItem = ({ method, url }: { method: string; url: string }): boolean =>
  method === 'POST' && url.endsWith('/agenda');
const isDaysPage = ({ method, url }: { method: string; url: string }): boolean =>
  method === 'GET' && url.includes(`~${morning}~`) && url.includes('$filter');

const faults: readonly (readonly [string, (proxy: FaultyProxy) => void])[] = [
  [
    'the answers to claims are lost: the own claims are recognised',
    (proxy) => proxy.hurt('dropAnswer', { matching: isClaim, times: 3 }),
  ],
  [
    'the answers to outcomes are lost',
    (proxy) => proxy.hurt('dropAnswer', { matching: isOutcome, times: 3 }),
  ],
  [
    'the answers to plans and new items are lost',
    (proxy) => {
      proxy.hurt('dropAnswer', { matching: isPlan, times: 2 });
      proxy.hurt('dropAnswer', { matching: isNewItem, times: 2 });
    },
  ],
  ['a burst of 503', (proxy) => proxy.hurt({ status: 503 }, { after: 12, times: 12 })],
  ['a storm of 412 on outcomes', (proxy) => proxy.hurt({ status: 412 }, { matching: isOutcome, times: 6 })],
  ['a request that is never answered', (proxy) => proxy.hurt('hang', { matching: isOutcome })],
  ['empty pages with a continuation', (proxy) => proxy.hurt('emptyPage', { matching: isDaysPage, times: 2 })],
];

it.each(faults)('storage: %s', async (_, hurt) => {
  const scene = await Scene.open(storage, {
    secretaries: {
      karin: ['Kulturnämnden'],
      erik: ['Servicenämnden'],
      maja: ['Kulturnämnden', 'Servicenämnden'],
    },
    dueDates: ['2023-03-31'],
    publishedAt: '2023-02-01T10:00',
  });
  try {
    await scene.told();
    hurt(scene.proxy);
    await scene.start(`${morning}T08:30:01`);
    await scene.settle(morning);
    expect(await scene.verdict(morning, [morning])).toMatchObject({ violations: [], unknown: 0 });
    expect(await scene.reminded(morning)).toEqual({ karin: 1, erik: 1, maja: 1 });
  } finally {
    await scene.close();
  }
});
