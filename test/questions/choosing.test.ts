import { chosenOf, mayChoose } from '../../src/questions/choosing.js';
import { readQuestion } from '../../src/questions/readQuestion.js';
import { keptAsText, keptFromText } from '../../src/questions/remembering.js';
import { asAuditor } from './region.js';

/** What is offered for a text that does not decide. */
const offered = (text: string): readonly string[] => {
  const reading = readQuestion(text, asAuditor);
  if (reading.outcome !== 'clarify') throw new Error(reading.outcome);
  return reading.choices.map(({ question }) => question);
};
const ofHospitals = offered('har sjukhuset svarat');
const ofReviews = offered('vilka har svarat på granskningen');
const ofStates = offered('vilka ska vi jaga');
const picks = (text: string, choices: readonly string[]): string =>
  chosenOf(text, choices, asAuditor) ?? 'none';

describe('a typed answer to "which do you mean?"', () => {
  it.each([
    ['Norrvik', 'Har Sjukhusstyrelse Norrvik svarat?'],
    ['norrvik tack', 'Har Sjukhusstyrelse Norrvik svarat?'],
    ['jag menar Mo', 'Har Sjukhusstyrelse Mo svarat?'],
    ['den första', 'Har Sjukhusstyrelse Ekeby svarat?'],
    ['2', 'Har Sjukhusstyrelse Mo svarat?'],
    ['alternativ 3', 'Har Sjukhusstyrelse Norrvik svarat?'],
    ['the second one', 'Har Sjukhusstyrelse Mo svarat?'],
    ['den sista', 'Har Sjukhusstyrelse Ånäset svarat?'],
  ])('%s of hospitals', (text, question) => {
    expect(picks(text, ofHospitals)).toBe(question);
  });

  it.each([
    ['14', 'Vilka nämnder har svarat på rapport 14?'],
    ['nr 9', 'Vilka nämnder har svarat på rapport 9?'],
    ['den om upphandling', 'Vilka nämnder har svarat på dnr 25REV07?'],
    ['den tredje', 'Vilka nämnder har svarat på rapport 14?'],
    ['the one about medication', 'Vilka nämnder har svarat på rapport 14?'],
  ])('%s of reviews', (text, question) => {
    expect(picks(text, ofReviews)).toBe(question);
  });

  it.each([
    ['de försenade', 'Vilka nämnder är försenade?'],
    ['de som inte har svarat', 'Vilka nämnder har inte svarat?'],
  ])('%s of states', (text, question) => {
    expect(picks(text, ofStates)).toBe(question);
  });

  it.each([
    ['nothing that was offered', 'Regionstyrelsen', ofHospitals],
    ['more than one', 'båda', ofHospitals],
    ['more than one by name', 'Mo och Ekeby', ofHospitals],
    ['a place that there is not', '7', ofHospitals],
    ['a place that is another report', '3', ofReviews],
    ['a number that is another place', 'nr 3', ofReviews],
    ['a question of its own', 'hur går det för Mo', ofHospitals],
    ['what goes on from before', 'och Mo?', ofHospitals],
    ['nothing at all', 'den', ofHospitals],
    ['nothing where nothing was offered', 'den första', []],
  ])('picks none for %s', (_, text, choices) => {
    expect(picks(text, choices)).toBe('none');
  });

  it('is looked for only where a text may be one', () => {
    expect(['den om upphandling', '2', 'the second one'].every(mayChoose)).toBe(true);
    expect(['vilka är sena?', 'jag undrar vilka som är sena', 'har RS svarat', ''].some(mayChoose)).toBe(
      false,
    );
  });
});

describe('what a conversation keeps', () => {
  const reading = readQuestion('vilka är sena', asAuditor);
  if (reading.outcome !== 'question') throw new Error(reading.outcome);
  const remembered = { question: reading.question, language: reading.language, shown: 3 };

  it('is read as it was kept, with and without what was offered', () => {
    const kept = { remembered, choices: ['Har RS svarat?'] };
    expect(keptFromText(keptAsText(kept))).toEqual(kept);
  });

  it.each(['', 'x', '{}', '{"choices":[1],"remembered":null}'])('is nothing where it is %p', (text) => {
    expect(keptFromText(text)).toEqual({ remembered: null, choices: [] });
  });
});
