import { z } from 'zod';
import { measures } from '../domain/answer.js';
import {
  dateKinds,
  reportTerms,
  stateTerms,
  unaskedTerms,
  units,
  type Fact,
  type Literal,
  type Question,
} from './question.js';
import type { Remembered } from './remembered.js';

const ids = z.array(z.string());
const span = z.object({ from: z.string().nullable(), to: z.string().nullable() });

const factSchema: z.ZodType<Fact> = z.discriminatedUnion('on', [
  z.object({ on: z.literal('review'), ids }),
  z.object({ on: z.literal('board'), ids, group: z.string().nullable() }),
  z.object({ on: z.literal('mine') }),
  z.object({ on: z.literal('state'), any: z.array(z.enum(stateTerms)) }),
  z.object({ on: z.literal('unasked'), any: z.array(z.enum(unaskedTerms)) }),
  z.object({ on: z.literal('date'), of: z.enum(dateKinds), span }),
  z.object({ on: z.literal('unreachable') }),
  z.object({ on: z.literal('number'), any: z.array(z.number().int()) }),
  z.object({ on: z.literal('kind'), any: z.array(z.enum(measures)) }),
  z.object({ on: z.literal('report'), any: z.array(z.enum(reportTerms)) }),
  z.object({
    on: z.literal('words'),
    in: z.enum(['recommendation', 'answer', 'either']),
    text: z.string(),
  }),
]);
const literals: z.ZodType<Literal[]> = z.array(z.object({ not: z.boolean(), fact: factSchema }));
const where = z.object({ all: literals, either: z.array(literals) });
const every = z.exactOptional(literals);
const demands = z.exactOptional(z.array(literals));

const questionSchema: z.ZodType<Question> = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('list'), of: z.enum(units), every, demands, where }),
  z.object({ ask: z.literal('count'), of: z.enum(units), every, demands, where }),
  z.object({
    ask: z.literal('date'),
    of: z.enum(dateKinds),
    which: z.enum(['each', 'next', 'last']),
    where,
  }),
  z.object({
    ask: z.literal('yesno'),
    of: z.enum(['requests', 'recommendations', 'measures']),
    among: z.enum(['all', 'any']),
    claim: literals,
    where,
  }),
  z.object({ ask: z.literal('state'), of: z.enum(['boards', 'reviews']), where }),
]);
const rememberedSchema: z.ZodType<Remembered> = z.object({
  question: questionSchema,
  language: z.enum(['sv', 'en']),
  shown: z.number().int().nonnegative(),
  counted: z.exactOptional(z.literal(true)),
});

/** What a conversation keeps: what was answered last, and what was offered since where the text did not decide. */
export interface Kept {
  readonly remembered: Remembered | null;
  /** Questions, in the order in which they were offered. */
  readonly choices: readonly string[];
  /** The last text was about something, and was not understood. */
  readonly lost?: true;
}

export const nothingKept: Kept = { remembered: null, choices: [] };

const keptSchema: z.ZodType<Kept> = z.object({
  remembered: rememberedSchema.nullable(),
  choices: z.array(z.string()),
  lost: z.exactOptional(z.literal(true)),
});

/** What a conversation keeps, as a text. */
export const keptAsText = (kept: Kept): string => JSON.stringify(kept);

/** What a conversation kept; nothing, if this version does not understand it. */
export const keptFromText = (text: string): Kept => {
  try {
    const { success, data } = keptSchema.safeParse(JSON.parse(text));
    return success ? data : nothingKept;
  } catch {
    return nothingKept;
  }
};
