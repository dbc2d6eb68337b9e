import { series } from './series.js';

const sv = {
  read: (reading: string): string => `Jag läste: ${reading}.`,
  unread: (words: string): string => `Det här kunde jag inte tolka: ”${words}”.`,
  noBoard: (name: string): string => `Jag känner inte till någon nämnd som heter ”${name}”.`,
  noReview: (name: string): string => `Jag känner inte till någon granskning som kallas ”${name}”.`,
  tooLong: 'Frågan är för lång. Skriv den i en mening, så svarar jag.',
  command:
    'Det ser ut som en uppmaning att göra något. Jag svarar bara på frågor om läget här; inget har ändrats.',
  offTopic: 'Det vet jag inget om. Jag svarar på frågor om nämndernas svar till revisorerna.',
  notHeld: 'Det framgår inte av det som finns här. Jag kan säga hur det går, men inte varför.',
  whenHappened:
    'När det hände kan jag inte säga. Jag vet när nämnden fattade sitt beslut och när svaret ska vara inne.',
  denied: (boards: readonly string[]): string =>
    `Vad ${series(boards, 'och')} svarar får bara nämndens egna sekreterare och revisorerna se. Hur det går för dem får du veta.`,
  contradiction: 'Frågan säger två saker som inte kan gälla samtidigt.',
  noSuchDate: 'Ett av datumen i frågan finns inte i kalendern.',
  noBefore: 'Vad menar du? Jag minns ingen fråga från dig den senaste timmen. Ställ gärna hela frågan.',
  lost: 'Din förra fråga blev inte besvarad, så jag vet inte vad det här gäller. Ställ gärna hela frågan, eller tryck på den du menar.',
};

const en: typeof sv = {
  read: (reading) => `I read: ${reading}.`,
  unread: (words) => `I could not make sense of this: “${words}”.`,
  noBoard: (name) => `I know no board called “${name}”.`,
  noReview: (name) => `I know no review called “${name}”.`,
  tooLong: 'The question is too long. Write it as one sentence and I will answer.',
  command: 'That looks like a request to do something. I only answer questions here; nothing was changed.',
  offTopic: 'I know nothing about that. I answer questions about the boards’ responses to the auditors.',
  notHeld: 'The records here do not tell. I can say how it stands, but not why.',
  whenHappened:
    'I cannot say when that happened. I know when the board made its decision and when the response is due.',
  denied: (boards) =>
    `What ${series(boards, 'and')} responds is only for the board’s own secretaries and the auditors. You may see how it stands.`,
  contradiction: 'The question says two things that cannot both be true.',
  noSuchDate: 'One of the dates in the question is not in the calendar.',
  noBefore: 'What do you mean? I remember no question from you in the last hour. Please ask it in full.',
  lost: 'Your last question was not answered, so I do not know what this one is about. Please ask it in full, or press the one you mean.',
};

/** Why a text could not be answered, in both languages. */
export const misreadTexts = { sv, en };
export type MisreadTexts = typeof sv;
