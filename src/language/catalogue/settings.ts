import type { Language } from '../../domain/person.js';

const rhythmSv = (fault: string): string =>
  'ange hela dagar med komma emellan, före svarsdagen som positiva och efter den som negativa tal, ' +
  `till exempel "30,14,7,3,1,0,-1,-7" (${fault})`;
const rhythmEn = (fault: string): string =>
  'set whole days with commas, before the due date positive and after it negative, ' +
  `such as "30,14,7,3,1,0,-1,-7" (${fault})`;

const quietSv = (fault: string): string =>
  `ange månader från 1 till 12 med komma emellan, till exempel "7", eller none (${fault})`;
const quietEn = (fault: string): string =>
  `set months from 1 to 12 with commas, such as "7", or none (${fault})`;

/** What the operator reads when the settings do not let the program start. */
const sv = {
  is: (name: string, value: string, remedy: string) => `${name} är "${value}": ${remedy}.`,
  /** For a setting that holds a secret, which is never said back. */
  malformed: (name: string, remedy: string) => `${name} har inte rätt form: ${remedy}.`,
  /** What to set, after the name of the setting. */
  remedies: {
    port: 'ange en port från 0 till 65535',
    connectionString:
      'ange anslutningssträngen till ett lagringskonto i Azure, eller utelämna den för den inbyggda lagringen',
    instant: 'ange en tidpunkt med förskjutning, till exempel 2023-03-01T08:00:00+01:00',
    timeZone: 'ange en tidszon som finns, till exempel Europe/Stockholm',
    locale: 'ange sv eller en (set sv or en)',
    rhythmEmpty: rhythmSv('det står ingen dag'),
    rhythmNotWholeNumber: rhythmSv('en del är inget heltal'),
    rhythmOutOfRange: rhythmSv('en dag ligger för långt bort'),
    rhythmDuplicate: rhythmSv('en dag står två gånger'),
    rhythmTooMany: rhythmSv('dagarna är för många'),
    quietNoMonth: quietSv('en del är ingen månad'),
    quietDuplicate: quietSv('en månad står två gånger'),
    quietAllMonths: quietSv('minst en månad måste vara öppen'),
    timeOfDay: 'ange ett klockslag som TT:MM, till exempel 08:30',
    rate: 'ange antal kort per sekunder, till exempel "7/1,60/30": minst ett kort på 1 till 86400 sekunder',
    escalation: 'ange hela dagar efter svarsdagen, från 1 till 3650, eller never',
    digest: 'ange monday eller never',
    tenants: 'ange id:n för klientorganisationer med komma emellan, eller utelämna den för botens egen',
    organisation: 'ange 1 till 32 små bokstäver och siffror; varje nyckel i lagringen börjar så',
    logLevel: 'ange debug, info, warn, error eller silent',
    publicUrl: 'ange adressen som Teams når boten på, med https och utan något efter värdnamnet',
    metricsToken: 'ange minst 16 bokstäver, siffror eller tecken utan mellanslag',
    appType: 'ange SingleTenant, UserAssignedMSI eller MultiTenant',
    address: 'ange en adress med http eller https, eller utelämna den',
  },
  escalationOrder: (name: string, days: number, before: string, daysBefore: number) =>
    `${name} är "${days}": ange fler dagar än ${before} (${daysBefore}), eller never.`,
  withoutAppId: (name: string) => `${name} är satt utan MicrosoftAppId: ange båda, eller ingen av dem.`,
  clockInProduction:
    'CLOCK är satt tillsammans med MicrosoftAppId: en bot i drift går efter den riktiga klockan; utelämna CLOCK.',
  passwordOfIdentity:
    'MicrosoftAppPassword är satt för en hanterad identitet, som inte har något: utelämna det.',
  passwordMissing: 'MicrosoftAppPassword saknas: ange det, eller ange UserAssignedMSI som MicrosoftAppType.',
  tenantMissing: 'MicrosoftAppTenantId saknas: ange den klientorganisation som boten är registrerad i.',
  tenantsMissing:
    'ALLOWED_TENANTS saknas: ange vilka klientorganisationer en bot av typen MultiTenant ska betjäna.',
  portTaken: (port: number, code: string, setting: string) =>
    `Port ${port} kan inte användas (${code}). Ange en annan i ${setting}.`,
  demoWithAppId:
    'Demon körs utan MicrosoftAppId: utelämna det, eller starta den riktiga boten med npm run bot.',
};
export type SettingTexts = typeof sv;
export type Remedy = keyof SettingTexts['remedies'];

