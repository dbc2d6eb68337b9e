import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { asStorageError } from './serviceErrors.js';
import { StorageError } from './storageError.js';
import { tableOver, type Table } from './table.js';

/** One request as it went over the wire, repeated ones included. */
export interface StorageRequest {
  readonly table: TableName;
  readonly method: string;
  /** 0: no answer. */
  readonly status: number;
  /** Rows in the answer of a query; 1 for a row that was read alone. */
  readonly rows: number;
  readonly milliseconds: number;
}

export interface TablesOptions {
  readonly connectionString: string;
  /** Sees every request, for measurements. */
  readonly onRequest?: (request: StorageRequest) => void;
  /** How long one call may take, repetitions included; 8,000 unless told. */
  readonly timeoutMilliseconds?: number;
}

export type TableName = 'people' | 'records' | 'open' | 'index' | 'agenda';

export interface Tables extends Readonly<Record<TableName, Table>> {
  /** Resolves when storage answers; throws `StorageUnavailable`. One request. */
  ping(): Promise<void>;
}

/**
 * The five tables behind a connection string, made where they are missing.
 * @throws StorageError `connectionStringInvalid`; StorageUnavailable
 */
export const openTables = async (options: TablesOptions): Promise<Tables> => {
  const timeout = options.timeoutMilliseconds ?? 8000;
  const open = async (name: TableName): Promise<Table> => {
    const client = clientOf(name, options);
    try {
      await client.createTable({ abortSignal: AbortSignal.timeout(timeout) });
    } catch (error) {
      throw asStorageError(error, name);
    }
    return tableOver(client, timeout);
  };
  const [people, records, openRequests, index, agenda] = await Promise.all([
    open('people'),
    open('records'),
    open('open'),
    open('index'),
    open('agenda'),
  ]);
  const ping = async (): Promise<void> => {
    await people.get('ping', 'ping');
  };
  return { people, records, open: openRequests, index, agenda, ping };
};

const clientOf = (name: TableName, { connectionString, onRequest }: TablesOptions): TableClient => {
  try {
    return TableClient.fromConnectionString(connectionString, name, {
      // Only a connection string that asks for plain HTTP itself (the embedded store) gets it.
      allowInsecureConnection: /\bhttp:\/\/|Protocol=http(;|$)|UseDevelopmentStorage=true/i.test(
        connectionString,
      ),
      retryOptions: { maxRetries: 3, retryDelayInMs: 150, maxRetryDelayInMs: 1000 },
      ...(onRequest === undefined ? {} : { additionalPolicies: [watcher(name, onRequest)] }),
    });
  } catch (error) {
    // The message of the cause can hold the key: it is kept out of ours.
    throw new StorageError('connectionStringInvalid', 'it has no account, key or table endpoint', error);
  }
};

type AdditionalPolicy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number];

const watcher = (table: TableName, onRequest: (request: StorageRequest) => void): AdditionalPolicy => ({
  position: 'perRetry',
  policy: {
    name: 'storageRequestWatcher',
    sendRequest: async (request, next) => {
      const start = performance.now();
      const tell = (status: number, rows: number): void =>
        onRequest({ table, method: request.method, status, rows, milliseconds: performance.now() - start });
      const response = await next(request).catch((error: unknown) => {
        tell(0, 0);
        throw error;
      });
      const read = request.method === 'GET' && response.status === 200;
      tell(response.status, read ? rowsIn(response.bodyAsText ?? '') : 0);
      return response;
    },
  },
});

const rowsIn = (body: string): number => {
  const answer: unknown = JSON.parse(body);
  if (typeof answer !== 'object' || answer === null) return 0;
  return 'value' in answer && Array.isArray(answer.value) ? answer.value.length : 1;
};
