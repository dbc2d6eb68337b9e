import { isDeepStrictEqual } from 'node:util';
import { sampleRequest } from '../support/storedRequests.js';
import type { AgendaCard, AgendaItem } from '../../src/ports/agendaStore.js';
import { itemKey } from '../../src/ports/agendaStore.js';
import { check, type Rule, type World } from './checker.js';

const requestId = 'r1.b1';
const item = (over: Partial<AgendaItem> = {}): AgendaItem => ({
  kind: 'reminder',
  personId: 'karin',
  subject: requestId,
  step: '-30',
  dueDate: '2023-03-31',
  day: '2023-03-01',
  slot: 'morning',
  state: 'carded',
  ...over,
});
const next = item({ step: '-14', day: '2023-03-17', state: 'planned' });
const card = (over: Partial<AgendaCard> = {}): AgendaCard => ({
  personId: 'karin',
  day: '2023-03-01',
  slot: 'morning',
  state: 'sent',
  nonce: 'n',
  leaseUntil: null,
  notBefore: null,
  attempts: 1,
  activityId: 'message-1',
  reason: null,
  items: [itemKey(item())],
  ...over,
});
const post = {
  personId: 'karin',
  requestIds: [requestId],
  day: '2023-03-01',
  at: 10,
  acceptedAs: 'message-1',
};
const head = sampleRequest('r1', 'b1');
const request = {
  head,
  headEtag: 'e',
  open: { request: head, headEtag: 'e' },
  index: [],
  versions: [],
  chain: { sequences: [1], holds: true },
};
const owed = { requestId, personId: 'karin', day: '2023-03-01' };

/** Everything went as promised. */
const healthy: World = {
  stored: {
    items: [item(), next],
    cards: [card()],
    plans: [{ subject: requestId, next: [next] }],
    requests: [request],
  },
  posts: [post],
  acknowledged: { answers: [], decisions: [] },
  owed: [owed],
  awaited: [{ requestId, personId: 'karin' }],
  today: '2023-03-01',
};
const withStored = (over: Partial<World['stored']>): World => ({
  ...healthy,
  stored: { ...healthy.stored, ...over },
});
const answers = [{ requestId, text: 'Åtgärd' }];
const version = {
  slot: 1,
  version: 1,
  baseVersion: 0,
  fields: { description: 'Åtgärd' },
  by: 'karin',
  byName: 'Karin',
  at: '2023-02-01T09:00:00.000Z',
};

describe('the checker', () => {
  it('finds nothing in a world that keeps the promise', () => {
    expect(check(healthy)).toEqual({ violations: [], sent: 1, repeated: 0, arrivedTwice: 0, unknown: 0 });
  });

  it('counts a second attempt, and what arrived by it, as no violation', () => {
    const world = withStored({ cards: [card({ attempts: 2, activityId: 'message-2' })] });
    const posts = [post, { ...post, acceptedAs: 'message-2' }];
    expect(check({ ...world, posts })).toEqual({
      violations: [],
      sent: 1,
      repeated: 1,
      arrivedTwice: 1,
      unknown: 0,
    });
  });

  it('counts what stays unknown after two attempts', () => {
    const cards = [card({ state: 'unknown', attempts: 2, activityId: null })];
    expect(check(withStored({ cards }))).toMatchObject({ violations: [], unknown: 1 });
  });

  const broken: readonly (readonly [string, Rule, World])[] = [
    [
      'a card is still being sent',
      'unfinished',
      { ...withStored({ cards: [card({ state: 'sending' })] }), posts: [] },
    ],
    [
      'a card was tried once with unknown outcome',
      'unfinished',
      { ...withStored({ cards: [card({ state: 'unknown' })] }), posts: [] },
    ],
    [
      'an item of the day is still planned',
      'unfinished',
      withStored({ items: [item(), next, item({ step: '0', state: 'planned' })] }),
    ],
    ['an item is on no card', 'unfinished', { ...withStored({ cards: [] }), posts: [] }],
    ['a card was tried three times', 'tooOften', withStored({ cards: [card({ attempts: 3 })] })],
    ['a card is called sent and never came', 'notSent', { ...healthy, posts: [] }],
    ['a card went to somebody else', 'notSent', { ...healthy, posts: [{ ...post, personId: 'erik' }] }],
    ['a reminder has no outcome', 'lost', { ...withStored({ items: [next], cards: [] }), posts: [] }],
    [
      'a reminder was superseded and nothing came instead',
      'lost',
      {
        ...withStored({
          items: [item({ state: 'superseded' }), next],
          cards: [card({ state: 'superseded' })],
        }),
        posts: [],
      },
    ],
    [
      'the channel took a card twice',
      'doubled',
      { ...healthy, posts: [post, { ...post, acceptedAs: 'message-2' }] },
    ],
    [
      'a card names a request that was decided before',
      'afterDecision',
      { ...healthy, acknowledged: { answers: [], decisions: [{ requestId, at: 5 }] } },
    ],
    ['the next step is not planned', 'noNextStep', withStored({ plans: [{ subject: requestId, next: [] }] })],
    ['the next step is in the plan alone', 'noNextStep', withStored({ items: [item()] })],
    ['an answer is gone', 'answerLost', { ...healthy, acknowledged: { answers, decisions: [] } }],
    [
      'an answer stands twice',
      'answerDoubled',
      {
        ...withStored({ requests: [{ ...request, versions: [version, { ...version, version: 2 }] }] }),
        acknowledged: { answers, decisions: [] },
      },
    ],
    [
      'a decision is gone',
      'decisionLost',
      { ...healthy, acknowledged: { answers: [], decisions: [{ requestId, at: 50 }] } },
    ],
    ['an open request is not in open', 'diverged', withStored({ requests: [{ ...request, open: null }] })],
    [
      'its copy is behind',
      'diverged',
      withStored({ requests: [{ ...request, open: { request: head, headEtag: 'older' } }] }),
    ],
    [
      'an open request is in the index',
      'diverged',
      withStored({ requests: [{ ...request, index: [head] }] }),
    ],
    [
      'a link of the chain is broken',
      'diverged',
      withStored({ requests: [{ ...request, chain: { sequences: [1], holds: false } }] }),
    ],
    [
      'an event is missing',
      'diverged',
      withStored({ requests: [{ ...request, chain: { sequences: [], holds: true } }] }),
    ],
  ];
  it.each(broken)('says when %s', (_, rule, world) => {
    expect(isDeepStrictEqual(world, healthy)).toBe(false);
    expect(check(world).violations.map((violation) => violation.rule)).toContain(rule);
  });

  it('is shown broken worlds for every rule', () => {
    const rules: Record<Rule, true> = {
      unfinished: true,
      tooOften: true,
      notSent: true,
      lost: true,
      doubled: true,
      afterDecision: true,
      noNextStep: true,
      answerLost: true,
      answerDoubled: true,
      decisionLost: true,
      diverged: true,
    };
    expect([...new Set(broken.map(([, rule]) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });
});
