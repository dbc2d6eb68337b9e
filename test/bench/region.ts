import { registerPerson } from '../../src/app/registerPerson.js';
import type { Services } from '../../src/app/services.js';
import { publishReview } from '../../src/app/publishReview.js';
import { registerBoard } from '../../src/app/registerBoard.js';
import type { Outcome } from '../../src/domain/refusal.js';
import type { Review } from '../../src/domain/review.js';

export const auditor = 'auditor-anna';
export const secretary = 'secretary-karin';

const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

export const boardNames: readonly string[] = [
  'Regionstyrelsen',
  'Hälso- och sjukvårdsnämnden',
  'Kulturnämnden',
  'Kollektivtrafiknämnden',
  'Servicenämnden',
  'Personalnämnden',
  'Fastighetsnämnden',
  'Folktandvårdsnämnden',
  'Primärvårdsnämnden',
  'Nämnden för regional utveckling',
];

/** One auditor, and one secretary of all boards. */
export const registerPeople = async (services: Services): Promise<void> => {
  for (const name of boardNames)
    must(await registerBoard(services, null, { name, shortForms: [], groups: [] }));
  must(await registerPerson(services, null, { id: auditor, name: 'Anna', role: 'auditor', boards: [] }));
  must(
    await registerPerson(services, null, {
      id: secretary,
      name: 'Karin',
      role: 'secretary',
      boards: boardNames,
    }),
  );
};

const recommendation = (number: number): string =>
  `säkerställa att rutinen för område ${number} är känd i hela verksamheten, att den följs upp minst en gång ` +
  'om året och att uppföljningen redovisas för nämnden tillsammans med de åtgärder som den föranleder';

/** A draft of a review with four recommendations for each of the boards. */
export const importDraft = async (
  { reviews }: Services,
  {
    id,
    dueDate,
    boards,
  }: { readonly id: string; readonly dueDate: string; readonly boards: readonly string[] },
): Promise<void> => {
  const review: Review = {
    id,
    state: 'draft',
    title: `Granskning av uppföljningen av vårdens rutiner (${id})`,
    reportNumber: `${id.replace(/\D/g, '') || '1'} – 2026`,
    registryNumber: null,
    followsUp: null,
    issuer: 'Regionens revisorer',
    decidedOn: '2026-01-20',
    dueDate,
    boards: boards.map((name) => ({
      name,
      recommendations: [1, 2, 3, 4].map(recommendation),
      boardId: null,
    })),
    forInformation: [],
    missing: [],
    doubtful: [],
    remarks: [],
    rhythm: null,
    rhythmVersion: 0,
    letterHash: `letter${id}`,
    importedAt: '2026-02-01T08:00:00.000Z',
    publishedAt: null,
    changes: [],
  };
  await reviews.importReview(review);
};

/** The ids of a published review's requests. */
export const requestsOf = async ({ reviews }: Services, reviewId: string): Promise<string[]> =>
  ((await reviews.review(reviewId))?.value.boards ?? []).map(({ boardId }) => `${reviewId}.${boardId ?? ''}`);

/** Publishes a draft outside of any turn. */
export const publish = async (services: Services, reviewId: string): Promise<string[]> => {
  must(await publishReview(services, reviewId));
  return requestsOf(services, reviewId);
};
