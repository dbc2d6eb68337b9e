import { isDeepStrictEqual } from 'node:util';
import { sampleRequest, sampleReview } from '../support/storedRequests.js';
import type { AgendaCard, AgendaItem } from '../../src/ports/agendaStore.js';
import { itemKey } from '../../src/ports/agendaStore.js';
import type { RequestEvent } from '../../src/domain/event.js';
import type { MeasureReport, PlannedMeasure } from '../../src/domain/measure.js';
import { check } from './checker.js';
import type { StoredMeasure, StoredRequest } from './support/stored.js';
import type { Moved, Rule, World } from './world.js';

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
  asksToAnswer: [requestId],
  claims: [card({ state: 'sending', activityId: null })],
  day: '2023-03-01',
  at: 10,
  acceptedAs: 'message-1',
};
const head = sampleRequest('r1', 'b1');
const event = (kind: RequestEvent['kind'], facts: RequestEvent['facts'], sequence: number): RequestEvent => ({
  sequence,
  kind,
  by: null,
  byName: '',
  at: '2023-02-01T09:00:00.000Z',
  facts,
});
const published = event('published', { dueDate: '2023-03-31', recommendations: 1 }, 1);
const request: StoredRequest = {
  head,
  headEtag: 'e',
  open: { head, headEtag: 'e' },
  index: [],
  versions: [],
  events: [published],
  chain: { sequences: [1], holds: true },
};
const reminder = { subject: requestId, kind: 'reminder', personId: 'karin', dueDate: '2023-03-31' } as const;
const owed = { ...reminder, day: '2023-03-01' };

const nothing: World['acknowledged'] = { answers: [], decisions: [], reports: [], moves: [] };

/** Everything went as promised. */
const healthy: World = {
  stored: {
    items: [item(), next],
    cards: [card()],
    plans: [{ subject: requestId, next: [next] }],
    requests: [request],
    measures: [],
    reviews: [sampleReview()],
  },
  posts: [post],
  acknowledged: nothing,
  owed: [owed],
  escalated: [],
  awaited: [reminder],
  today: '2023-03-01',
};
const withStored = (over: Partial<World['stored']>): World => ({
  ...healthy,
  stored: { ...healthy.stored, ...over },
});
const answers = [{ requestId, text: 'Åtgärd' }];
const decidedAt = (at: number): World['acknowledged'] => ({ ...nothing, decisions: [{ requestId, at }] });
/** Its decision is not in the store of these worlds. */
const stillOpen = [{ rule: 'decisionLost', what: requestId }];

/** The decision was acknowledged; a measure that it promised is followed up beside a reminder of another request. */
const followedUp = ((): World => {
  const measure = item({ kind: 'measure', subject: `${requestId}.1`, step: '14', dueDate: '2023-02-15' });
  const other = item({ subject: 'r2.b1' });
  const cards = [card({ items: [itemKey(measure), itemKey(other)] })];
  const decision = {
    decidedOn: '2023-02-14',
    paragraph: '4',
    registryNumber: null,
    registeredBy: 'karin',
    registeredByName: 'Karin',
    registeredAt: '2023-02-15T09:00:00.000Z',
  };
  const answered = { ...head, state: 'answered' as const, decision };
  return {
    ...healthy,
    stored: {
      items: [measure, other],
      cards,
      plans: [],
      measures: [],
      reviews: [],
      requests: [{ ...request, head: answered, open: null, index: [answered, answered, answered, answered] }],
    },
    posts: [{ ...post, requestIds: [requestId, 'r2.b1'], asksToAnswer: ['r2.b1'], claims: cards }],
    acknowledged: decidedAt(5),
    owed: [],
    awaited: [],
  };
})();

