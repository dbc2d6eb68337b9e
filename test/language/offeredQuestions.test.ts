import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overviewTexts } from '../../src/language/catalogue/overview';
import { chatPhrase } from '../../src/language/chatPhrase';
import { readQuestion } from '../../src/questions/readQuestion';
import { asAuditor, asSecretary } from '../questions/region';

interface Manifest {
  readonly bots: readonly {
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly { readonly title: string }[];
    }[];
  }[];
}
const deploy = join(__dirname, '..', '..', 'deploy');
const read = (name: string): unknown => JSON.parse(readFileSync(join(deploy, name), 'utf8'));

const commandPath = /^bots\[\d+\]\.commandLists\[\d+\]\.commands\[\d+\]\.title$/;
const localised = (name: string): string[] =>
  Object.entries(read(name) as Readonly<Record<string, string>>)
    .filter(([path]) => commandPath.test(path))
    .map(([, title]) => title);

const manifest = read('manifest.json') as Manifest;
const inManifest = manifest.bots.flatMap(({ commandLists }) =>
  commandLists.flatMap(({ commands }) => commands.map(({ title }) => title)),
);

describe('what the app offers to write is understood', () => {
  it('has as many commands in each language', () => {
    expect(inManifest.length).toBeGreaterThan(0);
    expect(localised('en.json')).toHaveLength(inManifest.length);
    expect([0, inManifest.length]).toContain(localised('sv.json').length);
  });

  const languageOf = (text: string): string => {
    const reading = readQuestion(text, asAuditor);
    return 'language' in reading ? reading.language : '';
  };
  const understood = (text: string): string[] =>
    [asAuditor, asSecretary].map((context) =>
      chatPhrase(text) === null ? readQuestion(text, context).outcome : 'phrase',
    );

  it.each([...new Set([...inManifest, ...localised('sv.json'), ...localised('en.json')])])('%s', (title) => {
    for (const outcome of understood(title)) expect(['question', 'help', 'phrase']).toContain(outcome);
  });

  describe.each(['sv', 'en'] as const)('behind buttons, in %s', (language) => {
    const texts = overviewTexts[language];
    it.each([
      texts.showAllQuestion,
      texts.notAnsweredQuestion,
      texts.whoIsLateQuestion,
      texts.nextDueQuestion,
    ])('%s', (question) => {
      expect(understood(question)).toEqual(['question', 'question']);
      expect(languageOf(question)).toBe(language);
    });
  });
});
