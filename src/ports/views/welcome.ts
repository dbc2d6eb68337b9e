import type { RequestId } from '../../domain/request.js';
import type { StateCounts } from '../../domain/status.js';
import type { RequestRow } from './requestRow.js';

/** For whoever answers for a board, or leads one: a head reads only. */
export interface WelcomeSecretaryView {
  readonly view: 'welcomeSecretary';
  readonly name: string;
  readonly boards: readonly string[];
  /** Whether she answers for any of the boards. */
  readonly answers: boolean;
  /** The open requests of her boards, the most urgent first. */
  readonly rows: readonly RequestRow[];
  /** Those of the rows that she may answer. */
  readonly toAnswer: readonly RequestId[];
  /** The first recommendation of the first of these that lacks an answer; null: none does. */
  readonly next: number | null;
}

export interface WelcomeAuditorView {
  readonly view: 'welcomeAuditor';
  readonly name: string;
  readonly counts: StateCounts;
  /** The three most urgent. */
  readonly rows: readonly RequestRow[];
}

/** An administrator without other roles. */
export interface WelcomeAdministratorView {
  readonly view: 'welcomeAdministrator';
  readonly name: string;
  readonly people: number;
  readonly boards: number;
}

/** Somebody without a role; learns whom to turn to and nothing else. */
export interface WelcomeVisitorView {
  readonly view: 'welcomeVisitor';
}

export interface WelcomeGroupView {
  readonly view: 'welcomeGroup';
}
