import { digestId } from '../../src/delivery/subjects/digestSubject.js';
import { isOpen } from '../../src/domain/request.js';
import { itemKey, type AgendaCard, type AgendaItem } from '../../src/ports/agendaStore.js';
import type { Post } from './support/channel.js';
import type { Stored, StoredRequest } from './support/stored.js';

/** What somebody was told has been done. */
export interface Acknowledged {
  readonly answers: readonly { readonly requestId: string; readonly text: string }[];
  /** `at` on the test's monotonic clock: when the acknowledgement had arrived. */
  readonly decisions: readonly { readonly requestId: string; readonly at: number }[];
}

/** A reminder that had to have an outcome by the end of that day. */
export interface Owed {
  readonly requestId: string;
  readonly personId: string;
  readonly day: string;
}

/** One world at rest: nothing is being sent, and its clocks show a time after the last sending hour. */
export interface World {
  readonly stored: Stored;
  readonly posts: readonly Post[];
  readonly acknowledged: Acknowledged;
  readonly owed: readonly Owed[];
  /** Who must have a next step: the secretaries of open requests whose rhythm has not ended. */
  readonly awaited: readonly { readonly requestId: string; readonly personId: string }[];
  /** The day that the clocks show. */
  readonly today: string;
}

/**
 * `unfinished`: a card or an item of a day that has come has no outcome; `tooOften`: a card was tried a third
 * time; `notSent`: a card is called sent and the channel has not taken it; `lost`: a reminder that was owed has
 * no outcome; `doubled`: the channel took a card that no attempt accounts for; `afterDecision`: a card named a
 * request whose decision had been acknowledged; `noNextStep`; `answerLost`, `answerDoubled`; `decisionLost`;
 * `diverged`: the truth, its copies and its chain do not agree.
 */
export type Rule =
  | 'unfinished'
  | 'tooOften'
  | 'notSent'
  | 'lost'
  | 'doubled'
  | 'afterDecision'
  | 'noNextStep'
  | 'answerLost'
  | 'answerDoubled'
  | 'decisionLost'
  | 'diverged';

export interface Violation {
  readonly rule: Rule;
  readonly what: string;
}

export interface Verdict {
  readonly violations: readonly Violation[];
  /** Cards that were sent. */
  readonly sent: number;
  /** Cards whose outcome was unknown once, and that were tried again: counted, and shown to the auditors. */
  readonly repeated: number;
  /** Of those: POSTs that the channel took beside the one that counts. */
  readonly arrivedTwice: number;
  /** Cards that stay unknown after two attempts. */
  readonly unknown: number;
}

const nameOf = ({ personId, day, slot }: AgendaCard): string => `${personId} ${day} ${slot}`;
const isFinal = ({ state, attempts }: AgendaCard): boolean =>
  state === 'sent' || state === 'undeliverable' || (state === 'unknown' && attempts >= 2);
/** Whether the card was to name no other requests than these; a digest names whatever the week brought. */
const mayName = ({ items }: AgendaCard, requestIds: readonly string[]): boolean => {
  const told = items.map((key) => key.split('~')[2] ?? '');
  return told.includes(digestId) || requestIds.every((id) => told.includes(id));
};

const cardsAndItems = ({ stored, today }: World): Violation[] => {
  const found: Violation[] = [];
  for (const card of stored.cards) {
    if (card.attempts > 2) found.push({ rule: 'tooOften', what: `${nameOf(card)}: ${card.attempts}` });
    if (!isFinal(card) && card.state !== 'superseded')
      found.push({ rule: 'unfinished', what: `${nameOf(card)}: ${card.state} after ${card.attempts}` });
  }
  for (const item of stored.items) {
    if (item.state === 'planned' && item.day <= today)
      found.push({ rule: 'unfinished', what: `${itemKey(item)} of ${item.day}: planned` });
    if (item.state === 'carded' && cardOf(stored, item) === undefined)
      found.push({ rule: 'unfinished', what: `${itemKey(item)} of ${item.day}: on no card` });
  }
  return found;
};

const cardOf = ({ cards }: Stored, item: AgendaItem): AgendaCard | undefined =>
  cards.find(
    (card) =>
      card.personId === item.personId &&
      card.day === item.day &&
      card.slot === item.slot &&
      card.items.includes(itemKey(item)),
  );

const owedOnes = ({ stored, owed }: World): Violation[] =>
  owed
    .filter(({ requestId, personId, day }) => {
      const items = stored.items.filter(
        (item) =>
          item.subject === requestId &&
          item.personId === personId &&
          item.day === day &&
          item.kind === 'reminder' &&
          item.state === 'carded',
      );
      return !items.some((item) => {
        const card = cardOf(stored, item);
        return card !== undefined && isFinal(card);
      });
    })
    .map(({ requestId, personId, day }) => ({ rule: 'lost', what: `${personId} ${day} ${requestId}` }));

