import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expand, UnfilledTemplate } from '../../src/cards/template.js';

describe('expand', () => {
  it('refuses a card that its data does not fill', () => {
    expect(() =>
      expand('message', {
        lang: 'sv',
        summary: 's',
        texts: [{}],
        title: [],
        smalls: [],
        actions: [],
        actionRows: [],
      }),
    ).toThrow(UnfilledTemplate);
  });

  it('refuses a missing key also when people wrote templates', () => {
    expect(() =>
      expand('message', {
        lang: 'sv',
        summary: '${x}',
        texts: [{}],
        title: [],
        smalls: [],
        actions: [],
        actionRows: [],
      }),
    ).toThrow(UnfilledTemplate);
  });

  it('holds no template that nothing draws', () => {
    const folder = join(__dirname, '..', '..', 'cards');
    const templates = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const views = join(__dirname, '..', '..', 'src', 'cards', 'views');
    const code = readdirSync(views)
      .map((name) => readFileSync(join(views, name), 'utf8'))
      .join('\n');
    for (const name of templates) expect(code).toContain(`template: '${name.replace('.json', '')}'`);
    const whole = [...templates, ...readdirSync(join(folder, 'parts')).map((name) => join('parts', name))]
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    for (const part of readdirSync(join(folder, 'parts')))
      expect(whole).toContain(`"$part": "${part.replace('.json', '')}"`);
  });
});
