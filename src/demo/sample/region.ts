import type { Board } from '../../domain/board.js';
import { hospitalTowns } from './letters.js';

/** An invented region: no place, body or person of it exists. */
export const sampleRegion = 'Region Almerås';
/** Its Entra tenant. */
export const sampleTenantId = '6f1d2c84-7b35-4e0a-9c58-2a4e6b90d713';

/** A board before it has an id. */
export type SampleBoard = Omit<Board, 'id'>;

const board = (
  name: string,
  shortForms: readonly string[],
  over: Partial<SampleBoard> = {},
): SampleBoard => ({
  name,
  shortForms,
  earlierNames: [],
  groups: [],
  ...over,
});

export const hospitalGroup = 'Sjukhusstyrelserna';

export const sampleBoards: readonly SampleBoard[] = [
  board('Regionstyrelsen', ['RS']),
  board('Tandvårdsnämnden', ['TVN'], { earlierNames: ['Folktandvårdsnämnden'] }),
  board('Personalnämnden', ['PeN']),
  board('Patientnämnden', ['PaN']),
  ...hospitalTowns.map((town) => board(`Sjukhusstyrelse ${town}`, [], { groups: [hospitalGroup] })),
];
