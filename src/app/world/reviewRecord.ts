import type { Board } from '../../domain/board.js';
import type { Person } from '../../domain/person.js';
import { rhythmText, type Rhythm } from '../../domain/rhythm.js';
import type { Review, ReviewChange } from '../../domain/review.js';
import type { BoardRecord, ChangeRecord, PersonRecord, ReviewRecord } from '../../ports/worldRecords.js';
import { missingFields } from '../importReview.js';
import { doerFields } from './actors.js';
import { standardRhythm } from './building.js';
import { changeKey, derivedLetterHash, derivedRhythmVersion } from './buildReview.js';
import type { WorldRegister } from './gatherRecords.js';
import { filled, said, unless } from './recordKeys.js';

export const boardRecord = ({ id, name, shortForms, earlierNames, groups }: Board): BoardRecord => ({
  kind: 'board',
  id,
  name,
  ...filled('shortForms', shortForms),
  ...filled('earlierNames', earlierNames),
  ...filled('groups', groups),
});

/** Without what holds for one installation only: the conversation, and what was told in it. */
export const personRecord = (person: Person): PersonRecord => {
  const { pace, snoozedUntil, time } = person.reminders;
  const reminders = {
    ...unless(pace === 'all', 'pace', pace),
    ...said('snoozedUntil', snoozedUntil),
    ...said('time', time),
  };
  return {
    kind: 'person',
    id: person.id,
    name: person.name,
    ...filled('roles', person.roles),
    ...filled('boards', person.boards),
    ...filled('substituteFor', person.substituteFor),
    ...filled('headOf', person.headOf),
    ...said('language', person.language),
    ...unless(Object.keys(reminders).length === 0, 'reminders', reminders),
    ...unless(person.remindersVersion === undefined, 'remindersVersion', person.remindersVersion),
  };
};

export const rhythmOrStandard = (rhythm: Rhythm | null): string =>
  rhythm === null ? standardRhythm : rhythmText(rhythm);

const changeRecord = (
  review: Review,
  change: ReviewChange,
  place: number,
  register: WorldRegister,
): ChangeRecord => ({
  change: change.kind,
  ...(change.kind === 'rhythm'
    ? { from: rhythmOrStandard(change.from), to: rhythmOrStandard(change.to) }
    : { from: change.from, to: change.to }),
  ...said('reason', change.reason),
  ...doerFields(change, register),
  at: change.at,
  ...unless(change.key === changeKey(review.id, place, change), 'key', change.key),
  ...(change.finished ? {} : { finished: false as const }),
});

export const reviewRecord = (review: Review, register: WorldRegister): ReviewRecord => {
  // What is still publishing has been seen by nobody: it is the draft that it was.
  const isDraft = review.state !== 'published';
  const missing = isDraft ? missingFields(review) : [];
  return {
    kind: 'review',
    id: review.id,
    ...(isDraft ? { state: 'draft' } : {}),
    ...said('title', review.title),
    ...said('reportNumber', review.reportNumber),
    ...said('registryNumber', review.registryNumber),
    ...said('followsUp', review.followsUp),
    ...said('issuer', review.issuer),
    ...said('decidedOn', review.decidedOn),
    ...said('dueDate', review.dueDate),
    ...(isDraft
      ? { addressees: review.boards.map(({ name, recommendations }) => ({ name, recommendations })) }
      : {}),
    ...filled('forInformation', review.forInformation),
    ...said('rhythm', review.rhythm && rhythmText(review.rhythm)),
    ...unless(review.rhythmVersion === derivedRhythmVersion(review), 'rhythmVersion', review.rhythmVersion),
    ...unless(review.missing.join() === missing.join(), 'missing', review.missing),
    ...filled('doubtful', review.doubtful),
    ...filled('remarks', review.remarks),
    ...unless(review.letterHash === derivedLetterHash(review.id), 'letterHash', review.letterHash),
    importedAt: review.importedAt,
    ...(isDraft ? {} : said('publishedAt', review.publishedAt)),
    ...(isDraft
      ? {}
      : filled(
          'changes',
          review.changes.map((change, place) => changeRecord(review, change, place, register)),
        )),
  };
};
