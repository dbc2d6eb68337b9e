import type { DateTime } from 'luxon';
import { leaveStep } from '../../app/answerStep.js';
import { importReview } from '../../app/importReview.js';
import { publishReview } from '../../app/publishReview.js';
import { registerBoard } from '../../app/registerBoard.js';
import { registerDecision } from '../../app/registerDecision.js';
import { isBoardRole, registerPerson } from '../../app/registerPerson.js';
import type { Services } from '../../app/services.js';
import { submitResponse } from '../../app/submitResponse.js';
import type { AnswerFields } from '../../domain/answer.js';
import type { Person } from '../../domain/person.js';
import type { Outcome } from '../../domain/refusal.js';
import { nextWorkingDay, previousWorkingDay } from '../../domain/workingDays.js';
import type { Notices } from '../../ports/notices.js';
import type { RequestStore } from '../../ports/requestStore.js';
import { cyberSecurityLetter, nightWorkLetter, pharmaceuticalsLetter, staffingFollowUp } from './letters.js';
import { samplePeople } from './people.js';
import { sampleBoards } from './region.js';

/** What happened before the first start was told then; the sweeper plans what is still to be told. */
const toldAlready = (requests: Pick<RequestStore, 'release'>): Notices => ({
  requestsPublished: () => undefined,
  heldBackUntil: () => null,
  newsDay: () => {
    throw new Error('Nobody is reminded while the sample is written.');
  },
  responseSubmitted: () => undefined,
  requestsChanged: () => Promise.resolve(),
  responseDecided: (held) => requests.release(held.request.id, held),
  personChanged: () => Promise.resolve(),
  nextReminderOf: () => Promise.resolve(null),
  measuresChanged: () => Promise.resolve(),
  nextReminder: () => Promise.resolve(null),
});

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`The sample was refused: ${outcome.refusal.code}`);
  return outcome.value;
};

const loadRegister = async (services: Services): Promise<void> => {
  for (const board of sampleBoards) must(await registerBoard(services, null, board));
  for (const { id, givenName, surname, roles, ...of } of samplePeople) {
    const name = `${givenName} ${surname}`;
    const boardsIn = { secretary: of.boards, substitute: of.substituteFor, head: of.headOf };
    for (const role of roles) {
      const boards = isBoardRole(role) ? boardsIn[role] : [];
      must(await registerPerson(services, null, { id, name, role, boards }));
    }
  }
};

/** Publishes a letter and returns the id of each board's request, by the board's name. */
const publishLetter = async (services: Services, letter: string): Promise<ReadonlyMap<string, string>> => {
  const { review } = must(await importReview(services, letter));
  must(await publishReview(services, review.id));
  const published = await services.reviews.review(review.id);
  return new Map(
    (published?.value.boards ?? []).map(({ name, boardId }) => [name, `${review.id}.${boardId ?? ''}`]),
  );
};

const taken: AnswerFields = {
  measure: 'taken',
  description: 'Rutinen är införd på alla kliniker.',
  how: 'Checklistan ingår i utskrivningssamtalet och följs upp varje månad.',
  when: 'I oktober',
  responsible: 'Chefläkaren',
};
const planned: AnswerFields = {
  measure: 'planned',
  description: 'Kassationen redovisas per klinik två gånger om året.',
  how: 'Uppgifterna hämtas ur läkemedelsförrådens system.',
  when: 'Första gången i juni',
  responsible: 'Ekonomichefen',
};

/** Answers the first recommendations, one each. */
const answer = async (
  services: Services,
  person: Person,
  requestId: string,
  answers: readonly AnswerFields[],
): Promise<void> => {
  for (const [index, fields] of answers.entries())
    must(await leaveStep(services, person, { requestId, slot: index + 1, baseVersion: 0, fields }, 'close'));
};

/** The sample's services at one moment before the first start. */
type Past = (moment: DateTime<true>) => Services;

const secretaryOf = async (services: Services, board: string): Promise<Person> => {
  const sample = samplePeople.find(({ boards }) => boards.includes(board));
  const held = sample === undefined ? null : await services.people.person(sample.id);
  if (held === null) throw new Error(`The sample has no secretary of ${board}`);
  return held.value;
};