const en: SettingTexts = {
  is: (name, value, remedy) => `${name} is "${value}": ${remedy}.`,
  malformed: (name, remedy) => `${name} is not well-formed: ${remedy}.`,
  remedies: {
    port: 'set a port from 0 to 65535',
    connectionString:
      'set the connection string of an Azure storage account, or leave it out for the embedded storage',
    instant: 'set an instant with an offset, such as 2023-03-01T08:00:00+01:00',
    timeZone: 'set a time zone that exists, such as Europe/Stockholm',
    locale: 'set sv or en',
    rhythmEmpty: rhythmEn('it names no day'),
    rhythmNotWholeNumber: rhythmEn('a part of it is no whole number'),
    rhythmOutOfRange: rhythmEn('a day lies too far off'),
    rhythmDuplicate: rhythmEn('a day stands twice'),
    rhythmTooMany: rhythmEn('there are too many days'),
    quietNoMonth: quietEn('a part of it is no month'),
    quietDuplicate: quietEn('a month stands twice'),
    quietAllMonths: quietEn('one month at least must not be quiet'),
    timeOfDay: 'set an hour of the day as HH:MM, such as 08:30',
    rate: 'set cards per seconds, such as "7/1,60/30": at least one card in 1 to 86400 seconds',
    escalation: 'set whole days after the due date, from 1 to 3650, or never',
    digest: 'set monday or never',
    tenants: 'set tenant ids with commas between them, or leave it out for the bot’s own tenant',
    organisation: 'set 1 to 32 small letters and digits; every key in storage begins with it',
    logLevel: 'set debug, info, warn, error or silent',
    publicUrl:
      'set the address under which Teams reaches the bot, with https and nothing after the host name',
    metricsToken: 'set at least 16 letters, digits or signs without spaces',
    appType: 'set SingleTenant, UserAssignedMSI or MultiTenant',
    address: 'set an http(s) address, or leave it out',
  },
  escalationOrder: (name, days, before, daysBefore) =>
    `${name} is "${days}": set more days than ${before} (${daysBefore}), or never.`,
  withoutAppId: (name) => `${name} is set without MicrosoftAppId: set both, or neither.`,
  clockInProduction:
    'CLOCK is set together with MicrosoftAppId: a bot in production runs on the real clock; leave CLOCK out.',
  passwordOfIdentity: 'MicrosoftAppPassword is set for a managed identity, which has none: leave it out.',
  passwordMissing: 'MicrosoftAppPassword is missing: set it, or set MicrosoftAppType to UserAssignedMSI.',
  tenantMissing: 'MicrosoftAppTenantId is missing: set the tenant that the bot is registered in.',
  tenantsMissing: 'ALLOWED_TENANTS is missing: a MultiTenant bot must say which tenants it serves.',
  portTaken: (port, code, setting) => `Port ${port} cannot be used (${code}). Set ${setting} to another one.`,
  demoWithAppId: 'The demo runs without MicrosoftAppId: leave it out, or start with npm run bot.',
};

export const settingTexts: Readonly<Record<Language, SettingTexts>> = { sv, en };

/** A remedy in words; what is none is said as it is. */
export const remedyText = (message: string, language: Language): string => {
  const { remedies } = settingTexts[language];
  return Object.hasOwn(remedies, message) ? remedies[message as Remedy] : message;
};
