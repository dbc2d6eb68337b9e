import { boardOfLine } from './boardNames.js';
import { startsWithDate } from './dates.js';
import { isIssuerName } from './issuer.js';
import type { HeadEntry, LetterParts } from './letterParts.js';
import { isAnnexHeading, isHeaderLabel } from './structure.js';

export interface TitleReading {
  readonly title: string | null;
  readonly doubtful: boolean;
}

const label =
  /^(?:ärende|rubrik|titel|avser|gäller|angående|ang\.?|granskning|gransknings(?:område|ämne)|revisionsrapport|revisionsskrivelse|missiv|rapport)\s*[:–-]\s*(?<value>\p{L}.+)$/iu;
const quoted = /^(?:revisionsrapport|rapport|granskning)(?:en)?\s*["”“»](?<value>[^"”“«»]{4,150})["”“«]$/iu;
const reviewWords =
  /^(?:[\p{L}-]+\s){0,2}?(?:granskning|uppföljning|förstudie)(?:en)?(?:\s(?:av|gällande|avseende|rörande|kring|om|inom)|:)?\s\p{L}/iu;
const generic =
  /^(?:missiv|(?:revisions)?skrivelse|revisionsrapport|revisionsmissiv|granskning(?:srapport)?|rapport|bilaga|bilagor|sammanfattning|tjänsteskrivelse|begäran om yttrande|för kännedom.*|till|datum|yttrande|revision(?:en)?|innehållsförteckning|kommunens revisorer)$/iu;

/** The review's title: what the letter's head calls it. */
export const titleIn = (parts: LetterParts): TitleReading => {
  const entries = parts.head.filter(isCandidate);
  const certain =
    firstOf(entries, ({ text }) => label.exec(text)?.groups?.['value'] ?? null) ??
    firstOf(entries, ({ text }) => quoted.exec(text)?.groups?.['value'] ?? null) ??
    firstOf(entries, ({ text }) => (reviewWords.test(text) && wordCount(text) <= 30 ? text : null)) ??
    firstOf(entries, (entry) => (isEmphasised(entry) && isTitleLike(entry.text, 2) ? entry.text : null));
  if (certain !== null) return { title: certain, doubtful: false };
  const guessed =
    firstOf(entries.toReversed(), ({ text }) => (isTitleLike(text, 3) || isLongWord(text) ? text : null)) ??
    quotedReport(parts);
  return { title: guessed, doubtful: guessed !== null };
};

const firstOf = (entries: readonly HeadEntry[], read: (entry: HeadEntry) => string | null): string | null => {
  for (const entry of entries) {
    const value = read(entry);
    if (value === null) continue;
    const title = withoutNumbers(value);
    if (title.length >= 4 && !generic.test(title)) return title;
  }
  return null;
};

const isCandidate = ({ text }: HeadEntry): boolean =>
  text.length <= 220 &&
  !generic.test(text) &&
  !isAnnexHeading(text) &&
  (!isHeaderLabel(text) || label.test(text)) &&
  !/^(?:till|för kännedom|för yttrande|kopia)(?:\s|:|$)/iu.test(text) &&
  startsWithDate(text) === null &&
  boardOfLine(text) === null &&
  !isIssuerName(text);

const isEmphasised = ({ bold, heading }: HeadEntry): boolean => bold || heading;

const isTitleLike = (text: string, words: number): boolean =>
  /^["”]?\p{Lu}/u.test(text) &&
  !/[.:@]$|@|^(?:region|landstinget)\s\p{Lu}|kommun$|\d{3}\s?\d{2}\s\p{Lu}/u.test(text) &&
  wordCount(text) >= words &&
  wordCount(text) <= 20 &&
  // A row of names has no word in lower case but small ones.
  text.split(' ').some((word) => /^\p{Ll}[\p{L}-]{3,}/u.test(word));

/** "Fastighetsunderhåll" */
const isLongWord = (text: string): boolean => /^\p{Lu}\p{Ll}{11,}$/u.test(text);

const wordCount = (text: string): number => text.split(' ').length;

/** A title without the numbers that stand behind it. */
const withoutNumbers = (text: string): string =>
  text
    .replace(/[\s,(–-]*(?:revisions)?rapport(?:en)?\s*(?:nr|nummer)\.?\s*\d.*$/iu, '')
    .replace(/[\s,(–-]*(?:revisions)?rapport\s+\d+[\s/–:-]*\d*\)?$/iu, '')
    .replace(/[\s,(–-]*(?:dnr|diarienummer|diarienr)\.?\s*:?\s*\S*\d.*$/iu, '')
    .replace(/^(?:revisionsrapport|revisionsskrivelse|missiv)\s*[:–-]?\s+(?=\p{Lu})/iu, '')
    .replace(/^["”“»](.+)["”“«]$/u, '$1')
    .replace(/[.,;:]$/u, '')
    .trim();

/** 'Bilaga: Revisionsrapport "…"'. */
const quotedReport = (parts: LetterParts): string | null => {
  for (const { text } of parts.blocks) {
    const match = /(?:revisions)?rapport(?:en)?\s*[:,]?\s*["”“»](?<title>[^"”“«»]{8,150})["”“«]/iu.exec(
      text.slice(0, 2000),
    );
    if (match?.groups?.['title'] !== undefined) return match.groups['title'].trim();
  }
  return null;
};