const answerSome = async (
  past: Past,
  now: DateTime<true>,
  requests: ReadonlyMap<string, string>,
): Promise<void> => {
  const id = (board: string): string => requests.get(board) ?? '';
  const meeting = previousWorkingDay(now.minus({ days: 3 }).toISODate());

  const dental = past(now.minus({ days: 2 }));
  const dentist = await secretaryOf(dental, 'Tandvårdsnämnden');
  await answer(dental, dentist, id('Tandvårdsnämnden'), [taken]);
  must(await submitResponse(dental, dentist, id('Tandvårdsnämnden')));
  must(
    await registerDecision(dental, dentist, id('Tandvårdsnämnden'), {
      decidedOn: meeting,
      paragraph: '87',
      registryNumber: 'TVN 41',
    }),
  );

  const hospital = past(now.minus({ days: 1 }));
  const granvik = await secretaryOf(hospital, 'Sjukhusstyrelse Granvik');
  await answer(hospital, granvik, id('Sjukhusstyrelse Granvik'), [taken, planned]);
  must(await submitResponse(hospital, granvik, id('Sjukhusstyrelse Granvik')));
  const lovsunda = await secretaryOf(hospital, 'Sjukhusstyrelse Lövsunda');
  await answer(hospital, lovsunda, id('Sjukhusstyrelse Lövsunda'), [taken]);
};

const promised = (on: DateTime<true>): readonly AnswerFields[] => [
  {
    measure: 'planned',
    description: 'En gemensam rutin för bemanning och återhämtning införs på alla kliniker.',
    how: 'Rutinen prövas på två kliniker först.',
    when: `senast den ${on.toISODate()}`,
    responsible: 'HR-direktören',
  },
  {
    measure: 'taken',
    description: 'Hälsosamtal erbjuds alla som arbetar natt.',
    how: 'Företagshälsan kallar en gång om året.',
    when: 'Sedan i våras',
    responsible: 'HR-direktören',
  },
];

/** A response of last spring, whose promise falls due soon. */
const answerLongAgo = async (past: Past, now: DateTime<true>): Promise<void> => {
  const board = 'Personalnämnden';
  const begun = past(now.minus({ days: 150 }));
  const requests = await publishLetter(
    begun,
    nightWorkLetter({
      decidedOn: previousWorkingDay(now.minus({ days: 152 }).toISODate()),
      dueDate: nextWorkingDay(now.minus({ days: 90 }).toISODate()),
    }),
  );
  const requestId = requests.get(board) ?? '';
  const answered = past(now.minus({ days: 100 }));
  const secretary = await secretaryOf(answered, board);
  await answer(answered, secretary, requestId, promised(now.plus({ days: 16 })));
  must(await submitResponse(answered, secretary, requestId));
  must(
    await registerDecision(answered, secretary, requestId, {
      decidedOn: previousWorkingDay(now.minus({ days: 103 }).toISODate()),
      paragraph: '31',
      registryNumber: 'PeN 12',
    }),
  );
};

/**
 * Fills an empty organisation with the invented region: one review due in about ten days and answered in part,
 * one that is late, one that was answered long ago and promised measures, and one that is still a draft. All dates are
 * counted from `now`.
 */
export const loadSample = async (services: Services, now: DateTime<true>): Promise<void> => {
  const past: Past = (moment) => ({
    ...services,
    notices: toldAlready(services.requests),
    clock: { ...services.clock, now: () => moment },
  });
  const day = (days: number): string => now.plus({ days }).toISODate();
  await loadRegister(services);
  await answerLongAgo(past, now);

  const long = now.minus({ days: 80 });
  await publishLetter(
    past(long),
    cyberSecurityLetter({
      decidedOn: previousWorkingDay(day(-84)),
      // So late that the auditors are told of it within the first week that a newcomer jumps.
      dueDate: previousWorkingDay(day(-16)),
    }),
  );
  const requests = await publishLetter(
    past(now.minus({ days: 42 })),
    pharmaceuticalsLetter({ decidedOn: previousWorkingDay(day(-45)), dueDate: nextWorkingDay(day(10)) }),
  );
  await answerSome(past, now, requests);
  must(await importReview(past(now), staffingFollowUp({ decidedOn: previousWorkingDay(day(-6)) })));
};
