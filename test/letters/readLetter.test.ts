import { readLetter } from '../../src/letters/readLetter';
import { boardsOf, letterWith, read, rewrap } from './support';

describe('due date', () => {
  test.each([
    ['Svar ska ha inkommit senast den 15 maj 2024.', '2024-05-15'],
    ['Svar ska ha inkommit till revisionen senast 2024-05-15.', '2024-05-15'],
    ['Vi önskar svar senast onsdagen den 15 maj 2024 kl. 12.00.', '2024-05-15'],
    ['Yttrandet ska vara revisionen tillhanda senast 15/5 2024.', '2024-05-15'],
    ['Svar lämnas senast den 15:e maj 2024.', '2024-05-15'],
    ['Svar lämnas senast den\n15 maj 2024.', '2024-05-15'],
    ['Sista svarsdag: 15 maj 2024.', '2024-05-15'],
    ['Svar emotses senast 2024–05–15.', '2024-05-15'],
    ['Nämnden ska besvara rapporten senast den 29 februari 2024.', '2024-02-29'],
  ])('%s', (deadline, expected) => {
    const reading = read({ deadline });
    expect(reading.dueDate).toBe(expected);
    expect(reading.missing).toEqual([]);
    expect(reading.doubtful).toEqual([]);
  });

  test.each([
    'Svar ska lämnas senast 2024-02-30.',
    'Svar ska lämnas senast den 31 april 2024.',
    'Svar ska lämnas senast den 29 februari 2023.',
    'Svar ska lämnas senast om tre månader.',
    'Svar ska lämnas senast i morgon.',
    'Svar ska lämnas senast vecka 20.',
    'Svar ska lämnas senast 2024-13-01.',
  ])('is missing, not guessed: %s', (deadline) => {
    expect(read({ deadline })).toMatchObject({ dueDate: null, missing: ['dueDate'] });
  });

  test('is not the deadline of a measure', () => {
    const recommendations =
      'Vi rekommenderar kommunstyrelsen att:\n\n- ha planen klar senast 2024-12-31\n- utbilda beställare';
    expect(read({ recommendations }).dueDate).toBe('2024-05-15');
    expect(read({ recommendations, deadline: 'Svar väntas.' }).dueDate).toBeNull();
  });

  test('is not the deadline of an earlier review', () => {
    const body = 'I den tidigare granskningen skulle svar lämnas senast 2020-01-31, vilket inte skedde då.';
    expect(read({ body }).dueDate).toBe('2024-05-15');
    expect(read({ body }).doubtful).toEqual([]);
  });

  test.each([
    [
      'two different ones',
      'Svar lämnas senast 2024-05-15. Yttrande från bolaget lämnas senast 2024-06-15.',
      '2024-05-15',
    ],
    ['before a day', 'Svar lämnas före den 1 juni 2024.', '2024-06-01'],
  ])('is doubtful: %s', (_, deadline, expected) => {
    expect(read({ deadline })).toMatchObject({ dueDate: expected, doubtful: ['dueDate'] });
  });

  test('without a year is the next such day after the decision, and doubtful', () => {
    const body = 'Revisorerna beslutade 2023-11-20 att sända rapporten till kommunstyrelsen.';
    expect(read({ body, deadline: 'Svar lämnas senast den 31 januari.' })).toMatchObject({
      dueDate: '2024-01-31',
      doubtful: ['dueDate'],
    });
    expect(read({ deadline: 'Svar lämnas senast den 31 januari.' }).dueDate).toBeNull();
  });
});

describe('decision', () => {
  test.each([
    'Revisorerna beslutade vid sitt sammanträde den 12 februari 2024, § 14, att godkänna rapporten.',
    'Revisorskollegiet behandlade rapporten vid sammanträdet 2024-02-12 och beslutade att översända den.',
    'Vi har vid möte 2024-02-12 fastställt rapporten.',
  ])('%s', (body) => {
    expect(read({ body })).toMatchObject({ decidedOn: '2024-02-12', doubtful: [] });
  });

  test.each(['Datum: 2024-02-12', 'Tallhed den 12 februari 2024', '2024-02-12', '12 februari 2024'])(
    'the date of the letter is doubtful: %s',
    (line) => {
      const head = `Kommunrevisionen\n${line}\n\nKommunstyrelsen\n\nGranskning av inköp`;
      expect(read({ head })).toMatchObject({ decidedOn: '2024-02-12', doubtful: ['decidedOn'] });
    },
  );

  test('is not the decision of a board', () => {
    const body = 'Kommunstyrelsen beslutade 2022-03-01 att införa nya rutiner för inköp i hela kommunen.';
    expect(read({ body }).decidedOn).toBeNull();
  });
});

