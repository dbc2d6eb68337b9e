import { stranger } from '../../src/domain/person.js';
import { changePerson } from '../../src/ports/changePerson.js';
import { memoryPeople } from '../support/memoryPeople.js';

const named = (name: string) => ({ ...stranger('karin'), name });

describe('changePerson', () => {
  it('creates, changes, and leaves alone what need not change', async () => {
    const people = memoryPeople();
    expect(await changePerson(people, 'karin', () => named('Karin'))).toEqual({
      before: null,
      after: named('Karin'),
    });
    expect(await changePerson(people, 'karin', (person) => person && { ...person, language: 'en' })).toEqual({
      before: named('Karin'),
      after: { ...named('Karin'), language: 'en' },
    });
    people.reads = people.writes = 0;
    expect(await changePerson(people, 'karin', () => null)).toMatchObject({ after: null });
    expect([people.reads, people.writes]).toEqual([1, 0]);
  });

  it('changes what somebody else has just saved', async () => {
    const people = memoryPeople();
    people.interfere = () => people.rows.set('karin', { etag: 'theirs', value: named('Karin E. Ek') });
    const { after } = await changePerson(people, 'karin', (person) => ({
      ...(person ?? stranger('karin')),
      language: 'en',
    }));
    expect(after).toMatchObject({ name: 'Karin E. Ek', language: 'en' });
  });

  it('gives up with a code where others save each time', async () => {
    const people = { ...memoryPeople(), savePerson: () => Promise.resolve('conflict' as const) };
    await expect(changePerson(people, 'karin', () => named('Karin'))).rejects.toMatchObject({
      code: 'personContended',
    });
  });
});
