import type { SaidReminderWish } from '../language/reminderWish.js';
import { spokenDay } from '../language/spokenDay.js';
import type { Person } from '../domain/person.js';
import type { RemindersView } from '../ports/views/reminders.js';
import { changeReminders, openReminders } from './changeReminders.js';
import { today, type Services } from './services.js';

/** Does what somebody wrote about her reminders, and shows how they stand. */
export const answerReminderWish = (
  services: Pick<Services, 'people' | 'requests' | 'notices' | 'clock'>,
  person: Person,
  said: SaidReminderWish,
): Promise<RemindersView> => {
  switch (said.wish) {
    case 'look':
      return openReminders(services, person);
    case 'less':
    case 'all':
      return changeReminders(services, person, { pace: said.wish });
    case 'resume':
      return changeReminders(services, person, { snoozedUntil: '' });
    case 'time':
      return changeReminders(services, person, { time: said.text });
    case 'pause': {
      // What is no day is refused in the words that were written.
      const day = spokenDay(said.text, today(services.clock), said.language);
      return changeReminders(services, person, { snoozedUntil: day ?? said.text });
    }
  }
};
