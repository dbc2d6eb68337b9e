import { documentedLimits } from '../../src/delivery/limiter.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config/readConfig.js';
import { settingNames } from '../../src/config/settings.js';

const config = (env: NodeJS.ProcessEnv = {}) => {
  const reading = readConfig(env, '/root-of-package');
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.config;
};
const problems = (env: NodeJS.ProcessEnv): readonly string[] => {
  const reading = readConfig({ LOCALE: 'en', ...env }, '/root-of-package');
  return reading.ok ? [] : reading.problems;
};
const registration = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: 'T1' };

describe('readConfig', () => {
  it('needs nothing: every setting has a standard value', () => {
    expect(config()).toEqual({
      escalation: { substitute: 3, head: 14, auditors: 21 },
      digest: true,
      host: '127.0.0.1',
      port: 3978,
      storageConnectionString: null,
      dataDirectory: '/root-of-package/.data',
      storagePort: 10902,
      auditorPort: 56150,
      secretaryPort: 56151,
      clockStart: null,
      timeZone: 'Europe/Stockholm',
      locale: 'sv',
      rhythm: { steps: [30, 14, 7, 3, 1, 0, -1, -7] },
      quietMonths: [7],
      measureRhythm: { steps: [14, 3, 0, -7] },
      reminderTime: '08:30',
      allowedTenants: null,
      ratePerConversation: documentedLimits.perConversation,
      ratePerTenant: documentedLimits.perTenant,
      organisation: 'org',
      logLevel: 'info',
      identity: null,
      publicUrl: null,
      metricsToken: null,
      openIdMetadataUrl: null,
    });
    expect(Object.isFrozen(config())).toBe(true);
  });

  it('takes the public address with https only, but for this machine itself', () => {
    expect(config({ PUBLIC_URL: 'https://svarstid.example.org/' }).publicUrl).toBe(
      'https://svarstid.example.org',
    );
    expect(config({ PUBLIC_URL: 'http://localhost:3978' }).publicUrl).toBe('http://localhost:3978');
    for (const wrong of [
      'http://svarstid.example.org',
      'svarstid',
      'https://x.org/bot',
      'ftp://x',
      'https://x.org?a',
    ])
      expect(problems({ PUBLIC_URL: wrong })).toEqual([expect.stringContaining('PUBLIC_URL')]);
  });

  it('takes an empty setting as left out', () => {
    expect(config({ PORT: '', CLOCK: ' ', ALLOWED_TENANTS: '' })).toEqual(config());
  });

  it('serves every address only with an app id, and then its own tenant', () => {
    expect(config(registration)).toMatchObject({
      host: '0.0.0.0',
      allowedTenants: ['t1'],
      identity: { appId: 'app', password: 'secret', type: 'SingleTenant', tenantId: 'T1' },
    });
    expect(config({ ...registration, ALLOWED_TENANTS: 'A, b' }).allowedTenants).toEqual(['a', 'b']);
  });

  it('takes a managed identity without a password, however it is spelled', () => {
    const { identity } = config({
      MicrosoftAppId: 'app',
      MicrosoftAppTenantId: 'T1',
      MicrosoftAppType: 'UserAssignedMsi',
    });
    expect(identity).toEqual({ appId: 'app', password: null, type: 'UserAssignedMSI', tenantId: 'T1' });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['STORAGE_PORT', '1.5'],
    ['CLOCK', '2023-03-01'],
    ['CLOCK', '2023-03-01T08:00:00'],
    ['CLOCK', '2023-02-30T08:00:00+01:00'],
    ['TIME_ZONE', 'Europe/Atlantis'],
    ['QUIET_MONTHS', '13'],
    ['QUIET_MONTHS', 'juli'],
    ['QUIET_MONTHS', '1,2,3,4,5,6,7,8,9,10,11,12'],
    ['REMINDER_DAYS', '30,soon'],
    ['REMINDER_DAYS', ','],
    ['RATE_PER_CONVERSATION', '7'],
    ['RATE_PER_CONVERSATION', '7/1,0/30'],
    ['RATE_PER_TENANT', '50/s'],
    ['RATE_PER_TENANT', '50/90000'],
    ['ESCALATE_TO_SUBSTITUTE', '0'],
    ['ESCALATE_TO_HEAD', '-3'],
    ['ESCALATE_TO_HEAD', '2'],
    ['ESCALATE_TO_AUDITORS', 'soon'],
    ['DIGEST', 'friday'],
    ['MEASURE_DAYS', '14,soon'],
    ['REMINDER_TIME', '24:00'],
    ['REMINDER_TIME', '8.30'],
    ['ALLOWED_TENANTS', 'a,,b'],
    ['ORGANISATION', 'Region Ö'],
    ['LOG_LEVEL', 'loud'],
    ['BotOpenIdMetadata', 'keys'],
  ])('refuses %s=%s and names it with the remedy', (name, value) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${name} is "${value}"`);
    expect(found[0]).toMatch(/: set .+\.$/);
    const [swedish] = problems({ LOCALE: 'sv', [name]: value });
    expect(swedish).toContain(`${name} är "${value}"`);
    expect(swedish).toMatch(/: ange .+\.$/);
  });

  it.each([
    ['an id without a password', { MicrosoftAppId: 'a', MicrosoftAppTenantId: 't' }, 'MicrosoftAppPassword'],
    ['a password without an id', { MicrosoftAppPassword: 'p' }, 'MicrosoftAppId'],
    [
      'a single tenant without its tenant',
      { MicrosoftAppId: 'a', MicrosoftAppPassword: 'p' },
      'MicrosoftAppTenantId',
    ],
    [
      'a managed identity with a password',
      { ...registration, MicrosoftAppType: 'UserAssignedMSI' },
      'leave it out',
    ],
    [
      'a multi-tenant bot that serves anybody',
      { MicrosoftAppId: 'a', MicrosoftAppPassword: 'p', MicrosoftAppType: 'MultiTenant' },
      'ALLOWED_TENANTS',
    ],
    ['a moved clock in production', { ...registration, CLOCK: '2023-03-01T08:00:00+01:00' }, 'CLOCK'],
    ['an unknown type', { ...registration, MicrosoftAppType: 'Certificate' }, 'MicrosoftAppType'],
  ])('refuses %s', (_name, env, expected) => {
    const found = problems(env);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
    const swedish = problems({ ...env, LOCALE: 'sv' });
    expect(swedish).toHaveLength(1);
    expect(swedish[0]).toMatch(/\b(?:ange|utelämna)\b/);
  });

  it('names the languages in both, where LOCALE is neither', () => {
    expect(problems({ LOCALE: 'de' })).toEqual(['LOCALE är "de": ange sv eller en (set sv or en).']);
  });

  it('lists every problem at once and never shows the password', () => {
    const found = problems({ PORT: 'x', LOCALE: 'y', CLOCK: 'z', MicrosoftAppPassword: 'hemligt' });
    expect(found).toHaveLength(4);
    expect(found.join()).not.toContain('hemligt');
  });

  it.each(['STORAGE_CONNECTION_STRING', 'METRICS_TOKEN'])('never says back %s, which is secret', (name) => {
    const [problem] = problems({ [name]: 'hemlig nyckel' });
    expect(problem).toMatch(new RegExp(`^${name} .*: set `));
    expect(problem).not.toContain('hemlig');
  });

  it('is described by .env.example, setting by setting, with the same standard values', () => {
    const lines = readFileSync(join(__dirname, '../../.env.example'), 'utf8').split('\n');
    const example = Object.fromEntries(
      lines.filter((line) => /^\w+=/.test(line)).map((line) => line.split(/=(.*)/s, 2) as [string, string]),
    );
    expect(Object.keys(example).sort()).toEqual([...settingNames].sort());
    expect(config(example)).toEqual(config());
  });
});
