import type { Request } from '../domain/request.js';
import type { AgendaStore } from '../ports/agendaStore.js';
import type { Notices } from '../ports/notices.js';
import type { PeopleStore } from '../ports/peopleStore.js';
import { inParallel } from './inParallel.js';
import type { Planner } from './planner.js';
import type { MeasureSubject } from './subjects/measureSubject.js';
import type { RequestSubject } from './subjects/requestSubject.js';
import { isUnsettled, type Subject } from './subjects/subject.js';

interface Parts {
  readonly agenda: Pick<AgendaStore, 'plan'>;
  readonly people: Pick<PeopleStore, 'persons'>;
  readonly planner: Planner;
  readonly requestSubject: RequestSubject;
  readonly measureSubject: MeasureSubject;
  /** Called when something may be due at once. */
  readonly onPlanned: () => void;
}

const width = 8;

/** The port over the planner: what an event asks for is what the request's new state asks for. */
export const notices = (parts: Parts): Notices => {
  const { agenda, people, planner, requestSubject, measureSubject, onPlanned } = parts;
  const planSubjects = async (subjects: readonly Subject[]): Promise<void> => {
    const persons = (await people.persons()).map(({ value }) => value);
    await inParallel(width, subjects, async (subject) => {
      await planner.bringUpToDate(subject, await agenda.plan(subject.id), persons);
    });
    onPlanned();
  };
  const plan = (requests: readonly Request[]): Promise<void> => planSubjects(requests.map(requestSubject));
  return {
    requestsPublished: plan,
    responseSubmitted: (request) => plan([request]),
    responseDecided: (request) => plan([request]),

    async measuresChanged(measures) {
      if (measures.length > 0) await planSubjects(measures.map(measureSubject));
    },

    async nextReminder({ id }) {
      const stored = await agenda.plan(id);
      const days = (stored?.value.next ?? [])
        .filter((item) => (item.kind === 'reminder' || item.kind === 'measure') && isUnsettled(item))
        .map(({ day }) => day)
        .sort();
      return days[0] ?? null;
    },
  };
};
