import type { Request } from '../domain/request.js';
import type { AgendaStore } from '../ports/agendaStore.js';
import type { Notices } from '../ports/notices.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import { inParallel } from './inParallel.js';
import type { Planner } from './planner.js';
import type { RequestSubject } from './subjects/requestSubject.js';
import { isUnsettled } from './subjects/subject.js';

interface Parts {
  readonly agenda: Pick<AgendaStore, 'plan'>;
  readonly people: Pick<PeopleStore, 'persons'>;
  readonly planner: Planner;
  readonly requestSubject: RequestSubject;
  /** Called when something may be due at once. */
  readonly onPlanned: () => void;
}

const width = 8;

/** The port over the planner: what an event asks for is what the request's new state asks for. */
export const notices = ({ agenda, people, planner, requestSubject, onPlanned }: Parts): Notices => {
  const plan = async (requests: readonly Request[]): Promise<void> => {
    const persons = (await people.persons()).map(({ value }) => value);
    await inParallel(width, requests, async (request) => {
      await planner.bringUpToDate(requestSubject(request), await agenda.plan(request.id), persons);
    });
    onPlanned();
  };
  return {
    requestsPublished: plan,
    responseSubmitted: (request) => plan([request]),
    responseDecided: (request) => plan([request]),
    requestsChanged: plan,

    async nextReminder({ id }) {
      const stored = await agenda.plan(id);
      const days = (stored?.value.next ?? [])
        .filter((item) => item.kind === 'reminder' && isUnsettled(item))
        .map(({ day }) => day)
        .sort();
      return days[0] ?? null;
    },
  };
};
