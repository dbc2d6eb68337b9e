import { odata } from '@azure/data-tables';
import type { PeopleStore } from '../ports/peopleStore.js';
import { conversationKey, scopes } from './conversationStore.js';
import { beginningWith, checkOrganisation } from './keys.js';
import {
  boardKey,
  boardNameToRow,
  boardToRow,
  personKey,
  personToRow,
  rowToBoard,
  rowToPerson,
} from './peopleRows.js';
import type { RowDraft, StoredRow } from './row.js';
import { anyEtag } from './table.js';
import type { Tables } from './tables.js';

/** Persons and boards of one organisation over Azure Tables; each call is one storage request. */
export const peopleStore = (tables: Pick<Tables, 'people'>, organisationId: string): PeopleStore => {
  const { people } = tables;
  const organisation = checkOrganisation(organisationId);

  const all = (kind: 'person' | 'board') => {
    const { from, to } = beginningWith(kind);
    return people.query(odata`PartitionKey eq ${organisation} and RowKey ge ${from} and RowKey lt ${to}`);
  };
  const save = async (row: RowDraft, etag: string | null): Promise<'saved' | 'conflict'> => {
    const saved = etag === null ? await people.create(row) : await people.replace(row, etag);
    return saved === null ? 'conflict' : 'saved';
  };

  return {
    async person(id) {
      const row = await people.get(organisation, personKey(id));
      return row && rowToPerson(row);
    },
    async persons() {
      return (await all('person')).map(rowToPerson);
    },
    async everybody() {
      const [persons, boards] = [beginningWith('person'), beginningWith('board')];
      const rows = await people.query(
        odata`PartitionKey eq ${organisation} and ((RowKey ge ${persons.from} and RowKey lt ${persons.to}) or (RowKey ge ${boards.from} and RowKey lt ${boards.to}))`,
      );
      const isPerson = ({ rowKey }: StoredRow): boolean => rowKey >= persons.from;
      return {
        persons: rows.filter(isPerson).map((row) => rowToPerson(row).value),
        boards: rows.filter((row) => !isPerson(row)).map((row) => rowToBoard(row).value),
      };
    },
    savePerson: (person, etag) => save(personToRow(organisation, person), etag),
    async removePerson({ value, etag }, staying) {
      const place = { partitionKey: organisation, rowKey: personKey(value.id) };
      const remembered = scopes.map((scope) => conversationKey({ personId: value.id, scope }));
      await Promise.all(
        remembered.map((rowKey) => people.remove({ partitionKey: organisation, rowKey, etag: anyEtag })),
      );
      if (staying === undefined) return (await people.remove({ ...place, etag })) ? 'removed' : 'conflict';
      const removed = await people.batch([
        { kind: 'replace', row: personToRow(organisation, staying.value), etag: staying.etag },
        { kind: 'delete', ...place },
      ]);
      return removed === null ? 'conflict' : 'removed';
    },
    async board(id) {
      const row = await people.get(organisation, boardKey(id));
      return row && rowToBoard(row);
    },
    async boards() {
      return (await all('board')).map(rowToBoard);
    },
    async saveBoard(board, etag) {
      const row = boardToRow(organisation, board);
      if (etag !== null) return save(row, etag);
      // Two who add the same board at once would otherwise both succeed, under two ids.
      const created = await people.batch([
        { kind: 'create', row },
        { kind: 'create', row: boardNameToRow(organisation, board) },
      ]);
      return created === null ? 'conflict' : 'saved';
    },
  };
};
