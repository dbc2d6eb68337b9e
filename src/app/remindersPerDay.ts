import type { AgendaDay, AgendaStore } from '../ports/agendaStore.js';

/** Both days included, `YYYY-MM-DD`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** One day's reminders and news. `planned` and `superseded` count what is told to one person, the others cards. */
export interface ReminderDay {
  readonly day: string;
  /** Still to be told. */
  readonly planned: number;
  readonly sent: number;
  /** On their way, or put off by the channel. */
  readonly waiting: number;
  /** Not told, because something newer took its place. */
  readonly superseded: number;
  readonly undeliverable: number;
  readonly unknown: number;
  /** Sent a second and last time, because the first outcome was unknown; however that ended. */
  readonly repeated: number;
}

const summary = (day: string, { items, cards }: AgendaDay): ReminderDay => {
  const itemsIn = (state: string): number => items.filter(({ value }) => value.state === state).length;
  const cardsIn = (...states: string[]): number =>
    cards.filter(({ value }) => states.includes(value.state)).length;
  return {
    day,
    planned: itemsIn('planned'),
    sent: cardsIn('sent'),
    waiting: cardsIn('sending', 'waiting'),
    superseded: itemsIn('superseded'),
    undeliverable: cardsIn('undeliverable'),
    unknown: cardsIn('unknown'),
    repeated: cards.filter(({ value }) => value.attempts > 1).length,
  };
};

/** What was and will be told in that span; days with nothing are left out. */
export const remindersPerDay =
  ({ agenda }: { readonly agenda: Pick<AgendaStore, 'days'> }) =>
  async (span: Span): Promise<readonly ReminderDay[]> => {
    const days = await agenda.days(span.from, span.to);
    return [...days].map(([day, page]) => summary(day, page));
  };
