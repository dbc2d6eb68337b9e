import { readQuestion } from '../../src/questions/readQuestion.js';
import { described } from './described.js';
import { asSecretary } from './region.js';

const ofTwo = { ...asSecretary, asker: { auditor: false, boards: ['nv', 'pvn'] } };

describe('a secretary of two boards', () => {
  it.each([
    ['har båda mina nämnder svarat på nian', 'yesno(requests,all) mine review:r9 claim:answered'],
    ['are both my boards done with report 9', 'yesno(requests,all) mine review:r9 claim:answered'],
  ])('reads %s', (text, expected) => {
    expect(described(text, ofTwo, null)).toBe(expected);
  });

  it.each(['är båda mina nämnder försenade', 'vilka rapporter har båda mina nämnder fått'])(
    'does not read %s, of which no row tells',
    (text) => {
      expect(described(text, ofTwo, null)).toBe('unknown');
    },
  );

  it('does not take both for the one board that somebody has', () => {
    expect(readQuestion('har båda mina nämnder svarat på nian', asSecretary).outcome).toBe('unknown');
  });
});
