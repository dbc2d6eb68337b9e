import { isVisitor, maySeeContent, type Person } from '../domain/person.js';
import { counts, isOpen, requestId, type Request, type RequestId } from '../domain/request.js';
import { daysBetween } from '../domain/days.js';
import { byUrgency, isOverdue, swedish } from '../domain/status.js';
import type { Board } from '../domain/board.js';
import type { ReviewRef } from '../language/reviewRef.js';
import type { Search, SearchResult } from '../ports/turn.js';
import type { RequestRow } from '../ports/views/requestRow.js';
import type {
  FoundBoardView,
  FoundRecommendationView,
  FoundReviewView,
  FoundView,
} from '../ports/views/found.js';
import { searchLetters, type LetterRecommendation } from '../questions/searchLetters.js';
import type { CachedRegister } from './cachedRegister.js';
import type { Letter, Register } from './register.js';
import { requestRow } from './requestRows.js';
import { today, type Services } from './services.js';

type Needs = Pick<Services, 'requests' | 'clock'> & { readonly register: CachedRegister };

/** What the results are made from: the names, and what is open now. */
interface Known {
  readonly register: Register;
  readonly letters: ReadonlyMap<string, Letter>;
  readonly reviews: ReadonlyMap<string, ReviewRef>;
  readonly boards: ReadonlyMap<string, Board>;
  readonly open: ReadonlyMap<RequestId, Request>;
  readonly person: Person;
  readonly today: string;
}

/** How a review is asked for, so that exactly it is meant. */
const questionFor = ({ reportNumber, registryNumber, title }: ReviewRef): string =>
  reportNumber === null ? (registryNumber ?? title) : `rapport ${reportNumber}`;

const openOf = (known: Known, belongs: (request: Request) => boolean): Request[] =>
  [...known.open.values()].filter(belongs).sort(byUrgency);

const foundReview = (known: Known, review: ReviewRef): FoundReviewView[] => {
  const letter = known.letters.get(review.id);
  if (letter === undefined) return [];
  const open = openOf(known, ({ reviewId }) => reviewId === review.id);
  return [
    {
      view: 'foundReview',
      reviewId: review.id,
      title: review.title,
      reportNumber: review.reportNumber,
      registryNumber: review.registryNumber,
      dueDate: open[0]?.effectiveDueDate ?? letter.dueDate ?? '',
      boards: letter.boards.length,
      answered: letter.boards.length - open.length,
      overdue: open.filter((request) => isOverdue(request, known.today)).length,
      question: questionFor(review),
    },
  ];
};

const foundBoard = (known: Known, { id, name }: Board): FoundBoardView => ({
  view: 'foundBoard',
  board: name,
  rows: openOf(known, ({ boardId }) => boardId === id).map((request) =>
    requestRow(request, known.person, known.today),
  ),
  question: name,
});

/** A request that is no longer open has been answered: its letter says the rest. */
const answeredRow = (
  known: Known,
  review: ReviewRef,
  letter: Letter,
  found: LetterRecommendation,
): RequestRow => {
  const dueDate = letter.dueDate ?? '';
  const all = letter.boards.find(({ boardId }) => boardId === found.boardId)?.recommendations.length ?? 0;
  return {
    requestId: requestId(found.reviewId, found.boardId),
    board: known.boards.get(found.boardId)?.name ?? '',
    reviewTitle: review.title,
    reportNumber: review.reportNumber,
    state: 'answered',
    dueDate,
    effectiveDueDate: dueDate,
    daysLeft: daysBetween(known.today, dueDate),
    overdue: false,
    answers: all,
    recommendations: all,
    decidedOn: null,
    mayOpen: maySeeContent(known.person, found.boardId),
  };
};

const foundRecommendation = (known: Known, found: LetterRecommendation): FoundRecommendationView[] => {
  const review = known.reviews.get(found.reviewId);
  const letter = known.letters.get(found.reviewId);
  if (review === undefined || letter === undefined) return [];
  const request = known.open.get(requestId(found.reviewId, found.boardId));
  const row =
    request === undefined
      ? answeredRow(known, review, letter, found)
      : requestRow(request, known.person, known.today);
  return [{ view: 'foundRecommendation', row, number: found.number, text: found.text }];
};

/** What the person may read of the letters: what is asked of her boards; all of it, for an auditor. */
const readable = ({ letters }: Register, person: Person): LetterRecommendation[] =>
  letters.flatMap(({ id: reviewId, boards }) =>
    boards.flatMap(({ boardId, recommendations }) =>
      boardId !== null && maySeeContent(person, boardId)
        ? recommendations.map((text, index) => ({ reviewId, boardId, number: index + 1, text }))
        : [],
    ),
  );

