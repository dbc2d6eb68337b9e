import { readLetter } from '../../src/letters/readLetter';
import { boardsOf } from './support';

interface Layout {
  readonly name: string;
  readonly letter: string;
  readonly reading: object;
  readonly boards: Readonly<Record<string, readonly string[]>>;
}

const layouts: readonly Layout[] = [
  {
    name: 'two boards, wrapped lines, columns of signatures',
    letter: `Almvinge kommun
Revisorerna

2024-03-14

Till
Kommunstyrelsen
Barn- och utbildningsnämnden

För kännedom
Kommunfullmäktige

Revisionsrapport: Granskning av kommunens arbete med intern kontroll

Vi har uppdragit till Norden Revision att granska hur nämnderna arbetar med intern
kontroll. Den samlade bedömningen är att arbetet delvis är ändamålsenligt, men att upp-
följningen behöver bli tydligare. Granskningen omfattar kommunstyrelsen samt barn- och
utbildningsnämnden.

Mot bakgrund av granskningen rekommenderar vi kommunstyrelsen att:
- tillse att riskanalysen omfattar hela kommunkoncernen,
- fastställa anvisningar för hur brister rapporteras, samt
- årligen utvärdera arbetet.

Vi rekommenderar barn- och utbildningsnämnden att:
- upprätta en internkontrollplan som utgår från en dokumenterad riskanalys
- följa upp planen minst två gånger per år

Revisorerna önskar svar på granskningen senast den 14 juni 2024. Av svaret ska framgå
vilka åtgärder som planeras.

För revisorerna i Almvinge kommun

Karin Åberg                 Nils Öst
Ordförande                  Vice ordförande
`,
    reading: {
      title: 'Granskning av kommunens arbete med intern kontroll',
      reportNumber: null,
      registryNumber: null,
      followsUp: null,
      issuer: 'Revisorerna i Almvinge kommun',
      decidedOn: '2024-03-14',
      dueDate: '2024-06-14',
      forInformation: ['Kommunfullmäktige'],
      missing: [],
      doubtful: ['decidedOn'],
    },
    boards: {
      Kommunstyrelsen: [
        'Tillse att riskanalysen omfattar hela kommunkoncernen',
        'Fastställa anvisningar för hur brister rapporteras',
        'Årligen utvärdera arbetet.',
      ],
      'Barn- och utbildningsnämnden': [
        'Upprätta en internkontrollplan som utgår från en dokumenterad riskanalys',
        'Följa upp planen minst två gånger per år',
      ],
    },
  },
  {
    name: 'labels on one line, an inner list',
    letter: `Till: Socialnämnden För kännedom: Kommunfullmäktige, Kommunstyrelsen
Diarienummer: REV 2024/12
Datum: 2024-04-02

**Granskning av placerade barn och unga**

Revisionen i Mossby stad har granskat socialnämndens arbete med placeringar.

Nämnden bör:

1. Säkerställa att vårdplaner upprättas inom föreskriven tid.
2. Utveckla uppföljningen av insatta åtgärder så att nämnden
   får återkommande information om
   a) antal placeringar,
   b) kostnader.
3. Se över delegationsordningen.

Svar ska ha inkommit senast den 15 maj 2024 till revisionen@mossby.example.

Stadsrevisionen
`,
    reading: {
      title: 'Granskning av placerade barn och unga',
      reportNumber: null,
      registryNumber: 'REV 2024/12',
      followsUp: null,
      issuer: 'Stadsrevisionen',
      decidedOn: '2024-04-02',
      dueDate: '2024-05-15',
      forInformation: ['Kommunfullmäktige', 'Kommunstyrelsen'],
      missing: [],
      doubtful: ['decidedOn'],
    },
    boards: {
      Socialnämnden: [
        'Säkerställa att vårdplaner upprättas inom föreskriven tid.',
        'Utveckla uppföljningen av insatta åtgärder så att nämnden får återkommande information om antal placeringar, kostnader.',
        'Se över delegationsordningen.',
      ],
    },
  },
  {
    name: 'capitals, a company, running text for information',
    letter: `KOMMUNREVISIONEN I TALLHED                      2023-11-08

Kommunstyrelsen
Tekniska nämnden
Tallheds Bostäder AB

Fastighetsunderhåll

Vi har granskat underhållet av kommunens fastigheter. Resultatet framgår av bifogad rapport, Rapport nr 5-2023.

Kommunstyrelsen och tekniska nämnden rekommenderas att
– ta fram en långsiktig underhållsplan
– redovisa underhållsskulden i årsredovisningen.

Tallheds Bostäder AB rekommenderas att:
– se över sina rutiner för besiktning.

Rapporten överlämnas till kommunstyrelsen, tekniska nämnden och Tallheds Bostäder AB för yttrande och till kommunfullmäktige för kännedom. Yttrandet ska vara revisionen tillhanda senast fredagen den 2 februari 2024.
`,
    reading: {
      title: 'Fastighetsunderhåll',
      reportNumber: '5-2023',
      registryNumber: null,
      followsUp: null,
      issuer: 'KOMMUNREVISIONEN I TALLHED',
      decidedOn: '2023-11-08',
      dueDate: '2024-02-02',
      forInformation: ['Kommunfullmäktige'],
      missing: [],
      doubtful: ['title', 'decidedOn'],
    },
    boards: {
      Kommunstyrelsen: [
        'Ta fram en långsiktig underhållsplan',
        'Redovisa underhållsskulden i årsredovisningen.',
      ],
      'Tekniska nämnden': [
        'Ta fram en långsiktig underhållsplan',
        'Redovisa underhållsskulden i årsredovisningen.',
      ],
      'Tallheds Bostäder AB': ['Se över sina rutiner för besiktning.'],
    },
  },
  {
    name: 'annex, numbered lists, one form of two',
    letter: `REGION SOLVIK
Revisorskollegiet

Till:
Regionstyrelsen
Sjukhusstyrelsen i Norrvik
Sjukhusstyrelsen i Sundhamn
Patientnämnden

För kännedom:
Regionfullmäktige

Granskning av läkemedelshantering (rapport nr 7/2024)
Dnr RK 2024–0031

Revisorskollegiet beslutade den 3 oktober 2024 att överlämna rapporten.

Bilaga 1

Revisorernas rekommendationer

Rekommendationer till regionstyrelsen:
1. Inför ett gemensamt e-
recept- och ordinationsstöd.
2. Följ upp kostnaderna för rekvisitionsläkemedel senast 2024-12-31.

Rekommendationer till sjukhusstyrelserna:
1. Säkerställ att läkemedelsgenomgångar görs.
2. Redovisa avvikelser två gånger om året.

Rekommendation till patientnämnden
1. Återför synpunkter om läkemedel.

Yttrande lämnas senast den 17 januari 2025.

Svarsformulär för sjukhusstyrelsen i Norrvik:
1. Säkerställ att läkemedelsgenomgångar görs.
Sjukhusstyrelsen i Norrviks svar:

2. Redovisa avvikelser två gånger per år.
Sjukhusstyrelsen i Norrviks svar:
`,
    reading: {
      title: 'Granskning av läkemedelshantering',
      reportNumber: '7/2024',
      registryNumber: 'RK 2024–0031',
      followsUp: null,
      issuer: 'Revisorskollegiet',
      decidedOn: '2024-10-03',
      dueDate: '2025-01-17',
      forInformation: ['Regionfullmäktige'],
      missing: [],
      doubtful: [],
      remarks: [
        {
          code: 'formDiffers',
          board: 'Sjukhusstyrelsen i Norrvik',
          recommendation: 2,
          annex: 'Redovisa avvikelser två gånger om året.',
          form: 'Redovisa avvikelser två gånger per år.',
        },
      ],
    },
    boards: {
      Regionstyrelsen: [
        'Inför ett gemensamt e-recept- och ordinationsstöd.',
        'Följ upp kostnaderna för rekvisitionsläkemedel senast 2024-12-31.',
      ],
      'Sjukhusstyrelsen i Norrvik': [
        'Säkerställ att läkemedelsgenomgångar görs.',
        'Redovisa avvikelser två gånger om året.',
      ],
      'Sjukhusstyrelsen i Sundhamn': [
        'Säkerställ att läkemedelsgenomgångar görs.',
        'Redovisa avvikelser två gånger om året.',
      ],
      Patientnämnden: ['Återför synpunkter om läkemedel.'],
    },
  },
  {
    name: 'running headers, symbol bullets, a carried verb',
    letter: `                                                     Sida 1(2)
Datum        Diarienummer     Sida
2024-09-18   REV/2024:21      1 (2)

Till kommunstyrelsen och socialnämnden

Granskning av kompetensförsörjning inom äldre-
omsorgen

Revisorerna har granskat hur kommunstyrelsen och social-
nämnden arbetar med kompetensförsörjning.

Vi bedömer att arbetet inte är tillräckligt. Därför re-
kommenderar vi kommunstyrelsen och socialnämnden att
gemensamt säkerställa:

\uf0b7 att det finns en aktuell kompetensförsörjningsplan
\uf0b7 att IT-
stödet anpassas för schemaläggning
\uf0b7 att personalomsättningen analyseras

                                                     Sida 2(2)
Datum        Diarienummer     Sida
2024-09-18   REV/2024:21      2 (2)

Socialnämnden rekommenderas dessutom att införa rutiner för
introduktion av nyanställda.

Vi emotser ert yttrande senast den 20 december 2024.

Ulla Sten
Revisionens ordförande
`,
    reading: {
      title: 'Granskning av kompetensförsörjning inom äldreomsorgen',
      reportNumber: null,
      registryNumber: 'REV/2024:21',
      followsUp: null,
      issuer: 'Revisorerna',
      decidedOn: '2024-09-18',
      dueDate: '2024-12-20',
      forInformation: [],
      missing: [],
      doubtful: ['issuer', 'decidedOn', 'recommendations'],
    },
    boards: {
      Kommunstyrelsen: [
        'Gemensamt säkerställa att det finns en aktuell kompetensförsörjningsplan',
        'Gemensamt säkerställa att IT-stödet anpassas för schemaläggning',
        'Gemensamt säkerställa att personalomsättningen analyseras',
      ],
      Socialnämnden: [
        'Gemensamt säkerställa att det finns en aktuell kompetensförsörjningsplan',
        'Gemensamt säkerställa att IT-stödet anpassas för schemaläggning',
        'Gemensamt säkerställa att personalomsättningen analyseras',
        'Införa rutiner för introduktion av nyanställda.',
      ],
    },
  },
  {
    name: 'numbered chapters with a chapter per board',
    letter: `Regionrevisionen                                   Tjänsteskrivelse
                                                   2024-06-11

Regionala utvecklingsnämnden
Kultur- och
folkbildningsnämnden

Stöd till företag i glesbygd

Bakgrund
Revisorerna har granskat stödet.

4. Rekommendationer

4.1 Regionala utvecklingsnämnden
- Nämnden bör tydliggöra kriterierna.
- Nämnden bör följa upp effekterna.

4.2 Kultur- och folkbildningsnämnden
- Nämnden bör samordna sitt stöd med övriga nämnder.

5. Svar
Svar ska ha kommit in till regionrevisionen senast 2024-10-01.
`,
    reading: {
      title: 'Stöd till företag i glesbygd',
      reportNumber: null,
      registryNumber: null,
      followsUp: null,
      issuer: 'Regionrevisionen',
      decidedOn: '2024-06-11',
      dueDate: '2024-10-01',
      forInformation: [],
      missing: [],
      doubtful: ['title', 'decidedOn'],
    },
    boards: {
      'Regionala utvecklingsnämnden': [
        'Nämnden bör tydliggöra kriterierna.',
        'Nämnden bör följa upp effekterna.',
      ],
      'Kultur- och folkbildningsnämnden': ['Nämnden bör samordna sitt stöd med övriga nämnder.'],
    },
  },
  {
    name: 'a follow-up with earlier recommendations',
    letter: `Sammanfattning

Regionens revisorer har följt upp granskningen av inköp från 2021, Dnr REV 21/07. I den granskningen lämnades följande rekommendationer till regionstyrelsen:

• Upprätta en inköpsplan.
• Utbilda cheferna.

Bedömningen är att åtgärderna inte har slutförts.

Vi rekommenderar att regionstyrelsen säkerställer:
• att inköpsplanen fastställs,
• att cheferna utbildas.

1 Bakgrund
Texten beskriver bakgrunden. Socialstyrelsen rekommenderar att varor märks.

Tjänsteställe Datum Diarienummer Sida
Revisionskontoret 2024-05-06 REV 24/11 3(9)

2 Bedömning
Vi rekommenderar att regionstyrelsen säkerställer att inköpsplanen fastställs. Vidare rekommenderar vi att styrelsen säkerställer att cheferna utbildas. Slutligen rekommenderar vi styrelsen att följa upp avtalstroheten.
`,
    reading: {
      title: null,
      reportNumber: null,
      registryNumber: 'REV 24/11',
      followsUp: 'REV 21/07',
      issuer: 'Regionens revisorer',
      decidedOn: '2024-05-06',
      dueDate: null,
      forInformation: [],
      missing: ['title', 'dueDate'],
      doubtful: ['issuer', 'decidedOn', 'recommendations'],
    },
    boards: {
      Regionstyrelsen: [
        'Säkerställer att inköpsplanen fastställs',
        'Säkerställer att cheferna utbildas.',
        'Följa upp avtalstroheten.',
      ],
    },
  },
  {
    name: 'Markdown headings',
    letter: `**Revisorerna**

**Mottagare:** Kommunstyrelsen, Miljö-, bygg- och räddningsnämnden samt Gemensamma nämnden för hjälpmedel

**Dnr:** 2024-118

## Granskning av klimatanpassning

Revisorerna beslutade 2024-08-29 att sända rapporten för yttrande.

## Våra rekommendationer

### Till kommunstyrelsen
1. Fastställ en klimatanpassningsplan.
2. Avsätt resurser.

### Till miljö-, bygg- och räddningsnämnden
1. Kartlägg riskområden.

### Till gemensamma nämnden för hjälpmedel
1. Bedöm hur lager påverkas.

## Svarstid
Sista svarsdag: 30 november 2024.
`,
    reading: {
      title: 'Granskning av klimatanpassning',
      reportNumber: null,
      registryNumber: '2024-118',
      followsUp: null,
      issuer: 'Revisorerna',
      decidedOn: '2024-08-29',
      dueDate: '2024-11-30',
      forInformation: [],
      missing: [],
      doubtful: [],
    },
    boards: {
      Kommunstyrelsen: ['Fastställ en klimatanpassningsplan.', 'Avsätt resurser.'],
      'Miljö-, bygg- och räddningsnämnden': ['Kartlägg riskområden.'],
      'Gemensamma nämnden för hjälpmedel': ['Bedöm hur lager påverkas.'],
    },
  },
  {
    name: 'all the reviewed boards, and one more',
    letter: `Kommunrevisionen i Dalstad

Kommunstyrelsen
Vård- och äldrenämnden
Grundskolenämnden

Granskning av personuppgiftshantering

Vi rekommenderar samtliga granskade nämnder att
1. utse dataskyddsombud,
2. föra register över behandlingar.

Kommunstyrelsen bör därutöver
1. samordna arbetet.

Svar senast 2024-12-01
`,
    reading: {
      title: 'Granskning av personuppgiftshantering',
      reportNumber: null,
      registryNumber: null,
      followsUp: null,
      issuer: 'Kommunrevisionen i Dalstad',
      decidedOn: null,
      dueDate: '2024-12-01',
      forInformation: [],
      missing: [],
      doubtful: ['boards'],
    },
    boards: {
      'Vård- och äldrenämnden': ['Utse dataskyddsombud', 'Föra register över behandlingar.'],
      Grundskolenämnden: ['Utse dataskyddsombud', 'Föra register över behandlingar.'],
      Kommunstyrelsen: ['Samordna arbetet.'],
    },
  },
  {
    name: 'a list item broken over pages',
    letter: `Regionrevisorerna                       Datum 2024-04-25      Dnr 24REV19

Till: Regionstyrelsen
För kännedom: Regionfullmäktige

Granskning av beredskapslager

Revisorernas samlade bedömning är att lagren inte är tillräckliga.

Rekommendationer
Utifrån granskningens resultat rekommenderas regionstyrelsen att:

-  Fastställa vilka varor som ska lagras. Beslutet bör
   omprövas årligen.
-  Utreda behovet av ett

   eget lager för dricks-
   vatten.

Regionstyrelsen skall inkomma med yttrande till regionrevisorerna senast måndagen den 2 september 2024.
`,
    reading: {
      title: 'Granskning av beredskapslager',
      reportNumber: null,
      registryNumber: '24REV19',
      followsUp: null,
      issuer: 'Regionrevisorerna',
      decidedOn: '2024-04-25',
      dueDate: '2024-09-02',
      forInformation: ['Regionfullmäktige'],
      missing: [],
      doubtful: ['decidedOn'],
    },
    boards: {
      Regionstyrelsen: [
        'Fastställa vilka varor som ska lagras. Beslutet bör omprövas årligen.',
        'Utreda behovet av ett eget lager för dricksvatten.',
      ],
    },
  },
  {
    name: 'an indented address, chapters in place of lead-ins',
    letter: `Revisorerna i Björkhaga kommun

                                        2024-11-21

                                        Kommunstyrelsen (KS)
                                        Socialnämnden (SN)

                                        För kännedom:
                                        Kommunfullmäktiges presidium

Granskning av beredskap vid el-
avbrott

Sammanfattande bedömning
Vi bedömer att kommunen inte har en tillräcklig beredskap.

Rekommendationer
Kommunstyrelsen rekommenderas följande:

1. Uppdatera planen för elavbrott.

2. Öva planen tillsammans med socialnämnden.

Socialnämnden rekommenderas följande:

1. Kartlägg vilka brukare som är beroende av el.

Svar
Vi emotser svar från kommunstyrelsen och socialnämnden senast den 28 februari 2025.
`,
    reading: {
      title: 'Granskning av beredskap vid elavbrott',
      reportNumber: null,
      registryNumber: null,
      followsUp: null,
      issuer: 'Revisorerna i Björkhaga kommun',
      decidedOn: '2024-11-21',
      dueDate: '2025-02-28',
      forInformation: ['Kommunfullmäktiges presidium'],
      missing: [],
      doubtful: ['decidedOn'],
    },
    boards: {
      Kommunstyrelsen: ['Uppdatera planen för elavbrott.', 'Öva planen tillsammans med socialnämnden.'],
      Socialnämnden: ['Kartlägg vilka brukare som är beroende av el.'],
    },
  },
  {
    name: 'one lead-in over several boards',
    letter: `MISSIV
Diarienr: RR 2024-44
Handläggare: Pia Holm

Till regionstyrelsen och hälso- och sjukvårdsnämnden

Revisionsrapport "Vårdens digitala tjänster"

Regionens revisorer har granskat vårdens digitala tjänster.

Vi rekommenderar därför

regionstyrelsen att
- ta fram en gemensam målbild,
- fördela ansvaret.

hälso- och sjukvårdsnämnden att
- mäta patienternas nöjdhet.

Ett gemensamt yttrande önskas senast den 1 februari 2025. Yttrandet ska sändas till regionens revisorer.

Beslutet fattades av Regionens revisorer den 19 november 2024.

Bo Ek            Liv Ask
Ordförande       Vice ordförande
`,
    reading: {
      title: 'Vårdens digitala tjänster',
      reportNumber: null,
      registryNumber: 'RR 2024-44',
      followsUp: null,
      issuer: 'Regionens revisorer',
      decidedOn: '2024-11-19',
      dueDate: '2025-02-01',
      forInformation: [],
      missing: [],
      doubtful: ['issuer'],
    },
    boards: {
      Regionstyrelsen: ['Ta fram en gemensam målbild', 'Fördela ansvaret.'],
      'Hälso- och sjukvårdsnämnden': ['Mäta patienternas nöjdhet.'],
    },
  },
  {
    name: 'a federation, an executive and a committee',
    letter: `Granskning av avfallshantering

Till
Direktionen för Kommunalförbundet Renova Norr
Kommunstyrelsen i Ytterby kommun
Tekniska utskottet

Med anledning av granskningen rekommenderar vi direktionen att:
• redovisa mål per kommun
Tekniska utskottet rekommenderas att:
• säkerställa uppföljning av
avtal.
Svar önskas senast 2025-02-14

Lekmannarevisorerna
`,
    reading: {
      title: 'Granskning av avfallshantering',
      reportNumber: null,
      registryNumber: null,
      followsUp: null,
      issuer: 'Lekmannarevisorerna',
      decidedOn: null,
      dueDate: '2025-02-14',
      forInformation: [],
      missing: [],
      doubtful: ['recommendations'],
    },
    boards: {
      'Direktionen för Kommunalförbundet Renova Norr': ['Redovisa mål per kommun'],
      'Tekniska utskottet': ['Säkerställa uppföljning av avtal.'],
      Kommunstyrelsen: [],
    },
  },
  {
    name: 'two columns, one recommendation for two boards',
    letter: `Stadsrevisionen                                              Revisionsskrivelse
Norrvalla stad                                               Dnr: 0112/24
                                                             2024-05-30

Till: Exploateringsnämnden, Stadsbyggnadsnämnden
För kännedom: Kommunfullmäktige, Kommunstyrelsen

Granskning av markanvisningar

Stadsrevisionen har granskat markanvisningar. Resultatet redovisas i rapport nr 4/2024.

Utifrån resultatet rekommenderas Exploateringsnämnden att:

    • Säkerställa att markanvisningar följs upp och
      att avvikelser rapporteras.
    • Dokumentera skälen för direktanvisning.

Exploateringsnämnden och Stadsbyggnadsnämnden rekommenderas att tillsammans:

    • Se över gränssnittet mellan nämnderna.

Nämndernas svar på rekommendationerna ska ha inkommit till Stadsrevisionen senast den 30 september 2024.

Svarsformulär för exploateringsnämnden

Rekommendation 1: Säkerställa att markanvisningar följs upp och att avvikelser rapporteras.
Nämndens svar:

Rekommendation 2: Dokumentera skälen för direktanvisning.
Nämndens svar:

Rekommendation 3: Se över gränssnittet mellan nämnderna.
Nämndens svar:
`,
    reading: {
      title: 'Granskning av markanvisningar',
      reportNumber: '4/2024',
      registryNumber: '0112/24',
      followsUp: null,
      issuer: 'Stadsrevisionen',
      decidedOn: '2024-05-30',
      dueDate: '2024-09-30',
      forInformation: ['Kommunfullmäktige', 'Kommunstyrelsen'],
      missing: [],
      doubtful: ['decidedOn'],
    },
    boards: {
      Exploateringsnämnden: [
        'Säkerställa att markanvisningar följs upp och att avvikelser rapporteras.',
        'Dokumentera skälen för direktanvisning.',
        'Se över gränssnittet mellan nämnderna.',
      ],
      Stadsbyggnadsnämnden: ['Se över gränssnittet mellan nämnderna.'],
    },
  },
];

describe('letters of municipalities and regions', () => {
  test.each(layouts)('$name', ({ letter, reading, boards }) => {
    const read = readLetter(letter);
    expect(read).toMatchObject(reading);
    expect(boardsOf(read)).toEqual(boards);
  });

  test.each(layouts)('with every empty line twice: $name', ({ letter }) => {
    expect(readLetter(letter.replaceAll('\n\n', '\n\n\n\n'))).toEqual(readLetter(letter));
  });

  test.each(layouts)('with Windows line ends: $name', ({ letter }) => {
    expect(readLetter(letter.replaceAll('\n', '\r\n'))).toEqual(readLetter(letter));
  });
});
