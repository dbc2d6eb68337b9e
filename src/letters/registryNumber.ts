import type { Block } from './blocks.js';
import type { LetterParts } from './letterParts.js';
import { sentencesOf } from './sentences.js';

export interface RegistryReading {
  readonly registryNumber: string | null;
  readonly registryDoubtful: boolean;
  /** Of the earlier review that this one follows up. */
  readonly followsUp: string | null;
  readonly followsUpDoubtful: boolean;
}

const labelled =
  /(?<!\p{L})(?:dnr|diarie(?:nr|nummer|-nr)|d-nr|ärende(?:nr|nummer))\.?\s*[:.]?\s*(?<number>(?:\p{L}{1,7}[ -]){0,2}[\p{L}\d][\p{L}\d/:.–-]*)/giu;
const earlier =
  /(?:tidigare|föregående|förra|uppföljning av|följ(?:er|a|t|de) upp|genomförde(?:s)?|avslutad)/iu;

interface Occurrence {
  readonly number: string;
  readonly role: 'own' | 'earlier' | 'unclear';
}

/** The registry numbers of this review and of the earlier one that it follows up. */
export const registryNumbersIn = (parts: LetterParts): RegistryReading => {
  const found = occurrencesIn(parts);
  const own = parts.pageHeader?.registryNumber ?? found.find(({ role }) => role === 'own')?.number ?? null;
  const others = found.filter(({ number }) => number !== own);
  const certain = distinct(others.filter(({ role }) => role === 'earlier'));
  const unclear = distinct(others.filter(({ role }) => role === 'unclear'));
  const registryNumber = own ?? (unclear.length === 1 ? (unclear[0] ?? null) : null);
  return {
    registryNumber,
    registryDoubtful: own === null && unclear.length > 0,
    followsUp: certain[0] ?? null,
    followsUpDoubtful: certain.length > 1,
  };
};

const distinct = (found: readonly Occurrence[]): readonly string[] =>
  Array.from(new Set(found.map(({ number }) => number)));

const occurrencesIn = (parts: LetterParts): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  for (const { text } of parts.head) {
    if (!/\d/u.test(text)) continue;
    for (const number of numbersIn(text))
      found.push({ number, role: earlier.test(text) ? 'earlier' : 'own' });
  }
  for (const block of parts.blocks.slice(parts.headEnd)) found.push(...inBlock(block));
  return found;
};

const inBlock = (block: Block): readonly Occurrence[] => {
  if (!/d(?:iarie)?-?nr|nummer/iu.test(block.text)) return [];
  return sentencesOf(block.text).flatMap((sentence) =>
    numbersIn(sentence).map((number) => ({ number, role: roleIn(sentence) })),
  );
};

const roleIn = (sentence: string): Occurrence['role'] => {
  if (/^(?:vårt |revisionens )?(?:dnr|diarie\p{L}*|ärende\p{L}*)/iu.test(sentence)) return 'own';
  // A footnote that cites a review cites another one than itself.
  if (/^\d{1,2}\s\p{Lu}/u.test(sentence) && /granskning|rapport/iu.test(sentence)) return 'earlier';
  if (earlier.test(sentence)) return 'earlier';
  return 'unclear';
};

const numbersIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(labelled)).flatMap(({ groups }) => {
    const words = (groups?.['number'] ?? '').split(' ');
    // Words before the figures belong to the number ("REV 2024/12"); those behind them do not.
    const own = words
      .slice(0, words.findIndex((word) => /\d/u.test(word)) + 1)
      .join(' ')
      .replace(/[.,:;–-]+$/u, '');
    return /\d/u.test(own) ? [own] : [];
  });
