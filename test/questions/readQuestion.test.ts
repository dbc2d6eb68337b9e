import { readQuestion } from '../../src/questions/readQuestion.js';
import { described } from './described.js';
import { developedOn } from './developedOn.js';
import { asAuditor, asSecretary } from './region.js';
import { unseen } from './unseen.js';

const read = (text: string, asker?: 's'): string => described(text, asker === 's' ? asSecretary : asAuditor);

describe('readQuestion', () => {
  it.each(developedOn)('reads %s as %s (asker %s)', (text, expected, asker?: 's') => {
    expect(read(text, asker)).toBe(expected);
  });

  it.each(unseen)('reads the unseen %s as %s (asker %s)', (text, expected, asker?: 's') => {
    expect(read(text, asker)).toBe(expected);
  });

  it.each([...developedOn, ...unseen])(
    'offers only what it reads, for %s',
    (text, _expected, asker?: 's') => {
      const context = asker === 's' ? asSecretary : asAuditor;
      const reading = readQuestion(text, context);
      const offered =
        reading.outcome === 'clarify'
          ? reading.choices
          : 'suggestions' in reading
            ? reading.suggestions
            : null;
      if (offered === null) return;
      expect(offered.length).toBeGreaterThan(0);
      for (const { question } of offered)
        expect([question, readQuestion(question, context).outcome]).toEqual([question, 'question']);
    },
  );
});
