import { characters } from '../domain/answer.js';
import type { Person } from '../domain/person.js';
import { done, refuse, type DecisionField, type DecisionFinding, type Outcome } from '../domain/refusal.js';
import type { Decision, Request } from '../domain/request.js';
import { daysBetween } from '../domain/days.js';
import type { View } from '../ports/views.js';
import { checkDate } from './checkDate.js';
import { commandKey } from './ids.js';
import { openRequest } from './openRequest.js';
import { recordMeasures } from './recordMeasures.js';
import { heldForAnswering } from './requestAccess.js';
import { decisionView } from './requestViews.js';
import { instant, today, type Services } from './services.js';

type Needs = Pick<Services, 'requests' | 'measures' | 'notices' | 'clock'>;

/** What was typed in the decision form, letter for letter. */
export interface TypedDecision {
  /** The meeting's date. */
  readonly decidedOn: string;
  readonly paragraph: string;
  /** The board's own registry number; may be empty. */
  readonly registryNumber: string;
}

const limits: Readonly<Record<Exclude<DecisionField, 'decidedOn'>, number>> = {
  paragraph: 50,
  registryNumber: 100,
};

/** The meeting has been held, and after the letter was decided; the paragraph is named. */
export const decisionFindings = (
  typed: TypedDecision,
  letterDecidedOn: string | null,
  now: string,
): DecisionFinding[] => {
  const found: DecisionFinding[] = [];
  const date = typed.decidedOn.trim();
  if (date === '') found.push({ field: 'decidedOn', code: 'required' });
  else if (!checkDate(date)) found.push({ field: 'decidedOn', code: 'noDate' });
  else if (daysBetween(now, date) > 0) found.push({ field: 'decidedOn', code: 'future' });
  else if (letterDecidedOn !== null && daysBetween(letterDecidedOn, date) < 0)
    found.push({ field: 'decidedOn', code: 'beforeLetter' });
  if (typed.paragraph.trim() === '') found.push({ field: 'paragraph', code: 'required' });
  for (const field of ['paragraph', 'registryNumber'] as const)
    if (characters(typed[field]) > limits[field]) found.push({ field, code: 'tooLong' });
  return found;
};

const decisionOf = (typed: TypedDecision, person: Person, at: string): Decision => ({
  decidedOn: typed.decidedOn.trim(),
  paragraph: typed.paragraph.trim().replace(/^§\s*/, ''),
  registryNumber: typed.registryNumber.trim() || null,
  registeredBy: person.id,
  registeredByName: person.name,
  registeredAt: at,
});

/**
 * Told, its measures followed up, and only then released: a crash in between is mended by the sweeper or by
 * pressing again.
 */
const close = async (services: Needs, request: Request): Promise<void> => {
  await services.notices.responseDecided(request);
  await services.notices.measuresChanged(await recordMeasures(services, request));
  await services.requests.release(request.id);
};

/** Registers the board's decision on a submitted response: from now on it counts as answered. */
export const registerDecision = async (
  services: Needs,
  person: Person,
  requestId: string,
  typed: TypedDecision,
): Promise<Outcome<View>> => {
  for (;;) {
    const found = await heldForAnswering(services, person, requestId);
    if (!found.ok) return found;
    const { request } = found.value;
    const now = today(services.clock);
    if (request.state === 'answered') {
      await close(services, request);
      return openRequest(services, person, requestId, null);
    }
    if (request.state === 'withdrawn') return openRequest(services, person, requestId, null);
    if (request.state !== 'submitted') return refuse({ code: 'notSubmitted' });
    const findings = decisionFindings(typed, request.letterDecidedOn, now);
    if (findings.length > 0) return done(decisionView(request, { person, today: now }, { typed, findings }));
    const at = instant(services.clock);
    const decision = decisionOf(typed, person, at);
    const result = await services.requests.commit({
      held: found.value,
      next: { ...request, state: 'answered', decision },
      event: {
        kind: 'decided',
        by: person.id,
        byName: person.name,
        at,
        facts: {
          decidedOn: decision.decidedOn,
          paragraph: decision.paragraph,
          registryNumber: decision.registryNumber,
        },
      },
      version: null,
      commandKey: commandKey('decided', request.id, decision.decidedOn, decision.paragraph, person.id),
    });
    if (result.outcome === 'conflict') continue;
    await close(services, result.held.request);
    return openRequest(services, person, requestId, null);
  }
};

/** "Not yet": says that the response waits for the decision, and when the reminder comes. */
export const postponeDecision = async (
  services: Needs,
  person: Person,
  requestId: string,
): Promise<Outcome<View>> => {
  const found = await heldForAnswering(services, person, requestId);
  if (!found.ok) return found;
  const { request } = found.value;
  if (request.state !== 'submitted') return openRequest(services, person, requestId, null);
  const nextReminder = await services.notices.nextReminder(request);
  return done(
    decisionView(request, { person, today: today(services.clock) }, { postponed: true, nextReminder }),
  );
};
