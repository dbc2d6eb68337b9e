import type { Line } from './lines.js';

/** How a text was set, as far as its line breaks tell. */
export interface Layout {
  /** Empty lines between two lines of one paragraph: 1 in a text set with double spacing. */
  readonly spacing: number;
  /** Whether a word would still have fitted at the end of the line with this index. */
  readonly wouldFit: (index: number, word: string) => boolean;
}

/** A word at the line's end that wants another one after it. */
const unfinished =
  /(?:^|\s)(?:och|eller|samt|av|i|på|för|med|till|från|om|att|som|den|det|de|en|ett|vid|inom|utifrån|enligt|mot|ur|under|över|inkl\.|bl\.|t\.|dvs\.|nr\.?)$|[,/-]$/iu;
export const endsUnfinished = (text: string): boolean => unfinished.test(text.slice(-12));
export const endsSentence = (text: string): boolean => /[.:!?;]["”')]?$/u.test(text.slice(-2));
export const startsLowerCase = (text: string): boolean => /^["”'(]?\p{Ll}/u.test(text);

/** How many lines on either side tell how wide the text is set here. */
const neighbourhood = 10;
/** Letters differ in width: a printed line of the same measure can hold fewer of them. */
const slack = 0.88;

export const layoutOf = (lines: readonly Line[]): Layout => {
  const continuations = lines.flatMap((line, index) => {
    const before = lines[index - 1]?.text;
    const continues = before !== undefined && !/[.:!?;,]$/u.test(before) && startsLowerCase(line.text);
    return continues && !/^\p{Ll}[.)]\s/u.test(line.text) ? [index] : [];
  });
  // In a text set with double spacing hardly two lines stand close together.
  const spacing = Math.min(
    lowPercentile(continuations.map((index) => lines[index]?.gap ?? 0)),
    lowPercentile(lines.slice(1).map(({ gap }) => gap)),
  );
  const widths = new Map<number, number>();
  for (const index of continuations) {
    if ((lines[index]?.gap ?? 0) <= spacing) widths.set(index - 1, lines[index - 1]?.text.length ?? 0);
  }
  const widest = Array.from(widths.values()).reduce((max, width) => Math.max(max, width), 0);
  const widthNear = (index: number): number => {
    let width = 0;
    for (let at = index - neighbourhood; at <= index + neighbourhood; at += 1)
      width = Math.max(width, widths.get(at) ?? 0);
    return width === 0 ? widest : width;
  };
  return {
    spacing,
    wouldFit: (index, word) => {
      if (widest === 0) return true;
      const length = lines[index]?.text.length ?? 0;
      const next = lines[index + 1]?.text.length ?? 0;
      return length + 1 + word.length <= Math.max(widthNear(index), next) * slack;
    },
  };
};

/** The gap that at most a fifth of the continuations stay below. */
const lowPercentile = (gaps: readonly number[]): number =>
  gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 5)] ?? 0;
