import type { Facts, RequestFacts } from '../domain/history.js';
import type { AskedFacts } from '../questions/askedRows.js';
import type { FactsNeeded } from '../questions/factsNeeded.js';
import type { Services } from './services.js';

type Needs = Pick<Services, 'people' | 'requests' | 'measures'>;

const none: Facts = { requests: [], measures: [] };

const openRequests = async ({ requests }: Needs, { texts }: FactsNeeded): Promise<readonly RequestFacts[]> =>
  texts ? requests.openFacts() : (await requests.open()).map((request) => ({ request, texts: null }));

/** The open measures of what is answered; of reviews that are named only theirs. */
const openMeasures = async ({ measures }: Needs, { answered }: FactsNeeded): Promise<Facts['measures']> =>
  answered?.by === 'review' ? (await measures.openFacts(answered.ids)).measures : measures.open();

const fromPlanned = async (
  { measures }: Needs,
  { openOf, done }: NonNullable<FactsNeeded['planned']>,
): Promise<Facts> => {
  const open = await measures.openFacts(openOf);
  const closed = done === null ? none : await measures.done(done);
  return {
    requests: [...open.requests, ...closed.requests],
    measures: [...open.measures, ...closed.measures],
  };
};

/** What is open is read before what is closed: it moves from there to here. */
const fromRequests = async (needs: Needs, plan: FactsNeeded): Promise<Facts> => {
  const [open, measures] = await Promise.all([
    plan.open ? openRequests(needs, plan) : [],
    plan.measures ? openMeasures(needs, plan) : [],
  ]);
  const closed =
    plan.answered === null
      ? none
      : await needs.requests.answered(plan.answered, { texts: plan.texts, done: plan.measures });
  return { requests: [...open, ...closed.requests], measures: [...measures, ...closed.measures] };
};

/** Reads what an answer rests on, and no more. */
export const readFacts = async (needs: Needs, plan: FactsNeeded): Promise<AskedFacts> => {
  const [facts, persons] = await Promise.all([
    plan.planned === null ? fromRequests(needs, plan) : fromPlanned(needs, plan.planned),
    plan.people ? needs.people.persons() : [],
  ]);
  return { ...facts, persons: persons.map(({ value }) => value) };
};
