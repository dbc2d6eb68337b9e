import type { Board } from '../../src/domain/board.js';
import { matchBoards } from '../../src/language/matchBoards.js';
import { bareRegion, board } from './region.js';

const found = (query: string, boards: readonly Board[] = bareRegion): string => {
  const match = matchBoards(query, boards);
  if (match.kind === 'one') return match.board.name;
  if (match.kind === 'none') return 'none';
  return `${match.kind} ${match.boards.length}`;
};

describe('matchBoards', () => {
  it.each([
    ['Regionstyrelsen', 'Regionstyrelsen'],
    ['regionstyrelsens', 'Regionstyrelsen'],
    ['regionstyrelse', 'Regionstyrelsen'],
    ['Region styrelsen', 'Regionstyrelsen'],
    ['RS', 'Regionstyrelsen'],
    ['rs', 'Regionstyrelsen'],
    ['RS:s', 'Regionstyrelsen'],
    ['regional board', 'Regionstyrelsen'],
    ['sus', 'Sjukhusstyrelse Sus'],
    ['Sus sjukhusstyrelse', 'Sjukhusstyrelse Sus'],
    ['sjukhusstyrelsen i Ystad', 'Sjukhusstyrelse Ystad'],
    ['Ystads sjukhusstyrelse', 'Sjukhusstyrelse Ystad'],
    ['sjukhuset i Ystad', 'Sjukhusstyrelse Ystad'],
    ['Ystad hospital board', 'Sjukhusstyrelse Ystad'],
    ['styrelsen i Ystad', 'Sjukhusstyrelse Ystad'],
    ['angelholm', 'Sjukhusstyrelse Ängelholm'],
    ['A\u0308ngelholm', 'Sjukhusstyrelse Ängelholm'],
    ['halso- och sjukvardsnamnden', 'Hälso- och sjukvårdsnämnden'],
    ['hälso och sjukvårdsnämndens', 'Hälso- och sjukvårdsnämnden'],
    ['HSN', 'Hälso- och sjukvårdsnämnden'],
    ['hsn', 'Hälso- och sjukvårdsnämnden'],
    ['PVN', 'Primärvårdsnämnden'],
    ['RUN', 'Regionala utvecklingsnämnden'],
    ['KTN', 'Kollektivtrafiknämnden'],
    ['KFN', 'Kultur- och fritidsnämnden'],
    ['primärvården', 'Primärvårdsnämnden'],
    ['primary care board', 'Primärvårdsnämnden'],
    ['kollektivtrafiken', 'Kollektivtrafiknämnden'],
    ['regionstyrlsen', 'Regionstyrelsen'],
    ['regionstyreslen', 'Regionstyrelsen'],
    ['primärvårdsnämden', 'Primärvårdsnämnden'],
    ['Primär-vårds-nämnden', 'Primärvårdsnämnden'],
    ['sjukhusstyrelse kristiansatd', 'Sjukhusstyrelse Kristianstad'],
    ['kristiansatd', 'Sjukhusstyrelse Kristianstad'],
    ['hesingborg', 'Sjukhusstyrelse Helsingborg'],
    ['halso och sjukvardsnamden', 'Hälso- och sjukvårdsnämnden'],
  ])('%s is %s', (query, name) => expect(found(query)).toBe(name));

  it.each([
    ['sjukhusstyrelsen', 'several 8'],
    ['sjukhuset', 'several 8'],
    ['sjukhusstyrelserna', 'group 8'],
    ['sjukhusstyrelser', 'group 8'],
    ['sjukhusen', 'group 8'],
    ['sjukhus', 'group 8'],
    ['samtliga sjukhusstyrelser', 'group 8'],
    ['hospitals', 'group 8'],
    ['the hospital boards', 'group 8'],
    ['PN', 'several 3'],
    ['styrelserna', 'group 9'],
  ])('%s is asked back or means the group: %s', (query, outcome) => expect(found(query)).toBe(outcome));

  it.each([
    'Sjukhusstyrelse Landskrona',
    'landskrona',
    'Sjukhusstyrelse Lind',
    'Sjukhusstyrelse Lunden',
    'Lunden',
    'sjukhusnämnden i Ystad',
    'Primärvårdsstyrelsen',
    'regionen',
    // Half of a name: the other half may tell it from a board that is not registered.
    'fritidsnämnden',
    'kulturen',
    'styrelsen i Malmö',
    'Tandvårdsnämnden',
    'tusn',
    'kult',
    '',
    '?',
    '🏥🏥',
    '${name}',
    'x'.repeat(10_000),
  ])('%s is nobody', (query) => expect(found(query)).toBe('none'));

  it('does not take kulturen for anybody where no board has to do with culture', () => {
    expect(found('kulturen', [board('a', 'Kollektivtrafiknämnden'), board('b', 'Patientnämnden')])).toBe(
      'none',
    );
  });

  it('offers what lies nearest', () => {
    const match = matchBoards('Sjukhusstyrelse Landskrona', bareRegion);
    expect(match.kind === 'none' && match.nearest.map(({ name }) => name)).toContain('Sjukhusstyrelse Lund');
  });

  it('prefers a registered short form to initials, and a present name to an earlier one', () => {
    const boards = [
      board('a', 'Regionstyrelsen'),
      board('b', 'Räddningstjänsten', { shortForms: ['RS'] }),
      board('c', 'Bygdenämnden'),
      board('d', 'Landsbygdsnämnden', { earlierNames: ['Bygdenämnden', 'Skogsnämnden'] }),
    ];
    expect(found('RS', boards)).toBe('Räddningstjänsten');
    expect(found('rs', boards)).toBe('Räddningstjänsten');
    expect(found('bygdenämndens', boards)).toBe('Bygdenämnden');
    expect(found('skogsnämnden', boards)).toBe('Landsbygdsnämnden');
  });

  it('tells names apart that differ in their marks only', () => {
    const boards = [board('a', 'Vårdnämnden'), board('b', 'Värdnämnden')];
    expect(found('värdnämnden', boards)).toBe('Värdnämnden');
    expect(found('Vårdnämnden', boards)).toBe('Vårdnämnden');
    expect(found('vardnamnden', boards)).toBe('several 2');
  });

  it('knows registered groups', () => {
    const boards = [
      board('a', 'Nämnden för norr', { groups: ['Närsjukvårdsnämnderna'] }),
      board('b', 'Nämnden för söder', { groups: ['Närsjukvårdsnämnderna'] }),
      board('c', 'Regionstyrelsen'),
    ];
    expect(found('närsjukvårdsnämnderna', boards)).toBe('group 2');
    expect(found('närsjukvårdsnämnden', boards)).toBe('several 2');
  });
});

