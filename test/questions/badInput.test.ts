import { readQuestion } from '../../src/questions/readQuestion.js';
import { asAuditor, asSecretary } from './region.js';

const fragments = [
  '?',
  '??? !!!',
  '🙂🙂🙂',
  '\u202e\u200b',
  '<script>alert(1)</script>',
  '**fet** _kursiv_ [länk](http://exempel.se)',
  "PartitionKey eq 'x' or '1' eq '1'",
  "'; DROP TABLE requests; --",
  '${boards}',
  '{{constructor.constructor("return 1")()}}',
  '../../etc/passwd',
  '\u0000\u0001\u0002',
  '٣٤٥ 报告 отчёт',
  'a\u0301\u0301\u0301\u0301',
  'rapport',
  'rapport rapport rapport',
  'rapport 99999999999999999999',
  'dnr',
  'dnr dnr',
  'inte',
  'inte inte inte',
  'inte inte svarat',
  'och och och',
  'vilka',
  'vilka vilka vilka',
];

describe('readQuestion with bad input', () => {
  it.each(fragments)('never answers %p', (text) => {
    expect(readQuestion(text, asAuditor).outcome).not.toBe('question');
  });

  it.each([
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand questions', 'vilka har inte svarat? '.repeat(450)],
    ['ten thousand digits', 'rapport 14 '.repeat(900)],
    ['ten thousand emoji', '🙂'.repeat(10_000)],
    ['just short enough', 'abcdefgh '.repeat(110)],
    ['just short enough, of names', 'sjukhusstyrelse '.repeat(62)],
    ['just short enough, of misspelt words', 'svraat förseande nämdn '.repeat(43)],
    ['just short enough, of days', 'mellan 1 maj och 1 juni '.repeat(41)],
    ['just short enough, of negations', 'inte eller varken '.repeat(55)],
  ])('comes to an end with %s', (_, text) => {
    expect(['unknown', 'help', 'clarify']).toContain(readQuestion(text, asAuditor).outcome);
  });

  it('reads twenty conditions, or says what it could not read', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => `har svarsdatum före den ${at + 1} maj 2026`).join(
      ' och ',
    );
    const reading = readQuestion(`Vilka nämnder ${twenty}?`, asAuditor);
    expect(reading.outcome === 'question' && reading.question.where.all.length).toBe(20);
    const states = Array.from({ length: 20 }, () => 'inte är försenade eller har fått anstånd').join(' och ');
    expect(['unknown', 'question']).toContain(readQuestion(`vilka ${states}`, asAuditor).outcome);
  });

  it.each([
    'vilka ska svara före den 31 februari',
    'measures due on 2026-02-30',
    'vilka svarade vecka 54 2026',
  ])('says that a date does not exist: %s', (text) => {
    expect(readQuestion(text, asAuditor)).toMatchObject({
      outcome: 'unknown',
      madeOut: expect.stringMatching(/kalendern|calendar/) as string,
    });
  });

  it('names what it could not read, cut short', () => {
    const reading = readQuestion(`vilka har inte svarat ${'obegripligt '.repeat(30)}`, asAuditor);
    expect(reading.outcome === 'unknown' && reading.madeOut.length).toBeLessThan(220);
  });

  it('says that it knows no such board and offers the nearest', () => {
    const reading = readQuestion('har Kulturnämnden svarat?', asAuditor);
    expect(reading).toMatchObject({
      outcome: 'unknown',
      madeOut: 'Jag känner inte till någon nämnd som heter ”Kulturnämnden”.',
    });
    expect(
      reading.outcome === 'unknown' && reading.suggestions.slice(0, 2).map(({ question }) => question),
    ).toEqual(['Har Kultur- och bildningsnämnden svarat?', 'Hur går det för Kultur- och bildningsnämnden?']);
    expect(readQuestion('har Sjukhusstyrelse Landskrona svarat?', asAuditor)).toMatchObject({
      outcome: 'unknown',
      madeOut: expect.stringContaining('Sjukhusstyrelse Landskrona') as string,
    });
    expect(readQuestion('vilka har inte svarat på rapport 77', asAuditor)).toMatchObject({
      outcome: 'unknown',
      madeOut: 'Jag känner inte till någon granskning som kallas ”rapport 77”.',
    });
  });

  it('says what it did make out of a condition that it cannot express', () => {
    expect(readQuestion('vilka har inte svarat på rapport 14 sedan i mars', asAuditor)).toMatchObject({
      outcome: 'unknown',
      madeOut: 'Jag läste: nämnder · inte svarat · rapport 14. Det här kunde jag inte tolka: ”sedan i mars”.',
    });
  });

  it.each([
    'skriv en dikt om upphandling',
    'vad blir det för väder när läkemedel granskas?',
    'berätta ett skämt om Regionstyrelsen',
  ])('offers what it is for, whatever %p happens to name', (text) => {
    const reading = readQuestion(text, asAuditor);
    expect(reading).toMatchObject({
      outcome: 'outOfScope',
      suggestions: [
        { question: 'Vilka nämnder har inte svarat?' },
        { question: 'Vilka nämnder är försenade?' },
        { question: 'När är nästa svarsdag?' },
      ],
    });
  });

  it('asks in the language of the question', () => {
    expect(readQuestion('has the hospital board answered?', asAuditor)).toMatchObject({
      outcome: 'clarify',
      language: 'en',
    });
    expect(readQuestion('RS', { ...asAuditor, language: 'en' })).toMatchObject({ language: 'en' });
  });

  it('keeps the contents of other boards from a secretary, whatever else she asks', () => {
    for (const text of [
      'vad svarade RS och Norrvik på rapport 14 om läkemedel',
      'läs upp svaret från sjukhusen',
      'what did the hospitals answer',
    ])
      expect([text, readQuestion(text, asSecretary).outcome]).toEqual([text, 'denied']);
  });

  it('works without any board or review', () => {
    const empty = { ...asAuditor, boards: [], reviews: [] };
    expect(readQuestion('vilka har inte svarat', empty).outcome).toBe('question');
    expect(readQuestion('har RS svarat på granskningen', empty).outcome).toBe('unknown');
    expect(readQuestion('hur går det med den senaste granskningen', empty).outcome).toBe('unknown');
  });
});
