import { findings, measureOf, type AnswerVersion, type Slot } from '../../domain/answer.js';
import type { RequestEvent } from '../../domain/event.js';
import type { Request, RequestState, SlotMark } from '../../domain/request.js';

/** What a history comes to: the same that each event has left in the head. */
export type Replayed = Pick<
  Request,
  'state' | 'marks' | 'submittedAt' | 'submittedByName' | 'submittedSequence'
>;

type Submission = Pick<Replayed, 'submittedAt' | 'submittedByName' | 'submittedSequence'>;
const notSubmitted: Submission = { submittedAt: null, submittedByName: null, submittedSequence: null };

export const versionKey = (slot: Slot, version: number): string => `${slot}.${version}`;

/** The slots of a request: one for each recommendation, and the comments. */
const slotsOf = (recommendations: number): Slot[] => [
  ...Array.from({ length: recommendations }, (_, index) => index + 1),
  0,
];

/** Null: the events tell of a version that is not there, or not of one that is. */
export const replay = (
  recommendations: number,
  versions: readonly AnswerVersion[],
  events: readonly RequestEvent[],
): Replayed | null => {
  const fields = new Map(
    versions.map((version) => [versionKey(version.slot, version.version), version.fields]),
  );
  const told = new Set<string>();
  const places = new Map(
    slotsOf(recommendations).map((slot) => [slot, { current: 0, latest: 0, beside: [] as number[] }]),
  );
  let state: RequestState = 'notStarted';
  let submission = notSubmitted;
  for (const { kind, facts, at, byName, sequence } of events) {
    switch (kind) {
      case 'answerSaved':
      case 'answerKeptBeside': {
        const [slot, version] = [Number(facts.slot), Number(facts.version)];
        const place = places.get(slot);
        if (place === undefined || !fields.has(versionKey(slot, version))) return null;
        told.add(versionKey(slot, version));
        place.latest = version;
        if (kind === 'answerSaved') {
          place.current = version;
          place.beside = [];
          // What comes too late is kept, but leaves nothing to choose between.
        } else if (state !== 'submitted') place.beside.push(version);
        if (state === 'notStarted') state = 'draft';
        break;
      }
      case 'submitted':
        state = 'submitted';
        submission = { submittedAt: at, submittedByName: byName, submittedSequence: sequence };
        break;
      case 'reopened':
        state = 'draft';
        submission = notSubmitted;
        break;
      case 'decided':
        state = 'answered';
        break;
      case 'withdrawn':
        state = 'withdrawn';
        break;
      default:
    }
  }
  if (told.size !== fields.size) return null;
  const marks = [...places].map(([slot, { current, latest, beside }]): SlotMark => {
    const counting = fields.get(versionKey(slot, current));
    return {
      slot,
      current,
      latest,
      beside,
      measure: counting === undefined ? null : measureOf(counting),
      complete: counting === undefined ? slot === 0 : findings(slot, counting).length === 0,
    };
  });
  return { state, marks, ...submission };
};
