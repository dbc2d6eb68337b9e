import type { Language } from '../../domain/person.js';

/** What people read when a response is late, when somebody cannot be reached, and on Monday mornings. */
const sv = {
  reminded: (names: string) => `${names} har fått påminnelser.`,
  notReached: (names: string) => `${names} går inte att nå.`,
  nobodyToRemind: 'Nämnden har ingen sekreterare som kan påminnas.',
  inRole: {
    secretary: (name: string) => `${name} (sekreterare)`,
    substitute: (name: string) => `${name} (ersättare)`,
    head: (name: string) => `${name} (ordförande eller förvaltningschef)`,
  },
  toDo: {
    substitute: 'Stäm av med sekreteraren, eller svara själv.',
    head: 'Se till att någon svarar. Behöver ni mer tid, hör av dig till revisionskontoret.',
    auditors: 'Hör av dig till nämnden. Påminnelserna går varje vecka tills svaret är beslutat.',
  },
  why: {
    substitute: (boards: string) => `Du får det här för att du är ersättare för ${boards}.`,
    standIn: (boards: string) =>
      `Du får det här för att du är ersättare för ${boards}, där sekreteraren inte går att nå just nu.`,
    head: (boards: string) =>
      `Du får det här för att du är ordförande eller förvaltningschef för ${boards} och svaret är försenat.`,
  },
  late: (count: number) => (count === 1 ? '1 yttrande är försenat' : `${count} yttranden är försenade`),
};
export type EscalatingTexts = typeof sv;

const en: EscalatingTexts = {
  reminded: (names) => `Reminded so far: ${names}.`,
  notReached: (names) => `Cannot be reached: ${names}.`,
  nobodyToRemind: 'The board has no secretary who could be reminded.',
  inRole: {
    secretary: (name) => `${name} (secretary)`,
    substitute: (name) => `${name} (substitute)`,
    head: (name) => `${name} (chair or head of administration)`,
  },
  toDo: {
    substitute: 'Check with the secretary, or answer yourself.',
    head: 'See to it that somebody answers. If you need more time, contact the audit office.',
    auditors: 'Contact the board. Reminders go out every week until the response is decided.',
  },
  why: {
    substitute: (boards) => `You get this because you are a substitute for ${boards}.`,
    standIn: (boards) =>
      `You get this because you are a substitute for ${boards}, whose secretary cannot be reached right now.`,
    head: (boards) =>
      `You get this because you are chair or head of administration of ${boards} and the response is late.`,
  },
  late: (count) => (count === 1 ? '1 response is late' : `${count} responses are late`),
};

export const escalatingTexts: Readonly<Record<Language, EscalatingTexts>> = { sv, en };
