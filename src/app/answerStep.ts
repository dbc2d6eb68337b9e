import { emptyWishes, findings, type AnswerFields, type Slot } from '../domain/answer.js';
import type { Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import type { View } from '../ports/views/view.js';
import { lookThrough } from './lookThrough.js';
import {
  answerStepView,
  currentFields,
  requestView,
  slotAfter,
  slotBefore,
  type Reader,
} from './requestViews.js';
import { saveAnswer, useVersion, type SavedAnswer, type TypedAnswer } from './saveAnswer.js';
import { today, type Services } from './services.js';

type Needs = Pick<Services, 'requests' | 'clock'>;

/** Where the person wants to go from a step; whatever she chooses, what she typed is kept first. */
export type Way = 'next' | 'back' | 'close' | 'review';

/** Fields that the card showed and that stand in the way; fields it did not show are shown first, without blame. */
const shownFindings = (slot: Slot, fields: AnswerFields, shown: AnswerFields): ReturnType<typeof findings> =>
  findings(slot, fields).filter(({ field }) => shown[field] !== undefined);

/** How, when and who, if they are empty and have not been asked for yet. */
const firstWishes = (saved: SavedAnswer, slot: Slot): readonly string[] =>
  saved.wasComplete || saved.result !== 'saved' ? [] : emptyWishes(currentFields(saved.file, slot));

/** Why she must see the same step again, or null. */
const mustStay = (saved: SavedAnswer, typed: TypedAnswer, reader: Reader, way: Way): View | null => {
  const { slot } = typed;
  if (saved.result === 'keptBeside')
    return answerStepView(saved.file, slot, reader, { notice: 'keptBeside', shownVersion: saved.version });
  if (way !== 'next') return null;
  const fields = currentFields(saved.file, slot);
  if (findings(slot, fields).length > 0)
    return answerStepView(saved.file, slot, reader, { findings: shownFindings(slot, fields, typed.fields) });
  const wishes = firstWishes(saved, slot);
  return wishes.length > 0 ? answerStepView(saved.file, slot, reader, { wishes, notice: 'saved' }) : null;
};

/** Keeps what was typed in a step and goes where she wants, unless something there needs her first. */
export const leaveStep = async (
  services: Needs,
  person: Person,
  typed: TypedAnswer,
  way: Way,
): Promise<Outcome<View>> => {
  const saved = await saveAnswer(services, person, typed);
  if (!saved.ok) return saved;
  const { file } = saved.value;
  if (file.request.state === 'submitted') return refuse({ code: 'alreadySubmitted' });
  if (file.request.state === 'answered') return refuse({ code: 'alreadyAnswered' });
  if (file.request.state === 'withdrawn') return refuse({ code: 'requestWithdrawn' });
  const reader = { person, today: today(services.clock) };
  const stay = mustStay(saved.value, typed, reader, way);
  if (stay !== null) return done(stay);
  const show = (slot: Slot | null): View =>
    slot === null ? lookThrough(file, reader, false) : answerStepView(file, slot, reader);
  switch (way) {
    case 'next':
      return done(show(slotAfter(file, typed.slot)));
    case 'back':
      return done(show(slotBefore(file, typed.slot) ?? typed.slot));
    case 'close':
      return done(requestView(file, reader));
    case 'review':
      return done(lookThrough(file, reader, false));
  }
};

/** Lets one of several texts count and shows the step again. */
export const chooseVersion = async (
  services: Needs,
  person: Person,
  requestId: string,
  slot: Slot,
  version: number,
): Promise<Outcome<View>> => {
  const saved = await useVersion(services, person, requestId, slot, version);
  if (!saved.ok) return saved;
  if (saved.value.file.request.state === 'withdrawn') return refuse({ code: 'requestWithdrawn' });
  if (saved.value.result === 'tooLate') return refuse({ code: 'alreadySubmitted' });
  return done(answerStepView(saved.value.file, slot, { person, today: today(services.clock) }));
};