/** A measure was reported done, and that was acknowledged. */
const report: MeasureReport = {
  version: 1,
  kind: 'reported',
  state: 'done',
  dueDate: null,
  reason: '',
  by: 'karin',
  byName: 'Karin',
  at: '2023-02-20T09:00:00.000Z',
};
const measure: PlannedMeasure = {
  id: `${requestId}.1`,
  requestId,
  number: 1,
  reviewId: 'r1',
  boardId: 'b1',
  boardName: 'Kulturnämnden',
  reviewTitle: 'Granskning',
  reportNumber: null,
  text: 'Åtgärd',
  responsible: '',
  when: '',
  dueDate: null,
  firstDueDate: null,
  plannedOn: '2023-02-15',
  state: 'done',
  isReported: true,
  report: { version: 1, by: 'karin', byName: 'Karin', at: report.at },
  sequence: 2,
  tip: '',
  recentCommands: [],
};
const done = { measureId: measure.id, state: 'done', reason: '', at: 50 } as const;
const storedMeasure: StoredMeasure = {
  head: measure,
  headEtag: 'e',
  open: null,
  index: [measure],
  reports: [report],
  chain: { sequences: [1, 2], holds: true },
};
const reported: World = {
  ...healthy,
  stored: { ...healthy.stored, measures: [storedMeasure] },
  acknowledged: { ...nothing, reports: [done] },
};
const withMeasure = (over: Partial<StoredMeasure>): World => ({
  ...reported,
  stored: { ...reported.stored, measures: [{ ...storedMeasure, ...over }] },
});

