import { performance } from 'node:perf_hooks';
import { TableClient } from '@azure/data-tables';
import initSqlJs, { type Database } from 'sql.js';
import { readFacts } from '../../src/app/askedFacts.js';
import type { RequestTexts } from '../../src/domain/history.js';
import { answerQuestion } from '../../src/questions/answerQuestion.js';
import type { QuestionContext } from '../../src/questions/context.js';
import { factsNeeded } from '../../src/questions/factsNeeded.js';
import type { Fact, Literal, Question } from '../../src/questions/question.js';
import { textRows } from '../../src/storage/factRows.js';
import { indexRowsOf } from '../../src/storage/indexRows.js';
import { measureStore } from '../../src/storage/measureStore.js';
import { openToRow } from '../../src/storage/openRows.js';
import { toBody } from '../../src/storage/row.js';
import { peopleStore } from '../../src/storage/peopleStore.js';
import { requestStore } from '../../src/storage/requestStore.js';
import { openTables } from '../../src/storage/tables.js';
import { boards, requestNumber, today } from './generated.js';
import { StorageLedger } from './storageLedger.js';
import { startTableService, type TableService } from './tableService.js';

export interface AskedOnce {
  readonly what: string;
  readonly requests: number;
  /** Rows read of the history, and those that the conditions on review, board or date leave. */
  readonly rows: number;
  readonly left: number;
  readonly milliseconds: number;
  readonly sqlMilliseconds: number;
}
export interface HistoryFigures {
  readonly history: number;
  readonly open: number;
  /** "Who has not responded" over a small history and over the whole. */
  readonly waiting: readonly { readonly history: number; readonly requests: number; readonly rows: number }[];
  readonly questions: readonly AskedOnce[];
  readonly scanMilliseconds: number;
}

const organisation = 'bench';
const openCount = 200;

const context: QuestionContext = {
  boards,
  reviews: [],
  today,
  asker: { auditor: true, boards: [] },
  language: 'sv',
};

const is = (fact: Fact): Literal => ({ not: false, fact });
const list = (of: 'boards' | 'requests' | 'recommendations', ...facts: readonly Fact[]): Question => ({
  ask: 'list',
  of,
  where: { all: facts.map(is), either: [] },
});
const whoHasNot: Question = {
  ask: 'list',
  of: 'boards',
  where: { all: [{ not: true, fact: { on: 'state', any: ['answered'] } }], either: [] },
};

/** Questions, and the same in SQL: what their conditions on review, board or date leave. */
const questions: readonly { readonly what: string; readonly question: Question; readonly sql: string }[] = [
  {
    what: 'the recommendations of a review that speak of something',
    question: list(
      'recommendations',
      { on: 'review', ids: ['r77'] },
      { on: 'words', in: 'either', text: 'upphandling' },
    ),
    sql: `review = 'r77'`,
  },
  {
    what: 'what a board answered in a year',
    question: list(
      'requests',
      { on: 'board', ids: ['b7'], group: null },
      { on: 'date', of: 'due', span: { from: '2021-01-01', to: '2021-12-31' } },
    ),
    sql: `board = 'b7' and due between '2021-01-01' and '2021-12-31'`,
  },
  {
    what: 'the decisions of a week',
    question: list('boards', {
      on: 'date',
      of: 'answered',
      span: { from: '2022-05-02', to: '2022-05-08' },
    }),
    sql: `decided between '2022-05-02' and '2022-05-08'`,
  },
  {
    what: 'the recommendations due in a month that speak of something',
    question: list(
      'recommendations',
      { on: 'state', any: ['answered'] },
      { on: 'date', of: 'due', span: { from: '2023-10-01', to: '2023-10-31' } },
      { on: 'words', in: 'recommendation', text: 'journal' },
    ),
    sql: `due between '2023-10-01' and '2023-10-31'`,
  },
];

/** The rows as the product's mappers make them: keys now, bodies when they are asked for. */
const load = (service: TableService, history: number): void => {
  const [open, index] = [service.table('open'), service.table('index')];
  for (let number = 0; number < openCount; number += 1) {
    const { request, texts } = requestNumber(number, 'notStarted');
    const rows = [openToRow(organisation, request, 'etag'), ...textRows(organisation, request.id, texts)];
    for (const row of rows) open.add({ ...row, body: () => row.body });
  }
  for (let number = 0; number < history; number += 1) {
    const { request } = requestNumber(number, 'answered');
    const bare = { ...request, marks: [], recentCommands: [] };
    for (const { partitionKey, rowKey, columns } of indexRowsOf(organisation, bare, noTexts).flat())
      index.add({
        partitionKey,
        rowKey,
        ...(columns === undefined ? {} : { columns }),
        body: () => {
          const facts = requestNumber(number, 'answered');
          return toBody(rowKey.startsWith('~') ? facts : facts.request);
        },
      });
  }
};
const noTexts: RequestTexts = { recommendations: [], answers: null };