describe('numbers', () => {
  test.each([
    ['Dnr REV 2024/12', 'REV 2024/12'],
    ['Diarienummer: REV-2024-12', 'REV-2024-12'],
    ['Dnr: 24REV07', '24REV07'],
    ['Ärendenummer 2024/0113', '2024/0113'],
    ['**Dnr:** KR 2024:8', 'KR 2024:8'],
  ])('registry number: %s', (line, expected) => {
    const head = `Kommunrevisionen\n\n${line}\n\nKommunstyrelsen\n\nGranskning av inköp`;
    expect(read({ head })).toMatchObject({ registryNumber: expected, followsUp: null, doubtful: [] });
  });

  test.each([
    ['Rapport nr 3/2024', '3/2024'],
    ['Revisionsrapport nr 14 – 2024', '14 – 2024'],
    ['Rapportnummer: 5-2024', '5-2024'],
    ['Rapport 2/2024', '2/2024'],
  ])('report number: %s', (line, expected) => {
    const head = `Kommunrevisionen\n\nKommunstyrelsen\n\nGranskning av inköp\n\n${line}`;
    expect(read({ head })).toMatchObject({ reportNumber: expected, title: 'Granskning av inköp' });
  });

  test('the title loses the number that stands behind it', () => {
    const head = 'Kommunrevisionen\n\nKommunstyrelsen\n\nGranskning av inköp (rapport nr 3/2024)';
    expect(read({ head })).toMatchObject({ reportNumber: '3/2024', title: 'Granskning av inköp' });
  });

  test('the number of the review that is followed up is another one', () => {
    const head = 'Kommunrevisionen\nDnr 24REV07\n\nKommunstyrelsen\n\nUppföljande granskning av inköp';
    const body = 'Detta är en uppföljning av granskning av inköp från 2021, dnr 21REV30, som visade brister.';
    expect(read({ head, body })).toMatchObject({
      registryNumber: '24REV07',
      followsUp: '21REV30',
      doubtful: [],
    });
  });
});

