import { readQuestion } from '../../src/questions/readQuestion.js';
import { rememberedAfter } from './described.js';
import { developedOn, type Labelled } from './developedOn.js';
import { contextOf, expectedOf, readAs, sharesOf, type Share } from './measured.js';
import { unseen } from './unseen.js';

const titled = (set: readonly Labelled[]): [string, Labelled][] =>
  set.map((labelled) => {
    const [text, , asked] = labelled;
    const asker = asked?.as === 's' ? ' from a secretary' : '';
    const before = asked?.after === undefined ? '' : ` after ${asked.after.join(' / ')}`;
    return [`${text}${asker}${before}`, labelled];
  });

describe('readQuestion', () => {
  it.each(titled(developedOn))('reads %s', (_, labelled) => {
    const read = readAs(labelled);
    expect(expectedOf(labelled).includes(read) ? expectedOf(labelled) : [read]).toEqual(expectedOf(labelled));
  });

  it('reads what it was not developed on, and is never wrong with confidence', () => {
    const { all, byKind, byLanguage } = sharesOf(unseen);
    const missed = (shares: Readonly<Record<string, Share>>): string =>
      Object.entries(shares)
        .filter(([, { of, right }]) => right < of)
        .map(([name, { of, right, wrongWithConfidence }]) =>
          wrongWithConfidence === 0
            ? `${name}: ${of - right} of ${of}`
            : `${name}: ${of - right} of ${of} (${wrongWithConfidence} with confidence)`,
        )
        .join(', ');
    if (all.right < all.of)
      process.stdout.write(`Unseen questions misread: ${missed(byKind)}; ${missed(byLanguage)}\n`);
    expect(all.wrongWithConfidence).toBe(0);
    expect(all.right / all.of).toBeGreaterThanOrEqual(0.97);
  });

  it.each(titled([...developedOn, ...unseen]))('offers only what it reads, for %s', (_, [text, , asked]) => {
    const context = contextOf(asked);
    const reading = readQuestion(text, context, rememberedAfter(asked?.after ?? [], context));
    const offered =
      reading.outcome === 'clarify' ? reading.choices : 'suggestions' in reading ? reading.suggestions : null;
    if (offered === null) return;
    expect(offered.length).toBeGreaterThan(0);
    for (const { question } of offered)
      expect([question, readQuestion(question, context).outcome]).toEqual([question, 'question']);
  });
});
