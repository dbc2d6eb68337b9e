import { isNativeError } from 'node:util/types';
import pino, { type DestinationStream, type LevelWithSilent } from 'pino';
import type { Log } from '../ports/log.js';

type Facts = Readonly<Record<string, unknown>>;

/** An error as facts: what operators need to find the cause; without own fields, which may hold request bodies. */
const described = (value: unknown): unknown =>
  isNativeError(value)
    ? {
        name: value.name,
        message: value.message,
        ...('code' in value ? { code: value.code } : {}),
        stack: value.stack,
        ...(value.cause === undefined ? {} : { cause: described(value.cause) }),
      }
    : value;

const line = (code: string, facts: Facts): object => ({
  ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, described(value)])),
  code,
});

/** One JSON object a line, with `level`, `time` (wall clock), `code` and the facts. Goes to standard output by default. */
export const createLog = (level: LevelWithSilent, destination?: DestinationStream): Log => {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (code, facts = {}) => logger.info(line(code, facts)),
    warn: (code, facts = {}) => logger.warn(line(code, facts)),
    error: (code, facts = {}) => logger.error(line(code, facts)),
  };
};
