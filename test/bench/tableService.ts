import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A row as it lies in a table, whoever wrote it. */
export interface HeldRow {
  readonly partitionKey: string;
  readonly rowKey: string;
  /** Written out only when it is asked for: a long history need not be held. */
  readonly body: () => string;
  readonly columns?: Readonly<Record<string, string | boolean>>;
}

type Test = (partitionKey: string, rowKey: string) => boolean;
interface Filter {
  readonly test: Test;
  readonly first: string;
  readonly last: string;
}

const comparisons: Readonly<Record<string, (one: string, other: string) => boolean>> = {
  eq: (one, other) => one === other,
  ge: (one, other) => one >= other,
  gt: (one, other) => one > other,
  le: (one, other) => one <= other,
  lt: (one, other) => one < other,
};

/** Reads the part of OData that the stores use, and what it says of the partitions to look at. */
const parseFilter = (text: string): Filter => {
  const tokens = text.match(/\(|\)|'(?:[^']|'')*'|\w+/g) ?? [];
  let [at, first, last] = [0, '', '\uffff'];
  const factor = (): Test => {
    if (tokens[at] === '(') {
      at += 1;
      const inner = either();
      at += 1;
      return inner;
    }
    const [column, comparison, quoted = ''] = tokens.slice(at, at + 3);
    at += 3;
    const value = quoted.slice(1, -1).replaceAll("''", "'");
    const holds = comparisons[comparison ?? ''];
    if (holds === undefined) throw new Error(`no such comparison: ${text}`);
    if (column === 'PartitionKey') {
      if (comparison !== 'le' && comparison !== 'lt' && value > first) first = value;
      if (comparison !== 'ge' && comparison !== 'gt' && value < last) last = value;
      return (partitionKey) => holds(partitionKey, value);
    }
    return (_, rowKey) => holds(rowKey, value);
  };
  const all = (): Test => {
    let left = factor();
    while (tokens[at] === 'and') {
      at += 1;
      const [one, other] = [left, factor()];
      left = (partitionKey, rowKey) => one(partitionKey, rowKey) && other(partitionKey, rowKey);
    }
    return left;
  };
  const either = (): Test => {
    let left = all();
    while (tokens[at] === 'or') {
      at += 1;
      const [one, other] = [left, all()];
      left = (partitionKey, rowKey) => one(partitionKey, rowKey) || other(partitionKey, rowKey);
    }
    return left;
  };
  const test = text === '' ? () => true : either();
  return { test, first, last };
};

/** Rows by partition, both in order: as the real service, and unlike Azurite, it finds a range without a scan. */
class HeldTable {
  private readonly partitions = new Map<string, HeldRow[]>();
  private keys: string[] = [];
  private isSorted = true;

  add(row: HeldRow): void {
    const own = this.partitions.get(row.partitionKey);
    if (own === undefined) this.partitions.set(row.partitionKey, [row]);
    else own.push(row);
    this.isSorted = false;
  }

  private sort(): void {
    if (this.isSorted) return;
    for (const rows of this.partitions.values())
      rows.sort((one, other) => (one.rowKey < other.rowKey ? -1 : 1));
    this.keys = [...this.partitions.keys()].sort();
    this.isSorted = true;
  }

  /** The first rows, from the given one on, that the filter lets through; and the one after them. */
  page(
    filter: string,
    most: number,
    from: { partition: string; row: string },
  ): {
    readonly rows: readonly HeldRow[];
    readonly next: HeldRow | null;
  } {
    this.sort();
    const { test, first, last } = parseFilter(filter);
    const rows: HeldRow[] = [];
    const begin = first > from.partition ? first : from.partition;
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? '') < begin) low = middle + 1;
      else high = middle;
    }
    for (let place = low; place < this.keys.length && (this.keys[place] ?? '') <= last; place += 1) {
      const partition = this.keys[place] ?? '';
      for (const row of this.partitions.get(partition) ?? []) {
        if (partition === from.partition && row.rowKey < from.row) continue;
        if (!test(partition, row.rowKey)) continue;
        if (rows.length === most) return { rows, next: row };
        rows.push(row);
      }
    }
    return { rows, next: null };
  }
}

export interface TableService {
  readonly connectionString: string;
  table(name: string): HeldTable;
  stop(): Promise<void>;
}

const entity = ({ partitionKey, rowKey, body, columns }: HeldRow): object => ({
  'odata.etag': 'W/"1"',
  PartitionKey: partitionKey,
  RowKey: rowKey,
  Timestamp: '2026-01-01T00:00:00Z',
  ...columns,
  format: 1,
  nonce: 'n',
  b0: body(),
});

/** The reading half of the table service, over HTTP, with its pages of a thousand rows. */
export const startTableService = async (): Promise<TableService> => {
  const tables = new Map<string, HeldTable>();
  const table = (name: string): HeldTable => {
    const known = tables.get(name) ?? new HeldTable();
    tables.set(name, known);
    return known;
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    if (request.method === 'POST') {
      response.statusCode = 204;
      response.end();
      return;
    }
    const name = /\/([a-z]+)(?:\(\))?$/.exec(url.pathname)?.[1] ?? '';
    const { rows, next } = table(name).page(
      url.searchParams.get('$filter') ?? '',
      Number(url.searchParams.get('$top') ?? 1000),
      {
        partition: url.searchParams.get('NextPartitionKey') ?? '',
        row: url.searchParams.get('NextRowKey') ?? '',
      },
    );
    response.setHeader('content-type', 'application/json');
    if (next !== null) {
      response.setHeader('x-ms-continuation-NextPartitionKey', next.partitionKey);
      response.setHeader('x-ms-continuation-NextRowKey', next.rowKey);
    }
    response.end(JSON.stringify({ value: rows.map(entity) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=bench;AccountKey=${Buffer.from('bench').toString('base64')};TableEndpoint=http://127.0.0.1:${port}/bench;`,
    table,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
