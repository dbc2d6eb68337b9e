import type { Mentioned } from './mention.js';
import type { Word } from './words.js';

const lead =
  /^(?:rapport|rapp|rapportnr|rapportnummer|granskning|gransk|granskningsrapport|revisionsrapport|missiv|revisionsskrivelse|skrivelse|brev|uppfoljning)(?:en|ens|et|ets)?$|^(?:report|review|audit|letter)$/;

/** "rapport", "granskningen": a word that one review may follow. */
export const isReviewWord = (word: Word | undefined): boolean => word !== undefined && lead.test(word.folded);

const leads = /^(?:(?:rapporter|granskningar)(?:na)?|reports|reviews|audits)$/;

/** Several reviews, where a number follows: "rapporterna 3 och 9". */
export const leadsNumber = (words: readonly Word[], from: number): boolean =>
  leads.test(words[from]?.folded ?? '') && /^\d/.test(words[from + 1]?.folded ?? '');

/** Before a report number. */
export const numberWords = new Set('nr nummer no number num'.split(' '));

/** Before a registry number. */
export const registryWords = new Set(
  'dnr diarienummer diarienr diarienumret registry reg registration'.split(' '),
);

/** What is spoken of, and the index of the word after it. */
export type Found = { readonly to: number } & { readonly mentioned: Mentioned };

/** The words as they were written. */
export const said = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