describe('a name without the word that describes it', () => {
  const joint = [
    board('r', 'Gemensamma räddningsnämnden'),
    board('l', 'Gemensamma lönenämnden', { groups: ['de gemensamma nämnderna'] }),
    board('u', 'Regionala utvecklingsnämnden'),
    board('m', 'Miljö- och byggnadsnämnden'),
  ];
  it.each([
    ['räddningsnämnden', 'Gemensamma räddningsnämnden'],
    ['Räddningsnämndens', 'Gemensamma räddningsnämnden'],
    ['raddningsnamden', 'Gemensamma räddningsnämnden'],
    ['lönenämnd', 'Gemensamma lönenämnden'],
    ['utvecklingsnämnden', 'Regionala utvecklingsnämnden'],
    ['Gemensamma räddningsnämnden', 'Gemensamma räddningsnämnden'],
    // What describes it is no name
    ['gemensamma nämnden', 'several 2'],
    ['byggnadsnämnden', 'none'],
  ])('%s is %s', (query, name) => expect(found(query, joint)).toBe(name));

  it('is nobody for sure where another board has to do with the same', () => {
    const fire = board('f', 'Miljö-, bygg- och räddningsnämnden');
    expect(found('räddningsnämnden', [...joint, fire])).toBe('several 2');
    const local = board('o', 'Lokala räddningsnämnden');
    expect(found('räddningsnämnden', [...joint, local])).toBe('several 2');
    const own = board('o', 'Räddningsnämnden');
    expect(found('räddningsnämnden', [...joint, own])).toBe('Räddningsnämnden');
    const before = board('o', 'Skyddsnämnden', { earlierNames: ['Räddningsnämnden'] });
    expect(found('räddningsnämnden', [...joint, before])).toBe('Skyddsnämnden');
  });

  it('is not left out where it tells one place from another', () => {
    expect(found('hälsonämnden', [board('n', 'Norra hälsonämnden')])).toBe('none');
  });
});

