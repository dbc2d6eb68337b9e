import { boardReach, type BoardReach } from '../domain/boardReach.js';
import type { Board, BoardId } from '../domain/board.js';
import { foldedName } from '../domain/foldedName.js';
import type { Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { requestId, type Request } from '../domain/request.js';
import type { AddressedBoard, Review } from '../domain/review.js';
import type { Versioned } from '../ports/peopleStore.js';
import type { NewRequest } from '../ports/reviewStore.js';
import type { PublishedView } from '../ports/views/review.js';
import { newId } from './ids.js';
import { instant, type Services } from './services.js';

/**
 * The board that a letter means: by its name or an earlier name, letter for letter but for case and spaces.
 * A letter is a formal address, so nothing is guessed here; an unknown spelling becomes a new board.
 */
const boardOfLetter = (name: string, boards: readonly Board[]): Board | undefined =>
  boards.find((board) => foldedName(board.name) === foldedName(name)) ??
  boards.find((board) => board.earlierNames.some((earlier) => foldedName(earlier) === foldedName(name)));

interface ResolvedBoards {
  readonly addressed: readonly (AddressedBoard & { readonly boardId: BoardId })[];
  /** Names of boards that were not known. */
  readonly added: readonly string[];
}

/**
 * The board of that name, added if it is new. Somebody else may be adding it at the same time: a name is taken
 * once, and whoever comes second finds the board when looking again.
 */
const findOrAdd = async (
  services: Pick<Services, 'people'>,
  name: string,
): Promise<{ readonly board: Board; readonly isNew: boolean }> => {
  for (;;) {
    const found = boardOfLetter(
      name,
      (await services.people.boards()).map(({ value }) => value),
    );
    if (found !== undefined) return { board: found, isNew: false };
    const board: Board = { id: newId(), name, shortForms: [], earlierNames: [], groups: [] };
    if ((await services.people.saveBoard(board, null)) === 'saved') return { board, isNew: true };
  }
};

/**
 * Finds or adds the letter's boards. A letter that names one board twice, by its present and by an earlier name,
 * asks it once: for all that is recommended under either name.
 */
const resolveBoards = async (
  services: Pick<Services, 'people'>,
  review: Review,
  boards: readonly Board[],
): Promise<ResolvedBoards> => {
  const known = [...boards];
  const addressed = new Map<BoardId, AddressedBoard & { boardId: BoardId }>();
  const added: string[] = [];
  for (const { name, recommendations } of review.boards) {
    const found = boardOfLetter(name, known);
    const { board, isNew } =
      found === undefined ? await findOrAdd(services, name) : { board: found, isNew: false };
    if (found === undefined) known.push(board);
    if (isNew) added.push(name);
    const before = addressed.get(board.id);
    addressed.set(board.id, {
      name: before?.name ?? name,
      boardId: board.id,
      recommendations: [...new Set([...(before?.recommendations ?? []), ...recommendations])],
    });
  }
  return { addressed: [...addressed.values()], added };
};

const newRequest = (review: Review, board: AddressedBoard & { boardId: string }, at: string): NewRequest => {
  const id = requestId(review.id, board.boardId);
  const slots = [...board.recommendations.map((_, index) => index + 1), 0];
  const request: Request = {
    id,
    reviewId: review.id,
    boardId: board.boardId,
    boardName: board.name,
    reviewTitle: review.title ?? '',
    reportNumber: review.reportNumber,
    registryNumber: review.registryNumber,
    issuer: review.issuer ?? '',
    letterDecidedOn: review.decidedOn,
    state: 'notStarted',
    dueDate: review.dueDate ?? '',
    effectiveDueDate: review.dueDate ?? '',
    rhythm: review.rhythm,
    marks: slots.map((slot) => ({
      slot,
      current: 0,
      latest: 0,
      beside: [],
      measure: null,
      complete: slot === 0,
    })),
    publishedAt: at,
    submittedAt: null,
    submittedSequence: null,
    submittedByName: null,
    decision: null,
    sequence: 0,
    tip: '',
    recentCommands: [],
  };
  return {
    request,
    recommendations: board.recommendations,
    event: {
      sequence: 1,
      kind: 'published',
      by: null,
      byName: review.issuer ?? '',
      at,
      facts: { dueDate: review.dueDate, recommendations: board.recommendations.length },
    },
  };
};

/** Of the boards, those that nobody or only a substitute can be told of. */
export const reachOf = (
  boards: readonly { readonly boardId: string; readonly name: string }[],
  persons: readonly Person[],
): {
  readonly withoutSecretary: string[];
  readonly unreachable: string[];
  readonly substituted: string[];
} => {
  const that = (reach: BoardReach): string[] =>
    boards.filter(({ boardId }) => boardReach(persons, boardId) === reach).map(({ name }) => name);
  return {
    withoutSecretary: that('withoutSecretary'),
    unreachable: that('unreachable'),
    substituted: that('substitute'),
  };
};

const allPersons = async (services: Pick<Services, 'people'>): Promise<Person[]> =>
  (await services.people.persons()).map(({ value }) => value);

/** The boards of a review that publishing has found or added. */
const boardsOf = (review: Review): (AddressedBoard & { readonly boardId: BoardId })[] =>
  review.boards.flatMap((board) => (board.boardId === null ? [] : [{ ...board, boardId: board.boardId }]));

interface Publishing {
  readonly held: Versioned<Review>;
  /** Names of boards that were not known. */
  readonly added: readonly string[];
  readonly persons: readonly Person[];
}

/** Moves a draft to `publishing` with its boards found; a publication that broke off goes on from there. */
const startPublishing = async (
  services: Pick<Services, 'people' | 'reviews' | 'clock'>,
  reviewId: string,
): Promise<Outcome<Publishing>> => {
  for (;;) {
    const held = await services.reviews.review(reviewId);
    if (held === null) return refuse({ code: 'noSuchReview', query: reviewId });
    const review = held.value;
    if (review.state === 'published') {
      // Whoever published may have been cut off before she could read it.
      const { withoutSecretary } = reachOf(boardsOf(review), await allPersons(services));
      return refuse({ code: 'alreadyPublished', withoutSecretary });
    }
    if (review.state === 'publishing') return done({ held, added: [], persons: await allPersons(services) });
    if (review.missing.length > 0) return refuse({ code: 'reviewIncomplete', missing: review.missing });
    const { persons, boards } = await services.people.everybody();
    const { addressed, added } = await resolveBoards(services, review, boards);
    const next: Review = {
      ...review,
      state: 'publishing',
      boards: addressed,
      publishedAt: instant(services.clock),
    };
    const saved = await services.reviews.saveReview(next, held.etag);
    if (saved !== 'conflict') return done({ held: saved, added, persons });
  }
};

/**
 * Gives each board that must respond its request, and has its secretaries told behind that. Safe to repeat after a
 * crash: each step is, and the review says how far it came.
 */
export const publishReview = async (
  services: Services,
  reviewId: string,
): Promise<Outcome<PublishedView>> => {
  const started = await startPublishing(services, reviewId);
  if (!started.ok) return started;
  const { held, added, persons } = started.value;
  const review = held.value;
  const boards = boardsOf(review);
  const requests = boards.map((board) =>
    newRequest(review, board, review.publishedAt ?? instant(services.clock)),
  );
  const hidden = await services.reviews.writeRequests(review, requests);
  for (let now: Versioned<Review> | null = held; now !== null && now.value.state !== 'published';) {
    const published: Review = { ...now.value, state: 'published' };
    if ((await services.reviews.saveReview(published, now.etag, hidden)) !== 'conflict') break;
    now = await services.reviews.review(review.id);
  }
  services.notices.requestsPublished(requests.map(({ request }) => request));
  return done({
    view: 'published',
    reviewId: review.id,
    title: review.title ?? '',
    dueDate: review.dueDate ?? '',
    requests: requests.length,
    heldBackUntil: services.notices.heldBackUntil(review.dueDate ?? ''),
    newBoards: added,
    ...reachOf(boards, persons),
  });
};
