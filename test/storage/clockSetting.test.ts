import { clockSettingStore } from '../../src/storage/clockSetting';
import { peopleStore } from '../../src/storage/peopleStore';
import { openTables } from '../../src/storage/tables';
import type { Tables } from '../../src/storage/tables';
import { freshOrganisation, startAzurite } from '../support/azurite';
import type { TestAzurite } from '../support/azurite';

describe('clockSettingStore', () => {
  let azurite: TestAzurite;
  let tables: Tables;
  beforeAll(async () => {
    azurite = await startAzurite();
    tables = await openTables(azurite);
  });
  afterAll(() => azurite.stop());

  it('reads nothing before the first save, then what was saved last', async () => {
    const store = clockSettingStore(tables, freshOrganisation());
    expect(await store.read()).toBeNull();
    await store.save({ offsetMilliseconds: -5, start: '2023-03-01T08:00:00+01:00' });
    await store.save({ offsetMilliseconds: 86_400_000, start: null });
    expect(await store.read()).toEqual({ offsetMilliseconds: 86_400_000, start: null });
  });

  it('keeps organisations apart, and out of the lists of people and boards', async () => {
    const organisation = freshOrganisation();
    await clockSettingStore(tables, organisation).save({ offsetMilliseconds: 1, start: null });
    expect(await clockSettingStore(tables, freshOrganisation()).read()).toBeNull();
    const people = peopleStore(tables, organisation);
    expect(await people.persons()).toEqual([]);
    expect(await people.boards()).toEqual([]);
  });

  it('refuses a row that it cannot read', async () => {
    const organisation = freshOrganisation();
    await tables.people.put({
      partitionKey: organisation,
      rowKey: 'clock',
      body: '{"offsetMilliseconds":"far"}',
    });
    await expect(clockSettingStore(tables, organisation).read()).rejects.toThrow(/offsetMilliseconds/);
  });
});
