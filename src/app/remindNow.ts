import { boardReach, canBeReached, standIns } from '../domain/boardReach.js';
import { isAuditor, isSecretaryOf, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { isClosedState, isOpen, type Request, type RequestId } from '../domain/request.js';
import { swedish } from '../domain/status.js';
import type { Turn } from '../ports/turn.js';
import type { View } from '../ports/views/view.js';
import type { RemindedNow } from '../ports/views/remindNow.js';
import { askAs } from './ask.js';
import { commandKey } from './ids.js';
import { inGroups } from './inGroups.js';
import { instant, type ChatServices } from './services.js';

/** Who can be told of it now. */
const reached = (persons: readonly Person[], { boardId }: Request): readonly Person[] =>
  [...persons.filter((person) => isSecretaryOf(person, boardId)), ...standIns(persons, boardId)].filter(
    canBeReached,
  );

interface Wanted {
  /** To be reminded, each with the day on which that is told. */
  readonly remind: readonly { readonly request: Request; readonly day: string; readonly atOnce: boolean }[];
  readonly already: readonly Request[];
  readonly unreachable: readonly Request[];
  readonly persons: readonly Person[];
}

/** Of these requests, as they stand now. */
const sorted = async (needs: ChatServices, ids: readonly RequestId[]): Promise<Wanted> => {
  const found = await inGroups(ids, async (id) => (await needs.requests.request(id))?.request ?? null);
  const persons = (await needs.people.persons()).map(({ value }) => value);
  const open = found.filter((request) => request !== null).filter(isOpen);
  const isReached = ({ boardId }: Request): boolean =>
    ['secretary', 'substitute'].includes(boardReach(persons, boardId));
  const told = open
    .filter(isReached)
    .map((request) => ({ request, ...needs.notices.newsDay(request.effectiveDueDate) }));
  return {
    remind: told.filter(({ request, day }) => request.extraReminder?.day !== day),
    already: told
      .filter(({ request, day }) => request.extraReminder?.day === day)
      .map(({ request }) => request),
    unreachable: open.filter((request) => !isReached(request)),
    persons,
  };
};

const namesOf = (requests: readonly Request[]): string[] =>
  [...new Set(requests.map(({ boardName }) => boardName))].sort(swedish);

const summaryOf = ({ remind, already, unreachable, persons }: Wanted): RemindedNow => {
  const requests = remind.map(({ request }) => request);
  const people = new Set(requests.flatMap((request) => reached(persons, request).map(({ id }) => id)));
  const [first] = remind.map(({ day }) => day).sort();
  return {
    boards: namesOf(requests),
    requests: requests.length,
    people: people.size,
    unreachable: namesOf(unreachable),
    already: already.length,
    day: first === undefined || remind.every(({ atOnce }) => atOnce) ? null : first,
  };
};

/** What the question's answer shows now under the presser's rights; another view where it shows no requests. */
const askedFor = async (
  needs: ChatServices,
  { person, language }: Pick<Turn, 'person' | 'language'>,
  question: string,
): Promise<{ readonly ids: readonly RequestId[] } | { readonly view: View }> => {
  const { view } = await askAs(needs, person, question, language);
  if (view.view !== 'answer') return { view };
  const { table } = view;
  const rows = table.of === 'requests' ? table.rows : [];
  return { ids: rows.filter(({ state }) => !isClosedState(state)).map(({ requestId }) => requestId) };
};

/** Says whom "Påminn dessa nu" would tell, before anybody is told. */
export const remindNowForm = async (
  needs: ChatServices,
  turn: Pick<Turn, 'person' | 'language'>,
  question: string,
): Promise<Outcome<View>> => {
  if (!isAuditor(turn.person)) return refuse({ code: 'auditorsOnly' });
  const asked = await askedFor(needs, turn, question);
  if ('view' in asked) return done(asked.view);
  return done({ view: 'remindNowForm', question, ...summaryOf(await sorted(needs, asked.ids)) });
};

/** Null: it has been answered, or asked for on that day, in between. */
const order = async (
  needs: ChatServices,
  { id: by, name: byName }: Person,
  id: RequestId,
  day: string,
  at: string,
): Promise<Request | null> => {
  for (;;) {
    const held = await needs.requests.request(id);
    if (held === null || !isOpen(held.request) || held.request.extraReminder?.day === day) return null;
    const { request } = held;
    const result = await needs.requests.commit({
      held,
      next: { ...request, extraReminder: { at, day, sequence: request.sequence + 1, byName } },
      event: { kind: 'extraReminderOrdered', by, byName, at, facts: { day } },
      version: null,
      commandKey: commandKey('extraReminder', id, day),
    });
    if (result.outcome === 'committed') return result.held.request;
  }
};

/**
 * Those who have not answered, of the question's answer, are reminded beside their rhythm: at once in office hours,
 * else on the next morning that they may be written to. Once per request and day, whoever asks for it and however
 * often. Each stands in its request's history before it is planned: a crash in between is made good by the sweeper.
 */
export const remindNow = async (
  needs: ChatServices,
  turn: Pick<Turn, 'person' | 'language'>,
  question: string,
): Promise<Outcome<View>> => {
  if (!isAuditor(turn.person)) return refuse({ code: 'auditorsOnly' });
  const asked = await askedFor(needs, turn, question);
  if ('view' in asked) return done(asked.view);
  const wanted = await sorted(needs, asked.ids);
  // One instant for all: who answers for several boards gets one card.
  const at = instant(needs.clock);
  const ordered = await inGroups(wanted.remind, async ({ request, day }) =>
    order(needs, turn.person, request.id, day, at),
  );
  // Those of an earlier press as well, in case its process died before they were planned.
  const planned = [...ordered.filter((request) => request !== null), ...wanted.already];
  if (planned.length > 0) await needs.notices.requestsChanged(planned);
  return done({ view: 'remindedNow', ...summaryOf(wanted) });
};
