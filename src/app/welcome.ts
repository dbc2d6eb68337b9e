import {
  isAdministrator,
  isAuditor,
  isVisitor,
  mayAnswer,
  ownBoards,
  type Person,
} from '../domain/person.js';
import { isOpen, unansweredNumbers, type Request } from '../domain/request.js';
import { byUrgency, stateCounts, swedish } from '../domain/status.js';
import type { View } from '../ports/views/view.js';
import { allRequests, requestRow } from './requestRows.js';
import { today, type Services } from './services.js';

type Needs = Pick<Services, 'people' | 'requests' | 'clock'>;

const mostUrgent = 3;

/** The person's own open requests, the most urgent first. */
const ownOpenRequests = (requests: readonly Request[], person: Person): Request[] =>
  requests
    .filter((request) => isOpen(request) && ownBoards(person).includes(request.boardId))
    .sort(byUrgency);

const forAuditor = async (services: Needs, person: Person, now: string): Promise<View> => {
  const requests = await allRequests(services.requests);
  return {
    view: 'welcomeAuditor',
    name: person.name,
    counts: stateCounts(requests, now),
    rows: requests
      .filter(isOpen)
      .slice(0, mostUrgent)
      .map((request) => requestRow(request, person, now)),
  };
};

const forSecretary = async (services: Needs, person: Person, now: string): Promise<View> => {
  const [requests, boards] = await Promise.all([services.requests.open(), services.people.boards()]);
  const own = ownOpenRequests(requests, person);
  const toAnswer = own.filter(({ boardId }) => mayAnswer(person, boardId));
  const [first] = toAnswer;
  return {
    view: 'welcomeSecretary',
    name: person.name,
    boards: boards
      .filter(({ value }) => ownBoards(person).includes(value.id))
      .map(({ value }) => value.name)
      .sort(swedish),
    answers: ownBoards(person).some((board) => mayAnswer(person, board)),
    rows: own.map((request) => requestRow(request, person, now)),
    toAnswer: toAnswer.map(({ id }) => id),
    next: first === undefined ? null : (unansweredNumbers(first)[0] ?? null),
  };
};

/** What the bot does for this person, as it stands today. */
export const welcome = async (services: Needs, person: Person): Promise<View> => {
  if (isVisitor(person)) return { view: 'welcomeVisitor' };
  const now = today(services.clock);
  if (isAuditor(person)) return forAuditor(services, person, now);
  if (ownBoards(person).length > 0) return forSecretary(services, person, now);
  const [persons, boards] = await Promise.all([services.people.persons(), services.people.boards()]);
  return {
    view: 'welcomeAdministrator',
    name: person.name,
    people: persons.filter(({ value }) => !isVisitor(value)).length,
    boards: boards.length,
  };
};

/** Names of those who can help: administrators for access, otherwise nobody in particular. */
export const helpers = async (services: Pick<Services, 'people'>): Promise<string[]> =>
  (await services.people.persons())
    .filter(({ value }) => isAdministrator(value))
    .map(({ value }) => value.name);
