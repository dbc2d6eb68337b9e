import { digestId } from '../../src/delivery/subjects/digestSubject.js';
import { parseMeasureId } from '../../src/domain/measure.js';
import type { AgendaCard } from '../../src/ports/agendaStore.js';
import type { Post } from './support/channel.js';

/** A POST and the claim under which it was sent; null: nobody had claimed a card of that person. */
export interface Attempt {
  readonly post: Post;
  readonly claim: AgendaCard | null;
}

/** What an item of a card tells, as its key says it: `i~person~subject~kind~step@dueDate`, and perhaps a number. */
const toldBy = (
  card: AgendaCard,
): { readonly subject: string; readonly kind: string; readonly dueDate: string }[] =>
  card.items.map((key) => {
    const [, , subject = '', kind = '', told = ''] = key.split('~');
    return { subject, kind, dueDate: /@([^.]*)/.exec(told)?.[1] ?? '' };
  });
/** A measure's item names the request in which it was promised. */
const requestOf = (subject: string): string => parseMeasureId(subject)?.requestId ?? subject;

/** Whether the card carries anything that names the request; a digest names whatever the week brought. */
export const carries = (card: AgendaCard, requestId: string): boolean =>
  toldBy(card).some(({ subject }) => subject === digestId || requestOf(subject) === requestId);

/** Whether the card was to name no other requests than the POST does. */
export const mayName = (card: AgendaCard, { requestIds }: Post): boolean =>
  requestIds.every((id) => carries(card, id));

const answeringKinds = ['reminder', 'newRequest', 'escalation'];
/** Whether the card carries something that asks for the request's answer. */
export const asksForAnswer = (card: AgendaCard, requestId: string): boolean =>
  toldBy(card).some(({ subject, kind }) => subject === requestId && answeringKinds.includes(kind));

/** Whether the card carries anything of the request that was counted from one of these due dates. */
export const tellsOneOf = (card: AgendaCard, requestId: string, dueDates: ReadonlySet<string>): boolean =>
  toldBy(card).some(({ subject, dueDate }) => subject === requestId && dueDates.has(dueDate));

/** Whether the card carries a reminder of the measure. */
export const remindsOf = (card: AgendaCard, measureId: string): boolean =>
  toldBy(card).some(({ subject, kind }) => subject === measureId && kind === 'measure');

/**
 * Each POST with its claim. A person rarely has two cards under way; then the outcome tells which it was, and where
 * there is none, what the POST names.
 */
export const attemptsOf = (posts: readonly Post[], cards: readonly AgendaCard[]): Attempt[] => {
  const counted = new Map(cards.map(({ activityId, nonce }) => [activityId, nonce]));
  const byOutcome = ({ claims, acceptedAs }: Post): AgendaCard | undefined =>
    acceptedAs === null ? undefined : claims.find(({ nonce }) => counted.get(acceptedAs) === nonce);
  const used = new Set(posts.flatMap((post) => byOutcome(post)?.nonce ?? []));
  return posts.map((post) => {
    const { claims } = post;
    const own =
      byOutcome(post) ??
      claims.find((claim) => !used.has(claim.nonce) && mayName(claim, post)) ??
      claims.find((claim) => mayName(claim, post)) ??
      claims[0];
    if (own !== undefined) used.add(own.nonce);
    return { post, claim: own ?? null };
  });
};
