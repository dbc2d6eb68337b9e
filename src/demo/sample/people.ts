import type { Role } from '../../domain/person.js';
import type { LocalPerson } from '../clientSettings.js';

/** A person of the sample; boards by name. */
export interface SamplePerson extends LocalPerson {
  readonly roles: readonly Role[];
  readonly boards: readonly string[];
  readonly substituteFor: readonly string[];
  readonly headOf: readonly string[];
  /** False: registered, but has never opened the app, so nothing can reach her. */
  readonly hasOpenedApp: boolean;
}

const asciiLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z-]/g, '')
    .toLowerCase();

const person = (
  id: string,
  [givenName, surname]: readonly [string, string],
  roles: readonly Role[],
  over: Partial<Pick<SamplePerson, 'boards' | 'substituteFor' | 'headOf' | 'hasOpenedApp'>> = {},
): SamplePerson => ({
  id,
  givenName,
  surname,
  email: `${asciiLetters(givenName)}.${asciiLetters(surname)}@almeras.example`,
  roles,
  boards: [],
  substituteFor: [],
  headOf: [],
  hasOpenedApp: true,
  ...over,
});

/** Whom the auditor's local client plays. */
export const sampleAuditor = person(
  '1b7e94d2-86a0-4c53-b9f7-3c2a18e6d402',
  ['Anders', 'Holmgren'],
  ['auditor'],
);
/**
 * Whom the secretary's local client plays: she has two boards, shares one with a colleague, and stands in for the
 * secretary of a third, who cannot be reached.
 */
export const sampleSecretary = person(
  '3d90b6f4-a8c2-4e75-9b19-5e4c3a08f604',
  ['Karin', 'Westerberg'],
  ['secretary', 'substitute'],
  { boards: ['Regionstyrelsen', 'Personalnämnden'], substituteFor: ['Sjukhusstyrelse Norrhammar'] },
);

/** Nobody is secretary of Sjukhusstyrelse Öneby and Patientnämnden. */
export const samplePeople: readonly SamplePerson[] = [
  person('0f6a5c1e-3d27-4b8f-a1c4-5e9d70b2f301', ['Birgitta', 'Lindahl'], ['administrator']),
  sampleAuditor,
  person('2c8fa5e3-97b1-4d64-8a08-4d3b29f7e503', ['Maj', 'Ahlgren'], ['auditor']),
  sampleSecretary,
  person('4ea1c705-b9d3-4f86-ac2a-6f5d4b190705', ['Johan', 'Nyström'], ['secretary'], {
    boards: ['Regionstyrelsen'],
  }),
  person('5fb2d816-cae4-4097-bd3b-706e5c2a1806', ['Eva', 'Bergdahl'], ['secretary'], {
    boards: ['Sjukhusstyrelse Granvik'],
  }),
  person('60c3e927-dbf5-41a8-8e4c-817f6d3b2907', ['Mehmet', 'Aydin'], ['secretary'], {
    boards: ['Sjukhusstyrelse Lövsunda'],
  }),
  person('71d4fa38-ec06-42b9-9f5d-92807e4c3a08', ['Åsa', 'Wikström'], ['secretary'], {
    boards: ['Sjukhusstyrelse Norrhammar'],
    hasOpenedApp: false,
  }),
  person('82e50b49-fd17-43ca-a06e-a3918f5d4b09', ['Lars-Erik', 'Ödman'], ['secretary'], {
    boards: ['Tandvårdsnämnden'],
  }),
  person('93f61c5a-0e28-44db-b17f-b4a2906e5c0a', ['Margareta', 'Stenlund'], ['head'], {
    headOf: ['Regionstyrelsen'],
  }),
];
