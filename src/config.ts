import { isAbsolute, join } from 'node:path';
import { DateTime, IANAZone } from 'luxon';
import { z } from 'zod';
import { remedyText, settingTexts, type Remedy } from './language/catalogue/settings.js';
import type { Registration } from './teams/authentication.js';
import { parseWindows } from './delivery/rates.js';
import type { Window } from './delivery/limiter.js';
import type { Language } from './domain/person.js';
import {
  defaultQuietMonths,
  parseQuietMonths,
  type QuietMonths,
  type QuietMonthsReading,
} from './domain/quietMonths.js';
import {
  defaultEscalation,
  escalationLevels,
  type Escalation,
  type EscalationLevel,
} from './domain/escalation.js';
import { parseRhythm, type Rhythm, type RhythmFault } from './domain/rhythm.js';

export interface Config {
  /** Without an app id the loopback address: then nobody proves who is asking. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  readonly port: number;
  /** Null: the embedded storage. */
  readonly storageConnectionString: string | null;
  readonly dataDirectory: string;
  readonly storagePort: number;
  readonly auditorPort: number;
  readonly secretaryPort: number;
  /** Where the clock starts, ISO with an offset; null: now. */
  readonly clockStart: string | null;
  readonly timeZone: string;
  readonly locale: 'sv' | 'en';
  readonly rhythm: Rhythm;
  readonly quietMonths: QuietMonths;
  readonly escalation: Escalation;
  /** Whether the auditors get their weekly digest. */
  readonly digest: boolean;
  /** Of planned measures. */
  readonly measureRhythm: Rhythm;
  /** HH:MM in the time zone. */
  readonly reminderTime: string;
  /** How many cards may leave to one conversation, and to a tenant as a whole. */
  readonly ratePerConversation: readonly Window[];
  readonly ratePerTenant: readonly Window[];
  /** Null: any. */
  readonly allowedTenants: readonly string[] | null;
  readonly organisation: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** The address under which clients reach the bot, without a slash at the end; null: not given. */
  readonly publicUrl: string | null;
  /** What a caller of GET /metrics must bring; null: on the loopback address nothing, elsewhere there is no such page. */
  readonly metricsToken: string | null;
  /** The bot's registration; null: none, for development and trial on this machine only. */
  readonly identity: Registration | null;
  /** Where the keys are published that requests are signed with; null: the Bot Framework's own. */
  readonly openIdMetadataUrl: string | null;
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  /** One line each, in the language of LOCALE: what is wrong and what to set. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the catalogue calls the remedy of a setting. */
const remedy = (name: Remedy): Remedy => name;

const port = (standard: number) =>
  z
    .string()
    .default(String(standard))
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, remedy('port'))
    .transform(Number);

const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

const rhythmFaults: Readonly<Record<RhythmFault['code'], Remedy>> = {
  empty: 'rhythmEmpty',
  notWholeNumber: 'rhythmNotWholeNumber',
  outOfRange: 'rhythmOutOfRange',
  duplicate: 'rhythmDuplicate',
  tooMany: 'rhythmTooMany',
};

const rhythm = (standard: string) =>
  z
    .string()
    .default(standard)
    .transform((text, context): Rhythm => {
      const read = parseRhythm(text);
      if (read.ok) return read.rhythm;
      context.addIssue({ code: 'custom', message: rhythmFaults[read.fault.code] });
      return z.NEVER;
    });

const quietMonthFaults: Readonly<Record<Extract<QuietMonthsReading, { ok: false }>['fault'], Remedy>> = {
  noMonth: 'quietNoMonth',
  duplicate: 'quietDuplicate',
  allMonths: 'quietAllMonths',
};

const quietMonths = z
  .string()
  .default(defaultQuietMonths.join())
  .transform((text, context): QuietMonths => {
    const read = parseQuietMonths(text);
    if (read.ok) return read.months;
    context.addIssue({ code: 'custom', message: quietMonthFaults[read.fault] });
    return z.NEVER;
  });

const rate = (standard: string) =>
  z
    .string()
    .default(standard)
    .transform((text, context): readonly Window[] => {
      const windows = parseWindows(text);
      if (windows !== null) return windows;
      context.addIssue({
        code: 'custom',
        message: remedy('rate'),
      });
      return z.NEVER;
    });

/** Days after the due date; null: never. */
const escalateAfter = (level: EscalationLevel) =>
  z
    .string()
    .default(String(defaultEscalation[level]))
    .refine(
      (text) => text === 'never' || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 3650),
      remedy('escalation'),
    )
    .transform((text) => (text === 'never' ? null : Number(text)));

const isInstant = (text: string): boolean =>
  /T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text) && DateTime.fromISO(text).isValid;

/** Links in cards lead there. Plain http only to this machine itself: whoever has a link can open it. */
const publicAddress = (text: string, context: z.RefinementCtx): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOwn = url?.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  const isBare = url !== null && `${url.origin}/` === url.href;
  if (url !== null && isBare && (url.protocol === 'https:' || isOwn)) return url.origin;
  context.addIssue({ code: 'custom', message: remedy('publicUrl') });
  return z.NEVER;
};

