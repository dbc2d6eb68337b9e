import type { LetterRemark } from '../domain/review.js';
import type { ResponseForm } from './responseForms.js';
import { foldText, likeness } from './sameText.js';

/** Below this a form's text is none of the annex's recommendations. */
const related = 0.5;
/** Paragraphs of an entry that can belong to its recommendation. */
const longestEntry = 8;

/** How a board's response form differs from the annex, beyond white space and a final stop. */
export const compareForm = (
  board: string,
  annex: readonly string[],
  form: ResponseForm,
): readonly LetterRemark[] => {
  if (form.entries.length === 0) return [];
  const remarks: LetterRemark[] = [];
  const seen = new Set<number>();
  for (const entry of form.entries) {
    const { text, index } = bestMatch(entry, annex, seen);
    if (index === null) {
      remarks.push({ code: 'onlyInForm', board, text });
      continue;
    }
    seen.add(index);
    const recommendation = annex[index] ?? '';
    if (foldText(recommendation) !== foldText(text))
      remarks.push({
        code: 'formDiffers',
        board,
        recommendation: index + 1,
        annex: recommendation,
        form: text,
      });
  }
  annex.forEach((_, index) => {
    if (!seen.has(index)) remarks.push({ code: 'missingInForm', board, recommendation: index + 1 });
  });
  return remarks;
};

interface Match {
  readonly text: string;
  readonly index: number | null;
}

/** Instructions can stand above a recommendation: of the entry's last paragraphs the fitting ones count. */
const bestMatch = (entry: readonly string[], annex: readonly string[], taken: ReadonlySet<number>): Match => {
  let best: Match & { readonly score: number } = { text: entry.join(' '), index: null, score: related };
  for (let from = Math.max(0, entry.length - longestEntry); from < entry.length; from += 1) {
    const text = entry.slice(from).join(' ');
    annex.forEach((recommendation, index) => {
      if (taken.has(index)) return;
      const score = foldText(recommendation) === foldText(text) ? 2 : likeness(recommendation, text);
      if (score > best.score) best = { text, index, score };
    });
  }
  return best;
};
