import {
  findings,
  isBlank,
  measureOf,
  sameFields,
  type AnswerFields,
  type AnswerVersion,
  type Slot,
} from '../domain/answer.js';
import { restoreCut } from '../domain/shownFields.js';
import type { Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import {
  isOpen,
  markOf,
  type Request,
  type RequestFile,
  type RequestState,
  type SlotMark,
} from '../domain/request.js';
import type { RequestEventKind } from '../domain/event.js';
import { commandKey, textHash } from './ids.js';
import type { HeldFile } from '../ports/requestStore.js';
import { fileToChange } from './requestAccess.js';
import { currentFields } from './requestViews.js';
import { instant, type Services } from './services.js';

/** What stands on the card when a button of a step is pressed. */
export interface TypedAnswer {
  readonly requestId: string;
  readonly slot: Slot;
  /** The newest version that the card showed. */
  readonly baseVersion: number;
  /** Only the fields that the card had. */
  readonly fields: AnswerFields;
}

/**
 * `unchanged`: nothing new was typed; `saved`: it counts; `keptBeside`: somebody else wrote at the same time, and
 * both are kept; `tooLate`: the response is submitted or decided: kept, but it does not count.
 */
export type SaveResult = 'unchanged' | 'saved' | 'keptBeside' | 'tooLate';
export interface SavedAnswer {
  readonly file: RequestFile;
  readonly result: SaveResult;
  /** The version that holds what was typed; 0: nothing was and nothing is saved. */
  readonly version: number;
  /** The slot could be submitted already before this save. */
  readonly wasComplete: boolean;
}

const stateAfter = (request: Request): RequestState =>
  request.state === 'notStarted' ? 'draft' : request.state;

const withMark = (request: Request, mark: SlotMark, state: RequestState): Request => ({
  ...request,
  state,
  marks: request.marks.map((one) => (one.slot === mark.slot ? mark : one)),
});

/** The mark after a version that counts: it stands alone, whatever stood beside was chosen away. */
const countingMark = (slot: Slot, version: number, fields: AnswerFields): SlotMark => ({
  slot,
  current: version,
  latest: version,
  beside: [],
  measure: measureOf(fields),
  complete: findings(slot, fields).length === 0,
});

interface Writing {
  readonly held: HeldFile;
  readonly person: Person;
  readonly version: AnswerVersion;
  readonly mark: SlotMark;
  readonly kind: RequestEventKind;
  readonly state: RequestState;
  readonly commandKey: string;
}

/** Null: somebody else's command came first. */
const write = async (services: Pick<Services, 'requests'>, writing: Writing): Promise<RequestFile | null> => {
  const { held, person, version, mark, kind, state, commandKey } = writing;
  const { request } = held.file;
  const content = JSON.stringify(version.fields);
  const result = await services.requests.commit({
    held: { request, token: held.token },
    next: withMark(request, mark, state),
    event: {
      kind,
      by: person.id,
      byName: person.name,
      at: version.at,
      facts: { slot: version.slot, version: version.version, text: textHash(content) },
    },
    version,
    commandKey,
  });
  if (result.outcome === 'conflict') return null;
  return { ...held.file, request: result.held.request, versions: [...held.file.versions, version] };
};

/**
 * What was typed, with the texts that the card could only show cut whole again. A card shows no version newer than
 * its base: that one where it is the person's own, else the one that counts.
 */
const wholeTexts = (file: RequestFile, typed: TypedAnswer, person: Person): AnswerFields => {
  const current = markOf(file.request, typed.slot)?.current;
  const rank = ({ version, by }: AnswerVersion): number => {
    if (version > typed.baseVersion) return 3;
    if (version === typed.baseVersion && by === person.id) return 0;
    return version === current ? 1 : 2;
  };
  const likeliestFirst = file.versions
    .filter((version) => version.slot === typed.slot)
    .sort((one, other) => rank(one) - rank(other) || other.version - one.version);
  return restoreCut(
    likeliestFirst.map(({ fields }) => fields),
    typed.fields,
  );
};

/** Whether the same words stand in the slot already, current or beside. */
const standing = (file: RequestFile, mark: SlotMark, fields: AnswerFields): AnswerVersion | undefined =>
  file.versions.find(
    (version) =>
      version.slot === mark.slot &&
      [mark.current, ...mark.beside].includes(version.version) &&
      sameFields(version.fields, fields),
  );

/**
 * Keeps what was typed. A stale base version never overwrites: the text becomes a version of its own beside the
 * current one. Repeating the same save, under whatever activity id, changes nothing.
 */
export const saveAnswer = async (
  services: Pick<Services, 'requests' | 'clock'>,
  person: Person,
  typed: TypedAnswer,
): Promise<Outcome<SavedAnswer>> => {
  for (;;) {
    const found = await fileToChange(services, person, typed.requestId);
    if (!found.ok) return found;
    const held = found.value;
    const { file } = held;
    const mark = markOf(file.request, typed.slot);
    if (mark === null) return refuse({ code: 'noSuchRecommendation', slot: typed.slot });
    if (typed.baseVersion > mark.latest) return refuse({ code: 'malformedAction' });

    const fields = { ...currentFields(file, typed.slot), ...wholeTexts(file, typed, person) };
    const key = commandKey('answer', typed.requestId, typed.slot, typed.baseVersion, person.id, typed.fields);
    const repeated = file.request.recentCommands.includes(key);
    const wasComplete = typed.slot !== 0 && mark.complete;
    const same = standing(file, mark, fields);
    const settles = mark.beside.length > 0 && typed.baseVersion === mark.latest;
    if (repeated || (same !== undefined && !settles) || (mark.current === 0 && isBlank(fields)))
      return done({ file, result: 'unchanged', version: same?.version ?? mark.current, wasComplete });

    // A closed request takes no more versions; what was typed goes back to the person.
    if (!isOpen(file.request)) return done({ file, result: 'tooLate', version: mark.current, wasComplete });
    const tooLate = file.request.state === 'submitted';
    const counts = !tooLate && typed.baseVersion === mark.latest;
    const version: AnswerVersion = {
      slot: typed.slot,
      version: mark.latest + 1,
      baseVersion: typed.baseVersion,
      fields,
      by: person.id,
      byName: person.name,
      at: instant(services.clock),
    };
    const written = await write(services, {
      held,
      person,
      version,
      mark: counts
        ? countingMark(typed.slot, version.version, fields)
        : {
            ...mark,
            latest: version.version,
            // What comes too late is kept in the history, but leaves nothing to choose between.
            beside: tooLate ? mark.beside : [...mark.beside, version.version],
          },
      kind: counts ? 'answerSaved' : 'answerKeptBeside',
      state: stateAfter(file.request),
      commandKey: key,
    });
    if (written !== null)
      return done({
        file: written,
        result: counts ? 'saved' : tooLate ? 'tooLate' : 'keptBeside',
        version: version.version,
        wasComplete,
      });
  }
};

/** Of texts that stand beside each other, makes one count. */
export const useVersion = async (
  services: Pick<Services, 'requests' | 'clock'>,
  person: Person,
  requestId: string,
  slot: Slot,
  chosen: number,
): Promise<Outcome<SavedAnswer>> => {
  const found = await fileToChange(services, person, requestId);
  if (!found.ok) return found;
  const { file } = found.value;
  const mark = markOf(file.request, slot);
  const version = file.versions.find((one) => one.slot === slot && one.version === chosen);
  if (mark === null || version === undefined) return refuse({ code: 'noSuchRecommendation', slot });
  return saveAnswer(services, person, { requestId, slot, baseVersion: mark.latest, fields: version.fields });
};
