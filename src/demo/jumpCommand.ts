import { DateTime } from 'luxon';
import type { Language } from '../domain/person.js';

export const farthestJump = 400;

/** `days` counts calendar days from today. */
export interface Jump {
  readonly kind: 'jump';
  readonly to: DateTime<true>;
  readonly days: number;
  readonly language: Language;
}
/** Asked for, but not possible. */
export interface JumpRefusal {
  readonly kind: 'refused';
  readonly code: 'noLength' | 'tooFar' | 'notForward' | 'noSuchDate';
  readonly language: Language;
}

const command = /^(?<verb>hoppa|jump)(?:\s+(?:fram(?:åt)?|ahead|forward))?(?<rest>\s.*)?$/;
const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ').map((word, value) => [word, value]),
  ),
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, value) => [word, value]),
  ),
  en: 1,
  a: 1,
};
const units: readonly (readonly [RegExp, 'days' | 'weeks' | 'months'])[] = [
  [/^(dag|dagar|dygn|days?)$/, 'days'],
  [/^(vecka|veckor|weeks?)$/, 'weeks'],
  [/^(månad|månader|months?)$/, 'months'],
];
const length = /^(?<count>[-−+]?\d+|\p{L}+)\s*(?<unit>\p{L}+)$/u;
const target = /^(?:till|to)\s+(?:den\s+)?(?<date>.+)$/;

const dayFormats: Readonly<Record<Language, readonly string[]>> = {
  sv: ['yyyy-MM-dd', 'd MMMM yyyy', 'd MMMM'],
  en: ['yyyy-MM-dd', 'd MMMM yyyy', 'MMMM d yyyy', 'd MMMM', 'MMMM d'],
};

/** Noon: the day's reminders have been sent by then. A day without a year is the next one that is so called. */
const readDate = (text: string, now: DateTime<true>, language: Language): DateTime<true> | null => {
  for (const format of dayFormats[language]) {
    const read = DateTime.fromFormat(text.replace(/,/g, ''), format, {
      zone: now.zone,
      locale: language === 'sv' ? 'sv' : 'en-GB',
    });
    if (!read.isValid) continue;
    const noon = read.set({ hour: 12 });
    if (format.includes('yyyy')) return noon;
    const thisYear = noon.set({ year: now.year });
    return thisYear.startOf('day') > now ? thisYear : thisYear.plus({ years: 1 });
  }
  return null;
};

const readLength = (text: string, now: DateTime<true>): DateTime<true> | null => {
  const { count = '', unit = '' } = length.exec(text)?.groups ?? {};
  const number = numbers[count] ?? Number(count.replace('−', '-'));
  const found = units.find(([names]) => names.test(unit))?.[1];
  if (found === undefined || !Number.isSafeInteger(number)) return null;
  // Far beyond what is allowed, yet within what a date can hold.
  return now.plus({ [found]: Math.max(Math.min(number, 10_000), -10_000) });
};

/**
 * Reads "hoppa 7 dagar", "hoppa en vecka", "hoppa till 2027-03-01", "jump 7 days". Null: no jump is asked for.
 * A length lands on the same time of day; a date lands on its noon.
 */
export const readJump = (text: string, now: DateTime<true>): Jump | JumpRefusal | null => {
  const said = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[ .!?]+$/, '')
    .trimStart();
  const { verb, rest = '' } = command.exec(said)?.groups ?? {};
  if (verb === undefined) return null;
  const language: Language = verb === 'jump' ? 'en' : 'sv';
  const refused = (code: JumpRefusal['code']): JumpRefusal => ({ kind: 'refused', code, language });

  const date = target.exec(rest.trim())?.groups?.['date'];
  const to = date === undefined ? readLength(rest.trim(), now) : readDate(date, now, language);
  if (to === null) return refused(date === undefined ? 'noLength' : 'noSuchDate');
  const days = Math.round(to.startOf('day').diff(now.startOf('day'), 'days').days);
  if (days < 1) return refused('notForward');
  if (days > farthestJump) return refused('tooFar');
  return { kind: 'jump', to, days, language };
};

const words: Readonly<Record<Language, Readonly<Record<JumpRefusal['code'], string>>>> = {
  sv: {
    noLength:
      'Säg hur långt klockan ska flyttas: ”hoppa 7 dagar”, ”hoppa två veckor” eller ”hoppa till 2027-03-01”.',
    tooFar: `Klockan kan flyttas högst ${farthestJump} dagar åt gången.`,
    notForward: 'Klockan kan bara flyttas framåt, minst en dag.',
    noSuchDate: 'Det datumet finns inte. Skriv det så här: ”hoppa till 2027-03-01”.',
  },
  en: {
    noLength: 'Say how far the clock should move: “jump 7 days”, “jump two weeks” or “jump to 2027-03-01”.',
    tooFar: `The clock can move at most ${farthestJump} days at a time.`,
    notForward: 'The clock can only move forward, by at least one day.',
    noSuchDate: 'There is no such date. Write it like this: “jump to 2027-03-01”.',
  },
};
/** What the user reads when the clock was not moved. */
export const jumpRefusalText = ({ code, language }: JumpRefusal): string => words[language][code];
