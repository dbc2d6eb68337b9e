import { isAbsolute, join } from 'node:path';
import type { Escalation } from '../domain/escalation.js';
import type { Language } from '../domain/person.js';
import { remedyText, settingTexts } from '../language/catalogue/settings.js';
import type { Registration } from '../teams/authentication.js';
import type { Config } from './config.js';
import { contradictions, escalationProblems } from './contradictions.js';
import { settingNames, settings, type Settings } from './settings.js';

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  /** One line each, in the language of LOCALE: what is wrong and what to set. */
  | { readonly ok: false; readonly problems: readonly string[] };

const identityOf = (values: Settings): Registration | null =>
  values.MicrosoftAppId === undefined
    ? null
    : {
        appId: values.MicrosoftAppId,
        password: values.MicrosoftAppPassword ?? null,
        type: values.MicrosoftAppType,
        tenantId: values.MicrosoftAppTenantId ?? null,
      };

const tenantsOf = (values: Settings, identity: Registration | null): readonly string[] | null =>
  values.ALLOWED_TENANTS ?? (identity?.tenantId == null ? null : [identity.tenantId.toLowerCase()]);

const escalationOf = (values: Settings): Escalation => ({
  substitute: values.ESCALATE_TO_SUBSTITUTE,
  head: values.ESCALATE_TO_HEAD,
  auditors: values.ESCALATE_TO_AUDITORS,
});

const configOf = (values: Settings, packageRoot: string): Config => {
  const identity = identityOf(values);
  return Object.freeze({
    host: identity === null ? '127.0.0.1' : '0.0.0.0',
    port: values.PORT,
    storageConnectionString: values.STORAGE_CONNECTION_STRING ?? null,
    dataDirectory: isAbsolute(values.DATA_DIR) ? values.DATA_DIR : join(packageRoot, values.DATA_DIR),
    storagePort: values.STORAGE_PORT,
    auditorPort: values.AUDITOR_PORT,
    secretaryPort: values.SECRETARY_PORT,
    clockStart: values.CLOCK ?? null,
    timeZone: values.TIME_ZONE,
    locale: values.LOCALE,
    rhythm: values.REMINDER_DAYS,
    quietMonths: values.QUIET_MONTHS,
    escalation: escalationOf(values),
    digest: values.DIGEST,
    measureRhythm: values.MEASURE_DAYS,
    reminderTime: values.REMINDER_TIME,
    ratePerConversation: values.RATE_PER_CONVERSATION,
    ratePerTenant: values.RATE_PER_TENANT,
    allowedTenants: tenantsOf(values, identity),
    organisation: values.ORGANISATION,
    logLevel: values.LOG_LEVEL,
    publicUrl: values.PUBLIC_URL ?? null,
    metricsToken: values.METRICS_TOKEN ?? null,
    identity,
    openIdMetadataUrl: values.BotOpenIdMetadata ?? null,
  });
};

/** Settings that hold secrets are never said back. */
const secrets = ['STORAGE_CONNECTION_STRING', 'MicrosoftAppPassword', 'METRICS_TOKEN'];

const said = (name: string, value: string, message: string, language: Language): string => {
  const texts = settingTexts[language];
  const remedied = remedyText(message, language);
  return secrets.includes(name) ? texts.malformed(name, remedied) : texts.is(name, value, remedied);
};

/** The language of LOCALE, whatever else may be wrong. */
export const operatorLanguage = (env: NodeJS.ProcessEnv): Language =>
  env.LOCALE?.trim() === 'en' ? 'en' : 'sv';

/**
 * The environment as one frozen configuration, or every problem at once. An empty setting counts as left out.
 * `packageRoot` is what a relative DATA_DIR is relative to.
 */
export const readConfig = (env: NodeJS.ProcessEnv, packageRoot: string): ConfigReading => {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = env[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  ) as Record<string, string>;
  const parsed = settings.safeParse(given);
  const language = operatorLanguage(env);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => {
      const name = path.join('.');
      return said(name, given[name] ?? '', message, language);
    }),
    ...contradictions(given, language),
    ...(parsed.success ? escalationProblems(parsed.data, language) : []),
  ];
  return parsed.success && problems.length === 0
    ? { ok: true, config: configOf(parsed.data, packageRoot) }
    : { ok: false, problems };
};

/** The environment of this process, and for what that leaves out the file `.env`. */
export const wholeEnvironment = (packageRoot: string): NodeJS.ProcessEnv => {
  try {
    process.loadEnvFile(join(packageRoot, '.env'));
  } catch {
    // No such file: the environment alone.
  }
  return process.env;
};

/** The configuration of this process. */
export const readEnvironment = (packageRoot: string): ConfigReading =>
  readConfig(wholeEnvironment(packageRoot), packageRoot);
