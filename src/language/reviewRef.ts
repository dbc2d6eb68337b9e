import type { ReviewId } from '../domain/review.js';

/** What tells reviews apart when somebody speaks of one. */
export interface ReviewRef {
  readonly id: ReviewId;
  readonly title: string;
  /** "14 – 2022", "2023:7", "3". */
  readonly reportNumber: string | null;
  readonly registryNumber: string | null;
  /** UTC. */
  readonly publishedAt: string;
  /** Taken back: no board need answer. */
  readonly withdrawn?: boolean;
  /** Not sent out yet: no board has it, and nobody but auditors knows of it. */
  readonly draft?: true;
}

export interface ReportNumber {
  readonly number: string;
  readonly year: string | null;
}

/** Number and year of a report number, whatever stands between them and in which order. */
export const parseReportNumber = (text: string): ReportNumber | null => {
  const groups: string[] = text.match(/[0-9]+[a-z]?/gi) ?? [];
  const isYear = (group: string): boolean => /^(?:19|20)\d\d$/.test(group);
  const year = groups.length > 1 ? (groups.find(isYear) ?? null) : null;
  const [number, ...rest] = year === null ? groups : groups.filter((_, at) => at !== groups.indexOf(year));
  if (number === undefined || rest.length > 0) return null;
  return { number: number.toLowerCase().replace(/^0+(?=.)/, ''), year };
};
