import { readQuestion } from '../../src/questions/readQuestion.js';
import { asAuditor } from './region.js';

describe('what is said of a text that was not understood', () => {
  it.each([
    [
      'vilka har svarat på både rapport 9 och rapport 77',
      'Jag känner inte till någon granskning som kallas ”rapport 77”.',
    ],
    ['which boards have answered both report 9 and report 77', 'I know no review called “report 77”.'],
    ['vilka har svarat på både läkemedel och skolmat', /kunde jag inte tolka: ”skolmat”/],
    ['har både RS och Skolnämnden svarat', /någon nämnd som heter ”Skolnämnden”/],
  ])('%s', (text, madeOut) => {
    const reading = readQuestion(text, asAuditor);
    expect(reading).toMatchObject({ outcome: 'unknown' });
    if ('madeOut' in reading)
      expect(reading.madeOut).toEqual(typeof madeOut === 'string' ? madeOut : expect.stringMatching(madeOut));
  });

  it('offers the same question of the board that has half the name', () => {
    const reading = readQuestion('när ska kulturnämnden svara på rapport 9', asAuditor);
    expect(reading).toMatchObject({
      outcome: 'unknown',
      suggestions: expect.arrayContaining([
        expect.objectContaining({ question: 'När ska Kultur- och bildningsnämnden svara på rapport 9?' }),
      ]) as unknown,
    });
  });
});
