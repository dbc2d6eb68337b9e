import type { Role } from '../../domain/person.js';
import type { LocalPerson } from '../clientSettings.js';

/** Entra tenant of the invented region. */
export const sampleTenantId = '6f1d2c84-7b35-4e0a-9c58-2a4e6b90d713';

/** A person of the sample; boards by name. */
export interface SamplePerson extends LocalPerson {
  readonly roles: readonly Role[];
  readonly boards: readonly string[];
}

const person = (
  id: string,
  givenName: string,
  surname: string,
  roles: readonly Role[],
  boards: readonly string[] = [],
): SamplePerson => ({
  id,
  givenName,
  surname,
  email: `${givenName}.${surname}@region.example`.toLowerCase(),
  roles,
  boards,
});

export const samplePeople: readonly SamplePerson[] = [
  person('0f6a5c1e-3d27-4b8f-a1c4-5e9d70b2f301', 'Birgitta', 'Lindahl', ['administrator']),
  person('1b7e94d2-86a0-4c53-b9f7-3c2a18e6d402', 'Anders', 'Holmgren', ['auditor']),
  person('2c8fa5e3-97b1-4d64-8a08-4d3b29f7e503', 'Maria', 'Sjölund', ['auditor']),
  person('3d90b6f4-a8c2-4e75-9b19-5e4c3a08f604', 'Karin', 'Westerberg', ['secretary']),
  person('4ea1c705-b9d3-4f86-ac2a-6f5d4b190705', 'Johan', 'Nyström', ['secretary']),
  person('5fb2d816-cae4-4097-bd3b-706e5c2a1806', 'Eva', 'Bergdahl', ['secretary']),
];