const asking = async (service: TableService) => {
  const ledger = new StorageLedger();
  const tables = await openTables({
    connectionString: service.connectionString,
    onRequest: ledger.onRequest,
    timeoutMilliseconds: 120_000,
  });
  const stores = {
    people: peopleStore(tables, organisation),
    requests: requestStore(tables, organisation),
    measures: measureStore(tables, organisation),
  };
  return async (question: Question) => {
    ledger.take();
    const start = performance.now();
    const facts = await readFacts(stores, factsNeeded(question, context));
    const answer = answerQuestion(question, facts, context);
    return { answer, milliseconds: performance.now() - start, booked: ledger.take() };
  };
};

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Every row of the history once, page by page, as somebody would without an index. */
const scan = async (service: TableService): Promise<number> => {
  const client = TableClient.fromConnectionString(service.connectionString, 'index', {
    allowInsecureConnection: true,
  });
  const start = performance.now();
  let rows = 0;
  const filter = `PartitionKey ge '${organisation}~due~' and PartitionKey lt '${organisation}~due~~'`;
  for await (const page of client.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 1000 }))
    rows += page.length;
  if (rows === 0) throw new Error('nothing to scan');
  return performance.now() - start;
};

const sqlite = async (history: number): Promise<Database> => {
  const { Database: Opened } = await initSqlJs();
  const database = new Opened();
  database.run(
    'create table h (id text primary key, review text, board text, due text, decided text, body text, texts text)',
  );
  const insert = database.prepare('insert into h values (?, ?, ?, ?, ?, ?, ?)');
  database.run('begin');
  for (let number = 0; number < history; number += 1) {
    const { request, texts } = requestNumber(number, 'answered');
    insert.run([
      request.id,
      request.reviewId,
      request.boardId,
      request.effectiveDueDate,
      request.decision?.decidedOn ?? null,
      JSON.stringify(request),
      JSON.stringify(texts),
    ]);
  }
  database.run('commit');
  for (const column of ['review', 'board, due', 'due', 'decided'])
    database.run(`create index "by ${column}" on h (${column})`);
  return database;
};

const selected = (
  database: Database,
  where: string,
): { readonly rows: number; readonly milliseconds: number } => {
  const start = performance.now();
  const [result] = database.exec(`select body, texts from h where ${where}`);
  const rows = (result?.values ?? []).map(([body, texts]): unknown[] => [
    JSON.parse(String(body)),
    JSON.parse(String(texts)),
  ]);
  return { rows: rows.length, milliseconds: performance.now() - start };
};

/** Asked so often; the middle counts. */
const repetitions = 5;

const measureWhole = async (history: number) => {
  const service = await startTableService();
  try {
    load(service, history);
    const ask = await asking(service);
    await ask(whoHasNot);
    const waiting = await ask(whoHasNot);
    const database = await sqlite(history);
    const asked: AskedOnce[] = [];
    for (const { what, question, sql } of questions) {
      const times: number[] = [];
      const sqlTimes: number[] = [];
      let last = await ask(question);
      let left = 0;
      for (let round = 0; round < repetitions; round += 1) {
        last = await ask(question);
        times.push(last.milliseconds);
        const inSql = selected(database, sql);
        left = inSql.rows;
        sqlTimes.push(inSql.milliseconds);
      }
      asked.push({
        what,
        requests: last.booked.length,
        rows: last.booked.filter(({ table }) => table === 'index').reduce((sum, { rows }) => sum + rows, 0),
        left,
        milliseconds: middle(times),
        sqlMilliseconds: middle(sqlTimes),
      });
    }
    database.close();
    return { waiting, asked, scanMilliseconds: await scan(service) };
  } finally {
    await service.stop();
  }
};

const measureSmall = async (history: number) => {
  const service = await startTableService();
  try {
    load(service, history);
    const ask = await asking(service);
    await ask(whoHasNot);
    return await ask(whoHasNot);
  } finally {
    await service.stop();
  }
};

/** Smaller by `BENCH_HISTORY`, for a machine that has no time. */
export const measureHistory = async (): Promise<HistoryFigures> => {
  const history = Number(process.env.BENCH_HISTORY ?? 300_000);
  const small = Math.min(1000, history);
  const few = await measureSmall(small);
  const { waiting, asked, scanMilliseconds } = await measureWhole(history);
  const rowsOf = ({ booked }: typeof waiting): number => booked.reduce((sum, { rows }) => sum + rows, 0);
  return {
    history,
    open: waiting.answer.table.rows.length,
    waiting: [
      { history: small, requests: few.booked.length, rows: rowsOf(few) },
      { history, requests: waiting.booked.length, rows: rowsOf(waiting) },
    ],
    questions: asked,
    scanMilliseconds,
  };
};
