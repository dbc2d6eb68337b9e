/** How texts begin that go on from what was said before, whatever else they could mean alone. */
const begins =
  /^\s*(?:ok(?:ej)?,?\s+)?(?:och|men|samma|(?:visa\s+|lista\s+)?(?:bara|endast|enbart)|and|but|the same|same|(?:show\s+|list\s+)?(?:only|just))\b/i;
const they = /\s(?:de|dem|dom|they|them)\b/i;
/** Words of texts so short that they may leave out what was said before: "hur många är klara?". */
const fewWords = 5;

/**
 * Whether a text may mean something else after another question than alone: then the question before must be known.
 * Any other text is read alone first.
 */
export const mayLeanOnBefore = (text: string): boolean =>
  begins.test(text) || they.test(text) || text.trim().split(/\s+/).length <= fewWords;
