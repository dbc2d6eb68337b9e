import { addDays, dayOf, weekdayOf } from './calendar.js';
import { at, fixed, isOneOf, type Named, oneDay, withYear, type Words, yearAt } from './daysInWords.js';
import { months, weekdays } from './periodWords.js';
import type { Word } from './words.js';

/** "14", "14:e", "1st". */
export const dayNumber = (word: Word | undefined): number | null => {
  const digits = /^(\d{1,2})(?::[ae]|st|nd|rd|th|e|a)?$/i.exec(word?.text ?? '');
  return digits === null ? null : Number(digits[1]);
};

/** "2026-05-01", "20260501", "1/5", "1/5 2026". */
export const inNumbers = (words: Words, place: number, today: string): Named | null => {
  const whole = /^(20\d\d)(\d\d)(\d\d)$/.exec(at(words, place));
  if (whole) return fixed(place + 1, oneDay(dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]))));
  const [one, two, three] = [words[place], words[place + 1], words[place + 2]];
  const short = (word: Word | undefined): number | null =>
    /^\d{1,2}$/.test(word?.text ?? '') ? Number(word?.text) : null;
  const year = yearAt(words, place);
  if (year !== null && two && three && /^[-–/.]$/.test(two.gap) && two.gap === three.gap) {
    const [month, day] = [short(two), short(three)];
    return month === null || day === null ? null : fixed(place + 3, oneDay(dayOf(year, month, day)));
  }
  if (one === undefined || two?.gap !== '/') return null;
  const [day, month] = [short(one), short(two)];
  if (day === null || month === null) return null;
  return withYear(words, place + 2, today, (each) => oneDay(dayOf(each, month, day)));
};

/** "1 maj", "den 14:e maj 2026", "May 1", "1 of May", "1–15 maj". */
export const dayAndMonth = (words: Words, place: number, today: string): Named | null => {
  const skip = isOneOf(words, place, 'den', 'the') ? 1 : 0;
  const start = place + skip;
  const day = dayNumber(words[start]);
  if (day !== null) {
    const of = isOneOf(words, start + 1, 'of') ? 1 : 0;
    const month = months.get(at(words, start + 1 + of));
    if (month !== undefined)
      return withYear(words, start + 2 + of, today, (year) => oneDay(dayOf(year, month, day)));
    const until = dayNumber(words[start + 1]);
    const both = months.get(at(words, start + 2));
    if (until === null || both === undefined || !/^[-–—]$/.test(words[start + 1]?.gap ?? '')) return null;
    return withYear(words, start + 3, today, (year) => {
      const [from, to] = [dayOf(year, both, day), dayOf(year, both, until)];
      return from === null || to === null ? null : { from, to };
    });
  }
  const month = months.get(at(words, start));
  const after = dayNumber(words[start + 1]);
  if (month === undefined || after === null || skip > 0) return null;
  return withYear(words, start + 2, today, (year) => oneDay(dayOf(year, month, after)));
};

/** "i dag", "i övermorgon", "yesterday". */
export const nearDay = (words: Words, place: number, today: string): Named | null => {
  const joined = isOneOf(words, place, 'i') ? 1 : 0;
  const said = (joined ? 'i' : '') + at(words, place + joined);
  const day = (by: number): Named => fixed(place + joined + 1, oneDay(addDays(today, by)));
  switch (said) {
    case 'idag':
    case 'today':
      return day(0);
    case 'imorgon':
    case 'imorron':
    case 'tomorrow':
      return day(1);
    case 'iovermorgon':
      return day(2);
    case 'igar':
    case 'yesterday':
      return day(-1);
    case 'iforrgar':
      return day(-2);
    default:
      return null;
  }
};

/** "på fredag", "i fredags", "next Friday". */
export const weekday = (words: Words, place: number, today: string): Named | null => {
  const skip = isOneOf(words, place, 'i', 'pa', 'nasta', 'next', 'on', 'forra', 'last') ? 1 : 0;
  const wanted = weekdays.get(at(words, place + skip));
  if (wanted === undefined) return null;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const back = ahead === 0 ? 7 : 7 - ahead;
  const past = oneDay(addDays(today, -back));
  const coming = oneDay(addDays(today, isOneOf(words, place, 'nasta', 'next') && ahead === 0 ? 7 : ahead));
  if (past === null || coming === null) return null;
  const gone = /^\p{L}+dags$/u.test(at(words, place + skip)) || isOneOf(words, place, 'forra', 'last');
  return { to: place + skip + 1, days: gone ? { past, coming: past } : { past, coming } };
};
