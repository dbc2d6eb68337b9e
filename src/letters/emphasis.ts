/** A run of text of one line; `bold` when all of it was marked as bold. */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

/**
 * Takes Markdown's bold marks out of a line. Text extracted from documents glues separate lines together
 * where bold begins or ends ("Regionfullmäktige**Regionstyrelsen****Rubrik**"): such a seam, with no space
 * on either side, is a line break that was lost.
 */
export const piecesOf = (line: string): readonly Piece[] => {
  if (!line.includes('**')) return [{ text: line, bold: false }];
  const segments = line.split('**');
  const balanced = segments.length % 2 === 1;
  const pieces: Piece[] = [];
  let text = '';
  let bold = true;
  const flush = (): void => {
    if (text.trim() !== '') pieces.push({ text: text.trim(), bold });
    text = '';
    bold = true;
  };
  segments.forEach((segment, index) => {
    const segmentBold = balanced && index % 2 === 1;
    const betweenBolds = balanced && segment === '' && index > 0 && index < segments.length - 1;
    if (betweenBolds || isSeam(text, segment)) flush();
    if (segment === '') return;
    if (text.endsWith(':') && startsWord(segment)) text += ' ';
    text += segment;
    if (!segmentBold && segment.trim() !== '') bold = false;
  });
  flush();
  return pieces;
};

const isSeam = (before: string, after: string): boolean =>
  /[\p{L}\p{N}.!?]$/u.test(before.slice(-2)) && /^[\p{Lu}\p{N}]/u.test(after);
const startsWord = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text);
