import { readFacts } from '../../src/app/askedFacts';
import { answerQuestion } from '../../src/questions/answerQuestion';
import { asksForPeopleAlone, factsNeeded } from '../../src/questions/factsNeeded';
import type { Question } from '../../src/questions/question';
import { measureStore } from '../../src/storage/measureStore';
import { peopleStore } from '../../src/storage/peopleStore';
import { requestStore } from '../../src/storage/requestStore';
import { openTables, type StorageRequest, type Tables } from '../../src/storage/tables';
import { bruteForce } from '../questions/bruteForce';
import { comparable } from '../questions/comparable';
import { randomQuestion } from '../questions/randomQuestions';
import { randomWorld } from '../questions/randomWorld';
import { randomFrom } from '../questions/requests';
import { freshOrganisation, startAzurite, type TestAzurite } from '../support/azurite';
import { storeWorld } from '../support/storedWorld';

describe('what is read for an answer', () => {
  let azurite: TestAzurite;
  let tables: Tables;
  const wire: StorageRequest[] = [];
  beforeAll(async () => {
    azurite = await startAzurite();
    tables = await openTables({
      connectionString: azurite.connectionString,
      onRequest: (request) => wire.push(request),
    });
  });
  afterAll(() => azurite.stop());

  const storesOf = (organisation: string) => ({
    people: peopleStore(tables, organisation),
    requests: requestStore(tables, organisation),
    measures: measureStore(tables, organisation),
  });

  it.each([1, 2, 3])(
    'gives the answer of a brute-force evaluation over all rows (world %i)',
    async (seed) => {
      const chance = randomFrom(seed * 77);
      const { facts, context } = randomWorld(chance);
      const organisation = freshOrganisation();
      await storeWorld(tables, organisation, facts);
      const stores = storesOf(organisation);
      for (let number = 0; number < 150; number += 1) {
        const question = randomQuestion(chance);
        if (asksForPeopleAlone(question)) continue;
        const read = await readFacts(stores, factsNeeded(question, context));
        expect({ question, ...comparable(question, answerQuestion(question, read, context)) }).toEqual({
          question,
          ...bruteForce(question, facts, context),
        });
      }
    },
  );

  const cost = async (question: Question): Promise<{ requests: number; rows: number }> => {
    const { facts, context } = randomWorld(randomFrom(5));
    const organisation = freshOrganisation();
    await storeWorld(tables, organisation, facts);
    wire.length = 0;
    await readFacts(
      storesOf(organisation),
      factsNeeded(question, { ...context, asker: { auditor: true, boards: [] } }),
    );
    return { requests: wire.length, rows: wire.reduce((sum, { rows }) => sum + rows, 0) };
  };
  const notAnswered = { not: true, fact: { on: 'state', any: ['answered'] } } as const;
  const may = { from: '2026-03-01', to: '2026-03-31' };

  it('is one request for who has not responded, and a row for each that has not', async () => {
    const question: Question = { ask: 'list', of: 'boards', where: { all: [notAnswered], either: [] } };
    const { facts } = randomWorld(randomFrom(5));
    const open = facts.requests.filter(({ request }) => !['answered', 'withdrawn'].includes(request.state));
    expect(await cost(question)).toEqual({ requests: 1, rows: open.length });
  });

  it.each<[string, Question, number]>([
    [
      'the recommendations of one review that speak of something',
      {
        ask: 'list',
        of: 'recommendations',
        where: {
          all: [
            { not: false, fact: { on: 'review', ids: ['r1'] } },
            { not: false, fact: { on: 'words', in: 'either', text: 'upphandling' } },
          ],
          either: [],
        },
      },
      2,
    ],
    [
      'the decisions of a month',
      {
        ask: 'count',
        of: 'requests',
        where: { all: [{ not: false, fact: { on: 'date', of: 'answered', span: may } }], either: [] },
      },
      1,
    ],
    [
      'late measures',
      {
        ask: 'list',
        of: 'measures',
        where: { all: [{ not: false, fact: { on: 'report', any: ['late'] } }], either: [] },
      },
      1,
    ],
    [
      'the measures of a month',
      {
        ask: 'list',
        of: 'measures',
        where: { all: [{ not: false, fact: { on: 'date', of: 'measure', span: may } }], either: [] },
      },
      2,
    ],
    [
      'the done measures of a board',
      {
        ask: 'list',
        of: 'measures',
        where: {
          all: [
            { not: false, fact: { on: 'board', ids: ['b1'], group: null } },
            { not: false, fact: { on: 'report', any: ['done'] } },
          ],
          either: [],
        },
      },
      2,
    ],
  ])('%s: few requests', async (_, question, requests) => {
    expect((await cost(question)).requests).toBe(requests);
  });
});
