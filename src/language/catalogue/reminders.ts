import type { Language } from '../../domain/person.js';

/** What people read when they choose how they are reminded. */
const sv = {
  heading: 'Dina påminnelser',
  paceNow: {
    all: 'Du får alla påminnelser före svarsdagen.',
    less: 'Du får ungefär hälften av påminnelserna.',
  },
  timeNow: (time: string) => `De kommer kl. ${time}.`,
  next: (day: string) => `Nästa påminnelse: ${day}.`,
  nothingPlanned: 'Just nu är ingen påminnelse planerad.',
  saved: 'Sparat. Påminnelserna följer det här från och med nu.',
  savedPaused: (day: string) => `Sparat. Du hör inget från mig före ${day}.`,
  pace: 'Hur ofta vill du bli påmind?',
  paces: { all: 'Som vanligt', less: 'Mer sällan' },
  pause: 'Pausa fram till (får lämnas tomt)',
  time: 'Vilken tid på dagen?',
  timeStandard: 'Samma tid som för alla',
  always:
    'På själva svarsdagen påminner jag alltid, och varje vecka om ett svar är försenat. Du kan också skriva till exempel ”påminn mig mindre” eller ”pausa påminnelser till måndag”.',
  save: 'Spara',
  change: 'Ändra påminnelserna',

  rhythmHeading: 'Granskningens påminnelser',
  rhythmStandard: 'Nämnderna påminns på de vanliga dagarna.',
  rhythmOwn: (days: string) => `Nämnderna påminns på egna dagar: ${days}.`,
  rhythmSaved: 'Sparat. De påminnelser som är kvar är omplanerade, och ingen har fått något meddelande.',
  days: 'Dagar före svarsdagen (efter den med minus)',
  daysExample: 'Tomt fält: de vanliga dagarna',
  daysHow:
    'Till exempel 30,14,7,0,-7: trettio, fjorton och sju dagar före, på dagen, och sedan varje vecka efter. Den sista dagen efter svarsdagen upprepas varje vecka.',
  changeRhythm: 'Granskningens påminnelser',
};
export type RemindersTexts = typeof sv;

const en: RemindersTexts = {
  heading: 'Your reminders',
  paceNow: {
    all: 'You get all the reminders before the due date.',
    less: 'You get about half of the reminders.',
  },
  timeNow: (time) => `They come at ${time}.`,
  next: (day) => `Next reminder: ${day}.`,
  nothingPlanned: 'No reminder is planned right now.',
  saved: 'Saved. From now on your reminders follow this.',
  savedPaused: (day) => `Saved. You will not hear from me before ${day}.`,
  pace: 'How often would you like to be reminded?',
  paces: { all: 'As usual', less: 'Less often' },
  pause: 'Pause until (may be left empty)',
  time: 'At what time of the day?',
  timeStandard: 'The same time as for everybody',
  always:
    'On the due date itself I always remind you, and every week if an answer is late. You can also write, for example, “remind me less” or “pause reminders until Monday”.',
  save: 'Save',
  change: 'Change the reminders',

  rhythmHeading: 'The review’s reminders',
  rhythmStandard: 'The boards are reminded on the usual days.',
  rhythmOwn: (days) => `The boards are reminded on days of their own: ${days}.`,
  rhythmSaved: 'Saved. The reminders that are left are planned anew, and nobody has been told.',
  days: 'Days before the due date (after it with a minus)',
  daysExample: 'Empty: the usual days',
  daysHow:
    'For example 30,14,7,0,-7: thirty, fourteen and seven days before, on the day, and then every week after it. The last day after the due date repeats every week.',
  changeRhythm: 'The review’s reminders',
};

export const remindersTexts: Readonly<Record<Language, RemindersTexts>> = { sv, en };
