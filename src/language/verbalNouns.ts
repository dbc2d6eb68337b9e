/** Letters of the shortest root by which a verb and its noun are known as one; "led" is of too many words. */
const shortestRoot = 4;

const endsOfNoun: readonly (readonly [RegExp, string])[] = [
  // "introduktionen" of "introducera", "dokumentation" of "dokumentera"
  [/ktion(?:en|er|erna)?s?$/, 'cer'],
  [/ation(?:en|er|erna)?s?$/, 'er'],
  // "räkning" of "räkna", "klassning" of "klassa"
  [/ing(?:en|ar|arna)?s?$/, ''],
  [/ning(?:en|ar|arna)?s?$/, ''],
  [/ande(?:t|n|na)?s?$/, ''],
];
/** As letters say what is to be done: "klassa", "kontrollräknas". */
const endOfVerb = /(?<=[^aeiouy])as?$/;

/**
 * What a Swedish verb and the noun of what it does have in common: "kontrollräknas" has one such root with
 * "kontrollräkningen". None: the word, folded, is neither.
 */
export const verbRoots = (folded: string): readonly string[] => {
  const nouns = endsOfNoun.flatMap(([end, put]) => (end.test(folded) ? [folded.replace(end, put)] : []));
  const roots = nouns.length === 0 && endOfVerb.test(folded) ? [folded.replace(endOfVerb, '')] : nouns;
  return roots.filter((root) => root.length >= shortestRoot);
};
