import type { BoardId } from './board.js';
import { standardReminders, type Reminders } from './reminders.js';

/** The person's Entra object id (lower case), as the authenticated activity gives it. */
export type PersonId = string;
/** `substitute`: stands in for a board's secretary; `head`: the board's chair or its head of administration. */
export const roles = ['administrator', 'auditor', 'secretary', 'substitute', 'head'] as const;
export type Role = (typeof roles)[number];
/** Roles that one has in a board. */
export type BoardRole = Extract<Role, 'secretary' | 'substitute' | 'head'>;
export type Language = 'sv' | 'en';

/**
 * Where a person can be written to. Refreshed on every inbound activity, because a conversation's
 * service address can change.
 */
export interface Conversation {
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly tenantId: string | null;
  readonly botId: string;
  readonly botName: string;
  /** The channel's id of the person, which is not the Entra object id. */
  readonly userId: string;
  readonly userName: string;
}

/** `never`: has not opened the app; `blocked`: blocked or uninstalled it, until the person writes again. */
export type Reach = 'never' | 'reachable' | 'blocked';

/**
 * Somebody who has written to the bot or been registered by an administrator.
 * Without roles it is a visitor: known by name only, and told nothing.
 */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The boards that the person is secretary of. */
  readonly boards: readonly BoardId[];
  /** The boards that the person is substitute of the secretary of. */
  readonly substituteFor: readonly BoardId[];
  /** The boards that the person leads, as chair or head of administration. */
  readonly headOf: readonly BoardId[];
  /** The person's own choice; null: none made. */
  readonly language: Language | null;
  readonly reminders: Reminders;
  /** How often they were changed, so that an old form is known; absent: never. */
  readonly remindersVersion?: number | undefined;
  readonly conversation: Conversation | null;
  readonly reach: Reach;
  /** `YYYY-MM-DD`, when she was last looked for in the teams that the bot is in; absent: never. */
  readonly soughtOn?: string | undefined;
  /** UTC, when the welcome was sent; null: not yet. */
  readonly welcomedAt: string | null;
}

/** Somebody of whom nothing is known yet. */
export const stranger = (id: PersonId): Person => ({
  id,
  name: '',
  roles: [],
  boards: [],
  substituteFor: [],
  headOf: [],
  language: null,
  reminders: standardReminders,
  conversation: null,
  reach: 'never',
  welcomedAt: null,
});

export const isAuditor = (person: Person): boolean => person.roles.includes('auditor');
export const isAdministrator = (person: Person): boolean => person.roles.includes('administrator');
export const isSecretaryOf = (person: Person, boardId: BoardId): boolean =>
  person.roles.includes('secretary') && person.boards.includes(boardId);
export const isSubstituteOf = (person: Person, boardId: BoardId): boolean =>
  person.roles.includes('substitute') && person.substituteFor.includes(boardId);
export const isHeadOf = (person: Person, boardId: BoardId): boolean =>
  person.roles.includes('head') && person.headOf.includes(boardId);
/** Whether the person may answer for the board. */
export const mayAnswer = (person: Person, boardId: BoardId): boolean =>
  isSecretaryOf(person, boardId) || isSubstituteOf(person, boardId);
/** The boards that are the person's own in any role. */
export const ownBoards = (person: Person): readonly BoardId[] => [
  ...new Set([...person.boards, ...person.substituteFor, ...person.headOf]),
];
/** Whether the person may see what the board has answered, not only whether it has. */
export const maySeeContent = (person: Person, boardId: BoardId): boolean =>
  isAuditor(person) || mayAnswer(person, boardId) || isHeadOf(person, boardId);
export const isVisitor = (person: Person): boolean => person.roles.length === 0;
