import { reminderWish } from '../../src/language/reminderWish.js';
import { spokenDay } from '../../src/language/spokenDay.js';

describe('reminderWish', () => {
  it.each([
    ['påminn mig mindre', { wish: 'less', language: 'sv' }],
    ['Påminn mig mer sällan.', { wish: 'less', language: 'sv' }],
    ['påminn mig som vanligt', { wish: 'all', language: 'sv' }],
    ['påminn mig kl 10', { wish: 'time', text: '10', language: 'sv' }],
    ['påminn mig klockan 9.30!', { wish: 'time', text: '9.30', language: 'sv' }],
    ['pausa påminnelser till 1 december', { wish: 'pause', text: '1 december', language: 'sv' }],
    ['Pausa mina påminnelser  fram till måndag', { wish: 'pause', text: 'måndag', language: 'sv' }],
    ['påminn mig inte förrän den 3 maj', { wish: 'pause', text: 'den 3 maj', language: 'sv' }],
    ['sluta pausa', { wish: 'resume', language: 'sv' }],
    ['påminnelser', { wish: 'look', language: 'sv' }],
    ['pausa påminnelserna', { wish: 'look', language: 'sv' }],
    ['remind me less', { wish: 'less', language: 'en' }],
    ['Remind me as usual', { wish: 'all', language: 'en' }],
    ['remind me at 10', { wish: 'time', text: '10', language: 'en' }],
    ['pause my reminders until 1 December', { wish: 'pause', text: '1 december', language: 'en' }],
    ['don’t remind me until Monday', { wish: 'pause', text: 'monday', language: 'en' }],
    ['my reminders', { wish: 'look', language: 'en' }],
  ])('reads %j', (text, wish) => expect(reminderWish(text)).toEqual(wish));

  it.each(['vilka nämnder har inte svarat?', 'påminn dessa nu', 'påminnelserna är för många', 'hej', ''])(
    'leaves %j to others',
    (text) => expect(reminderWish(text)).toBeNull(),
  );
});

describe('spokenDay', () => {
  // A Monday.
  const today = '2026-11-23';
  it.each([
    ['1 december', 'sv', '2026-12-01'],
    ['den 1 dec', 'sv', '2026-12-01'],
    ['1 mars', 'sv', '2027-03-01'],
    ['2027-01-07', 'sv', '2027-01-07'],
    ['i morgon', 'sv', '2026-11-24'],
    ['1 December', 'en', '2026-12-01'],
    ['December 1', 'en', '2026-12-01'],
    ['tomorrow', 'en', '2026-11-24'],
  ] as const)('reads %j (%s)', (text, language, day) => expect(spokenDay(text, today, language)).toBe(day));

  it.each([
    ['31 februari', 'sv'],
    ['2026-02-31', 'sv'],
    ['senare', 'sv'],
    ['jul eller nyår', 'sv'],
    ['', 'sv'],
    ['later', 'en'],
    ['February 31', 'en'],
  ] as const)('refuses %j (%s)', (text, language) => expect(spokenDay(text, today, language)).toBeNull());
});
