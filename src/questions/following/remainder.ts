import type { Question } from '../question.js';
import type { Remembered } from '../remembered.js';
import { didIt, verbOf } from './doing.js';

/** Rows that an answer shows at first: of fewer none are left to be shown. */
const shownAtFirst = 10;
const bare =
  /^(?:(?:och|and|men|but|ok|okej) )*(?:what about |how about )?(?:resten|resterande|(?:de )?ovriga|the (?:rest|others|remaining))(?: (?:da|then))?$/;

/**
 * "vilka har svarat på rapport 14? – resten då?", where all of them were shown: those who have not; null: the rest of a
 * list is asked for. unclear: it is not told what the others would be.
 */
export const remainderOf = (before: Remembered, said: string): Question | 'unclear' | null => {
  if (before.shown >= shownAtFirst || !bare.test(said)) return null;
  const { question } = before;
  const verb = verbOf(question);
  if (verb === null || !['state', 'report'].includes(verb.fact.on)) return 'unclear';
  return didIt(before, question.ask === 'count' ? 'count' : 'list', false, true) ?? 'unclear';
};
