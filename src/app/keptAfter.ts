import type { Kept } from '../questions/remembering.js';
import type { Asked } from './answerTyped.js';

/**
 * What a conversation keeps after a text, for the one that follows it; null: what it kept before.
 * @param before What it kept; looked up only where it matters.
 */
export const keptAfter = async (
  { question, language, shown, counted, view, lost }: Asked,
  before: () => Promise<Kept>,
): Promise<Kept | null> => {
  if (question !== null)
    return {
      remembered: { question, language, shown, ...(counted === undefined ? {} : { counted }) },
      choices: [],
    };
  const choices = view.view === 'choice' ? view.choices.map((choice) => choice.question) : [];
  if (choices.length === 0 && lost === undefined) return null;
  // "den andra": which of these is meant may be typed.
  const { remembered } = await before();
  return { remembered, choices, ...(lost === undefined ? {} : { lost }) };
};
