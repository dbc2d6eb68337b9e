import { odata } from '@azure/data-tables';
import { isHandedIn, isOpen, parseRequestId, type Request, type RequestId } from '../domain/request.js';
import type { BegunMeasure } from '../ports/newMeasure.js';
import type { HeldRequest, RequestChange, RequestStore } from '../ports/requestStore.js';
import { eventRange, linkAfter, rowToEvent } from './chain.js';
import { followed } from './copyOfHead.js';
import { headsIn, textsIn, textsOf } from './factRows.js';
import { readIndex } from './indexRows.js';
import { checkOrganisation } from './keys.js';
import { spread } from './longRow.js';
import { firstMeasureRows } from './measureRows.js';
import { heldRequest, openCopies, type RequestTables } from './openCopies.js';
import { headEtagOf, isMarker, reviewIdOf } from './openRows.js';
import { fitInOne } from './packed.js';
import { RememberedTexts } from './rememberedTexts.js';
import { fileFrom, readTexts } from './requestFile.js';
import { headToRow, placeOf, rowToRequest, versionToRow } from './requestRows.js';
import { reviewsPartition, rowToReview } from './reviewRows.js';
import type { StoredRow } from './row.js';
import { StorageError, StorageUnavailable } from './storageError.js';
import type { Write } from './table.js';

const attempts = 20;

/**
 * Requests of one organisation over Azure Tables. `records` is the truth, `open` a copy of what is open,
 * `index` copies of what is closed. Storage requests: `open` 1 per thousand rows, `request` 1, `file` 2 at once
 * (3 once it is released), `fileToChange` 1 where the texts were read before, `commit` 2 (6 when it is answered),
 * `release` 1 of what is at hand, else 3.
 */