describe('addressees', () => {
  test('Till and För kännedom on one line', () => {
    const head =
      'Till: Socialnämnden, Kommunstyrelsen För kännedom: Kommunfullmäktige\n\nKommunrevisionen\n\nGranskning av inköp';
    const recommendations =
      'Vi rekommenderar socialnämnden och kommunstyrelsen att:\n\n1. upprätta en plan\n2. utbilda beställare';
    const reading = read({ head, recommendations });
    const both = ['Upprätta en plan', 'Utbilda beställare'];
    expect(boardsOf(reading)).toEqual({ Socialnämnden: both, Kommunstyrelsen: both });
    expect(reading).toMatchObject({ forInformation: ['Kommunfullmäktige'], doubtful: [] });
  });

  test.each([
    'Rapporten översänds till kommunfullmäktige för kännedom.',
    'Rapporten överlämnas till kommunstyrelsen för yttrande och till kommunfullmäktige för kännedom.',
  ])('%s', (body) => {
    expect(read({ body })).toMatchObject({ forInformation: ['Kommunfullmäktige'], doubtful: [] });
  });

  test('"för kännedom och yttrande" asks for a response', () => {
    const head = 'Kommunrevisionen\n\nGranskning av inköp';
    const body =
      'Revisorerna överlämnar granskningen för kännedom och yttrande från kommunstyrelsen till den dag som anges.';
    expect(read({ head, body })).toMatchObject({ forInformation: [], boards: [{ name: 'Kommunstyrelsen' }] });
  });

  test.each([
    ['kommunstyrelsen', 'Kommunstyrelsen'],
    ['barn- och utbildningsnämnden', 'Barn- och utbildningsnämnden'],
    ['miljö-, bygg- och räddningsnämnden', 'Miljö-, bygg- och räddningsnämnden'],
    ['tekniska nämnden', 'Tekniska nämnden'],
    ['nämnden för arbete och välfärd', 'Nämnden för arbete och välfärd'],
    ['sjukhusstyrelsen i Granvik', 'Sjukhusstyrelsen i Granvik'],
    ['sjukhusstyrelse Granvik', 'Sjukhusstyrelse Granvik'],
    ['Granviks Bostäder AB', 'Granviks Bostäder AB'],
    ['Granviks sjukhusstyrelse', 'Granviks sjukhusstyrelse'],
    ['överförmyndarnämnden', 'Överförmyndarnämnden'],
  ])('a board is named as the letter spells it: %s', (spelled, name) => {
    const head = 'Kommunrevisionen\n\nGranskning av inköp';
    for (const recommendations of [
      `Vi rekommenderar ${spelled} att:\n\n- upprätta en plan`,
      `Rekommendationer till ${spelled}:\n\n- Upprätta en plan`,
      `${name} bör:\n\n- upprätta en plan`,
      `Vi rekommenderar att ${spelled} upprättar:\n\n- en plan`,
    ])
      expect(read({ head, recommendations }).boards.map((board) => board.name)).toEqual([name]);
  });

  test('the spelling of the head goes before that of the text', () => {
    const head = 'Kommunrevisionen\n\nSocialnämnden\n\nGranskning av inköp';
    const recommendations = 'Vi rekommenderar socialnämnden i Granvik att:\n\n- upprätta en plan';
    expect(boardsOf(read({ head, recommendations }))).toEqual({ Socialnämnden: ['Upprätta en plan'] });
  });

  test('a state authority is no board', () => {
    const body = 'Socialstyrelsen rekommenderar att alla kommuner har en sådan plan, och att den är känd.';
    expect(boardsOf(read({ body }))).toEqual({
      Kommunstyrelsen: ['Upprätta en inköpsplan', 'Utbilda alla beställare'],
    });
  });

  test('a letter to nobody lacks its boards', () => {
    const head = 'Kommunrevisionen\n\nGranskning av inköp';
    const reading = read({
      head,
      recommendations: 'Vi lämnar följande rekommendationer:\n\n- Upprätta en plan',
    });
    expect(reading.boards).toEqual([]);
    expect(reading.missing).toEqual(['boards']);
    expect(reading.doubtful).toContain('recommendations');
  });
});

describe('board groups', () => {
  const head = 'Regionens revisorer\n\nSamtliga sjukhusstyrelser\n\nGranskning av inköp';
  const recommendations =
    'Rekommendationer till samtliga två sjukhusstyrelser:\n• Upprätta en plan.\n• Utbilda beställare.';
  const forms = ['Alvik', 'Berga']
    .map(
      (town) =>
        `Svarsformulär för sjukhusstyrelse ${town}:\n\nUpprätta en plan.\nSjukhusstyrelse ${town}s svar:\n\nUtbilda beställare\nSjukhusstyrelse ${town}s svar:\n\nÖvriga kommentarer:\nSjukhusstyrelse ${town}s svar:`,
    )
    .join('\n\n');

  test('response forms name the members', () => {
    const reading = readLetter(`${letterWith({ head, recommendations })}\n${forms}`);
    const both = ['Upprätta en plan.', 'Utbilda beställare.'];
    expect(boardsOf(reading)).toEqual({ 'Sjukhusstyrelse Alvik': both, 'Sjukhusstyrelse Berga': both });
    expect(reading).toMatchObject({ doubtful: [], remarks: [] });
  });

  test('a differing number of members is doubtful', () => {
    const text = letterWith({ head, recommendations: recommendations.replace('två', 'tre') });
    expect(readLetter(`${text}\n${forms}`).doubtful).toEqual(['boards']);
  });

  test('a group that nothing names the members of is said', () => {
    expect(read({ head, recommendations })).toMatchObject({
      doubtful: ['boards'],
      remarks: [{ code: 'groupWithoutMembers' }],
    });
  });

  test('the head can name the members too', () => {
    const named =
      'Regionens revisorer\n\nSjukhusstyrelsen i Alvik\nSjukhusstyrelsen i Berga\n\nGranskning av inköp';
    const reading = read({
      head: named,
      recommendations: recommendations.replace('samtliga två ', '').replace('styrelser:', 'styrelserna:'),
    });
    expect(Object.keys(boardsOf(reading))).toEqual(['Sjukhusstyrelsen i Alvik', 'Sjukhusstyrelsen i Berga']);
  });
});

