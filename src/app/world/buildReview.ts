import type { DateChange, Review, ReviewChange, RhythmChange } from '../../domain/review.js';
import { addDays } from '../../domain/workingDays.js';
import type { Lined } from '../../ports/worldFile.js';
import type { ReviewRecord } from '../../ports/worldRecords.js';
import type { WholeReview } from '../../ports/worldStore.js';
import { commandKey, textHash } from '../ids.js';
import { rhythmChangeKey } from '../changeRhythm.js';
import { missingFields } from '../importReview.js';
import { doerOf, earlier, operator, tenOClock } from './actors.js';
import { readRhythm, type Building } from './building.js';
import { buildRequest } from './buildRequest.js';
import type { ReviewRecords } from './gatherRecords.js';

/** A letter is sent out so many days before the day of the answer, where a file says nothing nearer. */
const usualDays = 60;

/** What stands for the hash of a letter that was never read here. */
export const derivedLetterHash = (reviewId: string): string => textHash(`review ${reviewId}`);

/** The key of a change, as the command that makes it has it. */
export const changeKey = (
  reviewId: string,
  place: number,
  change: Omit<DateChange, 'key' | 'finished'> | Omit<RhythmChange, 'key' | 'finished'>,
): string => {
  const { kind, reason, by } = change;
  if (change.kind === 'rhythm') return rhythmChangeKey(reviewId, place, change.to, by);
  return commandKey(kind, reviewId, place, kind === 'dueDate' ? change.to : null, reason, by);
};

const changesOf = (
  { line, record }: Lined<ReviewRecord>,
  publishedAt: string,
  { register, tell }: Building,
): ReviewChange[] =>
  (record.changes ?? []).map((given, place): ReviewChange => {
    const { change: kind, from = record.dueDate ?? '', to = record.dueDate ?? '' } = given;
    const made = {
      reason: given.reason ?? null,
      ...doerOf(given, line, operator, register, tell),
      at: given.at ?? publishedAt,
    };
    const change =
      kind === 'rhythm'
        ? { kind, from: readRhythm(from), to: readRhythm(to), ...made }
        : { kind, from, to, ...made };
    return {
      ...change,
      key: given.key ?? changeKey(record.id, place, change),
      finished: given.finished ?? true,
    };
  });

const publishedAtOf = ({ publishedAt, decidedOn, dueDate }: ReviewRecord, startedAt: string): string => {
  if (publishedAt !== undefined) return publishedAt;
  const day = decidedOn ?? (dueDate === undefined ? undefined : addDays(dueDate, -usualDays));
  return day === undefined ? startedAt : earlier(tenOClock(day), startedAt);
};

type Unversioned = Omit<Review, 'rhythmVersion'>;

/** How often the rhythm was changed, where a file does not say. */
export const derivedRhythmVersion = ({ rhythm, changes }: Unversioned): number =>
  Math.max(changes.filter(({ kind }) => kind === 'rhythm').length, rhythm === null ? 0 : 1);

const versioned = (review: Unversioned, { rhythmVersion }: ReviewRecord): Review => ({
  ...review,
  rhythmVersion: rhythmVersion ?? derivedRhythmVersion(review),
});

/** What a draft and a published review have in common. */
const letterOf = ({
  record,
}: Lined<ReviewRecord>): Omit<
  Review,
  'state' | 'boards' | 'importedAt' | 'publishedAt' | 'rhythmVersion' | 'changes'
> => ({
  id: record.id,
  title: record.title ?? null,
  reportNumber: record.reportNumber ?? null,
  registryNumber: record.registryNumber ?? null,
  followsUp: record.followsUp ?? null,
  issuer: record.issuer ?? null,
  decidedOn: record.decidedOn ?? null,
  dueDate: record.dueDate ?? null,
  rhythm: record.rhythm === undefined ? null : readRhythm(record.rhythm),
  forInformation: record.forInformation ?? [],
  missing: record.missing ?? [],
  doubtful: record.doubtful ?? [],
  remarks: record.remarks ?? [],
  letterHash: record.letterHash ?? derivedLetterHash(record.id),
});

const buildDraft = (given: Lined<ReviewRecord>, { startedAt, tell }: Building): WholeReview => {
  const { line, record } = given;
  for (const key of ['publishedAt', 'changes'] as const)
    if (record[key] !== undefined) tell(line, { code: 'notApplicable', key });
  const { decidedOn } = record;
  const boards = (record.addressees ?? []).map((addressee) => ({ ...addressee, boardId: null }));
  const draft: Unversioned = {
    ...letterOf(given),
    state: 'draft',
    boards,
    importedAt:
      record.importedAt ?? (decidedOn === undefined ? startedAt : earlier(tenOClock(decidedOn), startedAt)),
    publishedAt: null,
    changes: [],
  };
  const missing = record.missing ?? missingFields(draft);
  return { review: versioned({ ...draft, missing }, record), requests: [] };
};

const buildPublished = ({ review: given, requests }: ReviewRecords, building: Building): WholeReview => {
  const { line, record } = given;
  const { tell, startedAt } = building;
  for (const key of ['title', 'issuer', 'dueDate'] as const)
    if (record[key] === undefined) tell(line, { code: 'missingKey', key });
  if (record.addressees !== undefined) tell(line, { code: 'notApplicable', key: 'addressees' });
  const publishedAt = publishedAtOf(record, startedAt);
  const unversioned: Unversioned = {
    ...letterOf(given),
    state: 'published',
    boards: [],
    importedAt: record.importedAt ?? publishedAt,
    publishedAt,
    changes: changesOf(given, publishedAt, building),
  };
  const withoutBoards = versioned(unversioned, record);
  const built = requests.flatMap((one) => {
    const whole = buildRequest(one, { review: withoutBoards, publishedAt }, building);
    return whole === null ? [] : [whole];
  });
  const boards = built.map(({ request, recommendations }) => ({
    name: request.boardName,
    recommendations,
    boardId: request.boardId,
  }));
  return { review: { ...withoutBoards, boards }, requests: built };
};

/** One review with its requests as the file says it; tells what is wrong with it. */
export const buildReview = (records: ReviewRecords, building: Building): WholeReview =>
  records.review.record.state === 'draft'
    ? buildDraft(records.review, building)
    : buildPublished(records, building);