/** What waits for an answer first, the most urgent first; then the newest. */
const byNeed =
  (known: Known) =>
  (one: LetterRecommendation, other: LetterRecommendation): number => {
    const place = ({ reviewId, boardId }: LetterRecommendation): string => {
      const request = known.open.get(requestId(reviewId, boardId));
      // After every day, also for a comparison by language, which puts signs before digits.
      return request === undefined ? '9999-99-99' : request.effectiveDueDate;
    };
    const published = ({ reviewId }: LetterRecommendation): string =>
      known.reviews.get(reviewId)?.publishedAt ?? '';
    const name = ({ boardId }: LetterRecommendation): string => known.boards.get(boardId)?.name ?? '';
    return (
      place(one).localeCompare(place(other)) ||
      published(other).localeCompare(published(one)) ||
      swedish(name(one), name(other)) ||
      one.number - other.number
    );
  };

/** The newest reviews that something is still open of. */
const newest = (known: Known): ReviewRef[] => {
  const open = new Set([...known.open.values()].map(({ reviewId }) => reviewId));
  return known.register.reviews
    .filter(({ id }) => open.has(id))
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt));
};

const knownNow = async (needs: Needs, register: Register, person: Person): Promise<Known> => ({
  register,
  letters: new Map(register.letters.map((letter) => [letter.id, letter])),
  reviews: new Map(register.reviews.map((review) => [review.id, review])),
  boards: new Map(register.boards.map((board) => [board.id, board])),
  open: new Map(
    (await needs.requests.open())
      .filter((request) => counts(request) && isOpen(request))
      .map((request) => [request.id, request]),
  ),
  person,
  today: today(needs.clock),
});

/** Each of these becomes a result only where it is shown: thousands may be found. */
type Result = () => readonly FoundView[];

const resultsOf = (known: Known, text: string): Result[] => {
  const { register, person } = known;
  const review =
    (one: ReviewRef): Result =>
    () =>
      foundReview(known, one);
  if (text.trim() === '') return newest(known).map(review);
  const found = searchLetters(text, {
    boards: register.boards,
    reviews: register.reviews.filter(({ id }) => known.letters.has(id)),
    recommendations: readable(register, person),
  });
  return [
    ...[...found.reviews].sort((one, other) => other.publishedAt.localeCompare(one.publishedAt)).map(review),
    ...[...found.boards]
      .sort((one, other) => swedish(one.name, other.name))
      .map((board): Result => () => [foundBoard(known, board)]),
    ...[...found.recommendations].sort(byNeed(known)).map(
      (one): Result =>
        () =>
          foundRecommendation(known, one),
    ),
  ];
};

/** The requests that a result says are answered, because they are not open any more. */
const saidAnswered = ({ letters, open }: Known, view: FoundView): RequestId[] => {
  switch (view.view) {
    case 'foundReview':
      return closedIn(letters.get(view.reviewId), open);
    case 'foundRecommendation':
      return view.row.state === 'answered' ? [view.row.requestId] : [];
    case 'foundBoard':
      return [];
  }
};

const closedIn = (letter: Letter | undefined, open: Known['open']): RequestId[] =>
  (letter?.boards ?? []).flatMap(({ boardId }) => {
    const id = boardId === null ? null : requestId(letter?.id ?? '', boardId);
    return id === null || open.has(id) ? [] : [id];
  });

/** Of a register: requests that had been closed when it was read. It knows which reviews had been withdrawn by then. */
const closedBefore = new WeakMap<Register, ReadonlySet<RequestId>>();

/**
 * Without those that are no longer open because their review has been withdrawn since the names were read. A card
 * stays where it is put: before one says "answered", the register is read once more.
 */
const stillTrue = async (
  needs: Needs,
  known: Known,
  found: readonly FoundView[],
): Promise<readonly FoundView[]> => {
  const before = closedBefore.get(known.register);
  if (found.every((view) => saidAnswered(known, view).every((id) => before?.has(id) === true))) return found;
  const fresh = await needs.register.fresh();
  const standing = new Set(fresh.letters.map(({ id }) => id));
  const kept = known.register.letters.filter(({ id }) => standing.has(id));
  const closed = new Set(kept.flatMap((letter) => closedIn(letter, known.open)));
  closedBefore.set(fresh, closed);
  return found.filter((view) => saidAnswered(known, view).every((id) => closed.has(id)));
};

/**
 * Reviews, boards and recommendations that fit what somebody types while writing a message, as cards to put into
 * it. States and dates of all boards; of recommendations those that the person may read. One storage request for
 * each, the register aside, which is read again for the first that says "answered".
 */
export const searchForMessage = async (
  needs: Needs,
  person: Person,
  { text, skip, count }: Search,
): Promise<SearchResult> => {
  if (isVisitor(person)) return { outcome: 'unknownPerson' };
  const known = await knownNow(needs, await needs.register.read(), person);
  const results = resultsOf(known, text).slice(skip, skip + count);
  const found = results.flatMap((result) => result());
  return { outcome: 'found', results: await stillTrue(needs, known, found) };
};
