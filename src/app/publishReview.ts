import type { Board } from '../domain/board.js';
import type { Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { requestId, type Request } from '../domain/request.js';
import type { AddressedBoard, Review } from '../domain/review.js';
import type { NewRequest } from '../ports/reviewStore.js';
import type { PublishedView } from '../ports/views.js';
import { foldedName } from '../language/foldedName.js';
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
  readonly addressed: readonly (AddressedBoard & { readonly boardId: string })[];
  readonly added: readonly string[];
}

/** Finds or adds the letter's boards. Two instances at once may not add the same board: names are re-read. */
const resolveBoards = async (services: Pick<Services, 'people'>, review: Review): Promise<ResolvedBoards> => {
  const known = (await services.people.boards()).map(({ value }) => value);
  const addressed: (AddressedBoard & { boardId: string })[] = [];
  const added: string[] = [];
  for (const board of review.boards) {
    let found = board.boardId === null ? boardOfLetter(board.name, known) : { id: board.boardId };
    if (found === undefined) {
      const created: Board = { id: newId(), name: board.name, shortForms: [], earlierNames: [], groups: [] };
      await services.people.saveBoard(created, null);
      known.push(created);
      added.push(created.name);
      found = created;
    }
    addressed.push({ ...board, boardId: found.id });
  }
  return { addressed, added };
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

/** Of the boards, those without a secretary, and those whose secretaries cannot be written to. */
export const reachOf = (
  boards: readonly { readonly boardId: string; readonly name: string }[],
  persons: readonly Person[],
): { readonly withoutSecretary: string[]; readonly unreachable: string[] } => {
  const secretaries = (boardId: string): Person[] =>
    persons.filter((person) => person.roles.includes('secretary') && person.boards.includes(boardId));
  return {
    withoutSecretary: boards
      .filter(({ boardId }) => secretaries(boardId).length === 0)
      .map(({ name }) => name),
    unreachable: boards
      .filter(({ boardId }) => {
        const people = secretaries(boardId);
        return people.length > 0 && people.every((person) => person.reach !== 'reachable');
      })
      .map(({ name }) => name),
  };
};

/** Moves a draft to `publishing` with its boards found; a publication that broke off goes on from there. */
const startPublishing = async (
  services: Pick<Services, 'people' | 'reviews' | 'clock'>,
  reviewId: string,
): Promise<Outcome<{ readonly review: Review; readonly added: readonly string[] }>> => {
  for (;;) {
    const held = await services.reviews.review(reviewId);
    if (held === null) return refuse({ code: 'noSuchReview', query: reviewId });
    const review = held.value;
    if (review.state === 'published') return refuse({ code: 'alreadyPublished' });
    if (review.state === 'publishing') return done({ review, added: [] });
    if (review.missing.length > 0) return refuse({ code: 'reviewIncomplete', missing: review.missing });
    const { addressed, added } = await resolveBoards(services, review);
    const next: Review = {
      ...review,
      state: 'publishing',
      boards: addressed,
      publishedAt: instant(services.clock),
    };
    if ((await services.reviews.saveReview(next, held.etag)) === 'saved')
      return done({ review: next, added });
  }
};

/**
 * Gives each board that must respond its request and has its secretaries told. Safe to repeat after a crash:
 * each step is, and the review says how far it came.
 */
export const publishReview = async (
  services: Services,
  reviewId: string,
): Promise<Outcome<PublishedView>> => {
  const started = await startPublishing(services, reviewId);
  if (!started.ok) return started;
  const { review, added } = started.value;
  const boards = review.boards.flatMap((board) =>
    board.boardId === null ? [] : [{ ...board, boardId: board.boardId }],
  );
  const requests = boards.map((board) =>
    newRequest(review, board, review.publishedAt ?? instant(services.clock)),
  );
  await services.reviews.writeRequests(review, requests);
  for (;;) {
    const held = await services.reviews.review(review.id);
    if (held === null || held.value.state === 'published') break;
    if ((await services.reviews.saveReview({ ...held.value, state: 'published' }, held.etag)) === 'saved')
      break;
  }
  await services.notices.requestsPublished(requests.map(({ request }) => request));
  const persons = (await services.people.persons()).map(({ value }) => value);
  return done({
    view: 'published',
    reviewId: review.id,
    title: review.title ?? '',
    dueDate: review.dueDate ?? '',
    requests: requests.length,
    newBoards: added,
    ...reachOf(boards, persons),
  });
};
