import { joinLines } from './hyphenation.js';
import { endsSentence, endsUnfinished, layoutOf, startsLowerCase } from './layout.js';
import type { Layout } from './layout.js';
import type { Line } from './lines.js';
import { markerOf } from './markers.js';
import type { Marker } from './markers.js';
import { beginsSomething, isNumberedHeading, isRecommendationsHeading } from './structure.js';

/** A paragraph, a heading or an item of a list, its lines joined. */
export interface Block {
  readonly text: string;
  /** Null for anything but an item of a list. */
  readonly marker: Marker | null;
  readonly bold: boolean;
  readonly heading: boolean;
  /** Empty lines before it, beyond the text's own line spacing. */
  readonly gap: number;
  /** The columns of its line, when it is one line only; else its text. */
  readonly cells: readonly string[];
}

interface Draft {
  lines: string[];
  first: Line;
  marker: Marker | null;
}

/** Puts lines together again to what the writer wrote. */
export const blocksOf = (lines: readonly Line[]): readonly Block[] => {
  const layout = layoutOf(lines);
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  lines.forEach((line, index) => {
    const marker = itemMarker(lines, index, layout, drafts);
    if (current !== null && marker === null && continues(lines, index, layout, current)) {
      current.lines.push(line.text);
      return;
    }
    current = { lines: [marker === null ? line.text : marker.rest], first: line, marker };
    drafts.push(current);
  });
  return withNumberedHeadings(drafts.map((draft) => finish(draft, layout)));
};

/** How far back the item before it can stand; items of an inner list may lie between. */
const reach = 8;

/** "5. Svar" is a heading and no item when no fourth item stands before it. */
const withNumberedHeadings = (blocks: readonly Block[]): readonly Block[] => {
  const result: Block[] = [];
  for (const block of blocks) {
    const { marker, text } = block;
    const isHeading =
      marker?.kind === '1.' && (isRecommendationsHeading(text) || isOrphan(result, marker, text));
    const whole = isHeading ? `${marker.ordinal ?? 0}. ${text}` : text;
    result.push(isHeading ? { ...block, marker: null, text: whole, cells: [whole] } : block);
  }
  return result;
};

const isOrphan = (before: readonly Block[], marker: Marker, text: string): boolean => {
  if (marker.ordinal === 1 || text.length > 80 || endsSentence(text)) return false;
  const wanted = (marker.ordinal ?? 0) - 1;
  return !before
    .slice(-reach)
    .some((other) => other.marker?.kind === marker.kind && other.marker.ordinal === wanted);
};

const finish = ({ lines, first, marker }: Draft, layout: Layout): Block => {
  const text = joinAll(lines);
  return {
    text,
    marker,
    bold: first.bold,
    heading: first.heading,
    gap: Math.max(0, first.gap - layout.spacing),
    cells: lines.length === 1 && marker === null ? first.cells : [text],
  };
};

/** Joins in one pass; a paragraph can be the whole of a long text. */
const joinAll = (lines: readonly string[]): string => {
  const parts: string[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined || last === '') {
      parts[Math.max(0, parts.length - 1)] = line;
      continue;
    }
    const tail = last.slice(-4);
    const joined = joinLines(tail, line);
    parts[parts.length - 1] = last.slice(0, -4) + joined.slice(0, joined.length - line.length);
    parts.push(line);
  }
  return parts.join('');
};

