import { isExtended, type Request } from '../../domain/request.js';
import type { Headline } from '../answer.js';
import type { Recommendation } from '../askedRows.js';
import type { Question } from '../question.js';
import { boardsOf, dayIn, distanceIn, listed, namesIn, reviewsOf, textsIn, type Place } from './wording.js';

type DateQuestion = Extract<Question, { ask: 'date' }>;

/** A row of the answer with its day; `isOpen`: somebody still waits for it. */
export interface Dated {
  readonly row: Request | Recommendation;
  readonly day: string;
  readonly isOpen: boolean;
}

/** The day that the rows answer with; `each`: the next that is waited for, else the last that was. */
export const dayAmong = (
  dated: readonly Dated[],
  which: DateQuestion['which'],
  today: string,
): string | null => {
  const daysIn = (some: readonly Dated[]): string[] => [...new Set(some.map(({ day }) => day))].sort();
  const all = daysIn(dated);
  if (which === 'last') return all.at(-1) ?? null;
  const open = daysIn(dated.filter(({ isOpen }) => isOpen));
  const ahead = open.find((day) => day >= today) ?? null;
  return which === 'next' ? ahead : (ahead ?? open.at(-1) ?? all.at(-1) ?? null);
};

const requestOf = ({ row }: Dated): Request => ('request' in row ? row.request : row);

/** The due date before an extension, where all that is due on the day has the same. */
const extendedFrom = (dated: readonly Dated[], place: Place): string | null => {
  const requests = dated.map(requestOf);
  const [first] = requests;
  const same = first !== undefined && requests.every(({ dueDate }) => dueDate === first.dueDate);
  return same && isExtended(first) ? textsIn(place).extendedFrom(dayIn(first.dueDate, place)) : null;
};

export const dateHeadline = (
  question: DateQuestion,
  dated: readonly Dated[],
  day: string | null,
  place: Place,
): Headline => {
  const texts = textsIn(place);
  const { of, which } = question;
  const words = texts.days[of];
  if (day === null) return { figure: words.none, sentence: which === 'next' ? texts.noNext : texts.noSuch };
  const onDay = dated.filter((one) => one.day === day);
  const requests = onDay.map(requestOf);
  const { who, reviews } = namesIn(question, place);
  const what = listed(who, reviews) || listed(boardsOf(requests, place), reviewsOf(requests, place));
  const isWaited = onDay.some(({ isOpen }) => isOpen);
  const all = new Set(dated.map((one) => one.day)).size;
  const phrase =
    which === 'next' || (all > 1 && isWaited && which === 'each')
      ? words.next
      : which === 'last' || all > 1
        ? words.last
        : words.one;
  const isPast = day < place.context.today;
  return {
    figure: dayIn(day, place),
    sentence: listed(
      (isPast ? texts.was : texts.is)(`${phrase} ${what}`),
      isWaited ? distanceIn(day, place) : null,
      of === 'due' ? extendedFrom(onDay, place) : null,
      all > 1 && which === 'each' ? texts.daysMore(all) : null,
    ),
    date: day,
  };
};
