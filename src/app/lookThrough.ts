import { findings } from '../domain/answer.js';
import type { Person } from '../domain/person.js';
import { done, type IncompleteSlot, type Outcome } from '../domain/refusal.js';
import { isOpen, markOf, type RequestFile } from '../domain/request.js';
import type { LookThroughView } from '../ports/views/response.js';
import type { View } from '../ports/views/view.js';
import { openRequest } from './openRequest.js';
import { fileForAnswering } from './requestAccess.js';
import { currentFields, lookThroughView, slotsInOrder, type Reader } from './requestViews.js';
import { today, type Services } from './services.js';

/** What stands in the way of submitting, slot by slot. */
export const incompleteSlots = (file: RequestFile): IncompleteSlot[] =>
  slotsInOrder(file)
    .map((slot) => ({
      slot,
      findings: findings(slot, currentFields(file, slot)),
      undecided: (markOf(file.request, slot)?.beside.length ?? 0) > 0,
    }))
    .filter(({ findings: found, undecided }) => found.length > 0 || undecided);

export const lookThrough = (file: RequestFile, reader: Reader, refused: boolean): LookThroughView =>
  lookThroughView(file, reader, incompleteSlots(file), refused);

/** All answers in short, as long as they can be changed; after that, today's state. */
export const openLookThrough = async (
  services: Pick<Services, 'requests' | 'measures' | 'notices' | 'clock'>,
  person: Person,
  requestId: string,
): Promise<Outcome<View>> => {
  const found = await fileForAnswering(services, person, requestId);
  if (!found.ok) return found;
  const { file } = found.value;
  if (file.request.state === 'submitted' || !isOpen(file.request))
    return openRequest(services, person, requestId, null);
  return done(lookThrough(file, { person, today: today(services.clock) }, false));
};
