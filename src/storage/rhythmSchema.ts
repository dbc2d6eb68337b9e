import { z } from 'zod';
import type { Rhythm } from '../domain/rhythm.js';

export const rhythmSchema: z.ZodType<Rhythm> = z.object({ steps: z.array(z.number().int()) });

/** A review's own rhythm; rows from before there were any do not have it. */
export const ownRhythmSchema = rhythmSchema.nullable().default(null);