describe('response forms beside the annex', () => {
  const annex =
    'Rekommendationer till kommunstyrelsen:\n• Upprätta en plan för inköp i hela kommunen.\n• Utbilda alla beställare varje år.';
  const formWith = (...texts: string[]): string =>
    `Svarsformulär för kommunstyrelsen\n\n${texts.map((text) => `${text}\nKommunstyrelsens svar:\n`).join('\n')}\nÖvriga kommentarer:\nKommunstyrelsens svar:`;
  const remarksOf = (form: string): unknown =>
    readLetter(`${letterWith({ recommendations: annex })}\n${form}`).remarks;

  test('white space and the final stop are no difference', () => {
    expect(
      remarksOf(
        formWith('Upprätta en plan för\n inköp i hela kommunen', 'Utbilda alla beställare varje år.'),
      ),
    ).toEqual([]);
  });

  test('other words are', () => {
    expect(
      remarksOf(formWith('Upprätta plan för inköp i hela kommunen.', 'Utbilda alla beställare varje år.')),
    ).toEqual([
      {
        code: 'formDiffers',
        board: 'Kommunstyrelsen',
        recommendation: 1,
        annex: 'Upprätta en plan för inköp i hela kommunen.',
        form: 'Upprätta plan för inköp i hela kommunen.',
      },
    ]);
  });

  test('what stands in one of them only is said', () => {
    expect(
      remarksOf(formWith('Upprätta en plan för inköp i hela kommunen.', 'Inför attest i två steg.')),
    ).toEqual([
      { code: 'onlyInForm', board: 'Kommunstyrelsen', text: 'Inför attest i två steg.' },
      { code: 'missingInForm', board: 'Kommunstyrelsen', recommendation: 2 },
    ]);
  });

  test('without an annex the form gives the recommendations', () => {
    const letter = letterWith({ recommendations: 'Rekommendationerna framgår av formuläret.' });
    const reading = readLetter(`${letter}\n${formWith('Upprätta en plan.', 'Utbilda beställare.')}`);
    expect(boardsOf(reading)).toEqual({ Kommunstyrelsen: ['Upprätta en plan.', 'Utbilda beställare.'] });
  });
});