/** The due date was moved after the day's reminder, and that was acknowledged; the next step is the new date's. */
const newDate = '2023-04-14';
const movedHead = { ...head, dueDate: newDate, effectiveDueDate: newDate, sequence: 2 };
const moveEvent = event('dueDateChanged', { from: '2023-03-31', to: newDate }, 2);
const movedRequest: StoredRequest = {
  ...request,
  head: movedHead,
  open: { head: movedHead, headEtag: 'e' },
  events: [published, moveEvent],
  chain: { sequences: [1, 2], holds: true },
};
const dateChange = {
  kind: 'dueDate' as const,
  from: '2023-03-31',
  to: newDate,
  reason: null,
  by: 'anna',
  byName: 'Anna',
  at: moveEvent.at,
  key: 'k',
  finished: true,
};
const movedReview = sampleReview({ dueDate: newDate, changes: [dateChange] });
const nextOfNew = { ...next, dueDate: newDate };
const move: Moved = { kind: 'dueDateChanged', requestIds: [requestId], to: newDate, at: 50 };
const moved: World = {
  ...healthy,
  stored: {
    ...healthy.stored,
    items: [item(), nextOfNew],
    plans: [{ subject: requestId, next: [nextOfNew] }],
    requests: [movedRequest],
    reviews: [movedReview],
  },
  acknowledged: { ...nothing, moves: [move] },
  awaited: [{ ...reminder, dueDate: newDate }],
};
const movedWith = (over: Partial<StoredRequest>, reviews = [movedReview]): World => ({
  ...moved,
  stored: { ...moved.stored, requests: [{ ...movedRequest, ...over }], reviews },
});
const postOfFollowedUp = followedUp.posts[0]!;
const claimed = (...items: AgendaItem[]): World => ({
  ...followedUp,
  stored: { ...followedUp.stored, items, cards: [card({ items: items.map(itemKey) })] },
  posts: [{ ...postOfFollowedUp, claims: [card({ items: items.map(itemKey) })] }],
});
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
    const world = withStored({ cards: [card({ attempts: 2, activityId: 'message-2', nonce: 'n2' })] });
    const posts = [post, { ...post, acceptedAs: 'message-2', claims: [card({ nonce: 'n2', attempts: 2 })] }];
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

  it('takes a reminder of a measure for what it is, after the decision and beside other reminders', () => {
    expect(check(followedUp)).toEqual({ violations: [], sent: 1, repeated: 0, arrivedTwice: 0, unknown: 0 });
  });

  it('takes a measure that is done for what it is, and what was told of a late response', () => {
    expect(check(reported).violations).toEqual([]);
    const told = item({ kind: 'escalation', personId: 'chair', step: '2', dueDate: '2023-02-27' });
    const world: World = {
      ...healthy,
      stored: {
        ...healthy.stored,
        items: [...healthy.stored.items, told],
        cards: [
          ...healthy.stored.cards,
          card({ personId: 'chair', state: 'undeliverable', items: [itemKey(told)] }),
        ],
      },
      escalated: [{ requestId, personId: 'chair', step: '2', dueDate: '2023-02-27' }],
    };
    expect(check(world).violations).toEqual([]);
  });

  it('takes a reminder of the old date before the acknowledgement for what it is, and after it was moved back', () => {
    expect(check(moved).violations).toEqual([]);
    const back = event('extended', { from: newDate, to: '2023-03-31' }, 3);
    const backHead = { ...movedHead, effectiveDueDate: '2023-03-31', sequence: 3 };
    const world = movedWith({
      head: backHead,
      open: { head: backHead, headEtag: 'e' },
      events: [published, moveEvent, back],
      chain: { sequences: [1, 2, 3], holds: true },
    });
    const moves = [
      { ...move, at: 3 },
      { kind: 'extended' as const, requestIds: [requestId], to: '2023-03-31', at: 5 },
    ];
    expect(check({ ...world, acknowledged: { ...nothing, moves } }).violations).toEqual([]);
  });

  it('asks no new date of what was closed before the date was moved', () => {
    const { requests, plans } = followedUp.stored;
    const world = {
      ...followedUp,
      stored: { ...followedUp.stored, requests, plans, reviews: [movedReview] },
    };
    const acknowledged = { ...followedUp.acknowledged, moves: [move] };
    expect(check({ ...world, acknowledged }).violations).toEqual([]);
  });

  it('lets auditors learn of a decision after it', () => {
    const decided = item({ kind: 'decided', step: '9', personId: 'anna' });
    const told = card({ personId: 'anna', items: [itemKey(decided)], activityId: 'message-2', nonce: 'a' });
    const world = withStored({ items: [item(), next, decided], cards: [card(), told] });
    const posts = [
      { ...post, at: 3 },
      { ...post, personId: 'anna', asksToAnswer: [], claims: [told], acceptedAs: 'message-2' },
    ];
    expect(check({ ...world, posts, acknowledged: decidedAt(5) }).violations).toEqual(stillOpen);
  });

  it('counts one more POST for what was withdrawn after it had perhaps arrived', () => {
    const other = item({ subject: 'r2.b1' });
    const cards = [card({ attempts: 2, activityId: 'message-2', nonce: 'n2' })];
    const items = [item(), next, { ...other, state: 'superseded' as const }];
    const both = [itemKey(item()), itemKey(other)];
    const posts = [
      { ...post, requestIds: [requestId, 'r2.b1'], claims: [card({ items: both })] },
      { ...post, acceptedAs: 'message-2', claims: cards },
    ];
    expect(check({ ...withStored({ items, cards }), posts })).toMatchObject({
      violations: [],
      arrivedTwice: 1,
    });
  });

  it('tells two cards of one person that are under way at once apart', () => {
    const other = item({ subject: 'r2.b1', kind: 'newRequest', slot: '10' });
    const news = card({ slot: '10', nonce: 'm', activityId: 'message-2', items: [itemKey(other)] });
    const claims = [...post.claims, { ...news, state: 'sending' as const }];
    const world = withStored({ items: [item(), next, other], cards: [card(), news] });
    const posts = [
      { ...post, requestIds: ['r2.b1'], claims, acceptedAs: 'message-2' },
      { ...post, claims },
    ];
    expect(check({ ...world, posts }).violations).toEqual([]);
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
      'the channel took a card that nobody had claimed',
      'doubled',
      { ...healthy, posts: [post, { ...post, acceptedAs: 'message-2', claims: [] }] },
    ],
    [
      'one claim was sent twice, though the first was refused',
      'doubled',
      { ...healthy, posts: [{ ...post, acceptedAs: null }, post] },
    ],
    [
      'an item came under a claim of its own, and again on a card that counts one attempt',
      'doubled',
      {
        ...healthy,
        posts: [{ ...post, acceptedAs: 'message-0', claims: [card({ nonce: 'earlier' })] }, post],
      },
    ],
    [
      'an item came again after it was withdrawn from its card',
      'doubled',
      {
        ...withStored({
          items: [next, item({ state: 'superseded' })],
          cards: [card({ state: 'superseded', items: [] })],
        }),
        owed: [],
        posts: [post, { ...post, acceptedAs: 'message-2', claims: [card({ nonce: 'later' })] }],
      },
    ],
    [
      'a card says more than it carries',
      'doubled',
      { ...healthy, posts: [{ ...post, requestIds: [requestId, 'r2.b1'] }] },
    ],
    [
      'the card that is called sent is the POST of another claim',
      'notSent',
      { ...healthy, posts: [{ ...post, claims: [card({ nonce: 'other' })] }] },
    ],
    [
      'a card names a request that was decided before',
      'afterDecision',
      { ...healthy, acknowledged: decidedAt(5) },
    ],
    [
      'a reminder of the request leaves after its decision beside one of its measures',
      'afterDecision',
      claimed(item(), item({ kind: 'measure', subject: `${requestId}.1` }), item({ subject: 'r2.b1' })),
    ],
    [
      'news of the request leaves after its decision',
      'afterDecision',
      claimed(item({ kind: 'newRequest', step: '1' }), item({ subject: 'r2.b1' })),
    ],
    [
      'somebody hears after the decision that it is late',
      'afterDecision',
      claimed(item({ kind: 'escalation', step: '7' }), item({ subject: 'r2.b1' })),
    ],
    [
      'a card that carries a measure of the decided request asks for its answer',
      'afterDecision',
      { ...followedUp, posts: [{ ...postOfFollowedUp, asksToAnswer: [requestId] }] },
    ],
    [
      'a card names the decided request and carries nothing of it',
      'afterDecision',
      claimed(item({ subject: 'r2.b1' })),
    ],
    [
      'a refused card carried a reminder after the decision',
      'afterDecision',
      { ...healthy, posts: [{ ...post, acceptedAs: null }, post], acknowledged: decidedAt(5) },
    ],
    ['the next step is not planned', 'noNextStep', withStored({ plans: [{ subject: requestId, next: [] }] })],
    [
      'nobody will follow a promised measure up any more',
      'noNextStep',
      {
        ...followedUp,
        awaited: [{ ...reminder, subject: `${requestId}.1`, kind: 'measure', dueDate: null }],
      },
    ],
    [
      'somebody has not heard that a response is late',
      'lost',
      { ...healthy, escalated: [{ requestId, personId: 'chair', step: '14', dueDate: '2023-02-01' }] },
    ],
    ['a reminder of a measure is owed', 'lost', { ...healthy, owed: [{ ...owed, kind: 'measure' }] }],
    ['a report is gone', 'reportLost', { ...reported, stored: { ...reported.stored, measures: [] } }],
    ['a report stands twice', 'reportDoubled', withMeasure({ reports: [report, { ...report, version: 2 }] })],
    [
      'somebody is reminded of a measure that is done',
      'afterDone',
      { ...followedUp, acknowledged: { ...decidedAt(5), reports: [{ ...done, at: 5 }] } },
    ],
    ['a move is gone from the history', 'moveLost', movedWith({ events: [published] })],
    ['a move is gone from the review', 'moveLost', movedWith({}, [sampleReview({ dueDate: newDate })])],
    [
      'a move stands twice in the history',
      'moveDoubled',
      movedWith({ events: [published, moveEvent, { ...moveEvent, sequence: 3 }] }),
    ],
    [
      'a move stands twice in the review',
      'moveDoubled',
      movedWith({}, [{ ...movedReview, changes: [dateChange, dateChange] }]),
    ],
    [
      'a card with the old date leaves after the move',
      'afterMove',
      { ...moved, acknowledged: { ...nothing, moves: [{ ...move, at: 5 }] } },
    ],
    [
      'a refused card had the old date after an extension',
      'afterMove',
      {
        ...movedWith({ events: [published, { ...moveEvent, kind: 'extended' }] }),
        posts: [{ ...post, acceptedAs: null }, post],
        acknowledged: { ...nothing, moves: [{ ...move, kind: 'extended', at: 5 }] },
      },
    ],
    [
      'a change has not reached all requests',
      'unfinished',
      movedWith({}, [{ ...movedReview, changes: [{ ...dateChange, finished: false }] }]),
    ],
    ['a request has another date than its review', 'diverged', movedWith({}, [sampleReview()])],
    [
      'a request has another date than its history',
      'diverged',
      movedWith({ events: [published, { ...moveEvent, facts: { ...moveEvent.facts, to: '2023-04-21' } }] }),
    ],
    ['the day’s reminder was of another date', 'lost', { ...moved, owed: [{ ...owed, dueDate: newDate }] }],
    [
      'the next step is of the old date',
      'noNextStep',
      {
        ...moved,
        stored: { ...moved.stored, items: [item(), next], plans: [{ subject: requestId, next: [next] }] },
      },
    ],
    ['a done measure is in open', 'diverged', withMeasure({ open: { head: measure, headEtag: 'e' } })],
    [
      'a measure that goes on is not in open',
      'diverged',
      withMeasure({ head: { ...measure, state: 'delayed' }, index: [] }),
    ],
    [
      'the copy of a measure is behind',
      'diverged',
      withMeasure({
        head: { ...measure, state: 'onSchedule' },
        index: [],
        open: { head: measure, headEtag: 'e' },
        reports: [{ ...report, state: 'onSchedule' }],
      }),
    ],
    ['a done measure is not in the index', 'diverged', withMeasure({ index: [] })],
    [
      'the index of measures is behind',
      'diverged',
      withMeasure({ index: [{ ...measure, state: 'delayed' }] }),
    ],
    [
      'the reports say something else',
      'diverged',
      withMeasure({ reports: [{ ...report, state: 'delayed' }] }),
    ],
    [
      'the chain of a measure is broken',
      'diverged',
      withMeasure({ chain: { sequences: [1, 2], holds: false } }),
    ],
    ['an event of a measure is missing', 'diverged', withMeasure({ chain: { sequences: [1], holds: true } })],
    ['the next step is in the plan alone', 'noNextStep', withStored({ items: [item()] })],
    ['an answer is gone', 'answerLost', { ...healthy, acknowledged: { ...nothing, answers } }],
    [
      'an answer stands twice',
      'answerDoubled',
      {
        ...withStored({ requests: [{ ...request, versions: [version, { ...version, version: 2 }] }] }),
        acknowledged: { ...nothing, answers },
      },
    ],
    ['a decision is gone', 'decisionLost', { ...healthy, acknowledged: decidedAt(50) }],
    ['an open request is not in open', 'diverged', withStored({ requests: [{ ...request, open: null }] })],
    [
      'its copy is behind',
      'diverged',
      withStored({ requests: [{ ...request, open: { head, headEtag: 'older' } }] }),
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
      reportLost: true,
      reportDoubled: true,
      afterDone: true,
      moveLost: true,
      moveDoubled: true,
      afterMove: true,
      diverged: true,
    };
    expect([...new Set(broken.map(([, rule]) => rule))].sort()).toEqual(Object.keys(rules).sort());
  });
});
