import type { Log } from '../ports/log.js';

/** So many failures in a row mean that it is not the single row: storage has gone. */
const mostInRow = 5;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : error instanceof Error
      ? error.name
      : 'unknown';

/** A failure as a log line's facts: a code to search for and the message, which holds no personal text. */
export const failureFacts = (error: unknown): Readonly<Record<string, unknown>> => ({
  reason: codeOf(error),
  message: error instanceof Error ? error.message : String(error),
});

export interface Isolation {
  /** Runs the work; one failure is logged and does not stop what comes after, the fifth in a row is thrown. */
  run<T>(code: string, facts: Readonly<Record<string, unknown>>, work: () => Promise<T>): Promise<T | null>;
  /** Whether any work has failed so far. */
  hasFailed(): boolean;
}

/** Keeps one failing recipient or request from stopping the rest. Make one per pass. */
export const isolation = (log: Log): Isolation => {
  let inRow = 0;
  let hasFailed = false;
  return {
    async run(code, facts, work) {
      try {
        const result = await work();
        inRow = 0;
        return result;
      } catch (error) {
        hasFailed = true;
        log.error(code, { ...facts, ...failureFacts(error) });
        if (++inRow >= mostInRow) throw error;
        return null;
      }
    },
    hasFailed: () => hasFailed,
  };
};
