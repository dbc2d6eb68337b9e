import { isLate } from '../domain/measure.js';
import type { Person } from '../domain/person.js';
import type { Board } from '../domain/board.js';
import { swedish } from '../domain/status.js';
import type {
  AnswerTable,
  AnsweredMeasureRow,
  ContactRow,
  RecommendationRow,
} from '../ports/views/answer.js';
import type { AnswerRows, Contact } from '../questions/answer.js';
import type { Recommendation } from '../questions/askedRows.js';
import { requestRow } from './requestRows.js';
import { mayAskForReach } from './unreachable.js';

/** Who reads, on which day, and what boards are called. */
export interface TableReader {
  readonly person: Person;
  readonly today: string;
  readonly boards: readonly Board[];
}

const recommendationRow = (row: Recommendation): RecommendationRow => ({
  requestId: row.request.id,
  board: row.request.boardName,
  reportNumber: row.request.reportNumber,
  reviewTitle: row.request.reviewTitle,
  number: row.number,
  text: row.text,
  kind: row.kind,
  answer: row.answer,
  state: row.request.state,
});

const measureRow = (row: Recommendation, today: string): AnsweredMeasureRow => ({
  ...recommendationRow(row),
  dueDate: row.measure?.dueDate ?? null,
  measureState: row.measure?.state ?? null,
  isLate: row.measure !== null && isLate(row.measure, today),
  isReported: row.measure?.isReported ?? false,
});

const contactRow = (contact: Contact, { person: reader, boards }: TableReader): ContactRow => ({
  name: contact.person?.name ?? null,
  roles: contact.person?.roles.filter((role) => role === 'secretary' || role === 'substitute') ?? [],
  boards: contact.boards.map((id) => boards.find((board) => board.id === id)?.name ?? id).sort(swedish),
  reach: mayAskForReach(reader) ? (contact.person?.reach ?? null) : null,
  standIns: mayAskForReach(reader) ? contact.standIns.map(({ name }) => name) : [],
});

/** The rows of an answer as one reader sees them. */
export const answerTable = (table: AnswerRows, reader: TableReader): AnswerTable => {
  const { person, today } = reader;
  switch (table.of) {
    case 'requests':
      return { of: 'requests', rows: table.rows.map((row) => requestRow(row, person, today)) };
    case 'reviews':
      return table;
    case 'recommendations':
      return { of: 'recommendations', rows: table.rows.map(recommendationRow) };
    case 'measures':
      return { of: 'measures', rows: table.rows.map((row) => measureRow(row, today)) };
    case 'people':
      return { of: 'people', rows: table.rows.map((row) => contactRow(row, reader)) };
  }
};

const after = <T>(rows: readonly T[], skipped: number): readonly T[] => rows.slice(skipped);
/** The table without the rows that have been shown before. */
export const withoutFirst = (table: AnswerTable, skipped: number): AnswerTable => {
  switch (table.of) {
    case 'requests':
      return { ...table, rows: after(table.rows, skipped) };
    case 'reviews':
      return { ...table, rows: after(table.rows, skipped) };
    case 'recommendations':
      return { ...table, rows: after(table.rows, skipped) };
    case 'measures':
      return { ...table, rows: after(table.rows, skipped) };
    case 'people':
      return { ...table, rows: after(table.rows, skipped) };
  }
};
