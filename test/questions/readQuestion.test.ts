import { readQuestion } from '../../src/questions/readQuestion.js';
import { described } from './described.js';
import { developedOn, type Labelled } from './developedOn.js';
import { asAuditor, asSecretary } from './region.js';
import { unseen } from './unseen.js';

/** Jest takes a missing third value for a callback. */
const cases = (labelled: readonly Labelled[]): [string, string, string][] =>
  labelled.map(([text, expected, asker]) => [text, expected, asker === 's' ? 'a secretary' : 'an auditor']);
const contextOf = (asker: string) => (asker === 'a secretary' ? asSecretary : asAuditor);

describe('readQuestion', () => {
  it.each(cases(developedOn))('reads %s as %s from %s', (text, expected, asker) => {
    expect(described(text, contextOf(asker))).toBe(expected);
  });

  it.each(cases(unseen))('reads the unseen %s as %s from %s', (text, expected, asker) => {
    expect(described(text, contextOf(asker))).toBe(expected);
  });

  it.each(cases([...developedOn, ...unseen]))(
    'offers only what it reads, for %s (%s from %s)',
    (text, _, asker) => {
      const context = contextOf(asker);
      const reading = readQuestion(text, context);
      if (reading.outcome === 'question' || reading.outcome === 'help') return;
      const offered = reading.outcome === 'clarify' ? reading.choices : reading.suggestions;
      expect(offered.length).toBeGreaterThan(0);
      for (const { question } of offered)
        expect([question, readQuestion(question, context).outcome]).toEqual([question, 'question']);
    },
  );
});
