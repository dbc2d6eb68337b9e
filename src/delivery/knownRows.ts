import { itemKey, type AgendaItem } from '../ports/agendaStore.js';
import type { Versioned } from '../ports/peopleStore.js';

/** So many rows are remembered; the one that was seen longest ago gives way. */
const mostRows = 20_000;

/** An item's row: the same thing can be planned for another day. */
export const placeOf = (item: AgendaItem): string => `${item.day}~${itemKey(item)}`;

/**
 * The rows of items as this process saw them last, so that what is withdrawn need not be read first. A row that has
 * changed since refuses the token, and is read then; a superseded one never changes again.
 */
export interface KnownRows {
  see(item: AgendaItem, etag: string): void;
  /** As it was seen last; null: never, or so long ago that it is forgotten. */
  rowOf(item: AgendaItem): Versioned<AgendaItem> | null;
}

export const knownRows = (): KnownRows => {
  const rows = new Map<string, Pick<AgendaItem, 'state'> & { readonly etag: string }>();
  return {
    see(item, etag) {
      const place = placeOf(item);
      rows.delete(place);
      rows.set(place, { state: item.state, etag });
      const [oldest] = rows.keys();
      if (rows.size > mostRows && oldest !== undefined) rows.delete(oldest);
    },
    rowOf(item) {
      const row = rows.get(placeOf(item));
      return row === undefined ? null : { value: { ...item, state: row.state }, etag: row.etag };
    },
  };
};
