import { letterWords, matterCalled } from '../../src/language/letterWords.js';
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