describe('recommendations', () => {
  const expected = ['Upprätta en inköpsplan', 'Utbilda alla beställare'];

  test.each([
    '- ',
    '– ',
    '• ',
    '* ',
    '•',
    '▪ ',
    '\uf0b7 ',
    '1. |2. ',
    '1) |2) ',
    'a) |b) ',
    'Rekommendation 1: |Rekommendation 2: ',
    '•\n',
  ])('list marker %j', (markers) => {
    const [first = '', second = first] = markers.split('|');
    const recommendations = `Vi rekommenderar kommunstyrelsen att:\n\n${first}upprätta en inköpsplan,\n${second}utbilda alla beställare`;
    expect(boardsOf(read({ recommendations }))).toEqual({ Kommunstyrelsen: expected });
  });

  test.each([
    'Vi rekommenderar kommunstyrelsen att:',
    'Vi rekommenderar kommunstyrelsen att',
    'Mot bakgrund av granskningen rekommenderar vi kommunstyrelsen att:',
    'Kommunstyrelsen bör:',
    'Kommunstyrelsen rekommenderas att:',
    'Styrelsen bör:',
    'Utifrån granskningen lämnas följande **rekommendationer** till kommunstyrelsen, att:',
    'Utifrån granskningen lämnar vi följande rekommendationer:',
    'Rekommendationer till kommunstyrelsen:',
    'Rekommendationer',
    '6.2 Rekommendationer',
    '## Våra rekommendationer',
    'Vi rekommenderar att kommunstyrelsen vidtar följande åtgärder:',
    'Granskningen visar brister. Revisorerna rekommenderar därför kommunstyrelsen att:',
  ])('lead-in: %s', (leadIn) => {
    const reading = read({
      recommendations: `${leadIn}\n- Upprätta en inköpsplan\n- Utbilda alla beställare`,
    });
    expect(boardsOf(reading)).toEqual({ Kommunstyrelsen: expected });
    expect(reading.doubtful).toEqual([]);
  });

  test.each([
    [
      'Vi rekommenderar att kommunstyrelsen säkerställer:',
      'att planen följs',
      'Säkerställer att planen följs',
    ],
    [
      'Vi rekommenderar att kommunstyrelsen säkerställer att:',
      'planen följs',
      'Säkerställer att planen följs',
    ],
    ['Vi rekommenderar kommunstyrelsen att säkerställa:', 'en tydlig plan', 'Säkerställa en tydlig plan'],
    ['Kommunstyrelsen bör tillse:', 'att planen följs', 'Tillse att planen följs'],
    ['Vi rekommenderar kommunstyrelsen att se till att:', 'planen följs', 'Se till att planen följs'],
  ])('the lead-in carries the verb: %s', (leadIn, item, text) => {
    expect(boardsOf(read({ recommendations: `${leadIn}\n\n• ${item}` }))).toEqual({
      Kommunstyrelsen: [text],
    });
  });

  test('boards as headings below one heading', () => {
    const recommendations =
      'Rekommendationer\n\nKommunstyrelsen\n- Samordna inköpen\n\nBarn- och utbildningsnämnden\n- Följa upp avtalen\n- Utbilda rektorer';
    expect(boardsOf(read({ recommendations }))).toEqual({
      Kommunstyrelsen: ['Samordna inköpen'],
      'Barn- och utbildningsnämnden': ['Följa upp avtalen', 'Utbilda rektorer'],
    });
  });

  test('items that name their board', () => {
    const recommendations =
      'Vi lämnar följande rekommendationer:\n\n1. Kommunstyrelsen bör samordna inköpen.\n2. Socialnämnden bör följa upp sina avtal.';
    expect(boardsOf(read({ recommendations }))).toEqual({
      Kommunstyrelsen: ['Kommunstyrelsen bör samordna inköpen.'],
      Socialnämnden: ['Socialnämnden bör följa upp sina avtal.'],
    });
  });

  test('in running text', () => {
    const recommendations =
      'Vi rekommenderar kommunstyrelsen att upprätta en inköpsplan. Vidare rekommenderar vi att styrelsen utbildar alla beställare.';
    expect(boardsOf(read({ recommendations }))).toEqual({
      Kommunstyrelsen: ['Upprätta en inköpsplan.', 'Utbildar alla beställare.'],
    });
  });

  test('what a closing chapter says again counts once', () => {
    const recommendations =
      'Vi rekommenderar att kommunstyrelsen säkerställer:\n\n• att en plan för inköp fastställs.\n• en årlig utbildning av alla beställare.\n\nAvslutning\n\nVi rekommenderar att kommunstyrelsen säkerställer att en plan för inköp fastställs. Vidare rekommenderar vi att styrelsen säkerställer en årlig utbildning av beställare.';
    const reading = read({ recommendations });
    expect(boardsOf(reading)).toEqual({
      Kommunstyrelsen: [
        'Säkerställer att en plan för inköp fastställs.',
        'Säkerställer en årlig utbildning av alla beställare.',
      ],
    });
    expect(reading.doubtful).toEqual([]);
  });

  test('what a closing chapter adds is kept, and doubtful', () => {
    const recommendations =
      'Vi rekommenderar kommunstyrelsen att:\n\n• upprätta en inköpsplan\n\nVi rekommenderar kommunstyrelsen att även redovisa avvikelser i årsredovisningen.';
    const reading = read({ recommendations });
    expect(reading.boards[0]?.recommendations).toHaveLength(2);
    expect(reading.doubtful).toEqual(['recommendations']);
  });

  test('two items of one list that differ in a word are two', () => {
    const recommendations =
      'Vi rekommenderar kommunstyrelsen att:\n\n- upprätta rutiner för uppföljning av ramavtal inom förvaltningens alla verksamheter\n- upprätta rutiner för uppföljning av hyresavtal inom förvaltningens alla verksamheter';
    expect(read({ recommendations }).boards[0]?.recommendations).toHaveLength(2);
  });

  test('those of an earlier review do not count', () => {
    const body =
      'I den tidigare granskningen lämnades följande rekommendationer till kommunstyrelsen:\n\n- Inför en attestordning.\n- Se över alla ramavtal.\n\nÅtgärderna är genomförda enligt den redovisning som vi har fått.';
    expect(boardsOf(read({ body }))).toEqual({ Kommunstyrelsen: expected });
  });

  test('instructions for the response do not count', () => {
    const deadline =
      'Anvisningar för yttrande\n\n• Svaret ska utgå från revisorernas rekommendationer.\n• Svaret lämnas senast 2024-05-15.';
    const reading = read({ deadline });
    expect(boardsOf(reading)).toEqual({ Kommunstyrelsen: expected });
    expect(reading.dueDate).toBe('2024-05-15');
  });

  test('an inner list belongs to its recommendation', () => {
    const recommendations =
      'Vi rekommenderar kommunstyrelsen att:\n\n1. fastställa mål för\n   a) kostnader,\n   b) miljö\n2. utbilda alla beställare';
    expect(boardsOf(read({ recommendations }))).toEqual({
      Kommunstyrelsen: ['Fastställa mål för kostnader, miljö', 'Utbilda alla beställare'],
    });
  });

  test('a list that lost its bullets is read, and doubtful', () => {
    const recommendations =
      'Vi rekommenderar kommunstyrelsen att:\n\nUpprätta en inköpsplan\n\nUtbilda alla beställare';
    const reading = read({ recommendations });
    expect(boardsOf(reading)).toEqual({ Kommunstyrelsen: expected });
    expect(reading.doubtful).toEqual(['recommendations']);
  });

  test('a letter without any', () => {
    const reading = read({
      recommendations: 'Granskningen ger inte anledning till fler synpunkter från revisorerna.',
    });
    expect(reading.missing).toEqual(['recommendations']);
    expect(boardsOf(reading)).toEqual({ Kommunstyrelsen: [] });
  });
});

