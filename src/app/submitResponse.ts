import type { Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { isOpen } from '../domain/request.js';
import type { View } from '../ports/views/view.js';
import { commandKey } from './ids.js';
import { incompleteSlots, lookThrough } from './lookThrough.js';
import { openRequest } from './openRequest.js';
import { fileToChange, heldForAnswering } from './requestAccess.js';
import { decisionView } from './requestViews.js';
import { instant, today, type Services } from './services.js';

type Needs = Pick<Services, 'requests' | 'measures' | 'notices' | 'clock'>;

/**
 * Hands the answers in. That is not yet the board's response: the decision is asked for next. What is missing
 * is shown, and nothing typed is touched.
 */
export const submitResponse = async (
  services: Needs,
  person: Person,
  requestId: string,
): Promise<Outcome<View>> => {
  for (;;) {
    const found = await fileToChange(services, person, requestId);
    if (!found.ok) return found;
    const { file, token } = found.value;
    const { request } = file;
    const reader = { person, today: today(services.clock) };
    if (!isOpen(request)) return openRequest(services, person, requestId, null);
    if (request.state === 'submitted') {
      // A repeated press, perhaps after a crash between the commit and the notice: tell again, it is told once.
      services.notices.responseSubmitted(request);
      return done(decisionView(request, reader));
    }
    if (incompleteSlots(file).length > 0) return done(lookThrough(file, reader, true));
    const at = instant(services.clock);
    const result = await services.requests.commit({
      held: { request, token },
      next: {
        ...request,
        state: 'submitted',
        submittedAt: at,
        submittedByName: person.name,
        submittedSequence: request.sequence + 1,
      },
      event: { kind: 'submitted', by: person.id, byName: person.name, at, facts: {} },
      version: null,
      commandKey: commandKey('submitted', request.id, request.sequence, person.id),
    });
    if (result.outcome === 'conflict') continue;
    services.notices.responseSubmitted(result.held.request);
    return done(decisionView(result.held.request, reader));
  }
};

/** Takes a submitted response back, to change it before the board decides. */
export const reopenResponse = async (
  services: Needs,
  person: Person,
  requestId: string,
): Promise<Outcome<View>> => {
  for (;;) {
    const found = await heldForAnswering(services, person, requestId);
    if (!found.ok) return found;
    const { request } = found.value;
    if (request.state === 'answered') return refuse({ code: 'alreadyAnswered' });
    if (request.state !== 'submitted') return openRequest(services, person, requestId, null);
    const result = await services.requests.commit({
      held: found.value,
      next: { ...request, state: 'draft', submittedAt: null, submittedByName: null, submittedSequence: null },
      event: {
        kind: 'reopened',
        by: person.id,
        byName: person.name,
        at: instant(services.clock),
        facts: {},
      },
      version: null,
      commandKey: commandKey('reopened', request.id, request.sequence, person.id),
    });
    if (result.outcome === 'committed') return openRequest(services, person, requestId, null);
  }
};
