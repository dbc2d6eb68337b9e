import { isAuditor, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { parseRequestId, type Request } from '../domain/request.js';
import type { HeldRequest } from '../ports/requestStore.js';
import { checkDueDate } from './checkDate.js';
import { checkReason } from './checkReason.js';
import { commandKey, textHash } from './ids.js';
import { instant, today, type Services } from './services.js';

type Needs = Pick<Services, 'requests' | 'notices' | 'clock'>;

/** What an auditor typed. */
export interface TypedExtension {
  /** `YYYY-MM-DD`. */
  readonly dueDate: string;
  /** May be empty. */
  readonly reason: string;
}

export interface Extended {
  readonly request: Request;
  /** The effective due date before. */
  readonly from: string;
}

/** An open request for an auditor; null as `by` is the operator at the command line. */
export const openForAuditor = async (
  services: Pick<Services, 'requests'>,
  by: Person | null,
  requestId: string,
): Promise<Outcome<HeldRequest>> => {
  if (by !== null && !isAuditor(by)) return refuse({ code: 'auditorsOnly' });
  if (parseRequestId(requestId) === null) return refuse({ code: 'noSuchRequest' });
  const held = await services.requests.request(requestId);
  if (held === null) return refuse({ code: 'noSuchRequest' });
  switch (held.request.state) {
    case 'answered':
      return refuse({ code: 'alreadyAnswered' });
    case 'withdrawn':
      return refuse({ code: 'requestWithdrawn' });
    default:
      return done(held);
  }
};

/**
 * Somebody has moved one of the dates since the form was drawn; what else happens to a request overtakes nobody. Events
 * that its row does not show yet count when it does: till then the form would come back with the old date.
 */
const isOvertaken = async (
  { requests }: Pick<Services, 'requests'>,
  { id, sequence }: Request,
  form: number,
): Promise<boolean> => {
  if (form >= sequence) return form > sequence;
  return (await requests.events(id)).some(
    (event) =>
      event.sequence > form &&
      event.sequence <= sequence &&
      (event.kind === 'extended' || event.kind === 'dueDateChanged'),
  );
};

/**
 * Gives one board more time; its own due date stays visible beside the new one. The due date itself takes a granted
 * extension back. `form`: the request's sequence number on the form, so that the same form again changes nothing, nor
 * one that somebody has overtaken; null: whatever stands.
 */
export const grantExtension = async (
  services: Needs,
  by: Person | null,
  requestId: string,
  typed: TypedExtension,
  form: number | null = null,
): Promise<Outcome<Extended>> => {
  for (;;) {
    const found = await openForAuditor(services, by, requestId);
    if (!found.ok) return found;
    const { request } = found.value;
    const date = checkDueDate(typed.dueDate, today(services.clock));
    if (!date.ok) return date;
    const reason = checkReason(typed.reason, 'optional');
    if (!reason.ok) return reason;
    const key = commandKey(
      'extended',
      requestId,
      form ?? request.sequence,
      date.value,
      reason.value,
      by?.id ?? null,
    );
    const from = request.effectiveDueDate;
    if (request.recentCommands.includes(key) && date.value === from) {
      await services.notices.requestsChanged([request]);
      return done({ request, from: request.dueDate });
    }
    if (date.value === from) return refuse({ code: 'sameDate', value: from });
    if (date.value < request.dueDate)
      return refuse({ code: 'extensionNotLater', value: date.value, dueDate: request.dueDate });
    if (form !== null && (await isOvertaken(services, request, form)))
      return refuse({ code: 'changedMeanwhile' });
    const said = reason.value === '' ? {} : { reason: reason.value };
    const result = await services.requests.commit({
      held: found.value,
      next: { ...request, effectiveDueDate: date.value },
      event: {
        kind: 'extended',
        by: by?.id ?? null,
        byName: by?.name ?? '',
        at: instant(services.clock),
        facts: {
          from,
          to: date.value,
          ...(reason.value === '' ? {} : { reason: textHash(reason.value) }),
        },
        ...said,
      },
      version: null,
      commandKey: key,
    });
    if (result.outcome === 'conflict') continue;
    await services.notices.requestsChanged([result.held.request]);
    return done({ request: result.held.request, from });
  }
};
