import { isOngoing } from '../../src/domain/measure.js';
import { isOpen } from '../../src/domain/request.js';
import { itemKey, type AgendaCard, type AgendaItem } from '../../src/ports/agendaStore.js';
import { asksForAnswer, attemptsOf, carries, mayName, remindsOf, type Attempt } from './attempts.js';
import { moves } from './moves.js';
import type { Stored, StoredHead, StoredMeasure, StoredRequest } from './support/stored.js';
import type { Verdict, Violation, World } from './world.js';

const nameOf = ({ personId, day, slot }: AgendaCard): string => `${personId} ${day} ${slot}`;
const isFinal = ({ state, attempts }: AgendaCard): boolean =>
  state === 'sent' || state === 'undeliverable' || (state === 'unknown' && attempts >= 2);

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

/** Whether a card that has had its outcome carries such an item. */
const isTold = (stored: Stored, isMeant: (item: AgendaItem) => boolean): boolean =>
  stored.items
    .filter((item) => item.state === 'carded' && isMeant(item))
    .some((item) => {
      const card = cardOf(stored, item);
      return card !== undefined && isFinal(card);
    });

const owedOnes = ({ stored, owed }: World): Violation[] =>
  owed
    .filter(
      ({ subject, kind, personId, day, dueDate }) =>
        !isTold(
          stored,
          (item) =>
            item.subject === subject &&
            item.personId === personId &&
            item.day === day &&
            item.kind === kind &&
            item.dueDate === dueDate,
        ),
    )
    .map(({ subject, personId, day }) => ({ rule: 'lost', what: `${personId} ${day} ${subject}` }));

/** Whoever is to hear that a response is late has heard it, on whatever day there was a bot to tell it. */
const escalations = ({ stored, escalated }: World): Violation[] =>
  escalated
    .filter(
      ({ requestId, personId, step, dueDate }) =>
        !isTold(
          stored,
          (item) =>
            item.subject === requestId &&
            item.personId === personId &&
            item.kind === 'escalation' &&
            item.step === step &&
            item.dueDate === dueDate,
        ),
    )
    .map(({ requestId, personId, step }) => ({
      rule: 'lost',
      what: `${personId} ${requestId}: escalation ${step}`,
    }));

/** A card that is called sent is that POST of its last claim which the channel took, and says what it carries. */
const notSent = ({ stored }: World, attempts: readonly Attempt[]): Violation[] =>
  stored.cards
    .filter(({ state }) => state === 'sent')
    .filter(
      (card) =>
        !attempts.some(
          ({ post, claim }) =>
            post.acceptedAs === card.activityId &&
            post.personId === card.personId &&
            claim?.nonce === card.nonce &&
            mayName(card, post),
        ),
    )
    .map((card) => ({ rule: 'notSent', what: nameOf(card) }));

/** How many POSTs account for an item: those of the card that it stands on, and one under a claim that it has left. */
const accountedFor = ({ stored }: World, claim: AgendaCard, key: string): number => {
  const card = stored.cards.find((one) => nameOf(one) === nameOf(claim));
  return card?.items.includes(key) === true ? card.attempts : 1;
};

/**
 * Every POST has a claim of its own, taken or not, and says nothing that the claim does not carry. What the channel
 * took of one item is no more than the attempts that its card counts.
 */
const doubled = (world: World, attempts: readonly Attempt[]): Violation[] => {
  const found: string[] = [];
  const claims = new Set<string>();
  const told = new Map<string, { readonly claim: AgendaCard; readonly key: string; times: number }>();
  for (const { post, claim } of attempts) {
    const what = `${post.personId} ${post.day} ${post.requestIds.join(' ')}`;
    if (claim === null || !mayName(claim, post) || claims.has(claim.nonce)) found.push(what);
    if (claim === null) continue;
    claims.add(claim.nonce);
    if (post.acceptedAs === null) continue;
    for (const key of claim.items) {
      const id = `${claim.day} ${key}`;
      const times = (told.get(id)?.times ?? 0) + 1;
      told.set(id, { claim, key, times });
    }
  }
  for (const [id, { claim, key, times }] of told)
    if (times > accountedFor(world, claim, key)) found.push(`${id}: ${times} times`);
  return found.map((what) => ({ rule: 'doubled', what }));
};

/** POSTs that the channel took of cards that are called sent, beside the ones that count. */
const arrivedTwice = ({ stored }: World, attempts: readonly Attempt[]): number =>
  stored.cards
    .filter(({ state }) => state === 'sent')
    .reduce((sum, card) => {
      const taken = attempts.filter(
        ({ post, claim }) => post.acceptedAs !== null && claim !== null && nameOf(claim) === nameOf(card),
      );
      return sum + taken.filter(({ post }) => post.acceptedAs !== card.activityId).length;
    }, 0);

/**
 * After the acknowledgement nobody is asked for that request's answer any more. What a POST is about is told by the
 * items that its claim carries: a reminder, the news of the request or an escalation asks for the answer. What the
 * board has promised in it is followed up from then on, and auditors learn that it came: those cards name the request
 * too, and may leave. Whatever the claim carries, the card must have no button that leads to answering, and nothing
 * may name the request that carries nothing of it.
 */
