import { isOngoing } from '../domain/measure.js';
import type { BoardId } from '../domain/board.js';
import { canBeReached, standIns } from '../domain/boardReach.js';
import { isSecretaryOf, type Person } from '../domain/person.js';
import { isOpen, type Request } from '../domain/request.js';
import { isOverdue, swedish } from '../domain/status.js';
import type { Contact } from './answer.js';
import type { AskedRequest, Recommendation } from './askedRows.js';
import { asksForPeopleAlone, isOfRecommendations } from './factsNeeded.js';
import {
  branchesOf,
  contactsOf,
  holdsOfBoard,
  isOfRecommendation,
  recommendationMeets,
  requestMeets,
  type Against,
} from './holds.js';
import { publishedDay } from './publishedDay.js';
import { demandsOf, everyOf, type DateKind, type Literal, type Question, type Where } from './question.js';

/** Late first, then what is open by date, then what is answered by its decision; boards as Swedish sorts. */
const byRank =
  (today: string) =>
  (one: Request, other: Request): number => {
    const rank = (request: Request): number =>
      isOverdue(request, today) ? 0 : request.state === 'answered' ? 2 : 1;
    const date = (request: Request): string => request.decision?.decidedOn ?? request.effectiveDueDate;
    return (
      rank(one) - rank(other) ||
      compare(date(one), date(other)) ||
      swedish(one.boardName, other.boardName) ||
      compare(one.id, other.id)
    );
  };
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Late measures first, then what is to be done by its day, then the rest, as their requests. */
const byMeasure =
  (today: string) =>
  (one: Recommendation, other: Recommendation): number => {
    const rank = ({ measure }: Recommendation): number => {
      if (measure === null) return 3;
      if (!isOngoing(measure)) return 2;
      return measure.dueDate === null ? 1 : 0;
    };
    return (
      rank(one) - rank(other) ||
      compare(one.measure?.dueDate ?? '', other.measure?.dueDate ?? '') ||
      byRank(today)(one.request, other.request) ||
      one.number - other.number
    );
  };

/** The requests that meet the conditions, in the order of a list. */
export const selectRequests = (where: Where, asked: readonly AskedRequest[], against: Against): Request[] =>
  asked
    .filter((one) => requestMeets(where, one, against))
    .map(({ request }) => request)
    .sort(byRank(against.context.today));

/** The requests of the boards or reviews that are listed or counted, in the order of a list. */
export const selectListed = (
  question: Question,
  asked: readonly AskedRequest[],
  against: Against,
): Request[] => {
  const requests = selectRequests(question.where, asked, against);
  const every: Where = { all: everyOf(question), either: [] };
  const demands = demandsOf(question);
  if (every.all.length + demands.length === 0) return requests;
  const unit = ({ boardId, reviewId }: Request): string =>
    question.ask !== 'state' && question.of === 'reviews' ? reviewId : boardId;
  const fulfilling = new Set(selectRequests(every, asked, against));
  const failing = new Set(requests.filter((request) => !fulfilling.has(request)).map(unit));
  const { all, either } = question.where;
  const meeting = demands.map(
    (demand) => new Set(selectRequests({ all: [...all, ...demand], either }, asked, against)),
  );
  const units = meeting.map((met) => new Set([...met].map(unit)));
  return requests.filter(
    (request) =>
      !failing.has(unit(request)) &&
      units.every((having) => having.has(unit(request))) &&
      (meeting.length === 0 || meeting.some((met) => met.has(request))),
  );
};

/** What the figures beside an answer are of: all that the conditions leave but those on state. */
export const scopeWhere = (question: Question): Where | null => {
  const { where } = question;
  if (everyOf(question).length + demandsOf(question).length > 0) return null;
  const isState = where.all.some(({ fact }) => fact.on === 'state');
  const hasMore = where.either.length > 0 || where.all.some(({ fact }) => isOfRecommendation(fact));
  return isState && !hasMore ? { ...where, all: where.all.filter(({ fact }) => fact.on !== 'state') } : null;
};

