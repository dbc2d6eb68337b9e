import { DateTime } from 'luxon';
import type { Language } from '../domain/person.js';
import { answeringTexts, type AnsweringTexts } from '../language/catalogue/answering.js';
import { changesTexts, type ChangesTexts } from '../language/catalogue/changes.js';
import { commonTexts, type CommonTexts } from '../language/catalogue/common.js';
import { escalatingTexts, type EscalatingTexts } from '../language/catalogue/escalating.js';
import { exportingTexts, type ExportingTexts } from '../language/catalogue/exporting.js';
import { measuresTexts, type MeasuresTexts } from '../language/catalogue/measures.js';
import { overviewTexts, type OverviewTexts } from '../language/catalogue/overview.js';
import { refusalTexts, type RefusalTexts } from '../language/catalogue/refusals.js';
import { registerTexts, type RegisterTexts } from '../language/catalogue/register.js';
import { remindersTexts, type RemindersTexts } from '../language/catalogue/reminders.js';
import { remindNowTexts, type RemindNowTexts } from '../language/catalogue/remindNow.js';
import { searchTexts, type SearchTexts } from '../language/catalogue/search.js';
import type { Reader } from '../ports/turn.js';
import { dayText, distanceText, monthText } from '../language/dates.js';
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
  readonly escalating: EscalatingTexts;
  readonly exporting: ExportingTexts;
  readonly measures: MeasuresTexts;
  readonly register: RegisterTexts;
  readonly changes: ChangesTexts;
  readonly refusals: RefusalTexts;
  readonly reminders: RemindersTexts;
  readonly remindNow: RemindNowTexts;
  readonly search: SearchTexts;
  /** "fre 31 mars" */
  day(date: string): string;
  /** "mars 2023", of `2023-03`. */
  month(month: string): string;
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
  const day = (date: string): string => dayText(date, today, language);
  return {
    language,
    common,
    overview: overviewTexts[language],
    answering: answeringTexts[language],
    escalating: escalatingTexts[language],
    exporting: exportingTexts[language],
    measures: measuresTexts[language],
    register: registerTexts[language],
    changes: changesTexts[language],
    refusals: refusalTexts[language],
    reminders: remindersTexts[language],
    remindNow: remindNowTexts[language],
    search: searchTexts[language],
    day,
    month: (month) => monthText(month, language),
    distance: (date) => distanceText(date, today, language),
    moment: (instant) => {
      const local = DateTime.fromISO(instant, { zone: reader.timeZone ?? 'Europe/Stockholm' });
      return common.moment(day(local.toFormat('yyyy-MM-dd')), local.toFormat('HH:mm'));
    },
    cut: (text, characters) => shortened(text, Math.max(8, Math.floor(characters * room))),
  };
};