const afterDecisions = ({ acknowledged }: World, attempts: readonly Attempt[]): Violation[] =>
  acknowledged.decisions.flatMap(({ requestId, at }) =>
    attempts
      .filter(
        ({ post, claim }) =>
          post.at > at &&
          ((claim !== null && asksForAnswer(claim, requestId)) ||
            post.asksToAnswer.includes(requestId) ||
            (post.requestIds.includes(requestId) && (claim === null || !carries(claim, requestId)))),
      )
      .map(({ post }) => ({
        rule: 'afterDecision' as const,
        what: `${post.personId} ${post.day} ${requestId}`,
      })),
  );

const nextSteps = ({ stored, awaited, today }: World): Violation[] =>
  awaited
    .filter(
      ({ subject, kind, personId, dueDate }) =>
        !stored.plans.some((plan) =>
          plan.next.some(
            (item) =>
              item.subject === subject &&
              item.personId === personId &&
              item.kind === kind &&
              (dueDate === null || item.dueDate === dueDate) &&
              item.day > today &&
              stored.items.some(
                (row) => itemKey(row) === itemKey(item) && row.day === item.day && row.state === 'planned',
              ),
          ),
        ),
    )
    .map(({ subject, personId }) => ({ rule: 'noNextStep', what: `${personId} ${subject}` }));

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

const reports = ({ stored, acknowledged }: World): Violation[] =>
  acknowledged.reports.flatMap(({ measureId, state, reason }): Violation[] => {
    const measure = stored.measures.find(({ head }) => head.id === measureId);
    const times =
      measure?.reports.filter((report) => report.state === state && report.reason === reason).length ?? 0;
    if (times === 1) return [];
    const what = `${measureId}: ${state} ${times} times`;
    return [{ rule: times === 0 ? 'reportLost' : 'reportDoubled', what }];
  });

/** After the acknowledgement that it is done nobody is reminded of a measure any more. */
const afterDone = ({ acknowledged }: World, attempts: readonly Attempt[]): Violation[] =>
  acknowledged.reports
    .filter(({ state }) => state === 'done')
    .flatMap(({ measureId, at }) =>
      attempts
        .filter(({ post, claim }) => post.at > at && claim !== null && remindsOf(claim, measureId))
        .map(({ post }) => ({ rule: 'afterDone', what: `${post.personId} ${post.day} ${measureId}` })),
    );

/** `copies`: how many rows it has in the index, now that it is open or closed. */
const faultsOf = <T extends { readonly sequence: number }>(
  { head, headEtag, open, index, chain }: StoredHead<T>,
  shall: { readonly isOpen: boolean; readonly copies: number },
): string[] => {
  const truth = JSON.stringify(head);
  const found: string[] = [];
  if (shall.isOpen && open === null) found.push('not in open');
  if (!shall.isOpen && open !== null) found.push('closed and still in open');
  if (open !== null && (open.headEtag !== headEtag || JSON.stringify(open.head) !== truth))
    found.push('open is behind');
  if (index.length !== shall.copies) found.push(`${index.length} rows in the index`);
  if (index.some((row) => JSON.stringify(row) !== truth)) found.push('the index is behind');
  const { sequences, holds } = chain;
  const isWhole =
    sequences.length === head.sequence && sequences.every((number, place) => number === place + 1);
  if (!holds) found.push('the chain is broken');
  if (!isWhole) found.push(`history ${sequences.join(' ')} of ${head.sequence}`);
  return found;
};

const measureFaults = (measure: StoredMeasure): string[] => {
  const { head, reports } = measure;
  const last = reports.at(-1);
  const areOthers =
    reports.some(({ version }, place) => version !== place + 1) ||
    (last?.version ?? 0) !== (head.report?.version ?? 0) ||
    (last !== undefined && (last.state !== head.state || last.dueDate !== head.dueDate));
  const goesOn = isOngoing(head);
  return [
    ...faultsOf(measure, { isOpen: goesOn, copies: goesOn ? 0 : 1 }),
    ...(areOthers ? ['the reports are others'] : []),
  ];
};

/** Only what is answered stands in lists over history. */
const requestFaults = (request: StoredRequest): string[] =>
  faultsOf(request, { isOpen: isOpen(request.head), copies: request.head.state === 'answered' ? 4 : 0 });

const disagreements = ({ requests, measures }: Stored): Violation[] =>
  [
    ...measures.map((measure) => ({ id: measure.head.id, faults: measureFaults(measure) })),
    ...requests.map((request) => ({ id: request.head.id, faults: requestFaults(request) })),
  ].flatMap(({ id, faults }) =>
    faults.map((fault): Violation => ({ rule: 'diverged', what: `${id}: ${fault}` })),
  );

/** The promise, rule by rule. */
export const check = (world: World): Verdict => {
  const { cards } = world.stored;
  const attempts = attemptsOf(world.posts, cards);
  return {
    violations: [
      ...cardsAndItems(world),
      ...owedOnes(world),
      ...escalations(world),
      ...notSent(world, attempts),
      ...doubled(world, attempts),
      ...afterDecisions(world, attempts),
      ...nextSteps(world),
      ...answers(world),
      ...reports(world),
      ...afterDone(world, attempts),
      ...moves(world, attempts),
      ...disagreements(world.stored),
    ],
    sent: cards.filter(({ state }) => state === 'sent').length,
    repeated: cards.filter(({ attempts }) => attempts === 2).length,
    arrivedTwice: arrivedTwice(world, attempts),
    unknown: cards.filter(({ state }) => state === 'unknown').length,
  };
};
