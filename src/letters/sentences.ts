/** Abbreviations whose full stop ends no sentence. */
const abbreviations =
  /(?:^|[\s("])(?:bl\.\s?a|t\.\s?ex|d\.\s?v\.\s?s|dvs|s\.\s?k|m\.\s?m|m\.\s?fl|f\.\s?d|o\.\s?d|p\.\s?g\.\s?a|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|nr|kap|ca|inkl|exkl|resp|jfr|kl|tel|\p{Lu})\.$/iu;

/** A paragraph's sentences. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]["”)]?\s+(?=["”(]?[\p{Lu}\d])/gu)) {
    const stop = match.index + 1;
    if (abbreviations.test(text.slice(Math.max(0, stop - 14), stop))) continue;
    sentences.push(text.slice(from, match.index + match[0].length).trim());
    from = match.index + match[0].length;
  }
  const last = text.slice(from).trim();
  if (last !== '') sentences.push(last);
  return sentences;
};