/** The recommendations that meet the conditions; of measures those about which something is said to be done. */
export const selectRecommendations = (
  question: Question,
  asked: readonly AskedRequest[],
  against: Against,
): Recommendation[] => {
  const order = byMeasure(against.context.today);
  const byRequest = byRank(against.context.today);
  const isMeasures = question.ask !== 'state' && question.of === 'measures';
  const rows = asked
    .flatMap((one) => one.recommendations())
    .filter(({ kind }) => !isMeasures || kind === 'taken' || kind === 'planned')
    .filter((row) => recommendationMeets(question.where, row, against));
  return isOfRecommendations(question) && question.ask !== 'state' && question.of !== 'recommendations'
    ? rows.sort(order)
    : rows.sort((one, other) => byRequest(one.request, other.request) || one.number - other.number);
};

/** The day of a kind; null: it has none. */
export const dayOfRequest = (
  of: Exclude<DateKind, 'measure'>,
  request: Request,
  { context }: Against,
): string | null => {
  switch (of) {
    case 'due':
      return request.effectiveDueDate;
    case 'answered':
      return request.decision?.decidedOn ?? null;
    case 'published':
      return publishedDay(request.publishedAt, context);
  }
};

/** Whether a date is still ahead of somebody. */
export const isStillOpen = (row: Request | Recommendation): boolean =>
  'measure' in row ? row.measure !== null && isOngoing(row.measure) : isOpen(row);

const allHold = (where: Where, boardId: BoardId, against: Against): boolean =>
  branchesOf(where).some((literals) =>
    literals.every(({ not, fact }) => holdsOfBoard(fact, boardId, against) !== not),
  );

/** Of a board that something is waiting for, where it is asked who cannot be reached. */
const lacksSecretary = ({ all, either }: Where, boardId: BoardId, against: Against): boolean => {
  const isReach = ({ not, fact }: Literal): boolean => !not && fact.on === 'unreachable';
  return (
    either.length === 0 &&
    all.some(isReach) &&
    allHold({ all: all.filter((literal) => !isReach(literal)), either }, boardId, against) &&
    !against.persons.some((person) => isSecretaryOf(person, boardId))
  );
};

/** Who may answer for the boards that are asked about, as they were asked for, each once. */
export const selectPeople = (
  question: Question,
  asked: readonly AskedRequest[],
  against: Against,
): Contact[] => {
  const { persons, context } = against;
  const boardsOf = new Map<Person, Set<BoardId>>();
  const look = (boardId: BoardId, meets: (person: Person) => boolean): void => {
    for (const person of contactsOf(persons, boardId).filter(meets))
      boardsOf.set(person, (boardsOf.get(person) ?? new Set()).add(boardId));
  };
  const waiting = new Set(
    asked.filter(({ request }) => isOpen(request)).map(({ request }) => request.boardId),
  );
  const isAlone = asksForPeopleAlone(question);
  if (isAlone)
    for (const { id } of context.boards)
      look(id, (person) => allHold(question.where, id, { ...against, person }));
  else
    for (const one of asked)
      look(one.request.boardId, (person) => requestMeets(question.where, one, { ...against, person }));
  const nobody = isAlone ? [...waiting].filter((id) => lacksSecretary(question.where, id, against)) : [];
  const standingIn = (boards: ReadonlySet<BoardId>): Person[] => [
    ...new Set([...boards].flatMap((id) => standIns(persons, id).filter(canBeReached))),
  ];
  const isAwaited = ({ boards }: Contact): boolean => boards.some((id) => waiting.has(id));
  const nameOf = ({ person }: Contact): string => person?.name ?? '';
  return [
    ...nobody.map((id): Contact => ({ person: null, boards: [id], standIns: standingIn(new Set([id])) })),
    ...[...boardsOf].map(([person, boards]): Contact => ({
      person,
      boards: [...boards],
      standIns: canBeReached(person) ? [] : standingIn(boards).filter((one) => one !== person),
    })),
  ].sort(
    (one, other) =>
      Number(isAwaited(other)) - Number(isAwaited(one)) ||
      Number(other.person === null) - Number(one.person === null) ||
      swedish(nameOf(one), nameOf(other)),
  );
};