export const requestStore = (tables: RequestTables, organisationId: string): RequestStore => {
  const { records, open, index } = tables;
  const organisation = checkOrganisation(organisationId);
  const texts = new RememberedTexts();
  const copies = openCopies(tables, organisation, (request) => {
    const known = texts.get(request.id);
    return known === null || typeof fileFrom(request, known) === 'string' ? null : known;
  });

  const isPublished = async (reviewId: string): Promise<boolean> => {
    const row = await records.get(reviewsPartition(organisation), reviewId);
    return row !== null && rowToReview(row).value.state === 'published';
  };

  /** Reveals marked reviews that have been published (a crash came in between); the ids of those that have. */
  const revealPublished = async (rows: readonly StoredRow[]): Promise<string[]> => {
    const revealed: string[] = [];
    for (const reviewId of rows.filter(isMarker).map(reviewIdOf)) {
      if (!(await isPublished(reviewId))) continue;
      await copies.reveal(reviewId);
      revealed.push(reviewId);
    }
    return revealed;
  };

  /** Open rows of reviews that are not publishing. */
  const visible = (rows: readonly StoredRow[]): StoredRow[] => {
    const hidden = new Set(rows.filter(isMarker).map(reviewIdOf));
    return rows.filter((row) => !isMarker(row) && !hidden.has(reviewIdOf(row)));
  };

  const openRows = async (): Promise<StoredRow[]> => {
    const rows = await copies.all();
    return visible((await revealPublished(rows)).length > 0 ? await copies.all() : rows);
  };

  /** For what has no usable copy in `open`: released, or in a review that is publishing. */
  const fromTruth = async (id: RequestId): Promise<HeldRequest | null> => {
    const ids = parseRequestId(id);
    if (ids === null) return null;
    const [head, published] = await Promise.all([copies.headOf(id), isPublished(ids.reviewId)]);
    return head !== null && published ? copies.align(id) : null;
  };

  const request: RequestStore['request'] = async (id) => {
    if (parseRequestId(id) === null) return null;
    const row = await open.get(organisation, id);
    return row !== null && headEtagOf(row) !== '' ? copies.heldFrom(row) : fromTruth(id);
  };

  const requests: RequestStore['requests'] = async (ids) => {
    const reviews = new Set(ids.flatMap((id) => parseRequestId(id)?.reviewId ?? []));
    // Of a single one only its own row is of use.
    const rows = ids.length < 2 ? [] : (await Promise.all([...reviews].map(copies.openRowsOf))).flat();
    const copiesOf = new Map(visible(rows).map((row) => [row.rowKey, row]));
    const found = await Promise.all(
      ids.map(async (id) => {
        const copy = copiesOf.get(id);
        return copy === undefined || headEtagOf(copy) === ''
          ? (await request(id))?.request
          : rowToRequest(copy);
      }),
    );
    return found.filter((one) => one !== undefined);
  };

  /** Without a usable copy. A closed request is read as it stands; null: there is none, or not yet. */
  const heldWithoutCopy = async (id: RequestId, isReleased: boolean): Promise<HeldRequest | null> => {
    const head = isReleased ? await copies.headOf(id) : null;
    if (head === null) return isReleased ? null : fromTruth(id);
    const truth = rowToRequest(head);
    return !isOpen(truth) ? { request: truth, token: { head: head.etag, open: null } } : fromTruth(id);
  };

  const file: RequestStore['file'] = async (id) => {
    if (parseRequestId(id) === null) return null;
    const place = placeOf(organisation, id);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const [copy, read] = await Promise.all([open.get(organisation, id), readTexts(records, place)]);
      const held =
        copy !== null && headEtagOf(copy) !== ''
          ? copies.heldFrom(copy)
          : await heldWithoutCopy(id, copy === null);
      if (held === null) return null;
      if (read === null) throw new StorageError('rowMissing', `${id} has no recommendations`);
      const found = fileFrom(held.request, read);
      if (found === 'requestBehind') await copies.align(id);
      else if (found !== 'textsBehind') {
        texts.keep(id, found);
        return { file: found, token: held.token };
      }
    }
    throw new StorageUnavailable(`${id} does not come to rest`);
  };

  const fileToChange: RequestStore['fileToChange'] = async (id) => {
    const known = texts.get(id);
    const copy = known === null ? null : await open.get(organisation, id);
    if (known === null || copy === null || headEtagOf(copy) === '') return file(id);
    const held = copies.heldFrom(copy);
    const found = fileFrom(held.request, known);
    return typeof found === 'string' ? file(id) : { file: found, token: held.token };
  };

  const commit: RequestStore['commit'] = async (change) => {
    const { held, commandKey } = change;
    if (held.request.recentCommands.includes(commandKey)) return { outcome: 'committed', held };
    const { request: next, writes, begun } = prepared(organisation, change);
    const now = await copies.commit({
      held: { value: held.request, token: held.token },
      next,
      writes,
      commandKey,
    });
    if (now !== null && change.version !== null) texts.add(next.id, change.version);
    if (now === null) return { outcome: 'conflict' };
    const measures = begun(now.etags);
    const committed = { outcome: 'committed', held: heldRequest(now.held) } as const;
    return measures === null ? committed : { ...committed, begun: measures };
  };

  /** What is asked, and what is handed in, lies beside the copies; what is too long for that stands in the truth. */
  const openFacts: RequestStore['openFacts'] = async () => {
    let rows = await copies.allWithTexts();
    if ((await revealPublished(headsIn(rows))).length > 0) rows = await copies.allWithTexts();
    const asked = textsIn(rows);
    return Promise.all(
      visible(headsIn(rows)).map(async (row) => {
        const request = rowToRequest(row);
        const handedIn = isHandedIn(request);
        const known = asked.get(request.id);
        if (known !== undefined && !(handedIn && known.answers === null))
          return { request, texts: handedIn ? known : { ...known, answers: null } };
        const written = await readTexts(records, placeOf(organisation, request.id));
        return { request, texts: written && textsOf(request, written) };
      }),
    );
  };

  const reconcile: RequestStore['reconcile'] = async () => {
    const rows = await copies.all();
    let mended = (await revealPublished(rows)).length;
    const candidates = visible(rows);
    for (const reviewId of new Set(candidates.map(reviewIdOf))) {
      const own = candidates.filter((row) => reviewIdOf(row) === reviewId);
      mended += await copies.reconcile(own, await copies.headsOf(reviewId));
    }
    return mended;
  };

  return {
    open: async () => (await openRows()).map(rowToRequest),
    openFacts,
    async closed(months) {
      const days = { from: months ? `${months.from}-01` : null, to: months ? `${months.to}-31` : null };
      const beside = { texts: false, done: false };
      const { requests } = await readIndex(index, organisation, { by: 'due', days }, beside);
      return requests.map(({ request: closed }) => closed);
    },
    answered: (scope, wanted) => readIndex(index, organisation, scope, wanted),
    request,
    requests,
    file,
    fileToChange,
    async events(id) {
      if (parseRequestId(id) === null) return [];
      const place = placeOf(organisation, id);
      const { from, to } = eventRange(place.boardId);
      const rows = await records.query(
        odata`PartitionKey eq ${place.partition} and RowKey ge ${from} and RowKey lt ${to}`,
      );
      return rows.map(rowToEvent);
    },
    commit,
    release: copies.release,
    reconcile,
  };
};

/** The batch of a change: the event first, by which an own write is recognised; the head last. */
const prepared = (
  organisation: string,
  { held, next, event, version, measures = [], commandKey }: RequestChange,
): {
  readonly request: Request;
  readonly writes: readonly Write[];
  /** Its measures by the batch's etags; null: they did not fit, or it is not sure how they stand. */
  readonly begun: (etags: readonly (string | null)[] | null) => readonly BegunMeasure[] | null;
} => {
  const place = placeOf(organisation, held.request.id);
  const sequence = held.request.sequence + 1;
  const link = linkAfter(held.request.tip, place, { ...event, sequence });
  const request = followed(held.request, next, link.tip, commandKey);
  const versions = version === null ? [] : spread(versionToRow(place, version));
  const own = [link.row, ...versions].map((row): Write => ({ kind: 'create', row }));
  const head: Write = { kind: 'replace', row: headToRow(place, request), etag: held.token.head };
  const drafts = measures.map((one) => firstMeasureRows(organisation, one));
  const beside = drafts.flatMap(({ rows }) => rows.map((row): Write => ({ kind: 'create', row })));
  const all = [...own, ...beside, head];
  if (beside.length === 0 || !fitInOne(all)) return { request, writes: [...own, head], begun: () => null };
  return {
    request,
    writes: all,
    begun: (etags) =>
      etags === null || etags.includes(null)
        ? null
        : drafts.map(({ measure }, at) => ({ measure, head: etags[own.length + at * 2 + 1] ?? '' })),
  };
};
