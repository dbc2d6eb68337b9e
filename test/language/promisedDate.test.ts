import { promisedDate } from '../../src/language/promisedDate';

const from = '2027-03-15';

describe('promisedDate', () => {
  it.each([
    ['2027-10-01', '2027-10-01'],
    ['senast den 1 december', '2027-12-01'],
    ['Senast den 1:a Dec. 2028', '2028-12-01'],
    ['1/2', '2028-02-01'],
    ['31/12 2027', '2027-12-31'],
    ['2027.06.30', '2027-06-30'],
    ['by 1 December 2027', '2027-12-01'],
    ['December 1st, 2027', '2027-12-01'],
    ['i juni', '2027-06-30'],
    ['Första gången i februari', '2028-02-29'],
    ['under oktober månad 2027', '2027-10-31'],
    ['Q3 2027', '2027-09-30'],
    ['tredje kvartalet', '2027-09-30'],
    ['kvartal 1', '2027-03-31'],
    ['första halvåret 2028', '2028-06-30'],
    ['vid årsskiftet 2027/2028', '2027-12-31'],
    ['vid årsskiftet 2027/28', '2027-12-31'],
    ['under 2028', '2028-12-31'],
    ['Påbörjas den 1 april och är klart den 30 september', '2027-09-30'],
    ['mars', '2027-03-31'],
    ['15 mars', '2027-03-15'],
    ['14 mars', '2028-03-14'],
    ['29 februari', '2028-02-29'],
    ['2027-05', '2027-05-31'],
    ['2027-05 eller 2027-08', '2027-08-31'],
    ['våren 2028', '2028-05-31'],
    ['under hösten 2027', '2027-11-30'],
    ['by summer 2027', '2027-08-31'],
    ['halvårsskiftet 2027', '2027-06-30'],
    ['2027 Q3', '2027-09-30'],
    ['v. 12 2028', '2028-03-26'],
    ['senast vecka 40', '2027-10-10'],
    ['2027', '2027-12-31'],
    ['Klart 2028.', '2028-12-31'],
    ['före utgången av 2027', '2027-12-31'],
  ])('reads "%s" as %s', (text, date) => {
    expect(promisedDate(text, from)).toBe(date);
  });

  it.each([
    '',
    'så snart som möjligt',
    'till hösten',
    'inom sex månader',
    'löpande',
    '31 februari 2027',
    '2027-13-01',
    '2027-02-30',
    'enligt beslut 2027-05-45',
    'majoriteten först',
    'punkt 3 i planen',
    'vintern 2027',
    'enligt Handlingsplan 2027',
    'vecka 60',
    'början av 2027',
    '🗓️'.repeat(2000),
    '${x}',
    '1'.repeat(30_000),
  ])('names no day: "%s"', (text) => {
    expect(promisedDate(text, from)).toBeNull();
  });

  it('takes a promise in the past as it is written', () => {
    expect(promisedDate('klart 2026-12-01', from)).toBe('2026-12-01');
  });
});
