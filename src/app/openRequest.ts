import type { PlannedMeasure } from '../domain/measure.js';
import { mayAnswer, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { markOf, type Request } from '../domain/request.js';
import type { Withdrawal } from '../ports/views/response.js';
import type { View } from '../ports/views/view.js';
import { fileForReading } from './requestAccess.js';
import { answerStepView, decisionView, requestView, responseView } from './requestViews.js';
import { today, type Services } from './services.js';

/** Stands in the history alone: it is asked for once, when somebody opens what is no longer asked for. */
const withdrawalOf = async (
  services: Pick<Services, 'requests'>,
  requestId: string,
): Promise<Withdrawal | null> => {
  const event = (await services.requests.events(requestId)).findLast(({ kind }) => kind === 'withdrawn');
  return event === undefined ? null : { at: event.at, byName: event.byName, reason: event.reason ?? '' };
};
/** What a decided response has promised; before the decision nothing is followed up. */
const measuresOf = async (
  services: Pick<Services, 'measures'>,
  request: Request,
): Promise<readonly PlannedMeasure[]> =>
  request.state === 'answered' && request.marks.some(({ measure }) => measure === 'planned')
    ? services.measures.ofRequest(request.id)
    : [];

/**
 * Today's state of a request, whichever old button was pressed: a step or the request while it is being
 * answered, the decision form once submitted, the receipt once answered, why it was withdrawn. Who may only read
 * gets the response.
 */
export const openRequest = async (
  services: Pick<Services, 'requests' | 'measures' | 'notices' | 'clock'>,
  person: Person,
  requestId: string,
  slot: number | null,
): Promise<Outcome<View>> => {
  const found = await fileForReading(services, person, requestId);
  if (!found.ok) return found;
  const { file } = found.value;
  const { request } = file;
  const reader = { person, today: today(services.clock) };
  if (request.state === 'answered')
    return done(responseView(file, reader, true, { measures: await measuresOf(services, request) }));
  if (request.state === 'withdrawn')
    return done(responseView(file, reader, true, { withdrawal: await withdrawalOf(services, requestId) }));
  if (!mayAnswer(person, request.boardId)) return done(requestView(file, reader));
  if (request.state === 'submitted') {
    const nextReminder = await services.notices.nextReminder(request);
    return done(decisionView(request, reader, { nextReminder }));
  }
  if (slot === null) return done(requestView(file, reader));
  if (markOf(request, slot) === null) return refuse({ code: 'noSuchRecommendation', slot });
  return done(answerStepView(file, slot, reader));
};

/** The response as text, however far it has come; for an auditor once it is handed in. */
export const readResponse = async (
  services: Pick<Services, 'requests' | 'measures' | 'clock'>,
  person: Person,
  requestId: string,
): Promise<Outcome<View>> => {
  const found = await fileForReading(services, person, requestId);
  if (!found.ok) return found;
  const { file } = found.value;
  const { request } = file;
  const reader = { person, today: today(services.clock) };
  const withdrawal = request.state === 'withdrawn' ? await withdrawalOf(services, requestId) : null;
  const measures = await measuresOf(services, request);
  return done(responseView(file, reader, false, { withdrawal, measures }));
};
