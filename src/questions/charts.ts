import type { AnswerChart } from '../domain/answerParts.js';
import type { Request } from '../domain/request.js';
import { stateCounts, swedish } from '../domain/status.js';
import type { AnswerRows } from './answer.js';
import type { Recommendation } from './askedRows.js';
import { boardsIn } from './headlines/wording.js';
import type { Question } from './question.js';

const barsOf = (requests: readonly Request[]): AnswerChart => {
  const boards = new Map<string, { answered: number; of: number }>();
  for (const { boardName, state } of requests) {
    const bar = boards.get(boardName) ?? { answered: 0, of: 0 };
    boards.set(boardName, { answered: bar.answered + Number(state === 'answered'), of: bar.of + 1 });
  }
  return {
    of: 'boards',
    bars: [...boards]
      .map(([board, bar]) => ({ board, ...bar }))
      .sort((one, other) => swedish(one.board, other.board)),
  };
};

const monthsOf = (rows: readonly Recommendation[]): AnswerChart | null => {
  const months = new Map<string, { count: number; done: number }>();
  for (const { measure } of rows) {
    if (measure?.dueDate == null) continue;
    const month = measure.dueDate.slice(0, 7);
    const known = months.get(month) ?? { count: 0, done: 0 };
    months.set(month, {
      count: known.count + 1,
      done: known.done + Number(measure.state === 'done'),
    });
  }
  if (months.size < 2) return null;
  return {
    of: 'months',
    months: [...months]
      .map(([month, known]) => ({ month, ...known }))
      .sort((one, other) => (one.month < other.month ? -1 : 1)),
  };
};

/** `requests`: those that shares are of. */
export const chartOf = (
  question: Question,
  table: AnswerRows,
  requests: readonly Request[],
  today: string,
): AnswerChart | null => {
  if (table.of === 'measures') return monthsOf(table.rows);
  if (table.of === 'recommendations' || table.of === 'people') return null;
  if (requests.length === 0) return null;
  const boards = boardsIn(requests).length;
  if (question.ask === 'state' && question.of === 'boards' && boards > 1 && boards < requests.length)
    return barsOf(requests);
  return { of: 'states', counts: stateCounts(requests, today) };
};
