import type { Request } from '../domain/request.js';
import { isOverdue, swedish } from '../domain/status.js';
import type { QuestionContext } from './context.js';
import type { Condition, Question } from './question.js';
import { holds } from './states.js';

const meets = (condition: Condition, request: Request, { today, asker }: QuestionContext): boolean => {
  switch (condition.on) {
    case 'state':
      return holds(condition.state, request.state, isOverdue(request, today));
    case 'board':
      return condition.ids.includes(request.boardId);
    case 'review':
      return condition.ids.includes(request.reviewId);
    case 'mine':
      return asker.boards.includes(request.boardId);
  }
};

/** Late first, then what is open by date, then what is answered by its decision; boards as Swedish sorts. */
const byRank =
  (today: string) =>
  (one: Request, other: Request): number => {
    const rank = (request: Request): number =>
      isOverdue(request, today) ? 0 : request.state === 'answered' ? 2 : 1;
    const date = (request: Request): string => request.decision?.decidedOn ?? request.effectiveDueDate;
    return (
      rank(one) - rank(other) ||
      date(one).localeCompare(date(other)) ||
      swedish(one.boardName, other.boardName) ||
      one.id.localeCompare(other.id)
    );
  };

/** The same request can be read twice while it is being closed: the later state counts. */
const once = (requests: readonly Request[]): Request[] => {
  const latest = new Map<string, Request>();
  for (const request of requests) {
    const known = latest.get(request.id);
    if (known === undefined || known.sequence < request.sequence) latest.set(request.id, request);
  }
  return [...latest.values()];
};

export interface Selected {
  /** The requests that meet every condition, in the order of a list. */
  readonly rows: readonly Request[];
  /** Those that meet all but the conditions on state. */
  readonly scope: readonly Request[];
}

/** The requests that a question is about. */
export const selectRequests = (
  question: Question,
  requests: readonly Request[],
  context: QuestionContext,
): Selected => {
  const scope = once(requests)
    .filter((request) =>
      question.conditions.every(
        (condition) => condition.on === 'state' || meets(condition, request, context),
      ),
    )
    .sort(byRank(context.today));
  return {
    scope,
    rows: scope.filter((request) =>
      question.conditions.every((condition) => meets(condition, request, context)),
    ),
  };
};

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
export const boardsIn = (requests: readonly Request[]): string[] =>
  distinct(requests.map(({ boardId }) => boardId));
/** Names in Swedish order. */
export const boardNamesIn = (requests: readonly Request[]): string[] =>
  distinct(requests.map(({ boardName }) => boardName)).sort(swedish);
export const reportNumbersIn = (requests: readonly Request[]): string[] =>
  distinct(requests.flatMap(({ reportNumber }) => reportNumber ?? [])).sort(swedish);
