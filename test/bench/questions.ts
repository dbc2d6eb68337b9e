import { readQuestion } from '../../src/questions/readQuestion.js';
import { contextOf, sharesOf, type Shares } from '../questions/measured.js';
import { unseen } from '../questions/unseen.js';

/** How questions are read that the reader was not developed on, and how long the reading of one takes. */
export interface QuestionFigures {
  readonly shares: Shares;
  /** Milliseconds, one figure for each reading. */
  readonly reading: readonly number[];
}

const rounds = 5;

export const measureQuestions = (): QuestionFigures => {
  const reading: number[] = [];
  for (let round = 0; round <= rounds; round += 1)
    for (const labelled of unseen) {
      // A context of its own, as each message has: what was read before is not kept for it.
      const context = { ...contextOf(labelled[2]) };
      const begun = performance.now();
      readQuestion(labelled[0], context);
      // The first round makes the indexes of the names, which a bot keeps.
      if (round > 0) reading.push(performance.now() - begun);
    }
  return { shares: sharesOf(unseen), reading };
};
