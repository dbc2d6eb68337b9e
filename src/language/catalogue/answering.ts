import type { Language } from '../../domain/person.js';
import { en } from './answering/en.js';
import { sv, type AnsweringTexts } from './answering/sv.js';

export type { AnsweringTexts } from './answering/sv.js';
export const answeringTexts: Readonly<Record<Language, AnsweringTexts>> = { sv, en };
