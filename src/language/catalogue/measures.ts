import type { MeasureDateFault, MeasureState } from '../../domain/measure.js';
import type { Language } from '../../domain/person.js';

const state: Record<MeasureState, string> = {
  notStarted: 'Ej påbörjat',
  onSchedule: 'Enligt plan',
  delayed: 'Försenat',
  done: 'Klart',
};
const dayFaults: Record<MeasureDateFault, string> = {
  noDate: '▲ Den dagen finns inte. Skriv år, månad och dag, till exempel ÅÅÅÅ-10-01.',
  past: '▲ Den dagen har redan varit. Välj en dag som kommer.',
  tooFar: '▲ Den dagen ligger för långt fram. Kontrollera årtalet.',
};

/** Following up what a board has promised. */
const sv = {
  state,
  notReported: 'Inte rapporterat än',
  noDay: 'Inget datum',
  daysLeft: (days: number) => `Ska vara klart om ${days} dagar`,
  dueTomorrow: 'Ska vara klart i morgon',
  dueToday: 'Ska vara klart i dag',
  daysLate: (days: number) => (days === 1 ? '1 dag försenat' : `${days} dagar försenat`),
  askDay: 'När ska åtgärden vara klar?',
  askDayMore: 'Svaret anger ingen dag. Ange en, så påminner jag inför den.',
  due: (day: string) => `klart senast ${day}`,
  firstDue: (day: string) => `från början ${day}`,
  saidWhen: (text: string) => `i svaret: ”${text}”`,
  recommendation: (number: number) => `rekommendation ${number}`,
  howIsIt: 'Hur går det? Ett tryck räcker.',
  setDay: 'Ange datum',
  count: (count: number) => (count === 1 ? '1 åtgärd att rapportera' : `${count} åtgärder att rapportera`),

  reported: (words: string) => `✓ Rapporterat: ${words}`,
  done: '✓ Åtgärden är klar',
  doneNext: 'Påminnelserna om den slutar. Revisorerna kan se rapporten.',
  alreadyDone: 'Åtgärden var redan rapporterad som klar, så inget är ändrat.',
  nextReminder: (day: string) => `Nästa påminnelse kommer ${day}.`,
  noReminder: 'Ingen påminnelse är planerad.',
  reports: 'Det som har rapporterats',
  newDay: (day: string) => `ny dag ${day}`,
  gaveDay: (day: string) => `Angav dagen ${day}`,
  toResponse: 'Läs hela svaret',

  delayHeading: 'Åtgärden är försenad',
  delayIntro: 'Revisorerna ser den nya dagen och skälet. Påminnelserna räknas från den nya dagen.',
  newDateLabel: 'När blir den klar i stället?',
  reasonLabel: 'Varför?',
  reasonExample: 'Till exempel: upphandlingen är överklagad',
  saveDelay: 'Rapportera förseningen',
  goBack: 'Tillbaka',
  findings: {
    newDate: '▲ Ange den nya dagen.',
    reason: '▲ Skriv varför det blir senare.',
  },
  dayFaults,

  followedUp: 'Åtgärder som följs upp',
  followedUpNext: 'Revisorerna har fått svaret. Härnäst följer jag upp de åtgärder som planeras.',
  datesIntro: 'De här åtgärderna har ingen dag än. Ange när de ska vara klara, så påminner jag i tid.',
  datesHeading: 'När ska åtgärderna vara klara?',
  saveDates: 'Spara datum',
  datesSaved: '✓ Alla åtgärder har en dag',
  datesSome: (count: number) => (count === 1 ? '1 dag är sparad.' : `${count} dagar är sparade.`),
  hadDay: (day: string) => `▲ Någon annan hann före och angav ${day}.`,
  wasDone: '▲ Någon annan hann före och rapporterade åtgärden som klar.',
  dayNotKept: (typed: string) => `Du skrev ${typed}, och det är inte sparat.`,
};
export type MeasuresTexts = typeof sv;

const en: MeasuresTexts = {
  state: { notStarted: 'Not started', onSchedule: 'On schedule', delayed: 'Delayed', done: 'Done' },
  notReported: 'Not reported yet',
  noDay: 'No date',
  daysLeft: (days) => `To be done in ${days} days`,
  dueTomorrow: 'To be done tomorrow',
  dueToday: 'To be done today',
  daysLate: (days) => (days === 1 ? '1 day late' : `${days} days late`),
  askDay: 'When will the measure be done?',
  askDayMore: 'The response names no day. Give one, and I will remind you of it.',
  due: (day) => `to be done by ${day}`,
  firstDue: (day) => `at first ${day}`,
  saidWhen: (text) => `in the response: “${text}”`,
  recommendation: (number) => `recommendation ${number}`,
  howIsIt: 'How is it going? One press is enough.',
  setDay: 'Give a date',
  count: (count) => (count === 1 ? '1 measure to report on' : `${count} measures to report on`),

  reported: (words) => `✓ Reported: ${words}`,
  done: '✓ The measure is done',
  doneNext: 'The reminders of it stop. The auditors can see the report.',
  alreadyDone: 'The measure had already been reported as done, so nothing has changed.',
  nextReminder: (day) => `The next reminder comes ${day}.`,
  noReminder: 'No reminder is planned.',
  reports: 'What has been reported',
  newDay: (day) => `new date ${day}`,
  gaveDay: (day) => `Gave the date ${day}`,
  toResponse: 'Read the whole response',

  delayHeading: 'The measure is delayed',
  delayIntro: 'The auditors see the new date and the reason. Reminders are counted from the new date.',
  newDateLabel: 'When will it be done instead?',
  reasonLabel: 'Why?',
  reasonExample: 'For example: the procurement has been appealed',
  saveDelay: 'Report the delay',
  goBack: 'Back',
  findings: { newDate: '▲ Give the new date.', reason: '▲ Say why it will be later.' },
  dayFaults: {
    noDate: '▲ That day does not exist. Write year, month and day, for example YYYY-10-01.',
    past: '▲ That day has already been. Pick a day to come.',
    tooFar: '▲ That day is too far off. Check the year.',
  },

  followedUp: 'Measures that are followed up',
  followedUpNext: 'The auditors have got the response. Next I follow up the measures that are planned.',
  datesIntro:
    'These measures have no date yet. Say when they will be done, and I will remind you in good time.',
  datesHeading: 'When will the measures be done?',
  saveDates: 'Save the dates',
  datesSaved: '✓ All measures have a date',
  datesSome: (count) => (count === 1 ? '1 date is saved.' : `${count} dates are saved.`),
  hadDay: (day) => `▲ Somebody else was first and gave ${day}.`,
  wasDone: '▲ Somebody else was first and reported the measure as done.',
  dayNotKept: (typed) => `You wrote ${typed}, and that is not saved.`,
};

export const measuresTexts: Readonly<Record<Language, MeasuresTexts>> = { sv, en };
