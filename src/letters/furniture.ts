import { startsWithDate } from './dates.js';
import type { Line } from './lines.js';

/** What the running header of a report says in its columns. */
export interface PageHeader {
  readonly date: string | null;
  readonly registryNumber: string | null;
}

export interface Pages {
  /** The lines without page numbers and running headers. */
  readonly lines: readonly Line[];
  readonly header: PageHeader | null;
}

const labels =
  /\b(tjänsteställe|handläggare|revisor|datum|dnr|diarienummer|diarienr|beteckning|sida|sidnr)\b/giu;
/** How many lines below its labels a running header's values may stand. */
const headerDepth = 6;
/** How many lines at either edge of a page can repeat from page to page. */
const edge = 4;

/** Takes out what stands on every page, and reads the columns of a running header. */
export const withoutFurniture = (all: readonly Line[]): Pages => {
  const dropped = new Set<number>();
  let header: PageHeader | null = null;
  all.forEach((line, index) => {
    if (isPageNumber(line.text)) dropped.add(index);
    if (!isColumnLabels(line.text)) return;
    const values = valuesBelow(all, index);
    if (values === null) return;
    header ??= readValues(all[values]?.text ?? '');
    for (let at = index; at <= values; at += 1) dropped.add(at);
  });
  for (const index of repeatedAtEdges(all)) dropped.add(index);
  return { lines: withoutLines(all, dropped), header };
};

const isPageNumber = (text: string): boolean => text.length <= 24 && /\d/u.test(text) && isNumberOfPage(text);
const isNumberOfPage = (text: string): boolean =>
  /^(?:sid(?:a|an)?\.?\s*)?\d{1,3}\s*(?:\(\d{1,3}\)|av\s+\d{1,3}|\/\s?\d{1,3})$/iu.test(text) ||
  /^sid(?:a|an)?\.?\s*\d{1,3}$/iu.test(text) ||
  /^-\s?\d{1,3}\s?-$/u.test(text);

const isColumnLabels = (text: string): boolean => {
  if (text.length > 120 || !/datum/iu.test(text) || /[:\d]/u.test(text)) return false;
  const found = new Set(Array.from(text.matchAll(labels), ([label]) => label.toLowerCase()));
  const number = ['dnr', 'diarienummer', 'diarienr', 'beteckning'].some((label) => found.has(label));
  return number && found.has('datum');
};

/** Index of the line that holds the date and the number; null when none follows. */
const valuesBelow = (all: readonly Line[], labelsAt: number): number | null => {
  for (let at = labelsAt + 1; at <= labelsAt + headerDepth; at += 1) {
    const text = all[at]?.text;
    if (text === undefined) return null;
    if (valuePattern.test(text)) return at;
  }
  return null;
};
const valuePattern =
  /(?:^|\s)(?<date>\d{4}-\d{2}-\d{2})\s+(?<number>(?:\p{Lu}{1,6} ){0,2}[\p{L}\d][\p{L}\d/:.-]*)(?:\s+\d{1,3}\s?\(\d{1,3}\))?$/u;

const readValues = (text: string): PageHeader => {
  const groups = valuePattern.exec(text)?.groups;
  const number = groups?.['number'] ?? '';
  return {
    date: startsWithDate(groups?.['date'] ?? ''),
    registryNumber: /\d/u.test(number) ? number : null,
  };
};

/** Lines at the edges of pages that stand, but for the page's number, on another page too. */
const repeatedAtEdges = (all: readonly Line[]): readonly number[] => {
  const starts = all.flatMap((line, index) => (line.startsPage ? [index] : []));
  if (starts.length < 2) return [];
  const seen = new Map<string, number[]>();
  starts.forEach((start, page) => {
    const end = starts[page + 1] ?? all.length;
    for (let at = start; at < end; at += 1) {
      if (at >= start + edge && at < end - edge) continue;
      const key = (all[at]?.text ?? '').replace(/\d+/gu, '#');
      const places = seen.get(key);
      if (places === undefined) seen.set(key, [at]);
      else places.push(at);
    }
  });
  const limit = Math.max(2, starts.length / 2);
  // The first time it may say something that stands nowhere else: the addressee, the number.
  return Array.from(seen.values()).flatMap((places) => (places.length >= limit ? places.slice(1) : []));
};

const withoutLines = (all: readonly Line[], dropped: ReadonlySet<number>): readonly Line[] => {
  if (dropped.size === 0) return all;
  const kept: Line[] = [];
  let gap = 0;
  let startsPage = false;
  all.forEach((line, index) => {
    gap += line.gap;
    startsPage ||= line.startsPage;
    if (dropped.has(index)) return;
    kept.push({ ...line, gap, startsPage });
    gap = 0;
    startsPage = false;
  });
  return kept;
};
