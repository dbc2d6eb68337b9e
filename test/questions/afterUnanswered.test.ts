import { readAfterUnanswered, readQuestion } from '../../src/questions/readQuestion.js';
import { describeQuestion } from './described.js';
import { asAuditor } from './region.js';

describe('what follows a question that was not answered', () => {
  it.each([
    'försenade?',
    'visa rekommendationerna',
    'kontaktpersoner',
    'vilken dag ska det vara inne',
    'är HSN:s inlämnad i alla fall',
    'hur många har svarat',
    'started?',
    'contact details?',
    'due when',
    'which measures have been promised there?',
  ])('is not answered of everything: %s', (text) => {
    const reading = readAfterUnanswered(text, asAuditor);
    expect(reading.outcome).toBe('unknown');
    if (reading.outcome !== 'unknown') return;
    expect(reading.madeOut).not.toBe('');
    expect(reading.suggestions.length).toBeGreaterThan(0);
  });

  it('offers what the text would ask by itself', () => {
    const alone = readQuestion('försenade?', asAuditor);
    const reading = readAfterUnanswered('försenade?', asAuditor);
    const offered = reading.outcome === 'unknown' ? reading.suggestions[0]?.question : undefined;
    const meant = readQuestion(offered ?? '', asAuditor);
    expect(alone.outcome === 'question' && meant.outcome === 'question').toBe(true);
    if (alone.outcome === 'question' && meant.outcome === 'question')
      expect(describeQuestion(meant.question)).toBe(describeQuestion(alone.question));
  });

  it.each([
    'vilka nämnder har inte svarat på rapport 14?',
    'visa alla åtgärder som är planerade före sommaren',
    'which boards are late with report 9?',
  ])('is answered where it says itself of what it is asked: %s', (text) => {
    expect(readAfterUnanswered(text, asAuditor).outcome).toBe('question');
  });
});
