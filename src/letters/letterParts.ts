import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import { cleanText } from './cleanText.js';
import { withoutFurniture } from './furniture.js';
import type { PageHeader } from './furniture.js';
import { linesOf } from './lines.js';
import { isFormHeading, isNumberedHeading, isRecommendationsHeading } from './structure.js';

/** One thing that the head of a letter says: a line, or one of a line's columns. */
export interface HeadEntry {
  readonly text: string;
  readonly bold: boolean;
  readonly heading: boolean;
  /** Empty lines before it. */
  readonly gap: number;
}

export interface LetterParts {
  readonly blocks: readonly Block[];
  /** What stands before the first paragraph of prose. */
  readonly head: readonly HeadEntry[];
  /** Index of the block that the head ends before. */
  readonly headEnd: number;
  readonly pageHeader: PageHeader | null;
}

export const letterPartsOf = (text: string): LetterParts => {
  const { lines, header } = withoutFurniture(linesOf(cleanText(text)));
  const blocks = blocksOf(lines);
  const found = blocks.findIndex((block) => endsHead(block));
  const headEnd = found === -1 ? blocks.length : found;
  return { blocks, head: blocks.slice(0, headEnd).flatMap(entriesOf), headEnd, pageHeader: header };
};

const prefaces = /^(?:sammanfattning|inledning|bakgrund|innehåll(?:sförteckning)?|uppdrag(?:et)?)$/iu;
/** A head longer than this is none. */
const proseLength = 220;

const endsHead = ({ text, marker }: Block): boolean => {
  const words = text.split(' ', 40).length;
  return (
    (marker !== null && !/^(?:-|\*|\+|•)$/u.test(marker.kind)) ||
    text.length > proseLength ||
    (words >= 7 && /[.!?]["”)]?$/u.test(text)) ||
    (words >= 5 && /rekommender|rekommendation/iu.test(text) && text.endsWith(':')) ||
    /^vi (?:har|rekommenderar)\s/iu.test(text) ||
    prefaces.test(text) ||
    isNumberedHeading(text) ||
    isFormHeading(text) ||
    isRecommendationsHeading(text)
  );
};

/** A label that can stand behind another one on the same line. */
const innerLabel =
  /\s(?=(?:För kännedom|För yttrande|Kopia|Datum|Dnr|Diarienummer|Rapport nr)(?:\s\p{L}+){0,3}\s?:)/u;

const entriesOf = ({ text, cells, bold, heading, gap, marker }: Block): readonly HeadEntry[] => {
  const parts = (cells.length > 1 && marker === null ? cells : [text]).filter((cell) => cell !== '');
  return parts
    .flatMap((part) => part.split(innerLabel))
    .map((part, index) => ({ text: part, bold, heading, gap: index === 0 ? gap : 0 }));
};
