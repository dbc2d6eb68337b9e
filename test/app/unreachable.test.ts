import { ask } from '../../src/app/ask';
import { digest } from '../../src/app/digest';
import { morning } from '../../src/app/morning';
import { publishReview } from '../../src/app/publishReview';
import { defaultEscalation } from '../../src/domain/escalation';
import type { Person } from '../../src/domain/person';
import type { AgendaItem } from '../../src/ports/agendaStore';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-03-13T08:30:00+01:00');
});
afterAll(() => world.close());
beforeEach(async () => {
  world.newOrganisation();
  await world.addBoards('Kulturnämnden', 'Trafiknämnden', 'Miljönämnden');
  await world.addPerson('anna', 'auditor');
  await world.addPerson('karin', 'secretary', 'Kulturnämnden');
  await world.addPerson('mia', 'substitute', 'Kulturnämnden', 'Trafiknämnden');
});

const reach = async (id: string): Promise<void> => {
  const held = await world.services.people.person(id);
  await world.services.people.savePerson({ ...held!.value, reach: 'reachable' }, held!.etag);
};
const stored = async (id: string): Promise<Person> => (await world.services.people.person(id))!.value;
const all = ['Kulturnämnden', 'Trafiknämnden', 'Miljönämnden'].map((board) => ({
  board,
  recommendations: ['Se över rutinerna.'],
}));

describe('publishing', () => {
  it('says which boards nobody can be told of, and which only a substitute', async () => {
    await reach('mia');
    const published = await publishReview(world.services, await world.draft(all));
    expect(published).toMatchObject({
      value: {
        withoutSecretary: ['Miljönämnden'],
        unreachable: [],
        substituted: ['Kulturnämnden', 'Trafiknämnden'],
      },
    });
  });
});

describe('“vilka kan inte nås?”', () => {
  const who = (as: string) => ask(world.services, as, 'vilka kan inte nås?', 'sv');

  it('names the people and the boards without a secretary, who stands in, and what waits first', async () => {
    await reach('anna');
    await reach('mia');
    await world.publish(all.slice(0, 2));
    const { view, ...asked } = await who('anna');
    expect(asked).toMatchObject({
      outcome: 'answer',
      kind: 'people',
      // People, and beside them the boards that have nobody.
      count: 1,
      boards: ['Kulturnämnden', 'Trafiknämnden'],
    });
    expect(view).toMatchObject({
      view: 'answer',
      table: {
        of: 'people',
        rows: [
          { name: null, boards: ['Trafiknämnden'], reach: null, standIns: ['mia'] },
          { name: 'karin', boards: ['Kulturnämnden'], reach: 'never', standIns: ['mia'] },
        ],
      },
    });
  });

  it('is not for secretaries', async () => {
    expect(await who('karin')).toMatchObject({ outcome: 'denied' });
  });
});

describe('the digest', () => {
  const item: AgendaItem = {
    kind: 'digest',
    personId: 'anna',
    subject: 'digest',
    step: '2023-W11',
    dueDate: '2023-03-06',
    day: '2023-03-13',
    slot: 'morning',
    state: 'planned',
  };

  it('tells what is late, what is due, and what nobody can be told of; nothing when there is nothing', async () => {
    const anna = await stored('anna');
    const content = () => digest(world.services, anna, item, defaultEscalation);
    expect(await content()).toBeNull();
    expect(await morning(world.services, { escalation: defaultEscalation }, anna, [item])).toBeNull();
    await reach('karin');
    await world.publish(all.slice(0, 1), { id: 'late', dueDate: '2023-02-20' });
    await world.publish(all.slice(0, 1), { id: 'later', dueDate: '2023-03-10' });
    await world.publish(all.slice(1, 2), { id: 'soon', dueDate: '2023-03-27' });
    await world.publish(all.slice(0, 1), { id: 'far', dueDate: '2023-03-28' });
    expect(await content()).toMatchObject({
      cameIn: [],
      late: [
        { dueDate: '2023-02-20', escalated: true },
        { dueDate: '2023-03-10', escalated: false },
      ],
      soon: [{ board: 'Trafiknämnden', dueDate: '2023-03-27' }],
      unreachable: [{ name: null, boards: ['Trafiknämnden'] }],
    });
    const karin = (await world.services.people.person('karin'))!;
    await world.services.people.savePerson({ ...karin.value, reach: 'blocked' }, karin.etag);
    expect((await content())?.unreachable).toMatchObject([
      { name: 'karin', boards: ['Kulturnämnden'], reach: 'blocked', standIns: [] },
      { name: null, boards: ['Trafiknämnden'] },
    ]);
  });
});