describe('initials of what a board is, with its place', () => {
  const districts = [
    board('h', 'Stadsdelsnämnden Hamnstaden'),
    board('a', 'Stadsdelsnämnden Åsö'),
    board('b', 'Kommundelsnämnden Björkhaga', { shortForms: ['KDN Norra Björkhaga'] }),
    board('s', 'Sjukhusstyrelse Lund', { groups: ['sjukhusen'] }),
  ];
  it.each([
    ['SDN Hamnstaden', 'Stadsdelsnämnden Hamnstaden'],
    ['sdn hamnstadens', 'Stadsdelsnämnden Hamnstaden'],
    ['SDN Åsö', 'Stadsdelsnämnden Åsö'],
    ['KDN Björkhaga', 'Kommundelsnämnden Björkhaga'],
    ['KDN Norra Björkhaga', 'Kommundelsnämnden Björkhaga'],
    ['SS Lund', 'Sjukhusstyrelse Lund'],
    ['SDN Lund', 'none'],
    ['SDN', 'none'],
  ])('%s is %s', (query, name) => expect(found(query, districts)).toBe(name));

  it('are nobody where they are the short form of another board', () => {
    const social = board('x', 'Socialnämnden', { shortForms: ['SDN'] });
    expect(found('SDN Hamnstaden', [...districts, social])).toBe('none');
  });
});

/** A small generator with a seed, so that a failure can be seen again. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};
const syllables = 'bar dal fors gran holm kull lid mark norr sund tuna vik åker älv ös ung ved'.split(' ');
const letters = Array.from('abcdefghijklmnopqrstuvwxyzåäö');

describe('any name with one slip', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
    'finds itself, asks or finds none (register %i)',
    (seed) => {
      const random = randomFrom(seed);
      const pick = <T>(of: readonly T[]): T => of[random(of.length)]!;
      const stem = (): string => Array.from({ length: 1 + random(3) }, () => pick(syllables)).join('');
      const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
      const invent = (): string =>
        [
          () => capital(`${stem()}nämnden`),
          () => capital(`${stem()}styrelsen`),
          () => `Sjukhusstyrelse ${capital(stem())}`,
          () => capital(`${stem()}- och ${stem()}nämnden`),
          () => `${capital(stem())}a nämnden`,
          () => capital(stem()),
        ][random(6)]!();
      const boards = [...new Set(Array.from({ length: 30 }, invent))].map((name, at) =>
        board(`b${at}`, name),
      );
      for (const own of boards) {
        expect(found(own.name, boards)).toBe(own.name);
        for (let time = 0; time < 6; time += 1) {
          const at = random(own.name.length);
          const { name } = own;
          const typed = [
            () => name.slice(0, at) + name.slice(at + 1),
            () => name.slice(0, at) + pick(letters) + name.slice(at),
            () => name.slice(0, at) + pick(letters) + name.slice(at + 1),
            () => name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
          ][random(4)]!();
          const match = matchBoards(typed, boards);
          if (match.kind === 'one' && match.board !== own) {
            // What was typed may be another board's very name.
            const fold = (text: string) =>
              text
                .normalize('NFD')
                .replace(/[^a-z]/gi, '')
                .toLowerCase();
            expect([seed, own.name, typed, match.board.name, fold(typed)]).toEqual([
              seed,
              own.name,
              typed,
              match.board.name,
              fold(match.board.name),
            ]);
          }
        }
      }
    },
  );
});

describe('a company called by what stands before its place', () => {
  const boards = [
    board('f', 'Folktandvården Sjöland AB'),
    board('v', 'Vårdfastigheter Sjöland AB'),
    board('e', 'Sjölands energi AB'),
    board('k', 'Kultur- och fritidsnämnden'),
  ];
  it.each([
    ['Folktandvården', 'Folktandvården Sjöland AB'],
    ['folktandvården', 'Folktandvården Sjöland AB'],
    ['Vårdfastigheter', 'Vårdfastigheter Sjöland AB'],
    ['vårdfastigheter', 'none'],
    // Half a name with a head may be another board's.
    ['Fritidsnämnden', 'none'],
  ])('%s', (query, name) => {
    expect(found(query, boards)).toBe(name);
  });
});
