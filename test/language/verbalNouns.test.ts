import { verbRoots } from '../../src/language/verbalNouns.js';
import { fold } from '../../src/language/words.js';

const rootsOf = (word: string): readonly string[] => verbRoots(fold(word));
const shareOne = (one: string, other: string): boolean =>
  rootsOf(one).some((root) => rootsOf(other).includes(root));

describe('the root of a verb and its noun', () => {
  it.each([
    ['kontrollräkningen', 'kontrollräknas'],
    ['klassningen', 'klassa'],
    ['utbildningar', 'utbilda'],
    ['inventeringen', 'inventera'],
    ['dokumentationen', 'dokumentera'],
    ['introduktionen', 'introducera'],
    ['införandet', 'införa'],
  ])('is one of %s and %s', (noun, verb) => {
    expect(shareOne(noun, verb)).toBe(true);
  });

  it.each([
    ['planering', 'planen'],
    ['ledning', 'leda'],
    ['klassning', 'klasser'],
  ])('is not one of %s and %s', (one, other) => {
    expect(shareOne(one, other)).toBe(false);
  });

  it.each(['reservkraften', 'lång', 'data'])('is none of %s', (word) => {
    expect(rootsOf(word)).toEqual([]);
  });
});
