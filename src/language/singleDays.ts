import { addDays, addMonths, dayOf, partsOf, weekdayOf } from './calendar.js';
import { at, fixed, isOneOf, type Named, oneDay, withYear, type Words, yearAt } from './daysInWords.js';
import { dayOrdinals, months, weekdays } from './periodWords.js';
import type { Word } from './words.js';

/** "14", "14:e", "1st". */
export const dayNumber = (word: Word | undefined): number | null => {
  const digits = /^(\d{1,2})(?::[ae]|st|nd|rd|th|e|a)?$/i.exec(word?.text ?? '');
  return digits === null ? null : Number(digits[1]);
};

/** "fjortonde mars", "the twenty-fifth of March", where a month follows; what may be said of other things needs more. */
const spelledDay = (words: Words, place: number, article: boolean): { day: number; to: number } | null => {
  const tens = /^(?:twenty|thirty)$/.test(at(words, place)) && words[place + 1]?.gap === '-';
  const said = tens ? at(words, place) + at(words, place + 1) : at(words, place);
  const day = dayOrdinals.get(said);
  if (day === undefined) return null;
  const to = place + (tens ? 2 : 1);
  const of = at(words, to) === 'of' ? 1 : 0;
  if (!months.has(at(words, to + of))) return null;
  if (/^(?:first|second|third)$/.test(said) && of === 0) return null;
  return said === 'andra' && !article ? null : { day, to };
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
  const spelled = spelledDay(words, start, skip > 0);
  if (spelled !== null) {
    const month = spelled.to + (isOneOf(words, spelled.to, 'of') ? 1 : 0);
    const number = months.get(at(words, month)) ?? 0;
    return withYear(words, month + 1, today, (year) => oneDay(dayOf(year, number, spelled.day)));
  }
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

const mayLead = /^(?:senast|fore|innan|efter|till|tills|sedan|by|before|after|since|until|till)$/;
const mayFollow = /^(?:och|eller|and|or|who|which|that|som|please|then|da|tack|in|at|pa|i|on|for)$/;
/** "onsdagen den 25:e", "senast den 15:e", "before the 25th": of the month; "på den 14:e" may be a report. */
export const dayOfMonth = (words: Words, place: number, today: string): Named | null => {
  const [lead, next] = [at(words, place - 1), words[place + 2]];
  if (!isOneOf(words, place, 'den', 'the') || !(weekdays.has(lead) || mayLead.test(lead))) return null;
  const text = words[place + 1]?.text ?? '';
  const day = /^\d{1,2}(?::[ae]|st|nd|rd|th)$/i.test(text) ? dayNumber(words[place + 1]) : null;
  if (day === null || (next?.gap === '' && !mayFollow.test(next.folded))) return null;
  const { year, month } = partsOf(today);
  const days = [-2, -1, 0, 1, 2].flatMap((by) => {
    const { year: ofYear, month: ofMonth } = partsOf(addMonths(dayOf(year, month, 1) ?? today, by));
    return oneDay(dayOf(ofYear, ofMonth, day)) ?? [];
  });
  const past = days.filter(({ from }) => from <= today).at(-1);
  const coming = days.find(({ from }) => from >= today);
  return { to: place + 2, days: past && coming ? { past, coming } : null };
};

/** "i dag", "i övermorgon", "yesterday". */
export const nearDay = (words: Words, place: number, today: string): Named | null => {
  const article = isOneOf(words, place, 'the') ? 1 : 0;
  const far = [0, 1, 2].map((step) => at(words, place + article + step)).join(' ');
  if (far === 'day after tomorrow') return fixed(place + article + 3, oneDay(addDays(today, 2)));
  if (far === 'day before yesterday') return fixed(place + article + 3, oneDay(addDays(today, -2)));
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
