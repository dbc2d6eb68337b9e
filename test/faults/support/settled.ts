import { isOpen } from '../../../src/domain/request.js';
import { promisedIn, type Stored } from './stored.js';

/** Nothing of a day that has come waits, what follows is planned, and what is stored twice agrees. */
export const isSettled = ({ items, cards, plans, requests }: Stored, today: string): boolean =>
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
      promisedIn(head).every((id) => plans.some(({ subject }) => subject === id)),
  );
