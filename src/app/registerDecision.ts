import { characters } from '../domain/answer.js';
import type { Person } from '../domain/person.js';
import { done, refuse, type DecisionField, type DecisionFinding, type Outcome } from '../domain/refusal.js';
import type { Decision, Request } from '../domain/request.js';
import { daysBetween, isDay } from '../domain/days.js';
import type { BegunMeasure } from '../ports/newMeasure.js';
import type { HeldFile } from '../ports/requestStore.js';
import type { View } from '../ports/views/view.js';
import { commandKey } from './ids.js';
import { openRequest } from './openRequest.js';
import { measuresBegunBy, recordMeasuresOf } from './recordMeasures.js';
import { fileToChange, heldForAnswering } from './requestAccess.js';
import { decisionView, responseView, type Reader } from './requestViews.js';
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
const decisionFindings = (
  typed: TypedDecision,
  letterDecidedOn: string | null,
  now: string,
): DecisionFinding[] => {
  const found: DecisionFinding[] = [];
  const date = typed.decidedOn.trim();
  if (date === '') found.push({ field: 'decidedOn', code: 'required' });
  else if (!isDay(date)) found.push({ field: 'decidedOn', code: 'noDate' });
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
 * Its measures recorded, its reminders withdrawn; what is left then is done behind the acknowledgement. A crash in
 * between is mended by the sweeper or by pressing again.
 */
const close = async (
  services: Needs,
  { file, token }: HeldFile,
  reader: Reader,
  begun?: readonly BegunMeasure[],
): Promise<View> => {
  const { request } = file;
  const measures = await recordMeasuresOf(services, file, begun);
  await services.notices.responseDecided({ request, token }, measures);
  return responseView(file, reader, true, { measures });
};

/** Registers the board's decision on a submitted response: from now on it counts as answered. */
export const registerDecision = async (
  services: Needs,
  person: Person,
  requestId: string,
  typed: TypedDecision,
): Promise<Outcome<View>> => {
  for (;;) {
    const found = await fileToChange(services, person, requestId);
    if (!found.ok) return found;
    const { file, token } = found.value;
    const { request } = file;
    const now = today(services.clock);
    const reader = { person, today: now };
    if (request.state === 'answered') return done(await close(services, found.value, reader));
    if (request.state === 'withdrawn') return openRequest(services, person, requestId, null);
    if (request.state !== 'submitted') return refuse({ code: 'notSubmitted' });
    const findings = decisionFindings(typed, request.letterDecidedOn, now);
    if (findings.length > 0) return done(decisionView(request, reader, { typed, findings }));
    const at = instant(services.clock);
    const decision = decisionOf(typed, person, at);
    const next: Request = { ...request, state: 'answered', decision };
    const result = await services.requests.commit({
      held: { request, token },
      next,
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
      measures: measuresBegunBy({ ...file, request: next }, services.clock.now().zone),
      commandKey: commandKey('decided', request.id, decision.decidedOn, decision.paragraph, person.id),
    });
    if (result.outcome === 'conflict') continue;
    const { held, begun } = result;
    const closed = { file: { ...file, request: held.request }, token: held.token };
    return done(await close(services, closed, reader, begun));
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
