import { letterWords } from '../../src/language/letterWords.js';
import { matterCalled } from '../../src/language/matterCalled.js';
import { wordsOf } from '../../src/language/words.js';

const letters = letterWords([
  'Säkerställa att reservkraften provas varje kvartal.',
  'Ta fram rutiner för läxhjälp på fritidshemmen.',
  'Förtydliga ansvaret för hot och våld mot chaufförer.',
]);
const called = (text: string): string | null => matterCalled(wordsOf(text), letters);

describe('what a matter is called', () => {
  it.each([
    ['reservkraft', 'reservkraft'],
    ['läxhjälpen', 'läxhjälpen'],
    ['laxhjalpen', 'laxhjalpen'],
    ['rutiner läxhjälp', 'rutiner läxhjälp'],
  ])('is known as it stands, inflected and without marks: %s', (typed, known) => {
    expect(called(typed)).toBe(known);
  });

  it.each([
    ['reservkrften', 'reservkraften'],
    ['chaufförrer', 'chaufförer'],
    ['läxhälpen', 'läxhjälp'],
  ])('is known with a slip of the finger: %s', (typed, known) => {
    expect(called(typed)).toBe(known);
  });

  it('is known by the verb of what it is, and by the parts of a compound that stand apart', () => {
    const known = letterWords([
      'Säkerställa att narkotikaklassade läkemedel kontrollräknas varje vecka.',
      'Genomföra utbildning i Lyra.',
      'Rensa behörigheter för den som har slutat.',
      'Utbilda chefer i ekonomi.',
    ]);
    const meant = (text: string): string | null => matterCalled(wordsOf(text), known);
    expect(meant('kontrollräkningen narkotika')).toBe('kontrollräknas narkotika');
    expect(meant('lyrautbildningen')).toBe('Lyra utbildning');
    expect(meant('behörighetsrensningen')).toBe('behörigheter rensa');
    expect(meant('utbildningen chefer')).toBe('utbilda chefer');
    // The parts stand in no one recommendation
    expect(meant('chefsbehörigheter')).toBeNull();
    expect(meant('kontrollräkningen Lyra')).toBeNull();
  });

  it('is not known where no one way of saying it finds all that is meant', () => {
    const known = letterWords(['Genomföra utbildning i Lyra.', 'Utbilda personalen i Lyra.']);
    expect(matterCalled(wordsOf('lyrautbildningen'), known)).toBeNull();
  });

  it.each(['simhallen', 'reservkraften läxhjälp', 'hat'])(
    'is not known by what no recommendation has, or no one alone: %s',
    (typed) => {
      expect(called(typed)).toBeNull();
    },
  );

  it('is looked for in so many recommendations as are spoken of by their matters, the newest', () => {
    const many = Array.from({ length: 2500 }, (_, at) => `Rutin ${at} för ärende${at}xyz.`);
    const known = letterWords(many);
    expect(matterCalled(wordsOf('ärende7xyz'), known)).toBe('ärende7xyz');
    expect(matterCalled(wordsOf('ärende2400xyz'), known)).toBeNull();
  });
});
