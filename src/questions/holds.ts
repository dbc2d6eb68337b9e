import { fieldsOf } from '../domain/answer.js';
import { canBeReached } from '../domain/boardReach.js';
import type { BoardId } from '../domain/board.js';
import { isLate, type PlannedMeasure } from '../domain/measure.js';
import { mayAnswer, type Person } from '../domain/person.js';
import { isExtended, type Request } from '../domain/request.js';
import { isOverdue } from '../domain/status.js';
import { containsWords } from '../language/containsWords.js';
import type { AskedRequest, Recommendation } from './askedRows.js';
import type { QuestionContext } from './context.js';
import { publishedDay } from './publishedDay.js';
import type { DaySpan, Fact, Literal, ReportTerm, StateTerm, Where } from './question.js';

/** What facts are held against, beside the rows. */
export interface Against {
  readonly context: QuestionContext;
  readonly persons: readonly Person[];
  /** Texts that have been searched, by what for: the same recommendation goes to many boards. */
  readonly searched: Map<string, Map<string, boolean>>;
  /** Of a question for people: the one who is looked at. */
  readonly person?: Person;
}

const stateHolds = (term: StateTerm, request: Request, today: string): boolean => {
  const { state, decision } = request;
  switch (term) {
    case 'handedIn':
      return state === 'submitted' || state === 'answered';
    case 'overdue':
      return isOverdue(request, today);
    case 'extended':
      return isExtended(request);
    case 'answeredLate':
      return state === 'answered' && decision !== null && decision.decidedOn > request.effectiveDueDate;
    default:
      return state === term;
  }
};

const reportHolds = (term: ReportTerm, measure: PlannedMeasure, today: string): boolean => {
  switch (term) {
    case 'reported':
      return measure.isReported;
    case 'late':
      return isLate(measure, today);
    case 'undated':
      return measure.dueDate === null;
    default:
      return measure.state === term;
  }
};

export const isWithin = (day: string | null | undefined, { from, to }: DaySpan): boolean =>
  day != null && (from === null || from <= day) && (to === null || day <= to);

/** Who may answer for a board. */
export const contactsOf = (persons: readonly Person[], boardId: BoardId): Person[] =>
  persons.filter((person) => mayAnswer(person, boardId));

const isUnreachable = (boardId: BoardId, { persons, person }: Against): boolean => {
  if (person !== undefined) return !canBeReached(person);
  const contacts = contactsOf(persons, boardId);
  return contacts.length === 0 || contacts.some((one) => !canBeReached(one));
};

/** A fact that can be told of a board alone; null: it cannot. */
export const holdsOfBoard = (fact: Fact, boardId: BoardId, against: Against): boolean | null => {
  switch (fact.on) {
    case 'board':
      return fact.ids.includes(boardId);
    case 'mine':
      return against.context.asker.boards.includes(boardId);
    case 'unreachable':
      return isUnreachable(boardId, against);
    default:
      return null;
  }
};

/** The words of an answer: what the fields say that belong to what is chosen. */
export const answerText = ({ kind, answer }: Recommendation): string =>
  fieldsOf(kind)
    .map((field) => answer?.[field] ?? '')
    .join('\n');

/** Whether it is told of one recommendation, and not of the request as a whole. */
export const isOfRecommendation = (fact: Fact): boolean =>
  ['number', 'words', 'kind', 'report'].includes(fact.on) || (fact.on === 'date' && fact.of === 'measure');

const holdsOfRequest = (fact: Fact, request: Request, against: Against): boolean => {
  const { context } = against;
  switch (fact.on) {
    case 'review':
      return fact.ids.includes(request.reviewId);
    case 'state':
      return fact.any.some((term) => stateHolds(term, request, context.today));
    case 'date':
      if (fact.of === 'due') return isWithin(request.effectiveDueDate, fact.span);
      if (fact.of === 'answered') return isWithin(request.decision?.decidedOn, fact.span);
      return isWithin(publishedDay(request.publishedAt, context), fact.span);
    default:
      return holdsOfBoard(fact, request.boardId, against) ?? false;
  }
};

const contains = (text: string, wanted: string, { searched }: Against): boolean => {
  const known = searched.get(wanted) ?? new Map<string, boolean>();
  searched.set(wanted, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = containsWords(text, wanted);
  known.set(text, found);
  return found;
};

const holdsOfRecommendation = (fact: Fact, row: Recommendation, against: Against): boolean => {
  const { measure, kind } = row;
  switch (fact.on) {
    case 'number':
      return fact.any.includes(row.number);
    case 'kind':
      return kind !== null && fact.any.includes(kind);
    case 'report':
      return measure !== null && fact.any.some((term) => reportHolds(term, measure, against.context.today));
    case 'words':
      if (fact.in === 'recommendation') return contains(row.text, fact.text, against);
      if (fact.in === 'answer') return contains(answerText(row), fact.text, against);
      return contains(`${row.text}\n${answerText(row)}`, fact.text, against);
    case 'date':
      if (fact.of === 'measure') return isWithin(measure?.dueDate, fact.span);
      break;
    default:
      break;
  }
  return holdsOfRequest(fact, row.request, against);
};

/** The alternatives of a condition, each with what holds in any case. */
export const branchesOf = ({ all, either }: Where): readonly (readonly Literal[])[] =>
  either.length === 0 ? [all] : either.map((branch) => [...all, ...branch]);

/** "planerade åtgärder som inte är rapporterade": of the recommendation that the rest is said of. */
const isOfSameRow = ({ fact }: Literal): boolean => fact.on === 'report';

const isOneOfThem = (literals: readonly Literal[], asked: AskedRequest, against: Against): boolean => {
  const ofRequest = literals.filter(({ fact }) => !isOfRecommendation(fact));
  if (!ofRequest.every(({ not, fact }) => holdsOfRequest(fact, asked.request, against) !== not)) return false;
  const ofRows = literals.filter(({ fact }) => isOfRecommendation(fact));
  if (ofRows.length === 0) return true;
  const rows = asked.recommendations();
  const isWanted = ofRows.some(({ not }) => !not);
  const wanted = ofRows.filter((literal) => !literal.not || (isWanted && isOfSameRow(literal)));
  const together = (row: Recommendation): boolean =>
    wanted.every(({ not, fact }) => holdsOfRecommendation(fact, row, against) !== not);
  if (wanted.length > 0 && !rows.some(together)) return false;
  return ofRows.every(
    (literal) =>
      wanted.includes(literal) || !rows.some((row) => holdsOfRecommendation(literal.fact, row, against)),
  );
};

/** Whether a request meets the conditions. */
export const requestMeets = (where: Where, asked: AskedRequest, against: Against): boolean =>
  branchesOf(where).some((literals) => isOneOfThem(literals, asked, against));

/** Whether a recommendation to a board meets the conditions. */
export const recommendationMeets = (where: Where, row: Recommendation, against: Against): boolean =>
  branchesOf(where).some((literals) =>
    literals.every(({ not, fact }) => holdsOfRecommendation(fact, row, against) !== not),
  );
