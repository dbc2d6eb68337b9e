import { isDeepStrictEqual } from 'node:util';
import type { Zone } from 'luxon';
import type { NewWorldFile } from '../ports/worldFile.js';
import type { WorldRecord } from '../ports/worldRecords.js';
import type { WholeReview, WorldStore } from '../ports/worldStore.js';
import { buildReview } from './world/buildReview.js';
import { emptyRegister, gatherRecords, type WorldRegister } from './world/gatherRecords.js';
import { reviewRecords } from './world/recordsOf.js';
import { boardRecord, personRecord } from './world/reviewRecord.js';

/** How much of each there is. */
export interface WorldCounts {
  readonly boards: number;
  readonly people: number;
  readonly reviews: number;
  readonly requests: number;
}
/** Called from time to time; the counts so far. */
export type Progress = (counts: WorldCounts) => void;

export interface Exported {
  readonly counts: WorldCounts;
  /** Reviews that the file does not say to the letter; none, unless storage holds what no command has written. */
  readonly inexact: readonly string[];
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;

/** A review as reading it from the file gives it back; keys of commands and the tips are not in a file. */
const comparable = ({ review, requests }: WholeReview): unknown => ({
  review,
  requests: requests
    .map((whole) => ({
      ...whole,
      request: { ...whole.request, tip: '', recentCommands: [] },
      measures: whole.measures.map((one) => ({
        ...one,
        measure: { ...one.measure, tip: '', recentCommands: [] },
      })),
    }))
    .sort((one, other) => byId(one.request, other.request)),
});

/** Whether the lines say all of the review. */
const isExact = async (
  whole: WholeReview,
  records: readonly WorldRecord[],
  register: WorldRegister,
  zone: Zone,
): Promise<boolean> => {
  // What is still publishing goes out as the draft that it was.
  if (whole.review.state === 'publishing') return true;
  let problems = 0;
  const tell = (): void => {
    problems += 1;
  };
  const copy: WorldRegister = { boards: register.boards, persons: register.persons };
  const lines = records.map((record, line) => ({ line, record }));
  const gathered: WholeReview[] = [];
  for await (const one of gatherRecords(asynchronous(lines), copy, tell))
    gathered.push(buildReview(one, { register: copy, startedAt: '9999-12-31T00:00:00.000Z', zone, tell }));
  const [built] = gathered;
  return built !== undefined && problems === 0 && isDeepStrictEqual(comparable(built), comparable(whole));
};

async function* asynchronous<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* await Promise.resolve(values);
}

/**
 * Writes everything of the organisation into a file, the same bytes for the same contents: boards and people by id,
 * then the reviews by id, each followed by what belongs to it. At most one review is held at a time.
 */
export const exportWorld = async (
  { store, zone }: { readonly store: WorldStore; readonly zone: Zone },
  file: NewWorldFile,
  progress: Progress,
): Promise<Exported> => {
  const register = emptyRegister();
  const boards = (await store.boards()).sort(byId);
  const persons = (await store.persons()).sort(byId);
  for (const board of boards) {
    register.boards.set(board.id, board);
    await file.write(boardRecord(board));
  }
  for (const person of persons) {
    register.persons.set(person.id, person);
    await file.write(personRecord(person));
  }
  let counts: WorldCounts = { boards: boards.length, people: persons.length, reviews: 0, requests: 0 };
  const inexact: string[] = [];
  for await (const whole of store.reviews()) {
    const records = reviewRecords(whole, register);
    for (const record of records) await file.write(record);
    if (!(await isExact(whole, records, register, zone))) inexact.push(whole.review.id);
    const { reviews, requests } = counts;
    counts = { ...counts, reviews: reviews + 1, requests: requests + whole.requests.length };
    progress(counts);
  }
  return { counts, inexact };
};
