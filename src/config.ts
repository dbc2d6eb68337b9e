import { isAbsolute, join } from 'node:path';
import { DateTime, IANAZone } from 'luxon';
import { z } from 'zod';
import type { Registration } from './teams/authentication.js';
import { parseWindows } from './delivery/rates.js';
import type { Window } from './delivery/limiter.js';
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
  /** HH:MM in the time zone. */
  readonly reminderTime: string;
  /** How many cards may leave to one conversation, and to a tenant as a whole. */
  readonly ratePerConversation: readonly Window[];
  readonly ratePerTenant: readonly Window[];
  /** Null: any. */
  readonly allowedTenants: readonly string[] | null;
  readonly organisation: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** The bot's registration; null: none, for development and trial on this machine only. */
  readonly identity: Registration | null;
  /** Where the keys are published that requests are signed with; null: the Bot Framework's own. */
  readonly openIdMetadataUrl: string | null;
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  /** One line each: what is wrong and what to set. */
  | { readonly ok: false; readonly problems: readonly string[] };

const port = (standard: number) =>
  z
    .string()
    .default(String(standard))
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, 'set a port from 0 to 65535')
    .transform(Number);

const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;

const rhythmFaults: Readonly<Record<RhythmFault['code'], string>> = {
  empty: 'it names no day',
  notWholeNumber: 'a part of it is no whole number',
  outOfRange: 'a day lies too far off',
  duplicate: 'a day stands twice',
  tooMany: 'there are too many days',
};

const rhythm = z
  .string()
  .default('30,14,7,3,1,0,-1,-7')
  .transform((text, context): Rhythm => {
    const read = parseRhythm(text);
    if (read.ok) return read.rhythm;
    context.addIssue({
      code: 'custom',
      message:
        'set whole days with commas, before the due date positive and after it negative, ' +
        `such as "30,14,7,3,1,0,-1,-7" (${rhythmFaults[read.fault.code]})`,
    });
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
        message: `set cards per seconds, such as "${standard}": at least one card in 1 to 86400 seconds each`,
      });
      return z.NEVER;
    });

const isInstant = (text: string): boolean =>
  /T.*(Z|[+-]\d{2}:?\d{2})$/i.test(text) && DateTime.fromISO(text).isValid;

const settings = z.object({
  PORT: port(3978),
  STORAGE_CONNECTION_STRING: z
    .string()
    .refine(
      (text) => text === 'UseDevelopmentStorage=true' || /^\s*\w+=.+;.*=/.test(text),
      'set the connection string of an Azure storage account, or leave it out for the embedded storage',
    )
    .optional(),
  DATA_DIR: z.string().default('.data'),
  STORAGE_PORT: port(10902),
  AUDITOR_PORT: port(56150),
  SECRETARY_PORT: port(56151),
  CLOCK: z
    .string()
    .refine(isInstant, 'set an instant with an offset, such as 2023-03-01T08:00:00+01:00')
    .optional(),
  TIME_ZONE: z
    .string()
    .default('Europe/Stockholm')
    .refine((zone) => IANAZone.isValidZone(zone), 'set a time zone that exists, such as Europe/Stockholm'),
  LOCALE: z.enum(['sv', 'en'], 'set sv or en').default('sv'),
  REMINDER_DAYS: rhythm,
  REMINDER_TIME: z
    .string()
    .default('08:30')
    .refine(
      (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
      'set an hour of the day as HH:MM, such as 08:30',
    ),
  RATE_PER_CONVERSATION: rate('7/1,60/30,1800/3600'),
  RATE_PER_TENANT: rate('50/1'),
  ALLOWED_TENANTS: z
    .string()
    .transform((text) => text.split(',').map((tenant) => tenant.trim().toLowerCase()))
    .refine(
      (tenants) => tenants.every((tenant) => /^[0-9a-z.-]+$/.test(tenant)),
      'set tenant ids with commas between them, or leave it out for the bot’s own tenant',
    )
    .optional(),
  ORGANISATION: z
    .string()
    .default('org')
    .refine(
      (text) => /^[a-z0-9]{1,32}$/.test(text),
      'set 1 to 32 small letters and digits; every key in storage begins with it',
    ),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'set debug, info, warn, error or silent')
    .default('info'),
  MicrosoftAppId: z.string().optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .string()
    .default('SingleTenant')
    .transform((text) => appTypes.find((type) => type.toLowerCase() === text.toLowerCase()))
    .refine((type) => type !== undefined, 'set SingleTenant, UserAssignedMSI or MultiTenant'),
  MicrosoftAppTenantId: z.string().optional(),
  BotOpenIdMetadata: z
    .url({ protocol: /^https?$/, error: 'set an http(s) address, or leave it out' })
    .optional(),
});
type Settings = z.infer<typeof settings>;

/** The name of every setting, as the environment and `.env.example` know it. */
export const settingNames: readonly string[] = Object.keys(settings.shape);

/** What is wrong between settings that are each well-formed. */
const contradictions = (env: Readonly<Record<string, string>>): readonly string[] => {
  const id = env.MicrosoftAppId;
  const type = (env.MicrosoftAppType ?? 'SingleTenant').toLowerCase();
  const managed = type === 'userassignedmsi';
  const problems: string[] = [];
  if (id === undefined) {
    for (const name of ['MicrosoftAppPassword', 'MicrosoftAppType', 'MicrosoftAppTenantId'] as const)
      if (env[name] !== undefined)
        problems.push(`${name} is set without MicrosoftAppId: set both, or neither.`);
    return problems;
  }
  if (env.CLOCK !== undefined)
    problems.push(
      'CLOCK is set together with MicrosoftAppId: a bot in production runs on the real clock; leave CLOCK out.',
    );
  if (managed && env.MicrosoftAppPassword !== undefined)
    problems.push('MicrosoftAppPassword is set for a managed identity, which has none: leave it out.');
  if (!managed && env.MicrosoftAppPassword === undefined)
    problems.push('MicrosoftAppPassword is missing: set it, or set MicrosoftAppType to UserAssignedMSI.');
  if (type !== 'multitenant' && env.MicrosoftAppTenantId === undefined)
    problems.push('MicrosoftAppTenantId is missing: set the tenant that the bot is registered in.');
  if (type === 'multitenant' && env.ALLOWED_TENANTS === undefined && env.MicrosoftAppTenantId === undefined)
    problems.push('ALLOWED_TENANTS is missing: a MultiTenant bot must say which tenants it serves.');
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
    reminderTime: values.REMINDER_TIME,
    ratePerConversation: values.RATE_PER_CONVERSATION,
    ratePerTenant: values.RATE_PER_TENANT,
    allowedTenants: tenantsOf(values, identity),
    organisation: values.ORGANISATION,
    logLevel: values.LOG_LEVEL,
    identity,
    openIdMetadataUrl: values.BotOpenIdMetadata ?? null,
  });
};

/** The two settings that hold secrets are never said back. */
const said = (name: string, given: Readonly<Record<string, string>>, message: string): string =>
  name === 'STORAGE_CONNECTION_STRING' || name === 'MicrosoftAppPassword'
    ? `${name} is not well-formed: ${message}.`
    : `${name} is "${given[name] ?? ''}": ${message}.`;

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
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => said(path.join('.'), given, message)),
    ...contradictions(given),
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
