import type { Board } from '../../domain/board.js';

/** An invented region: no place, body or person of it exists. */
export const sampleRegion = 'Region Mälarbygden';
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
const hospitalBoard = (town: string): SampleBoard =>
  board(`Sjukhusstyrelse ${town}`, [], { groups: [hospitalGroup] });

export const sampleBoards: readonly SampleBoard[] = [
  board('Regionstyrelsen', ['RS']),
  board('Hälso- och sjukvårdsnämnden', ['HSN']),
  board('Primärvårdsnämnden', ['PVN']),
  board('Kulturnämnden', ['KN'], { earlierNames: ['Kultur- och bildningsnämnden'] }),
  board('Kollektivtrafiknämnden', ['KTN']),
  hospitalBoard('Alnäs'),
  hospitalBoard('Hedvik'),
  hospitalBoard('Norrvåg'),
  hospitalBoard('Tallvik'),
];
