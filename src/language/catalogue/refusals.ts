import type { Language } from '../../domain/person.js';
import { en } from './refusals/en.js';
import { sv, type RefusalTexts } from './refusals/sv.js';

export type { RefusalTexts } from './refusals/sv.js';
export const refusalTexts: Readonly<Record<Language, RefusalTexts>> = { sv, en };
