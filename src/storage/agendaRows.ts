import { z } from 'zod';
import { cardKey, itemKey, type AgendaCard, type AgendaItem, type Plan } from '../ports/agendaStore.js';
import { bucketOf, key } from './keys.js';
import { toBody, versioned, type RowDraft, type StoredRow } from './row.js';

const itemSchema = z.object({
  kind: z.enum([
    'reminder',
    'newRequest',
    'submitted',
    'decided',
    'escalation',
    'digest',
    'measure',
    'extraReminder',
  ]),
  personId: z.string(),
  subject: z.string(),
  step: z.string(),
  dueDate: z.string(),
  day: z.string(),
  slot: z.string(),
  state: z.enum(['planned', 'carded', 'superseded']),
  since: z.string().optional(),
  putOff: z.boolean().optional(),
  again: z.number().int().optional(),
});

const cardSchema: z.ZodType<AgendaCard> = z.object({
  personId: z.string(),
  day: z.string(),
  slot: z.string(),
  state: z.enum(['sending', 'waiting', 'sent', 'undeliverable', 'unknown', 'superseded']),
  nonce: z.string(),
  leaseUntil: z.string().nullable(),
  notBefore: z.string().nullable(),
  attempts: z.number().int(),
  activityId: z.string().nullable(),
  reason: z.string().nullable(),
  items: z.array(z.string()),
});

const planSchema: z.ZodType<Plan> = z.object({
  subject: z.string(),
  next: z.array(itemSchema),
});

/** Items and the card of one person and day share a partition, so that a claim is one batch. */
export const agendaPartition = (
  organisation: string,
  { day, personId }: { readonly day: string; readonly personId: string },
): string => key(organisation, day, bucketOf(personId));

/** The day of an item's or a card's row. */
export const dayOfPartition = ({ partitionKey }: Pick<StoredRow, 'partitionKey'>): string => {
  const [, day = ''] = partitionKey.split('~');
  return day;
};

export const plansPartition = (organisation: string): string => key(organisation, 'plans');

export const itemToRow = (organisation: string, item: AgendaItem): RowDraft => ({
  partitionKey: agendaPartition(organisation, item),
  rowKey: itemKey(item),
  columns: { kind: 'item', unfinished: false },
  body: toBody(item),
});

/** No final outcome yet; an `unknown` that was tried twice is final. */
const isUnfinished = ({ state, attempts }: AgendaCard): boolean =>
  state === 'sending' || state === 'waiting' || (state === 'unknown' && attempts < 2);

export const cardToRow = (organisation: string, card: AgendaCard): RowDraft => ({
  partitionKey: agendaPartition(organisation, card),
  rowKey: cardKey(card),
  columns: { kind: 'card', unfinished: isUnfinished(card) },
  body: toBody(card),
});

export const planToRow = (organisation: string, plan: Plan): RowDraft => ({
  partitionKey: plansPartition(organisation),
  rowKey: plan.subject,
  body: toBody(plan),
});

export const isCardRow = (row: StoredRow): boolean => row.columns.kind === 'card';

export const rowToItem = versioned(itemSchema);
export const rowToCard = versioned(cardSchema);
export const rowToPlan = versioned(planSchema);
