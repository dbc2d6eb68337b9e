import { answeringTexts } from '../../src/language/catalogue/answering.js';
import { commonTexts } from '../../src/language/catalogue/common.js';
import { overviewTexts } from '../../src/language/catalogue/overview.js';
import { refusalTexts } from '../../src/language/catalogue/refusals.js';
import { registerTexts } from '../../src/language/catalogue/register.js';
import { remindersTexts } from '../../src/language/catalogue/reminders.js';

const catalogues = {
  answeringTexts,
  commonTexts,
  overviewTexts,
  refusalTexts,
  registerTexts,
  remindersTexts,
};

/** Every text with its path; functions are asked with samples. */
const said = (node: unknown, path: string): [string, string][] => {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') {
    const speak = node as (...samples: unknown[]) => unknown;
    return said(path.endsWith('.list') ? speak(['a', 'b']) : speak(3, 5, 7), path);
  }
  return Object.entries(node as object).flatMap(([key, value]) => said(value, `${path}.${key}`));
};

describe.each(Object.entries(catalogues))('%s', (_, texts) => {
  const swedish = said(texts.sv, '');
  const english = said(texts.en, '');

  it('has no empty text', () => {
    for (const [path, text] of [...swedish, ...english]) expect([path, text.trim()]).not.toEqual([path, '']);
  });

  it('shouts nowhere and leaves nothing open', () => {
    for (const [path, text] of [...swedish, ...english])
      expect([path, text]).toEqual([path, expect.not.stringMatching(/!|undefined|\$\{/)]);
  });

  it('says the same things in both languages', () => {
    expect(english.map(([path]) => path)).toEqual(swedish.map(([path]) => path));
  });
});
