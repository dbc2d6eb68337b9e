import { isDay } from '../domain/days.js';
import { isAuditor, mayAnswer, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { paces, readTime, standardTime, type Reminders } from '../domain/reminders.js';
import { isOpen } from '../domain/request.js';
import { byUrgency } from '../domain/status.js';
import { addDays } from '../domain/workingDays.js';
import type { RemindersView } from '../ports/views/reminders.js';
import { today, type Services } from './services.js';

type Needs = Pick<Services, 'people' | 'requests' | 'notices' | 'clock'>;
type Typed = RemindersView['typed'];

/** So far ahead a pause can end: more is a slip of the pen. */
const longestPauseDays = 366;

/** What stands in the form: a pause that has ended is none. */
const typedFrom = ({ pace, snoozedUntil, time }: Reminders, now: string): Typed => ({
  pace,
  snoozedUntil: snoozedUntil !== null && snoozedUntil > now ? snoozedUntil : '',
  time: time ?? '',
});

const audience = (person: Person): RemindersView['audience'] => {
  if ([...person.boards, ...person.substituteFor].some((board) => mayAnswer(person, board)))
    return 'secretary';
  return isAuditor(person) ? 'auditor' : 'other';
};

const versionOf = ({ remindersVersion = 0 }: Person): number => remindersVersion;

const remindersView = async (
  { notices, clock }: Needs,
  person: Person,
  changes: Partial<Pick<RemindersView, 'typed' | 'saved' | 'refusal'>> = {},
): Promise<RemindersView> => ({
  view: 'reminders',
  form: versionOf(person),
  audience: audience(person),
  current: person.reminders,
  typed: typedFrom(person.reminders, today(clock)),
  nextDay: await notices.nextReminderOf(person.id),
  saved: false,
  refusal: null,
  ...changes,
});

/** How the person is reminded, with the form to change it. */
export const openReminders = (services: Needs, person: Person): Promise<RemindersView> =>
  remindersView(services, person);

/** The day until which nothing comes. Not beyond what is due: an answer that is late cannot be paused away. */
const readPause = async (services: Needs, person: Person, text: string): Promise<Outcome<string | null>> => {
  if (text === '') return done(null);
  const now = today(services.clock);
  if (!isDay(text)) return refuse({ code: 'dateDoesNotExist', field: 'snoozedUntil', value: text });
  if (text <= now) return refuse({ code: 'snoozePassed', value: text });
  const [first] = (await services.requests.open())
    .filter((request) => isOpen(request) && mayAnswer(person, request.boardId))
    .sort(byUrgency);
  if (first !== undefined && text > first.effectiveDueDate)
    return refuse({
      code: first.effectiveDueDate < now ? 'snoozeWhileLate' : 'snoozePastDue',
      board: first.boardName,
      reviewTitle: first.reviewTitle,
      dueDate: first.effectiveDueDate,
    });
  const until = addDays(now, longestPauseDays);
  return text > until ? refuse({ code: 'snoozeTooFar', until }) : done(text);
};

const readReminders = async (services: Needs, person: Person, typed: Typed): Promise<Outcome<Reminders>> => {
  const pace = paces.find((one) => one === typed.pace) ?? person.reminders.pace;
  const hour = typed.time.trim();
  const ownHour = hour !== '' && hour !== standardTime;
  const time = ownHour ? readTime(hour) : null;
  if (ownHour && time === null) return refuse({ code: 'noSuchTime', value: hour });
  // A pause that stands is not asked for anew: since then something may have come that is due before it ends.
  const asked = typed.snoozedUntil.trim();
  const pause =
    asked === person.reminders.snoozedUntil ? done(asked) : await readPause(services, person, asked);
  return pause.ok ? done({ pace, time, snoozedUntil: pause.value }) : pause;
};

const sameReminders = (one: Reminders, other: Reminders): boolean =>
  one.pace === other.pace && one.snoozedUntil === other.snoozedUntil && one.time === other.time;

/**
 * Changes how the person is reminded; what is left out stays. All that is planned for her is in line with it when
 * this returns. A refused wish comes back with everything that was typed. `form`: what stood when she was asked;
 * null: whatever stands.
 */
export const changeReminders = async (
  services: Needs,
  person: Person,
  wish: Partial<Typed>,
  form: number | null = null,
): Promise<RemindersView> => {
  for (;;) {
    const held = await services.people.person(person.id);
    const known = held?.value ?? person;
    const typed: Typed = { ...typedFrom(known.reminders, today(services.clock)), ...wish };
    const read = await readReminders(services, known, typed);
    if (!read.ok) return remindersView(services, known, { typed, refusal: read.refusal });
    const stands = held !== null && sameReminders(known.reminders, read.value);
    if (!stands && form !== null && form !== versionOf(known))
      return remindersView(services, known, { typed, refusal: { code: 'changedMeanwhile' } });
    const next = stands ? known : { ...known, reminders: read.value, remindersVersion: versionOf(known) + 1 };
    if (!stands && (await services.people.savePerson(next, held?.etag ?? null)) === 'conflict') continue;
    await services.notices.personChanged(person.id);
    return remindersView(services, next, { saved: true });
  }
};

/** The form, filled in. One that was overtaken comes back beside how it stands now. */
export const saveReminders = (
  services: Needs,
  person: Person,
  { pace, snoozedUntil, time, form }: Typed & { readonly form: number },
): Promise<RemindersView> => changeReminders(services, person, { pace, snoozedUntil, time }, form);
