import { z } from 'zod';
import type { LetterRemark } from '../domain/review.js';

const text = z.string();
const recommendation = z.number().int();

/** A remark as it is written down, in storage and in world files alike. */
export const remarkSchema: z.ZodType<LetterRemark> = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('formDiffers'), board: text, recommendation, annex: text, form: text }),
  z.strictObject({ code: z.literal('onlyInForm'), board: text, text }),
  z.strictObject({ code: z.literal('missingInForm'), board: text, recommendation }),
  z.strictObject({ code: z.literal('groupWithoutMembers'), group: text }),
]);
