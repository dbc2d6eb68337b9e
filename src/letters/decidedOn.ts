import { boardNamesIn } from './boardNames.js';
import { datesIn, startsWithDate } from './dates.js';
import type { DateReading } from './dueDate.js';
import type { LetterParts } from './letterParts.js';

const decision =
  /(?<!\p{L})(?:sammanträd\p{L}*|möte|beslut(?:ade|et|at|ar|ades|ats)?|behandla(?:de|t|des|ts)|fastställ(?:de|t|des|ts)|godkän(?:de|t|des|ts|de)|antog)(?!\p{L})/iu;
const auditors = /(?<!\p{L})(?:revis(?:or|ion)\p{L}*|\p{L}+revis(?:or|ion)\p{L}*|vi)(?!\p{L})/iu;
const otherTimes = /(?<!\p{L})(?:tidigare|föregående|förra|senast|protokoll från|planeras?|ska)(?!\p{L})/iu;

/**
 * When the auditors decided the letter. A sentence that says so is certain; the letter's own date, or its
 * running header's, is doubtful: it may be the day of writing.
 */
export const decidedOnIn = (sentences: readonly string[], parts: LetterParts): DateReading => {
  for (const sentence of sentences) {
    if (sentence.length > 1500 || !/\d/u.test(sentence) || !decision.test(sentence)) continue;
    const date = dateOfDecision(sentence);
    if (date !== null) return { date, doubtful: false };
  }
  const date = parts.pageHeader?.date ?? dateOfHead(parts);
  return { date, doubtful: date !== null };
};

const dateOfDecision = (sentence: string): string | null => {
  const match = decision.exec(sentence);
  if (match === null || !auditors.test(sentence)) return null;
  // A board before the verb is who decided: its decision, not the auditors'.
  const subject = sentence.slice(0, match.index);
  if (boardNamesIn(subject).length > 0 && !/revis/iu.test(subject.slice(0, 60))) return null;
  const clause = sentence.split(/(?<!\p{L})(?:senast|före|innan)(?!\p{L})/u)[0] ?? '';
  if (otherTimes.test(clause)) return null;
  return datesIn(clause).find(({ yearGiven }) => yearGiven)?.date ?? null;
};

/** "Datum: 2024-03-14", "Lindhamn den 14 mars 2024", or a date alone on its line. */
const dateOfHead = (parts: LetterParts): string | null => {
  for (const { text } of parts.head) {
    if (text.length > 80 || /senast|svar/iu.test(text)) continue;
    const bare = text
      .replace(/^(?:datum|beslutsdatum|daterad)\s*:?\s*/iu, '')
      .replace(/^\p{Lu}[\p{L}-]+(?:\s\p{Lu}\p{L}+)?,?\s+(?=den\s|\d)/u, '')
      .trim();
    const date = startsWithDate(bare);
    if (date !== null && bare.length <= 40) return date;
  }
  return null;
};