const settings = z.object({
  PORT: port(3978),
  STORAGE_CONNECTION_STRING: z
    .string()
    .refine(
      (text) => text === 'UseDevelopmentStorage=true' || /^\s*\w+=.+;.*=/.test(text),
      remedy('connectionString'),
    )
    .optional(),
  DATA_DIR: z.string().default('.data'),
  STORAGE_PORT: port(10902),
  AUDITOR_PORT: port(56150),
  SECRETARY_PORT: port(56151),
  CLOCK: z.string().refine(isInstant, remedy('instant')).optional(),
  TIME_ZONE: z
    .string()
    .default('Europe/Stockholm')
    .refine((zone) => IANAZone.isValidZone(zone), remedy('timeZone')),
  LOCALE: z.enum(['sv', 'en'], remedy('locale')).default('sv'),
  REMINDER_DAYS: rhythm('30,14,7,3,1,0,-1,-7'),
  MEASURE_DAYS: rhythm('14,3,0,-7'),
  QUIET_MONTHS: quietMonths,
  ESCALATE_TO_SUBSTITUTE: escalateAfter('substitute'),
  ESCALATE_TO_HEAD: escalateAfter('head'),
  ESCALATE_TO_AUDITORS: escalateAfter('auditors'),
  DIGEST: z
    .enum(['monday', 'never'], remedy('digest'))
    .default('monday')
    .transform((text) => text === 'monday'),
  REMINDER_TIME: z
    .string()
    .default('08:30')
    .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), remedy('timeOfDay')),
  RATE_PER_CONVERSATION: rate('7/1,60/30,1800/3600'),
  RATE_PER_TENANT: rate('50/1'),
  ALLOWED_TENANTS: z
    .string()
    .transform((text) => text.split(',').map((tenant) => tenant.trim().toLowerCase()))
    .refine((tenants) => tenants.every((tenant) => /^[0-9a-z.-]+$/.test(tenant)), remedy('tenants'))
    .optional(),
  ORGANISATION: z
    .string()
    .default('org')
    .refine((text) => /^[a-z0-9]{1,32}$/.test(text), remedy('organisation')),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], remedy('logLevel')).default('info'),
  PUBLIC_URL: z.string().transform(publicAddress).optional(),
  METRICS_TOKEN: z
    .string()
    .refine((text) => /^[\x21-\x7e]{16,}$/.test(text), remedy('metricsToken'))
    .optional(),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .string()
    .default('SingleTenant')
    .transform((text) => appTypes.find((type) => type.toLowerCase() === text.toLowerCase()))
    .refine((type) => type !== undefined, remedy('appType')),
  MicrosoftAppTenantId: z.string().optional(),
  BotOpenIdMetadata: z.url({ protocol: /^https?$/, error: remedy('address') }).optional(),
});
type Settings = z.infer<typeof settings>;

/** The name of every setting, as the environment and `.env.example` know it. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** What is wrong between settings that are each well-formed. */
const contradictions = (env: Readonly<Record<string, string>>, language: Language): readonly string[] => {
  const texts = settingTexts[language];
  const id = env.MicrosoftAppId;
  const type = (env.MicrosoftAppType ?? 'SingleTenant').toLowerCase();
  const managed = type === 'userassignedmsi';
  const problems: string[] = [];
  if (id === undefined) {
    for (const name of ['MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'] as const)
      if (env[name] !== undefined) problems.push(texts.withoutAppId(name));
    return problems;
  }
  if (env.CLOCK !== undefined) problems.push(texts.clockInProduction);
  if (managed && env.MicrosoftAppPassword !== undefined) problems.push(texts.passwordOfIdentity);
  if (!managed && env.MicrosoftAppPassword === undefined) problems.push(texts.passwordMissing);
  if (type !== 'multitenant' && env.MicrosoftAppTenantId === undefined) problems.push(texts.tenantMissing);
  if (type === 'multitenant' && env.ALLOWED_TENANTS === undefined && env.MicrosoftAppTenantId === undefined)
    problems.push(texts.tenantsMissing);
  return problems;
};

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

const escalationNames = {
  substitute: 'ESCALATE_TO_SUBSTITUTE',
  head: 'ESCALATE_TO_HEAD',
  auditors: 'ESCALATE_TO_AUDITORS',
} as const satisfies Record<EscalationLevel, keyof Settings>;

/** Each level comes after the ones before it: a step then says whose it is. */
const escalationProblems = (values: Settings, language: Language): readonly string[] => {
  const steps = escalationLevels.flatMap((level) => {
    const days = values[escalationNames[level]];
    return days === null ? [] : [{ name: escalationNames[level], days }];
  });
  return steps.flatMap(({ name, days }, index) => {
    const before = steps[index - 1];
    return before !== undefined && before.days >= days
      ? [settingTexts[language].escalationOrder(name, days, before.name, before.days)]
      : [];
  });
};

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
  const language = given.LOCALE === 'en' ? 'en' : 'sv';
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

/** The configuration of this process: its environment, and for what that leaves out the file `.env`. */
export const readEnvironment = (packageRoot: string): ConfigReading => {
  try {
    process.loadEnvFile(join(packageRoot, '.env'));
  } catch {
    // No such file: the environment alone.
  }
  return readConfig(process.env, packageRoot);
};
