import { RestError } from '@azure/data-tables';
import { StorageError, StorageUnavailable } from './storageError.js';

/** The service's own code ("EntityAlreadyExists"), which stands in different places for single writes and batches. */
const codeOf = (error: RestError): string => {
  const details: unknown = error.details;
  if (typeof details === 'object' && details !== null && 'odataError' in details) {
    const { odataError } = details;
    if (typeof odataError === 'object' && odataError !== null && 'code' in odataError)
      return String(odataError.code);
  }
  return error.code ?? '';
};

/** A missing table answers with 404 as well, and is no missing row. */
const concernsTable = (error: RestError): boolean => codeOf(error).startsWith('Table');

export const isAbsent = (error: unknown): boolean =>
  error instanceof RestError && error.statusCode === 404 && !concernsTable(error);

/** The row exists, was changed, or is gone. */
export const isConflict = (error: unknown): boolean =>
  error instanceof RestError &&
  (error.statusCode === 409 || error.statusCode === 412 || error.statusCode === 404) &&
  !concernsTable(error);

/** What the stores throw, keeping the original as the cause. */
export const asStorageError = (error: unknown, table: string): unknown => {
  if (error instanceof StorageError) return error;
  if (error instanceof Error && error.name === 'AbortError')
    return new StorageUnavailable(`${table}: no answer in time`, error);
  if (!(error instanceof RestError)) return error;
  const status = error.statusCode;
  const facts = `${table}: ${status ?? ''} ${codeOf(error)}`;
  return status === undefined || status === 404 || status === 408 || status === 429 || status >= 500
    ? new StorageUnavailable(facts, error)
    : new StorageError('rejected', facts, error);
};