describe('lines', () => {
  test.each([
    ['läkemedels-\nhantering', 'läkemedelshantering'],
    ['inköps- \noch avtalsfrågor', 'inköps- och avtalsfrågor'],
    ['inköps-\neller avtalsfrågor', 'inköps- eller avtalsfrågor'],
    ['inköps-\nsamt avtalsfrågor', 'inköps- samt avtalsfrågor'],
    ['ett IT-\nstöd', 'ett IT-stöd'],
    ['en e-\ntjänst', 'en e-tjänst'],
    ['Berg-\nLunds rapport', 'Berg-Lunds rapport'],
    ['inköps\u00ad\nplanen', 'inköpsplanen'],
    ['inköps\u2010\nplanen', 'inköpsplanen'],
    ['in\u00adköps\u00a0planen', 'inköps planen'],
  ])('%j reads as %j', (written, text) => {
    const recommendations = `Vi rekommenderar kommunstyrelsen att:\n\n- se över ${written} i kommunen`;
    expect(boardsOf(read({ recommendations }))).toEqual({ Kommunstyrelsen: [`Se över ${text} i kommunen`] });
  });

  const letter = letterWith({
    body: 'Vi har granskat kommunens inköp och hur kommunstyrelsen styr dem. Granskningen visar att rutinerna inte följs, att avtalen sällan följs upp och att kunskapen hos beställarna varierar mycket mellan de olika förvaltningarna i kommunen.',
    recommendations: `Med anledning av vad som har kommit fram i granskningen rekommenderar vi kommunstyrelsen att:

- upprätta en inköpsplan som visar vilka avtal som löper ut under de närmaste två åren och vem som ansvarar för dem
- utbilda alla beställare i regler och rutiner för inköp samt följa upp att de har gått utbildningen. Uppföljningen bör redovisas varje år för styrelsen och för kommunens revisorer.
- ta fram en modell för produktions- och kapacitetsplanering av de interna tjänsterna`,
    deadline:
      'Revisorerna önskar få ett samlat svar på rapporten från kommunstyrelsen senast den 15 maj 2024. Svaret skickas till kommunrevisionens brevlåda.',
  });
  const expected = readLetter(letter);

  test('the letter that is set in several ways reads well', () => {
    expect(expected).toMatchObject({ dueDate: '2024-05-15', missing: [], doubtful: [] });
    expect(expected.boards[0]?.recommendations).toHaveLength(3);
  });

  test.each([40, 48, 55, 62, 70, 77, 85, 100, 120])('lines of %d characters', (width) => {
    const wrapped = rewrap(letter, width);
    expect(readLetter(wrapped)).toEqual(expected);
    expect(readLetter(wrapped.replaceAll('\n', '\n\n'))).toEqual(expected);
    expect(readLetter(wrapped.replaceAll(/\n\n/gu, '\n\n\n\n'))).toEqual(expected);
    expect(readLetter(wrapped.replaceAll('\n', '  \r\n'))).toEqual(expected);
  });

  test.each([
    'inköps|plan',
    'upp|rätta',
    'utbild|ningen',
    'beställ|are',
    'kommun|styrelsen',
    'tjäns|terna',
    'kapacitets|planering',
  ])('a word divided at the line end: %s', (division) => {
    const [first = '', second = ''] = division.split('|');
    const divided = letter.replaceAll(first + second, `${first}-\n${second}`);
    expect(divided).not.toBe(letter);
    expect(readLetter(divided).boards).toEqual(expected.boards);
  });

  test('a page that ends within a recommendation', () => {
    const broken = rewrap(letter, 70).replace('regler och rutiner', 'regler och rutiner\n\n\n  2(4)\n\n\f');
    expect(readLetter(broken).boards).toEqual(expected.boards);
  });

  test('decomposed letters', () => {
    expect(readLetter(letter.normalize('NFD'))).toEqual(expected);
  });
});

