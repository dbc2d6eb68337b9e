import type { LetterParts } from './letterParts.js';

export interface ReportNumberReading {
  readonly reportNumber: string | null;
  readonly doubtful: boolean;
}

const numbered =
  /(?:revisions)?rapport(?:en)?\s*(?:nr|nummer|no)\.?\s*:?\s*(?<number>\d{1,4}(?:\s?[–\-/:.]\s?\d{1,4})?)(?![\d-])|(?:revisions)?rapport\s+(?<plain>\d{1,4}\s?[–\-/:]\s?\d{1,4})(?![\d-])/giu;

/** "Rapport nr 3/2024", as the letter writes it; the head's before the text's. */
export const reportNumberIn = (parts: LetterParts, sentences: readonly string[]): ReportNumberReading => {
  for (const { text } of parts.head) {
    const [number] = numbersIn(text);
    if (number !== undefined) return { reportNumber: number, doubtful: false };
  }
  const found = new Set(
    sentences.flatMap((sentence) =>
      /tidigare|föregående|uppföljning av/iu.test(sentence) ? [] : numbersIn(sentence),
    ),
  );
  const [first] = found;
  return { reportNumber: first ?? null, doubtful: found.size > 1 };
};

const numbersIn = (text: string): readonly string[] =>
  text.length > 1500
    ? []
    : Array.from(text.matchAll(numbered), ({ groups }) =>
        (groups?.['number'] ?? groups?.['plain'] ?? '').trim(),
      );
