import type { RequestEvent } from '../../src/domain/event.js';
import { isOpen } from '../../src/domain/request.js';
import { tellsOneOf, type Attempt } from './attempts.js';
import type { StoredRequest } from './support/stored.js';
import type { Moved, Violation, World } from './world.js';

/** The effective due date that the event has brought; null: it brought none. */
const dateOf = ({ kind, facts }: RequestEvent): string | null => {
  const { dueDate, to, effective } = facts;
  if (kind === 'published') return String(dueDate);
  if (kind === 'extended') return String(to);
  return kind === 'dueDateChanged' ? String(effective ?? to) : null;
};

/** The dates that the move has taken from the request, and that have not come back since. */
const datesGone = ({ events }: StoredRequest, { sequence: moved }: RequestEvent): ReadonlySet<string> => {
  const held = events.flatMap((event) => {
    const date = dateOf(event);
    return date === null ? [] : [{ date, isOver: event.sequence < moved }];
  });
  const gone = new Set(held.filter(({ isOver }) => isOver).map(({ date }) => date));
  for (const { date, isOver } of held) if (!isOver) gone.delete(date);
  return gone;
};

const counted = (times: number, mayLack: boolean, what: string): Violation[] => {
  if (times === 1 || (times === 0 && mayLack)) return [];
  return [{ rule: times === 0 ? 'moveLost' : 'moveDoubled', what: `${what} ${times} times` }];
};

/** In its history once; a request that is closed may have been so before. */
const movesOfRequest = (
  request: StoredRequest,
  { kind, to, at }: Moved,
  attempts: readonly Attempt[],
): Violation[] => {
  const { id } = request.head;
  const own = request.events.filter((event) => event.kind === kind && event.facts.to === to);
  const [first] = own;
  const gone = first === undefined ? new Set<string>() : datesGone(request, first);
  return [
    ...counted(own.length, !isOpen(request.head), `${id}: ${kind} to ${to}`),
    ...attempts
      .filter(({ post, claim }) => post.at > at && claim !== null && tellsOneOf(claim, id, gone))
      .map(({ post }): Violation => ({ rule: 'afterMove', what: `${post.personId} ${post.day} ${id}` })),
  ];
};

const movesOfReview = ({ stored }: World, { kind, requestIds, to }: Moved): Violation[] => {
  if (kind === 'extended') return [];
  const reviewIds = new Set(
    stored.requests.filter(({ head }) => requestIds.includes(head.id)).map(({ head }) => head.reviewId),
  );
  return stored.reviews
    .filter(({ id }) => reviewIds.has(id))
    .flatMap(({ id, changes }) =>
      counted(changes.filter((change) => change.to === to).length, false, `${id}: ${kind} to ${to}`),
    );
};

/** What stands of each change: carried through, and the same with the review, its requests and their histories. */
const standing = ({ stored: { reviews, requests } }: World): Violation[] => [
  ...reviews
    .filter(({ changes }) => changes.some(({ finished }) => !finished))
    .map(({ id }): Violation => ({ rule: 'unfinished', what: `${id}: its last change` })),
  ...requests.flatMap(({ head, events }): Violation[] => {
    const review = reviews.find(({ id }) => id === head.reviewId);
    const last = events.map(dateOf).findLast((date) => date !== null);
    return [
      ...(isOpen(head) && review !== undefined && review.dueDate !== head.dueDate ? ['review'] : []),
      ...(last === head.effectiveDueDate ? [] : ['history']),
    ].map((other) => ({ rule: 'diverged', what: `${head.id}: its ${other} has another date` }));
  }),
];

/** Due dates that were moved, and extensions: each stands once, and no card with the old date left after it. */
export const moves = (world: World, attempts: readonly Attempt[]): Violation[] => [
  ...world.acknowledged.moves.flatMap((move) => [
    ...movesOfReview(world, move),
    ...world.stored.requests
      .filter(({ head }) => move.requestIds.includes(head.id))
      .flatMap((request) => movesOfRequest(request, move, attempts)),
  ]),
  ...standing(world),
];