describe('bad input', () => {
  test.each(['', '   \n\n', 'x', '.', '**', '- ', '\f\f', '1.', '٣', '😀'.repeat(100)])('%j', (text) => {
    expect(readLetter(text)).toMatchObject({
      boards: [],
      missing: ['title', 'issuer', 'dueDate', 'boards', 'recommendations'],
      doubtful: [],
    });
  });

  test('text that looks like a template or markup is kept as it is', () => {
    const recommendations = 'Vi rekommenderar kommunstyrelsen att:\n\n- byta ${namn} mot "<b>x</b>" & 5 < 7';
    expect(boardsOf(read({ recommendations }))).toEqual({
      Kommunstyrelsen: ['Byta ${namn} mot "<b>x</b>" & 5 < 7'],
    });
  });
});

describe('very long input', () => {
  const seconds = 1000;
  test.each([
    ['letters one after the other', 5_000_000, letterWith({})],
    ['one word', 5_000_000, 'a'],
    ['empty lines', 5_000_000, '\n'],
    ['bold marks', 5_000_000, '**'],
    ['one line', 1_000_000, 'Vi rekommenderar att nämnden säkerställer rutiner. '],
    ['items of one list', 1_000_000, '- säkerställa att allt blir klart\n'],
    ['deadlines', 1_000_000, 'Svar ska lämnas senast den 15 maj 2024.\n\n'],
    ['short lines', 200_000, 'a\n'],
  ])(
    '%s, %d characters',
    (_, size, part) => {
      const text = part.repeat(Math.ceil(size / part.length));
      expect(readLetter(text).missing).toBeDefined();
    },
    60 * seconds,
  );

  test(
    'takes time in proportion',
    () => {
      const reading = readLetter(
        Array.from(
          { length: 3000 },
          (_, at) => `Vi rekommenderar ${letters(at)}nämnden att:\n- ta fram plan\n`,
        ).join('\n'),
      );
      expect(reading.boards.length).toBeGreaterThan(2900);
    },
    60 * seconds,
  );
  const letters = (at: number): string =>
    Array.from(String(at + 1000), (digit) => 'bcdfghjklm'[Number(digit)]).join('a');
});
