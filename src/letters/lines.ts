import { piecesOf } from './emphasis.js';

/** A line with something on it. */
export interface Line {
  /** White space folded. */
  readonly text: string;
  /** The line's columns: parts that stand three or more spaces apart. */
  readonly cells: readonly string[];
  readonly bold: boolean;
  /** Marked as a heading in Markdown. */
  readonly heading: boolean;
  /** Empty lines before it. */
  readonly gap: number;
  readonly startsPage: boolean;
}

/** The lines of a cleaned text. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let gap = 0;
  let startsPage = true;
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const to = found === -1 ? text.length : found;
    const raw = text.slice(from, to);
    from = to + 1;
    if (raw.startsWith('\f')) startsPage = true;
    const content = raw.trim();
    if (content === '' || isRule(content)) {
      gap += 1;
      continue;
    }
    for (const line of markedLines(content)) {
      lines.push({ ...line, gap, startsPage });
      gap = 0;
      startsPage = false;
    }
  }
  return lines;
};

/** What a drawn line does not contain. */
const notDrawn = /[^-_=*.…\s]/u;

/**
 * A line drawn with hyphens, underscores or the like. It looks for the first other character:
 * a pattern for the whole line keeps a way back for each, and millions of them fill the stack.
 */
const isRule = (content: string): boolean => content.length >= 3 && !notDrawn.test(content);

/** Marks, columns or white space to fold; most lines have none of it. */
const special = /[*#>\\\t]|\s\s/u;

const markedLines = (content: string): readonly Omit<Line, 'gap' | 'startsPage'>[] => {
  if (!special.test(content)) return [{ text: content, cells: [content], bold: false, heading: false }];
  const [mark = ''] = /^(?:>\s?)*(?:#{1,6}\s+)?/u.exec(content) ?? [];
  const heading = mark.includes('#');
  return piecesOf(content.slice(mark.length)).map(({ text, bold }) => {
    const plain = text.replace(/\\([-*_#.[\]()])/gu, '$1');
    return { text: fold(plain), cells: plain.split(/ {3,}|\t+/u).map(fold), bold, heading };
  });
};

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();
