import { nextSendingDay } from '../domain/quietMonths.js';
import type { Person, PersonId } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { AgendaItem, AgendaStore, Plan, SubjectId } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Notices } from '../ports/notices.js';
import type { PeopleStore, Versioned } from '../ports/peopleStore.js';
import { inParallel } from './inParallel.js';
import type { Planner } from './planner.js';
import { firstTelling, morningSlot } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';
import type { MeasureSubject } from './subjects/measureSubject.js';
import type { RequestSubject } from './subjects/requestSubject.js';
import { isUnsettled, type Subject } from './subjects/subject.js';
import type { Known } from './survey.js';

interface Parts {
  readonly agenda: Pick<AgendaStore, 'plan' | 'plans' | 'plansOf'>;
  readonly people: Pick<PeopleStore, 'persons'>;
  readonly planner: Planner;
  readonly requestSubject: RequestSubject;
  readonly measureSubject: MeasureSubject;
  /** Null: there is no such subject any more, or it is not to be seen yet. */
  readonly subjectOf: (id: SubjectId) => Promise<Subject | null>;
  readonly clock: Clock;
  readonly settings: Pick<DeliverySettings, 'quietMonths'>;
  /** Called when something may be due at once, or was not planned to its end. */
  readonly onPlanned: () => void;
}

const width = 8;

/** The port over the planner: what an event asks for is what the request's new state asks for. */
export const notices = (parts: Parts): Notices => {
  const { agenda, people, planner, requestSubject, measureSubject, subjectOf, onPlanned } = parts;
  /** The people are read after the plans: see the planner. Returns them. */
  const planAnew = async (known: readonly Known[]): Promise<readonly Person[]> => {
    const persons = (await people.persons()).map(({ value }) => value);
    await planner.bringUpToDate(known, persons);
    return persons;
  };
  const planSubjects = async (
    subjects: readonly Subject[],
    justMade: readonly Subject[] = [],
  ): Promise<readonly Person[]> => {
    const plans = await agenda.plansOf(subjects.map(({ id }) => id));
    return planAnew([
      ...subjects.map((subject) => ({ subject, plan: plans.get(subject.id) ?? null })),
      ...justMade.map((subject) => ({ subject, plan: null })),
    ]);
  };
  /** What breaks off is found by the next pass. */
  const planning = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } finally {
      onPlanned();
    }
  };
  const plan = async (requests: readonly Request[]): Promise<void> => {
    await planning(() => planSubjects(requests.map(requestSubject)));
  };
  const unsettledOf = ({ value }: Versioned<Plan>, id: PersonId): AgendaItem[] =>
    value.next.filter((item) => item.personId === id && isUnsettled(item));
  return {
    requestsPublished: (requests) => planning(() => planSubjects([], requests.map(requestSubject))),
    heldBackUntil(dueDate) {
      const { day } = firstTelling(parts.clock.now(), 'published');
      const open = nextSendingDay(day, dueDate, parts.settings.quietMonths);
      return open === day ? null : open;
    },
    newsDay(dueDate) {
      const { day: first, slot } = firstTelling(parts.clock.now(), 'asked');
      const day = nextSendingDay(first, dueDate, parts.settings.quietMonths);
      return { day, atOnce: day === first && slot !== morningSlot };
    },
    responseSubmitted: (request) => plan([request]),
    async responseDecided(request, measures) {
      await planning(() => planSubjects([requestSubject(request)], measures.map(measureSubject)));
    },
    requestsChanged: plan,

    async measuresChanged(measures) {
      if (measures.length > 0) await planning(() => planSubjects(measures.map(measureSubject)));
    },

    async personChanged(id) {
      await planning(async () => {
        const plans = (await agenda.plans()).filter((stored) => unsettledOf(stored, id).length > 0);
        const known: Known[] = [];
        await inParallel(width, plans, async (stored) => {
          const subject = await subjectOf(stored.value.subject);
          if (subject !== null) known.push({ subject, plan: stored });
        });
        await planAnew(known);
      });
    },

    async nextReminderOf(id) {
      const days = (await agenda.plans())
        .flatMap((stored) => unsettledOf(stored, id))
        .map(({ day }) => day)
        .sort();
      return days[0] ?? null;
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