const itemMarker = (
  lines: readonly Line[],
  index: number,
  layout: Layout,
  drafts: readonly Draft[],
): Marker | null => {
  const line = lines[index];
  const before = lines[index - 1];
  const marker = line === undefined ? null : markerOf(line.text);
  if (line === undefined || marker === null) return null;
  if (isClearMarker(marker.kind) || before === undefined || line.gap > layout.spacing) return marker;
  const current = drafts.at(-1)?.marker ?? null;
  if (current?.kind === marker.kind) return isNext(current, marker) ? marker : null;
  if (current !== null && goesOn(drafts, marker)) return marker;
  if (
    endsSentence(before.text) ||
    /(?:[,]|(?<!\p{L})(?:att|och|samt|eller|bör|behöver|rekommenderas|dessutom|därutöver|även|särskilt))$/u.test(
      before.text,
    )
  )
    return marker;
  // A dash or a number at the start of a line can be an accident of the line break.
  if (!isFirst(marker)) return null;
  return hasCompanion(lines, index, marker) || standsAlone(layout, index, marker) ? marker : null;
};

/** The only item of its list: it could have stood on the line before, were it the same sentence. */
const standsAlone = (layout: Layout, index: number, marker: Marker): boolean =>
  /^\p{Lu}/u.test(marker.rest) &&
  !/^(?:revisions)?rapport(?!\p{L})/iu.test(marker.rest) &&
  layout.wouldFit(index - 1, firstWord(marker.rest));

const isClearMarker = (kind: string): boolean => !/^(?:-|\+|[1a][.)])$/u.test(kind);
const isFirst = (marker: Marker): boolean => marker.ordinal === null || marker.ordinal === 1;
const isNext = (previous: Marker, marker: Marker): boolean =>
  marker.ordinal === null || marker.ordinal === (previous.ordinal ?? 0) + 1 || marker.ordinal === 1;

/** Whether an outer list goes on behind an inner one. */
const goesOn = (drafts: readonly Draft[], marker: Marker): boolean => {
  const outer = drafts.slice(-reach).findLast((draft) => draft.marker?.kind === marker.kind)?.marker;
  return outer !== undefined && outer !== null && marker.ordinal === (outer.ordinal ?? 0) + 1;
};

/** Whether another item of the same list follows soon. */
const hasCompanion = (lines: readonly Line[], index: number, marker: Marker): boolean => {
  for (let at = index + 1; at <= index + 12; at += 1) {
    const other = markerOf(lines[at]?.text ?? '');
    if (other?.kind === marker.kind && isNext(marker, other)) return true;
  }
  return false;
};

/** Whether the line goes on with the block that stands open. */
const continues = (lines: readonly Line[], index: number, layout: Layout, current: Draft): boolean => {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined) return false;
  if (current.lines.length === 1 && current.lines[0] === '') return true;
  if (line.bold !== before.bold || line.heading || before.heading) return false;
  if (beginsSomething(line.text)) return false;
  const near = line.gap <= layout.spacing;
  const lowerCase = startsLowerCase(line.text);
  if (line.cells.length > 1 || (before.cells.length > 1 && !lowerCase)) return false;
  if (isNumberedHeading(line.text) && !(near && endsUnfinished(before.text))) return false;
  if (!near) return lowerCase && !endsSentence(before.text) && brokenByPage(lines, index, layout);
  if (/:$/u.test(before.text)) return false;
  if (isAttItem(line.text) && isAttItem(current.lines[0] ?? '')) return false;
  if (lowerCase) return true;
  if (/^[-–—]\s?\d/u.test(line.text) || endsUnfinished(before.text)) return true;
  return !layout.wouldFit(index - 1, firstWord(line.text));
};

/** An item of a list that lost its bullets: "att …", "att …". */
const isAttItem = (text: string): boolean => /^att\s/u.test(text);

/** A sentence goes on after a wide gap when the line before was full or a page ends between them. */
const brokenByPage = (lines: readonly Line[], index: number, layout: Layout): boolean => {
  const line = lines[index];
  const before = lines[index - 1]?.text ?? '';
  if (line === undefined || beginsSomething(before) || isNumberedHeading(before)) return false;
  const full = !layout.wouldFit(index - 1, firstWord(line.text));
  return full || endsUnfinished(before) || line.startsPage;
};

const firstWord = (text: string): string => /^\S{1,40}/u.exec(text)?.[0] ?? '';
