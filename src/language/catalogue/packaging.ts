import type { Language } from '../../domain/person.js';

/** What the operator reads who makes the app package for Teams. */
const sv = {
  usage: (command: string) => `Så skrivs kommandot: ${command}`,
  appIdIsNoGuid: (given: string) => `Appens id ska vara ett GUID, inte "${given}".`,
  hostIsNoName: (given: string) =>
    `--host ska vara ett publikt namn och inget mer, till exempel svarstid.example.org, inte "${given}".`,
  teamsRefuses: 'Teams skulle inte ta emot paketet:',
  forALookOnly:
    'Det här paketet går bara att titta på: ange MicrosoftAppId och --host för ett som går att använda.',
};
export type PackagingTexts = typeof sv;

const en: PackagingTexts = {
  usage: (command) => `Usage: ${command}`,
  appIdIsNoGuid: (given) => `The app id must be a GUID, not "${given}".`,
  hostIsNoName: (given) =>
    `--host must be a bare public name like svarstid.example.org and nothing more, not "${given}".`,
  teamsRefuses: 'Teams would refuse the package:',
  forALookOnly:
    'This package is for a look only: set MicrosoftAppId and give --host for one that can be used.',
};

export const packagingTexts: Readonly<Record<Language, PackagingTexts>> = { sv, en };
