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

  digest: 'Så står det till den här veckan',
  cameIn: (count: number) => `Kom in sedan sist: ${count}`,
  late: (count: number) => `Försenade: ${count}`,
  soon: (count: number) => `Svarsdag inom 14 dagar: ${count}`,
  unreachable: (count: number) => `Kan inte nås: ${count}`,
  escalated: 'revisorerna är underrättade',
  whoIsUnreachable: 'Vilka kan inte nås?',
  whoIsUnreachableQuestion: 'vilka kan inte nås?',
  noSecretary: '▲ Ingen sekreterare',
  advice: {
    never: (name: string) => `Be ${name} öppna Svarstid i Teams och skriva hej.`,
    blocked: (name: string) =>
      `Har blockerat eller tagit bort appen. Be ${name} lägga till Svarstid igen och skriva hej.`,
    withoutSecretary: 'Be en administratör registrera en sekreterare.',
  },
  standInsTold: (names: string) => `Under tiden får ${names} påminnelserna.`,
  nobodyTold: 'Ingen annan får påminnelserna.',
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

  digest: 'How it stands this week',
  cameIn: (count) => `Came in since last time: ${count}`,
  late: (count) => `Late: ${count}`,
  soon: (count) => `Due within 14 days: ${count}`,
  unreachable: (count) => `Cannot be reached: ${count}`,
  escalated: 'the auditors have been told',
  whoIsUnreachable: 'Who cannot be reached?',
  whoIsUnreachableQuestion: 'who cannot be reached?',
  noSecretary: '▲ No secretary',
  advice: {
    never: (name) => `Ask ${name} to open Svarstid in Teams and write hello.`,
    blocked: (name) => `Has blocked or removed the app. Ask ${name} to add Svarstid again and write hello.`,
    withoutSecretary: 'Ask an administrator to register a secretary.',
  },
  standInsTold: (names) => `Meanwhile ${names} gets the reminders.`,
  nobodyTold: 'Nobody else gets the reminders.',
};

export const escalatingTexts: Readonly<Record<Language, EscalatingTexts>> = { sv, en };
