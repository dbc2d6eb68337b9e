import type { Language } from '../../domain/person.js';

const boards = (count: number): string => (count === 1 ? '1 nämnd' : `${count} nämnder`);
const people = (count: number): string => (count === 1 ? '1 person' : `${count} personer`);
const boardsEn = (count: number): string => (count === 1 ? '1 board' : `${count} boards`);
const peopleEn = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const sv = {
  button: 'Påminn dessa nu',
  ask: (count: number) => `Påminna ${boards(count)}?`,
  who: (count: number, requests: number) =>
    `${people(count)} får en påminnelse om ${requests === 1 ? '1 yttrande' : `${requests} yttranden`}.`,
  atOnce: 'Den går ut direkt.',
  onDay: (day: string) => `Den går ut ${day}, så att ingen störs utanför arbetstid.`,
  confirm: 'Påminn nu',
  done: (count: number) => `${boards(count)} påminns`,
  nothing: 'Det finns ingen att påminna',
  nothingMore: 'Alla i svaret har redan svarat.',
  already: (count: number) =>
    count === 1
      ? '1 yttrande har redan fått en extra påminnelse för den dagen.'
      : `${count} yttranden har redan fått en extra påminnelse för den dagen.`,
  unreachable: (names: string) => `▲ Kan inte nås: ${names}`,
  inHistory:
    'Påminnelsen står i historiken för varje yttrande. De vanliga påminnelserna fortsätter som förut.',
  asked: (name: string) => `${name} på revisionskontoret ber om ert svar.`,
  askedByAuditors: 'Revisionskontoret ber om ert svar.',
};
export type RemindNowTexts = typeof sv;

const en: RemindNowTexts = {
  button: 'Remind these now',
  ask: (count) => `Remind ${boardsEn(count)}?`,
  who: (count, requests) =>
    `${peopleEn(count)} will get a reminder about ${requests === 1 ? '1 response' : `${requests} responses`}.`,
  atOnce: 'It leaves at once.',
  onDay: (day) => `It leaves on ${day}, so that nobody is disturbed outside working hours.`,
  confirm: 'Remind now',
  done: (count) => `${boardsEn(count)} will be reminded`,
  nothing: 'There is nobody to remind',
  nothingMore: 'All of them have answered already.',
  already: (count) =>
    count === 1
      ? '1 response already has an extra reminder for that day.'
      : `${count} responses already have an extra reminder for that day.`,
  unreachable: (names) => `▲ Cannot be reached: ${names}`,
  inHistory: 'The reminder stands in the history of each response. The usual reminders go on as before.',
  asked: (name) => `${name} at the audit office asks for your response.`,
  askedByAuditors: 'The audit office asks for your response.',
};

export const remindNowTexts: Readonly<Record<Language, RemindNowTexts>> = { sv, en };
