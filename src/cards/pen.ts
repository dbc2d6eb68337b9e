import { DateTime } from 'luxon';
import type { Language } from '../domain/person.js';
import { answeringTexts, type AnsweringTexts } from '../language/catalogue/answering.js';
import { commonTexts, type CommonTexts } from '../language/catalogue/common.js';
import { measuresTexts, type MeasuresTexts } from '../language/catalogue/measures.js';
import { overviewTexts, type OverviewTexts } from '../language/catalogue/overview.js';
import { refusalTexts, type RefusalTexts } from '../language/catalogue/refusals.js';
import { registerTexts, type RegisterTexts } from '../language/catalogue/register.js';
import type { Reader } from '../ports/turn.js';
import { dayText, distanceText } from '../language/dates.js';
import { shortened } from './userText.js';

/** Who reads a card, and on which day (`YYYY-MM-DD`). */
export interface CardReader extends Reader {
  /** For times of day; Europe/Stockholm unless given. */
  readonly timeZone?: string;
}

/** All that drawing needs to know of its reader: words, dates, and how much room texts may take. */
export interface Pen {
  readonly language: Language;
  readonly common: CommonTexts;
  readonly overview: OverviewTexts;
  readonly answering: AnsweringTexts;
  readonly measures: MeasuresTexts;
  readonly register: RegisterTexts;
  readonly refusals: RefusalTexts;
  /** "fre 31 mars" */
  day(date: string): string;
  /** "om 3 dagar" */
  distance(date: string): string;
  /** "fre 31 mars kl. 14:05", of a UTC instant. */
  moment(instant: string): string;
  /** At most so many characters; fewer where the card would grow too big. */
  cut(text: string, characters: number): string;
}

/** `room`: the share of the usual length that texts may have, 0 … 1. */
export const penFor = (reader: CardReader, room: number): Pen => {
  const { language, today } = reader;
  const common = commonTexts[language];
  // A list says the same few days over and over, and saying one is slow.
  const said = new Map<string, string>();
  const day = (date: string): string => {
    const words = said.get(date) ?? dayText(date, today, language);
    said.set(date, words);
    return words;
  };
  return {
    language,
    common,
    overview: overviewTexts[language],
    answering: answeringTexts[language],
    measures: measuresTexts[language],
    register: registerTexts[language],
    refusals: refusalTexts[language],
    day,
    distance: (date) => distanceText(date, today, language),
    moment: (instant) => {
      const local = DateTime.fromISO(instant, { zone: reader.timeZone ?? 'Europe/Stockholm' });
      return common.moment(day(local.toFormat('yyyy-MM-dd')), local.toFormat('HH:mm'));
    },
    cut: (text, characters) => shortened(text, Math.max(8, Math.floor(characters * room))),
  };
};
