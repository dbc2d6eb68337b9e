/**
 * What went wrong in storage. `unreadableRow`: a stored row does not have the shape that its mapper expects;
 * `rowMissing`: a row that others point to is not there; `unknownFormat`: it was written by a newer version of the
 * program; `unsafeKey`: an id that no key can hold; `rowTooLarge`, `batchTooLarge`: more than the service takes at
 * once; `wrongPartition`: rows that shall change together lie apart; `batchIncomplete`: the service did not answer for
 * each row of a batch; `notOpen`: a change to a request that has left the list of open ones, or the release of one that
 * has not been answered; `withoutDecision`: an answered request that has no decision; `connectionStringInvalid`: the
 * setting cannot be read; `rejected`: the service refused for another reason.
 */
export type StorageErrorCode =
  | 'unreadableRow'
  | 'rowMissing'
  | 'unknownFormat'
  | 'unsafeKey'
  | 'rowTooLarge'
  | 'batchTooLarge'
  | 'wrongPartition'
  | 'batchIncomplete'
  | 'notOpen'
  | 'withoutDecision'
  | 'connectionStringInvalid'
  | 'rejected'
  | 'storageUnavailable';

/** Thrown, never returned: a bug, damaged data or a lost connection. Branch on `code`. */
export class StorageError extends Error {
  override readonly name: string = 'StorageError';
  constructor(
    readonly code: StorageErrorCode,
    detail: string,
    cause?: unknown,
  ) {
    super(`${code}: ${detail}`, { cause });
  }
}

/**
 * Storage cannot be reached, throttles or does not answer in time. A write may have happened all the same:
 * repeat the command, its key tells.
 */
export class StorageUnavailable extends StorageError {
  override readonly name = 'StorageUnavailable';
  constructor(detail: string, cause?: unknown) {
    super('storageUnavailable', detail, cause);
  }
}
