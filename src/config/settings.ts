import { DateTime, IANAZone } from 'luxon';
import { z } from 'zod';
import type { Window } from '../delivery/limiter.js';
import { parseWindows } from '../delivery/rates.js';
import { defaultEscalation, type EscalationLevel } from '../domain/escalation.js';
import {
  defaultQuietMonths,
  parseQuietMonths,
  type QuietMonths,
  type QuietMonthsReading,
} from '../domain/quietMonths.js';
import { parseRhythm, type Rhythm, type RhythmFault } from '../domain/rhythm.js';
import type { Remedy } from '../language/catalogue/settings.js';
import { isLoopback } from '../teams/loopback.js';

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
  const isOwn = url?.protocol === 'http:' && isLoopback(url);
  const isBare = url !== null && `${url.origin}/` === url.href;
  if (url !== null && isBare && (url.protocol === 'https:' || isOwn)) return url.origin;
  context.addIssue({ code: 'custom', message: remedy('publicUrl') });
  return z.NEVER;
};

/** The form and the standard of each setting; a fault's message is the name of its remedy in the catalogue. */
export const settings = z.object({
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
export type Settings = z.infer<typeof settings>;

/** The name of every setting, as the environment and `.env.example` know it. */
export const settingNames: readonly string[] = Object.keys(settings.shape);
