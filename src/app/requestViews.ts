import {
  commentsSlot,
  type AnswerFields,
  type AnswerVersion,
  type Finding,
  type Slot,
} from '../domain/answer.js';
import type { PlannedMeasure } from '../domain/measure.js';
import { isAuditor, isSecretaryOf, mayAnswer, type Person } from '../domain/person.js';
import type { DecisionFinding, IncompleteSlot } from '../domain/refusal.js';
import { markOf, recommendationMarks, type RequestFile } from '../domain/request.js';
import type { RequestView } from '../ports/views/request.js';
import type {
  AnswerStepView,
  AnswerSummary,
  DecisionView,
  LookThroughView,
  ResponseView,
  Withdrawal,
} from '../ports/views/response.js';
import { measureRow } from './measureViews.js';
import { mayReadAnswers } from './requestAccess.js';
import { requestHeadline } from './requestRows.js';

/** Who reads, and on which day. */
export interface Reader {
  readonly person: Person;
  readonly today: string;
}

const versionOf = (file: RequestFile, slot: Slot, version: number): AnswerVersion | undefined =>
  file.versions.find((one) => one.slot === slot && one.version === version);

/** The fields that count in a slot; empty when nothing is saved. */
export const currentFields = (file: RequestFile, slot: Slot): AnswerFields =>
  versionOf(file, slot, markOf(file.request, slot)?.current ?? 0)?.fields ?? {};

/** The slots in the order in which they are gone through: 1 … n, then the comments. */
export const slotsInOrder = (file: RequestFile): readonly Slot[] => [
  ...recommendationMarks(file.request).map(({ slot }) => slot),
  commentsSlot,
];

const neighbour = (file: RequestFile, slot: Slot, step: 1 | -1): Slot | null => {
  const slots = slotsInOrder(file);
  return slots[slots.indexOf(slot) + step] ?? null;
};
export const slotAfter = (file: RequestFile, slot: Slot): Slot | null => neighbour(file, slot, 1);
export const slotBefore = (file: RequestFile, slot: Slot): Slot | null => neighbour(file, slot, -1);

export const requestView = (file: RequestFile, { person, today }: Reader): RequestView => ({
  view: 'request',
  head: requestHeadline(file.request, person, today),
  recommendations: recommendationMarks(file.request).map(({ slot, complete }) => ({
    slot,
    text: file.recommendations[slot - 1] ?? '',
    complete,
  })),
  mayRead: mayReadAnswers(person, file.request),
  mayExtend: isAuditor(person),
  mayAnswer: mayAnswer(person, file.request.boardId),
  standIn: mayAnswer(person, file.request.boardId) && !isSecretaryOf(person, file.request.boardId),
});

/** What one step shows beside what is stored. */
export interface StepExtras {
  readonly findings?: readonly Finding[];
  readonly wishes?: readonly string[];
  readonly notice?: AnswerStepView['notice'];
  /** The version whose text stands in the fields; otherwise the current one. */
  readonly shownVersion?: number;
}

export const answerStepView = (
  file: RequestFile,
  slot: Slot,
  { person, today }: Reader,
  extras: StepExtras = {},
): AnswerStepView => {
  const mark = markOf(file.request, slot);
  const shown = extras.shownVersion ?? mark?.current ?? 0;
  const rivals = mark === null || mark.beside.length === 0 ? [] : [mark.current, ...mark.beside];
  return {
    view: 'answerStep',
    head: requestHeadline(file.request, person, today),
    slot,
    recommendation: slot === commentsSlot ? '' : (file.recommendations[slot - 1] ?? ''),
    progress: recommendationMarks(file.request).map(({ complete }) => complete),
    fields: versionOf(file, slot, shown)?.fields ?? {},
    baseVersion: mark?.latest ?? 0,
    findings: extras.findings ?? [],
    wishes: extras.wishes ?? [],
    others: rivals
      .filter((version) => version !== shown)
      .flatMap((version) => {
        const found = versionOf(file, slot, version);
        return found === undefined ? [] : [found];
      })
      .map(({ version, fields, byName, at }) => ({ version, fields, byName, at })),
    previous: slotBefore(file, slot),
    next: slotAfter(file, slot),
    notice: extras.notice ?? null,
  };
};

const summaries = (file: RequestFile): AnswerSummary[] =>
  recommendationMarks(file.request).map(({ slot, complete }) => ({
    slot,
    recommendation: file.recommendations[slot - 1] ?? '',
    fields: currentFields(file, slot),
    complete,
  }));

export const lookThroughView = (
  file: RequestFile,
  { person, today }: Reader,
  incomplete: readonly IncompleteSlot[],
  refused: boolean,
): LookThroughView => ({
  view: 'lookThrough',
  head: requestHeadline(file.request, person, today),
  answers: summaries(file),
  comments: currentFields(file, commentsSlot).comments ?? '',
  incomplete,
  refused,
});

export const responseView = (
  file: RequestFile,
  { person, today }: Reader,
  receipt: boolean,
  {
    measures = [],
    withdrawal = null,
  }: {
    readonly measures?: readonly PlannedMeasure[];
    readonly withdrawal?: Withdrawal | null;
  } = {},
): ResponseView => ({
  view: 'response',
  head: requestHeadline(file.request, person, today),
  ...(mayReadAnswers(person, file.request)
    ? {
        answers: summaries(file),
        comments: currentFields(file, commentsSlot).comments ?? '',
        withheld: false,
      }
    : { answers: [], comments: '', withheld: true }),
  submittedAt: file.request.submittedAt,
  submittedByName: file.request.submittedByName,
  decision: file.request.decision,
  measures: measures.map((measure) => measureRow(measure, person, today)),
  withdrawal,
  receipt,
});

export interface DecisionExtras {
  readonly typed?: DecisionView['typed'];
  readonly findings?: readonly DecisionFinding[];
  readonly postponed?: boolean;
  readonly nextReminder?: string | null;
}
export const decisionView = (
  request: RequestFile['request'],
  { person, today }: Reader,
  extras: DecisionExtras = {},
): DecisionView => ({
  view: 'decision',
  head: requestHeadline(request, person, today),
  submittedAt: request.submittedAt ?? '',
  submittedByName: request.submittedByName ?? '',
  typed: extras.typed ?? { decidedOn: '', paragraph: '', registryNumber: '' },
  findings: extras.findings ?? [],
  postponed: extras.postponed ?? false,
  nextReminder: extras.nextReminder ?? null,
});
