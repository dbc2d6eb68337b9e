import type { LetterReading } from '../../src/domain/review';
import { readLetter } from '../../src/letters/readLetter';

/** A letter with the given parts; what is not given stands there as in any letter. */
export const letterWith = (parts: {
  head?: string;
  body?: string;
  recommendations?: string;
  deadline?: string;
}): string => `${parts.head ?? 'Kommunrevisionen\n\nKommunstyrelsen\n\nGranskning av inköp'}

${parts.body ?? 'Vi har granskat kommunens inköp. Granskningen visar att rutinerna inte följs.'}

${parts.recommendations ?? 'Vi rekommenderar kommunstyrelsen att:\n\n- upprätta en inköpsplan\n- utbilda alla beställare'}

${parts.deadline ?? 'Svar ska lämnas senast den 15 maj 2024.'}
`;

export const read = (parts: Parameters<typeof letterWith>[0]): LetterReading => readLetter(letterWith(parts));

/** Boards and their recommendations, short. */
export const boardsOf = (reading: LetterReading): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(reading.boards.map(({ name, recommendations }) => [name, recommendations]));

/** Breaks each paragraph's lines anew; lists, headings and short lines stay as they are. */
export const rewrap = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');

const wrapLine = (line: string, width: number): readonly string[] => {
  if (line.length <= width) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
};
