import {
  cyberSecurityLetter,
  nightWorkLetter,
  pharmaceuticalsLetter,
  staffingFollowUp,
} from '../../src/demo/sample/letters';
import { letterHash } from '../../src/letters/letterHash';
import { readLetter } from '../../src/letters/readLetter';

const dates = { decidedOn: '2026-03-05', dueDate: '2026-05-29' };

const hospital = [
  'Sjukhusstyrelserna rekommenderas att säkerställa att läkemedelsgenomgångar görs vid inskrivning och utskrivning.',
  'Sjukhusstyrelserna rekommenderas att varje halvår redovisa kassationen per klinik, i antal förpackningar och i kronor.',
];

const pharmaceuticals = {
  title: 'Granskning av läkemedelshantering',
  reportNumber: '6 – 2026',
  registryNumber: null,
  followsUp: null,
  issuer: 'Revisorskollegiet',
  decidedOn: '2026-03-05',
  dueDate: '2026-05-29',
  boards: [
    {
      name: 'Regionstyrelsen',
      recommendations: [
        'Fastställ gemensamma mål för läkemedelsanvändning och kassation, och låt målen ingå i den ordinarie uppföljningen.',
        'Upphandla ett IT-stöd som visar lagersaldon för alla sjukhus samt varnar i god tid före bristsituationer.',
        'Utred hur ansvaret för rekvisitions- och receptläkemedel ska fördelas mellan regionen och de enskilda sjukhusen.',
      ],
    },
    { name: 'Sjukhusstyrelse Granvik', recommendations: hospital },
    { name: 'Sjukhusstyrelse Lövsunda', recommendations: hospital },
    { name: 'Sjukhusstyrelse Norrhammar', recommendations: hospital },
    { name: 'Sjukhusstyrelse Öneby', recommendations: hospital },
    {
      name: 'Tandvårdsnämnden',
      recommendations: [
        'Tandvårdsnämnden rekommenderas att införa egenkontroll av läkemedelsförråden på folktandvårdens kliniker.',
      ],
    },
  ],
  forInformation: ['Patientnämnden'],
  missing: [],
  doubtful: [],
  remarks: [],
};

describe('the sample letters', () => {
  test('several boards, a board group and response forms', () => {
    expect(readLetter(pharmaceuticalsLetter(dates))).toEqual(pharmaceuticals);
  });

  test('a short one to one board', () => {
    expect(readLetter(nightWorkLetter(dates))).toMatchObject({
      title: 'Arbetsmiljön vid nattarbete',
      registryNumber: 'ALM REV 2026/05',
      decidedOn: '2026-03-05',
      dueDate: '2026-05-29',
      boards: [
        {
          name: 'Personalnämnden',
          recommendations: [
            'Ta fram en gemensam rutin för bemanning och återhämtning vid nattarbete.',
            'Erbjuda återkommande hälsosamtal till dem som arbetar natt.',
          ],
        },
      ],
      missing: [],
    });
  });

  test('the same, set with double line spacing', () => {
    const doubled = pharmaceuticalsLetter(dates).replaceAll('\n', ' \n\n');
    expect(readLetter(doubled)).toEqual(pharmaceuticals);
  });

  test('the same, with every empty line twice', () => {
    const doubled = pharmaceuticalsLetter(dates).replaceAll(/^\s*$/gmu, '\n');
    expect(readLetter(doubled)).toEqual(pharmaceuticals);
  });

  test('the same, without form feeds and with Windows line ends', () => {
    const plain = pharmaceuticalsLetter(dates).replaceAll('\f', '').replaceAll('\n', '\r\n');
    expect(readLetter(plain)).toEqual(pharmaceuticals);
  });

  test('one board, bold marks that lost their line breaks', () => {
    expect(readLetter(cyberSecurityLetter(dates))).toEqual({
      title: 'Regionens skydd mot cyberangrepp',
      reportNumber: null,
      registryNumber: 'ALM REV 2026/17',
      followsUp: null,
      issuer: 'Regionens revisorer',
      decidedOn: '2026-03-05',
      dueDate: '2026-05-29',
      boards: [
        {
          name: 'Regionstyrelsen',
          recommendations: [
            'Fastställa vem som leder arbetet under ett angrepp, dygnet runt.',
            'Öva återställning av de tio viktigaste systemen minst en gång per år. Resultatet bör redovisas för styrelsen.',
            'Ställa krav på flerfaktorsinloggning i alla nya avtal.',
          ],
        },
      ],
      forInformation: ['Regionfullmäktige'],
      missing: [],
      doubtful: [],
      remarks: [],
    });
  });

  test('a follow-up review without a title and a deadline', () => {
    expect(readLetter(staffingFollowUp(dates))).toEqual({
      title: null,
      reportNumber: null,
      registryNumber: 'ALM REV 2026/04',
      followsUp: 'ALM REV 2024/08',
      issuer: 'Regionens revisorer',
      decidedOn: '2026-03-05',
      dueDate: null,
      boards: [
        {
          name: 'Personalnämnden',
          recommendations: [
            'Säkerställer att planen för kompetensförsörjning följs upp varje tertial.',
            'Säkerställer en samlad bild av behovet av hyrpersonal och dess kostnader per verksamhet.',
          ],
        },
      ],
      forInformation: [],
      missing: ['title', 'dueDate'],
      doubtful: ['issuer', 'decidedOn'],
      remarks: [],
    });
  });

  test.each(['2026-01-31', '2027-12-01', '2028-02-29'])('any due date is read: %s', (dueDate) => {
    const letters = [pharmaceuticalsLetter, cyberSecurityLetter];
    expect(letters.map((letter) => readLetter(letter({ ...dates, dueDate })).dueDate)).toEqual([
      dueDate,
      dueDate,
    ]);
  });
});

describe('letterHash', () => {
  test('is the same however the white space falls', () => {
    const letter = cyberSecurityLetter(dates);
    expect(letterHash(letter.replaceAll(' ', '\n\n').normalize('NFD'))).toBe(letterHash(`\n${letter}  `));
    expect(letterHash(letter)).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('differs when a letter differs', () => {
    expect(letterHash(cyberSecurityLetter(dates))).not.toBe(
      letterHash(cyberSecurityLetter({ ...dates, dueDate: '2026-05-30' })),
    );
  });
});
