import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Board } from '../domain/board.js';
import { paces, standardReminders, type Reminders } from '../domain/reminders.js';
import { roles, type Conversation, type Person } from '../domain/person.js';
import { foldedName } from '../domain/foldedName.js';
import { key } from './keys.js';
import { toBody, versioned, type RowDraft } from './row.js';

const conversationSchema: z.ZodType<Conversation> = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversationId: z.string(),
  tenantId: z.string().nullable(),
  botId: z.string(),
  botName: z.string(),
  userId: z.string(),
  userName: z.string(),
});

const remindersSchema: z.ZodType<Reminders> = z.object({
  pace: z.enum(paces),
  snoozedUntil: z.string().nullable(),
  time: z.string().nullable(),
});

const personSchema: z.ZodType<Person> = z.object({
  id: z.string(),
  name: z.string(),
  roles: z.array(z.enum(roles)),
  boards: z.array(z.string()),
  // Rows from before there were substitutes and heads have neither.
  substituteFor: z.array(z.string()).default([]),
  headOf: z.array(z.string()).default([]),
  language: z.enum(['sv', 'en']).nullable(),
  // Rows from before there was a choice do not have it.
  reminders: remindersSchema.default(standardReminders),
  remindersVersion: z.number().optional(),
  conversation: conversationSchema.nullable(),
  reach: z.enum(['never', 'reachable', 'blocked']),
  soughtOn: z.string().optional(),
  welcomedAt: z.string().nullable(),
});

const boardSchema: z.ZodType<Board> = z.object({
  id: z.string(),
  name: z.string(),
  shortForms: z.array(z.string()),
  earlierNames: z.array(z.string()),
  groups: z.array(z.string()),
});

export const personKey = (id: string): string => key('person', id);
export const boardKey = (id: string): string => key('board', id);

export const personToRow = (organisation: string, person: Person): RowDraft => ({
  partitionKey: organisation,
  rowKey: personKey(person.id),
  body: toBody(person),
});
export const boardToRow = (organisation: string, board: Board): RowDraft => ({
  partitionKey: organisation,
  rowKey: boardKey(board.id),
  body: toBody(board),
});

/** Takes a board's name, so that no second board is added by it. */
export const boardNameToRow = (organisation: string, { id, name }: Board): RowDraft => ({
  partitionKey: organisation,
  rowKey: key('boardName', createHash('sha256').update(foldedName(name)).digest('hex')),
  body: toBody({ boardId: id }),
});

export const rowToPerson = versioned(personSchema);
export const rowToBoard = versioned(boardSchema);
