import { nextSendingDay } from '../domain/quietMonths.js';
import type { PersonId } from '../domain/person.js';
import type { Request } from '../domain/request.js';
import type { AgendaItem, AgendaStore, Plan, SubjectId } from '../ports/agendaStore.js';
import type { Clock } from '../ports/clock.js';
import type { Notices } from '../ports/notices.js';
import type { PeopleStore, Versioned } from '../ports/peopleStore.js';
import type { RequestStore } from '../ports/requestStore.js';
import type { Afterwards } from './afterwards.js';
import { inParallel, mapInParallel } from './inParallel.js';
import type { PlanChanged } from './planChanged.js';
import type { Planner } from './planner.js';
import { firstTelling, morningSlot } from './sendingHours.js';
import type { DeliverySettings } from './settings.js';
import type { MeasureSubject } from './subjects/measureSubject.js';
import { endsWithRequest } from './subjects/requestSituation.js';
import type { RequestSubject } from './subjects/requestSubject.js';
import { isUnsettled, type Subject } from './subjects/subject.js';
import type { Known } from './survey.js';
import type { Withdraw } from './withdraw.js';

interface Parts {
  readonly agenda: Pick<AgendaStore, 'plan' | 'plans' | 'plansOf'>;
  readonly people: Pick<PeopleStore, 'persons'>;
  readonly requests: Pick<RequestStore, 'release'>;
  readonly planner: Planner;
  readonly withdraw: Withdraw;
  readonly afterwards: Afterwards;
  readonly requestSubject: RequestSubject;
  readonly measureSubject: MeasureSubject;
  /** Null: there is no such subject any more, or it is not to be seen yet. */
  readonly subjectOf: (id: SubjectId) => Promise<Subject | null>;
  readonly clock: Clock;
  readonly settings: Pick<DeliverySettings, 'quietMonths'>;
  readonly planChanged: PlanChanged;
  /** Called before anything is planned that a sweep would find. */
  readonly demandSweep: () => void;
  /** Called when something may be due at once, or was not planned to its end. */
  readonly onPlanned: () => void;
}

const width = 8;

/** The port over the planner: what an event asks for is what the request's new state asks for. */
export const notices = (parts: Parts): Notices => {
  const { agenda, people, requests, planner, withdraw, afterwards, requestSubject, measureSubject } = parts;
  const { subjectOf, demandSweep, onPlanned, planChanged } = parts;
  /** The people are read after the plans: see the planner. */
  const planAnew = async (known: readonly Known[]): Promise<void> => {
    const persons = (await people.persons()).map(({ value }) => value);
    await planner.bringUpToDate(known, persons);
  };
  const planSubjects = async (subjects: readonly Subject[]): Promise<void> => {
    const plans = await agenda.plansOf(subjects.map(({ id }) => id));
    await planAnew(subjects.map((subject) => ({ subject, plan: plans.get(subject.id) ?? null })));
  };
  const justMade = (subjects: readonly Subject[]): Known[] =>
    subjects.map((subject) => ({ subject, plan: null }));
  /** What breaks off is found by the next pass. */
  const planning = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } finally {
      onPlanned();
    }
  };
  /** The sweep is demanded before the acknowledgement: from then on nothing but a crash of the process delays it. */
  const planAfterwards = (
    subjects: readonly { readonly id: SubjectId }[],
    work: () => Promise<void>,
  ): void => {
    demandSweep();
    const facts = { subject: subjects.map(({ id }) => id).join(', ') };
    afterwards.begin('plan.failed', facts, () => planning(work));
  };
  /** What a plan names that makes no sense once its request is closed. */
  const withdrawEnded = async ({ value: { subject, next } }: Versioned<Plan>): Promise<void> => {
    const ended = next.filter((item) => isUnsettled(item) && endsWithRequest(item));
    const outcomes = await mapInParallel(width, ended, (item) => withdraw(item));
    const superseded = outcomes.filter((outcome) => outcome === 'superseded').length;
    planChanged(subject, { planned: 0, superseded });
  };
  const plan = (changed: readonly Request[]): Promise<void> =>
    planning(() => planSubjects(changed.map(requestSubject)));
  const unsettledOf = ({ value }: Versioned<Plan>, id: PersonId): AgendaItem[] =>
    value.next.filter((item) => item.personId === id && isUnsettled(item));
  return {
    requestsPublished(published) {
      planAfterwards(published, () => planAnew(justMade(published.map(requestSubject))));
    },
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
    responseSubmitted(request) {
      planAfterwards([request], () => planSubjects([requestSubject(request)]));
    },
    async responseDecided(held, measures) {
      const { request } = held;
      demandSweep();
      const subject = requestSubject(request);
      const stored = await agenda.plan(request.id);
      // Without a plan somebody may be making one who has not seen the decision: what he makes is in our way then.
      if (stored === null) await planAnew(justMade([subject]));
      else await withdrawEnded(stored);
      planAfterwards([request, ...measures], async () => {
        const own = stored === null ? [] : [{ subject, plan: stored }];
        await planAnew([...own, ...justMade(measures.map(measureSubject))]);
        await requests.release(request.id, held);
      });
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
