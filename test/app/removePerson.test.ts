import { registerPerson } from '../../src/app/registerPerson';
import { removePerson } from '../../src/app/removePerson';
import type { Person } from '../../src/domain/person';
import { openWorld, type World } from '../support/world';

jest.setTimeout(60_000);
let world: World;
beforeAll(async () => {
  world = await openWorld('2023-02-01T10:00:00+01:00');
});
afterAll(() => world.close());
beforeEach(() => world.newOrganisation());

const administrators = async (): Promise<string[]> =>
  (await world.services.people.persons()).map(({ value }) => value.id).sort();

it('two administrators who remove each other in two processes leave one', async () => {
  for (let round = 0; round < 5; round += 1) {
    world.newOrganisation();
    const anna = await world.addPerson('anna', 'administrator');
    const bo = await world.addPerson('bo1', 'administrator');
    const one = world.services;
    world.restart();
    const outcomes = await Promise.all([
      removePerson(one, anna, bo.id),
      removePerson(world.services, bo, anna.id),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await administrators()).toHaveLength(1);
  }
});

it('three who remove the next one each leave somebody', async () => {
  for (let round = 0; round < 5; round += 1) {
    world.newOrganisation();
    const all: Person[] = [];
    for (const id of ['anna', 'bo1', 'cia']) all.push(await world.addPerson(id, 'administrator'));
    const [anna, bo, cia] = all as [Person, Person, Person];
    await Promise.all(
      [
        [anna, bo],
        [bo, cia],
        [cia, anna],
      ].map(([by, other]) => removePerson(world.services, by!, other!.id)),
    );
    expect((await administrators()).length).toBeGreaterThan(0);
  }
});

it('an administrator removes another one, herself, and not the last; the operator may', async () => {
  const anna = await world.addPerson('anna', 'administrator');
  const bo = await world.addPerson('bo1', 'administrator');
  // Who stays keeps what has been saved of her.
  await registerPerson(world.services, null, { id: 'anna', name: 'Anna Ek', role: 'auditor', boards: [] });
  expect(await removePerson(world.services, anna, bo.id)).toMatchObject({ ok: true });
  expect((await world.services.people.person('anna'))?.value).toMatchObject({
    name: 'Anna Ek',
    roles: ['administrator', 'auditor'],
  });
  expect(await removePerson(world.services, anna, 'bo1')).toMatchObject({
    ok: false,
    refusal: { code: 'noSuchPerson' },
  });
  expect(await removePerson(world.services, anna, 'anna')).toMatchObject({
    ok: false,
    refusal: { code: 'lastAdministrator' },
  });
  expect(await removePerson(world.services, null, 'anna')).toMatchObject({ ok: true });
  expect(await administrators()).toEqual([]);
});