/** Pairs what the channel took with what the cards say, and names what is left over on either side. */
const posting = ({
  stored,
  posts,
}: World): { readonly violations: readonly Violation[]; readonly arrivedTwice: number } => {
  const violations: Violation[] = [];
  const left = new Map(posts.flatMap((post) => (post.acceptedAs === null ? [] : [[post.acceptedAs, post]])));
  for (const card of stored.cards.filter(({ state }) => state === 'sent')) {
    const post = left.get(card.activityId ?? '');
    if (post === undefined || post.personId !== card.personId || !mayName(card, post.requestIds))
      violations.push({ rule: 'notSent', what: nameOf(card) });
    left.delete(card.activityId ?? '');
  }
  // An attempt whose outcome was not known accounts for one more POST.
  const spare = new Map(stored.cards.map((card) => [card, card.attempts - (card.state === 'sent' ? 1 : 0)]));
  let arrivedTwice = 0;
  for (const post of left.values()) {
    const [card] = [...spare]
      .filter(
        ([candidate, rest]) =>
          rest > 0 &&
          candidate.personId === post.personId &&
          candidate.day <= post.day &&
          mayName(candidate, post.requestIds),
      )
      .map(([candidate]) => candidate)
      .sort((one, other) => other.day.localeCompare(one.day));
    if (card === undefined)
      violations.push({ rule: 'doubled', what: `${post.personId} ${post.day} ${post.requestIds.join(' ')}` });
    else {
      spare.set(card, (spare.get(card) ?? 0) - 1);
      if (card.state === 'sent') arrivedTwice += 1;
    }
  }
  return { violations, arrivedTwice };
};

const afterDecisions = ({ posts, acknowledged, stored }: World): Violation[] =>
  acknowledged.decisions.flatMap(({ requestId, at }) => {
    const reminded = new Set(
      stored.items
        .filter((item) => item.subject === requestId && item.kind === 'reminder')
        .map(({ personId }) => personId),
    );
    return posts
      .filter((post) => post.at > at && reminded.has(post.personId) && post.requestIds.includes(requestId))
      .map((post) => ({ rule: 'afterDecision' as const, what: `${post.personId} ${post.day} ${requestId}` }));
  });

const nextSteps = ({ stored, awaited, today }: World): Violation[] =>
  awaited
    .filter(
      ({ requestId, personId }) =>
        !stored.plans.some((plan) =>
          plan.next.some(
            (item) =>
              item.subject === requestId &&
              item.personId === personId &&
              item.kind === 'reminder' &&
              item.day > today &&
              stored.items.some(
                (row) => itemKey(row) === itemKey(item) && row.day === item.day && row.state === 'planned',
              ),
          ),
        ),
    )
    .map(({ requestId, personId }) => ({ rule: 'noNextStep', what: `${personId} ${requestId}` }));

const answers = ({ stored, acknowledged }: World): Violation[] => [
  ...acknowledged.answers.flatMap(({ requestId, text }): Violation[] => {
    const request = stored.requests.find(({ head }) => head.id === requestId);
    const times = request?.versions.filter(({ fields }) => fields.description === text).length ?? 0;
    if (times === 1) return [];
    return [
      { rule: times === 0 ? 'answerLost' : 'answerDoubled', what: `${requestId}: ${text} ${times} times` },
    ];
  }),
  ...acknowledged.decisions
    .filter(
      ({ requestId }) => stored.requests.find(({ head }) => head.id === requestId)?.head.decision == null,
    )
    .map(({ requestId }): Violation => ({ rule: 'decisionLost', what: requestId })),
];

const disagreements = ({ head, headEtag, open, index, chain }: StoredRequest): string[] => {
  const found: string[] = [];
  const truth = JSON.stringify(head);
  if (isOpen(head) && open === null) found.push('not in open');
  if (!isOpen(head) && open !== null) found.push('closed and still in open');
  if (open !== null && (open.headEtag !== headEtag || JSON.stringify(open.request) !== truth))
    found.push('open is behind');
  // Only what is answered stands in lists over history.
  if (index.length !== (head.state === 'answered' ? 4 : 0)) found.push(`${index.length} rows in the index`);
  if (index.some((row) => JSON.stringify(row) !== truth)) found.push('the index is behind');
  if (!chain.holds) found.push('the chain is broken');
  if (
    chain.sequences.some((sequence, place) => sequence !== place + 1) ||
    chain.sequences.length !== head.sequence
  )
    found.push(`history ${chain.sequences.join(' ')} of ${head.sequence}`);
  return found;
};

/** The promise, rule by rule. */
export const check = (world: World): Verdict => {
  const { cards } = world.stored;
  const { violations, arrivedTwice } = posting(world);
  return {
    violations: [
      ...cardsAndItems(world),
      ...owedOnes(world),
      ...violations,
      ...afterDecisions(world),
      ...nextSteps(world),
      ...answers(world),
      ...world.stored.requests.flatMap((request) =>
        disagreements(request).map((what): Violation => ({
          rule: 'diverged',
          what: `${request.head.id}: ${what}`,
        })),
      ),
    ],
    sent: cards.filter(({ state }) => state === 'sent').length,
    repeated: cards.filter(({ attempts }) => attempts === 2).length,
    arrivedTwice,
    unknown: cards.filter(({ state }) => state === 'unknown').length,
  };
};
