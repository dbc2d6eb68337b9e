import { z } from 'zod';
import type { Search } from '../ports/turn.js';

/** The search command, as the app's manifest names it and its parameter. */
export const searchCommand = 'search';
export const searchParameter = 'text';

/** Longer than any title; more is pasted by mistake. */
const longestText = 200;
/** As many results as the platform shows at once. */
const mostResults = 25;
/** Nobody scrolls farther. */
const farthest = 10_000;

export type SearchReading =
  | { readonly ok: true; readonly search: Search }
  | { readonly ok: false; readonly code: 'malformedSearch' | 'searchTooLong' };

const parameter = z.object({
  name: z.string().max(100).nullish(),
  value: z.union([z.string(), z.number().transform(String), z.boolean().transform(String)]),
});
const valueSchema = z.object({
  // There is one command only; the local client leaves it out.
  commandId: z.literal(searchCommand).nullish(),
  parameters: z.array(parameter).max(5).nullish(),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(farthest).catch(0),
      count: z.number().int().min(1).catch(mostResults),
    })
    .nullish(),
});

/** What `composeExtension/query` asks for. Before anything is typed the client sends `initialRun` alone. */
export const readSearch = (value: unknown): SearchReading => {
  const read = valueSchema.safeParse(value);
  if (!read.success) return { ok: false, code: 'malformedSearch' };
  const { parameters, queryOptions } = read.data;
  const typed = parameters?.find(({ name }) => (name ?? searchParameter) === searchParameter)?.value ?? '';
  if (typed.length > longestText) return { ok: false, code: 'searchTooLong' };
  return {
    ok: true,
    search: {
      text: typed.replaceAll('\0', ' ').trim(),
      skip: queryOptions?.skip ?? 0,
      count: Math.min(queryOptions?.count ?? mostResults, mostResults),
    },
  };
};
