import { readQuestion } from '../../src/questions/readQuestion.js';
import { describeQuestion } from './described.js';
import { asAuditor } from './region.js';

const readAs = (text: string): string => {
  const reading = readQuestion(text, asAuditor);
  return reading.outcome === 'question' ? describeQuestion(reading.question) : `${text}: ${reading.outcome}`;
};

/** Every order of a few phrases. */
const orders = (phrases: readonly string[]): string[][] =>
  phrases.length < 2
    ? [[...phrases]]
    : phrases.flatMap((first, at) =>
        orders(phrases.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
      );

describe('two equal questions in other word orders are one question', () => {
  it.each<[string, readonly string[], string]>([
    ['vilka nämnder', ['har inte svarat', 'på rapport 14', 'med svarsdatum före den 1 maj 2026'], '?'],
    ['vilka åtgärder', ['på rapport 14', 'från RS', 'är planerade', 'saknar datum'], ''],
    ['which boards', ['have an extension', 'on report 3', 'have not responded'], '?'],
    ['hur många yttranden', ['från sjukhusen', 'på rapport 9', 'är försenade'], ''],
    ['vilka rekommendationer', ['till PVN', 'i rapport 14', 'som saknar åtgärd', 'som nämner ”hygien”'], ''],
    ['när ska', ['RS', 'på rapport 14', 'svara'], '?'],
  ])('%s %j', (begins, phrases, ends) => {
    const read = orders(phrases).map((order) => readAs(`${begins} ${order.join(' ')}${ends}`));
    expect(new Set(read)).toEqual(new Set([readAs(`${begins} ${phrases.join(' ')}${ends}`)]));
    expect(read[0]).not.toMatch(/unknown|clarify/);
  });

  it.each([
    ['Har RS svarat på rapport 14?', 'På rapport 14, har RS svarat?'],
    ['vilka är försenade eller kan inte nås', 'vilka kan inte nås eller är försenade'],
    ['vilka har svarat eller är försenade', 'vilka är försenade eller har svarat'],
    ['vilka har varken svarat eller fått anstånd', 'vilka har inte fått anstånd och har inte svarat'],
    ['RS och HSN, har de svarat?', 'har HSN och RS svarat?'],
    ['vilka har inte svarat på rapport 3 och 14', 'vilka har på rapport 14 och 3 inte svarat'],
    ['försenade yttranden från RS', 'vilka yttranden från RS är försenade'],
  ])('%s is %s', (one, other) => {
    expect(readAs(one)).toBe(readAs(other));
    expect(readAs(one)).not.toMatch(/unknown|clarify/);
  });
});
