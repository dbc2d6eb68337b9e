import type { Board } from '../../src/domain/board.js';

export const board = (id: string, name: string, more: Partial<Board> = {}): Board => ({
  id,
  name,
  shortForms: [],
  earlierNames: [],
  groups: [],
  ...more,
});

/** The boards of an invented region, without a single registered short form or group. */
export const bareRegion: readonly Board[] = [
  'Regionstyrelsen',
  'Sjukhusstyrelse Sus',
  'Sjukhusstyrelse Lund',
  'Sjukhusstyrelse Trelleborg',
  'Sjukhusstyrelse Ystad',
  'Sjukhusstyrelse Kristianstad',
  'Sjukhusstyrelse Hässleholm',
  'Sjukhusstyrelse Helsingborg',
  'Sjukhusstyrelse Ängelholm',
  'Primärvårdsnämnden',
  'Hälso- och sjukvårdsnämnden',
  'Kollektivtrafiknämnden',
  'Regionala utvecklingsnämnden',
  'Patientnämnden',
  'Personalnämnden',
  'Kultur- och fritidsnämnden',
].map((name, at) => board(`b${at}`, name));
