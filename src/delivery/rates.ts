import type { Window } from './limiter.js';

const longestSeconds = 86_400;

/** Reads "7/1,60/30": at most seven calls in any second and sixty in any thirty; null: it says something else. */
export const parseWindows = (text: string): readonly Window[] | null => {
  const windows = text.split(',').map((part): Window | null => {
    const [, calls, seconds] = /^\s*([1-9]\d{0,5})\s*\/\s*([1-9]\d{0,4})\s*$/.exec(part) ?? [];
    if (calls === undefined || seconds === undefined || Number(seconds) > longestSeconds) return null;
    return { calls: Number(calls), ms: Number(seconds) * 1_000 };
  });
  return windows.every((window) => window !== null) ? windows : null;
};
