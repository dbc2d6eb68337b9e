import type { Language } from '../domain/person.js';
import { escalationLevels, type EscalationLevel } from '../domain/escalation.js';
import { settingTexts } from '../language/catalogue/settings.js';
import type { Settings } from './settings.js';

/** What is wrong between settings that are each well-formed. */
export const contradictions = (
  env: Readonly<Record<string, string>>,
  language: Language,
): readonly string[] => {
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

const escalationNames = {
  substitute: 'ESCALATE_TO_SUBSTITUTE',
  head: 'ESCALATE_TO_HEAD',
  auditors: 'ESCALATE_TO_AUDITORS',
} as const satisfies Record<EscalationLevel, keyof Settings>;

/** Each level comes after the ones before it: a step then says whose it is. */
export const escalationProblems = (values: Settings, language: Language): readonly string[] => {
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
