import { isOngoing } from '../../../src/domain/measure.js';
import { isOpen, type Request } from '../../../src/domain/request.js';
import type { AgendaItem } from '../../../src/ports/agendaStore.js';
import { promisedIn, type Stored } from './stored.js';

/** What the auditors are to be told of a request stands on the agenda; they are planned for behind the acknowledgement. */
const isNews = (
  { id, state, sequence, submittedSequence }: Request,
  items: readonly AgendaItem[],
): boolean => {
  const told = (kind: AgendaItem['kind'], step: number | null): boolean =>
    items.some((item) => item.subject === id && item.kind === kind && item.step === String(step));
  if (state === 'submitted') return told('submitted', submittedSequence);
  return state !== 'answered' || told('decided', sequence);
};

/** Nothing of a day that has come waits, what follows is planned, and what is stored twice agrees. */
export const isSettled = (
  { items, cards, plans, requests, measures, reviews }: Stored,
  today: string,
): boolean =>
  reviews.every(({ changes }) => changes.every(({ finished }) => finished)) &&
  cards.every(
    ({ state, attempts }) =>
      state !== 'sending' && state !== 'waiting' && !(state === 'unknown' && attempts < 2),
  ) &&
  items.every(({ state, day }) => state !== 'planned' || day > today) &&
  plans.every(({ next }) =>
    next.every(
      (item) =>
        item.state !== 'planned' ||
        (item.day > today &&
          items.some(
            (row) => row.subject === item.subject && row.personId === item.personId && row.day === item.day,
          )),
    ),
  ) &&
  requests.every(
    ({ head, headEtag, open }) =>
      (isOpen(head) ? open?.headEtag === headEtag : open === null) &&
      isNews(head, items) &&
      promisedIn(head).every((id) => {
        const measure = measures.find((one) => one.head.id === id);
        return measure?.head.state === 'done' || plans.some(({ subject }) => subject === id);
      }),
  ) &&
  measures.every(({ head, headEtag, open }) =>
    isOngoing(head) ? open?.headEtag === headEtag : open === null,
  );
