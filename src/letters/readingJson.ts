import type { LetterReading } from '../domain/review.js';

/** A reading under the keys of `import --json`. */
export type ReadingJson = Omit<LetterReading, 'remarks'>;

export const readingJson = (reading: LetterReading): ReadingJson => ({
  title: reading.title,
  reportNumber: reading.reportNumber,
  registryNumber: reading.registryNumber,
  followsUp: reading.followsUp,
  issuer: reading.issuer,
  decidedOn: reading.decidedOn,
  dueDate: reading.dueDate,
  boards: reading.boards.map(({ name, recommendations }) => ({ name, recommendations })),
  forInformation: reading.forInformation,
  missing: reading.missing,
  doubtful: reading.doubtful,
});
