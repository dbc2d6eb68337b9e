import type { Language } from '../../domain/person.js';

/** What the operator reads while a program starts, and why it did not. */
const sv = {
  /** Why the storage on this machine cannot be opened. */
  embedded: {
    portInUse: (why: string) =>
      `Porten för den inbyggda lagringen är upptagen. Ange en annan i STORAGE_PORT. (${why})`,
    folderUnusable: (why: string) =>
      `Mappen för data går inte att använda. Ange en mapp som går att skriva i med DATA_DIR. (${why})`,
    hostHangs: (why: string) =>
      `Mappen för data hålls av en process som inte svarar. Avsluta den, eller ange en annan mapp i DATA_DIR. (${why})`,
    hostFailed: (why: string) =>
      `Den inbyggda lagringen kom inte i gång. Försök igen, eller ange en annan mapp i DATA_DIR. (${why})`,
  },
  storageDown:
    'Lagringen svarar inte. Kontrollera STORAGE_CONNECTION_STRING och försök igen. (STORAGE_UNAVAILABLE)',
  storageRefuses: (why: string) =>
    `Lagringen kan inte användas. Kontrollera STORAGE_CONNECTION_STRING och försök igen. (${why})`,
  notStarted: (why: string) => `Svarstid kunde inte startas. (${why})`,
  loopbackOnly: 'Utan MicrosoftAppId intygar ingen vem som frågar. Därför betjänas bara den här datorn.',

  clients: { auditor: 'revisorn', secretary: 'nämndsekreteraren' },
  clientPortInUse: (port: number, client: string, setting: string) =>
    `Port ${port} för Teams-klienten åt ${client} är upptagen. Ange en annan i ${setting}.`,
  clientDidNotStart: (client: string, why: string) =>
    `Teams-klienten åt ${client} startade inte.${why === '' ? '' : ` (${why})`}`,
  loadingSample: (region: string) => `Läser in exemplet, ${region} …`,
  demo: (region: string, auditor: DemoReader, secretary: DemoReader) => `
Svarstid är i gång med ${region} som exempel. Öppna båda i en webbläsare och låt dem vara öppna:

  ${auditor.url}   du är ${auditor.name}, revisor
  ${secretary.url}   du är ${secretary.name}, nämndsekreterare

Prova först som revisor:  vilka nämnder har inte svarat?
                          hoppa 7 dagar     (påminnelserna kommer till sekreteraren)
Öppnar du en sida på nytt är chatten tom: skriv hej.
Ctrl-C avslutar allt.
`,
};

/** Somebody whom the demo lets one be. */
export interface DemoReader {
  readonly url: string;
  readonly name: string;
}
export type StartingTexts = typeof sv;

const en: StartingTexts = {
  embedded: {
    portInUse: (why) =>
      `The port of the embedded storage is in use. Set STORAGE_PORT to another one. (${why})`,
    folderUnusable: (why) =>
      `The data folder cannot be used. Set DATA_DIR to a folder that can be written. (${why})`,
    hostHangs: (why) =>
      `The data folder is held by a process that does not answer. End it, or set DATA_DIR to another folder. (${why})`,
    hostFailed: (why) =>
      `The embedded storage did not start. Try again, or set DATA_DIR to another folder. (${why})`,
  },
  storageDown:
    'The storage does not answer. Check STORAGE_CONNECTION_STRING and try again. (STORAGE_UNAVAILABLE)',
  storageRefuses: (why) =>
    `The storage cannot be used. Check STORAGE_CONNECTION_STRING and try again. (${why})`,
  notStarted: (why) => `Svarstid could not be started. (${why})`,
  loopbackOnly: 'Without MicrosoftAppId nobody vouches for who asks: only this machine is served.',

  clients: { auditor: 'the auditor', secretary: 'the board secretary' },
  clientPortInUse: (port, client, setting) =>
    `Port ${port} for the Teams client of ${client} is in use. Set ${setting} to another one.`,
  clientDidNotStart: (client, why) =>
    `The Teams client of ${client} did not start.${why === '' ? '' : ` (${why})`}`,
  loadingSample: (region) => `Loading the sample, ${region} …`,
  demo: (region, auditor, secretary) => `
Svarstid is running, with ${region} as a sample. Open both in a browser, and leave them open:

  ${auditor.url}   you are ${auditor.name}, auditor
  ${secretary.url}   you are ${secretary.name}, board secretary

Try first, as the auditor:  which boards have not answered?
                            jump 7 days     (reminders arrive at the secretary's)
A page that is opened anew begins with an empty chat: write hello.
Ctrl-C stops everything.
`,
};

export const startingTexts: Readonly<Record<Language, StartingTexts>> = { sv, en };
