import type { QuietMonths } from './quietMonths.js';
import { sendingDay } from './rhythm.js';

/** Who is told when a response is late, one after the other; the board's secretaries are reminded all along. */
export const escalationLevels = ['substitute', 'head', 'auditors'] as const;
export type EscalationLevel = (typeof escalationLevels)[number];

/** Days after the effective due date on which each level is told, rising; null: never. */
export type Escalation = Readonly<Record<EscalationLevel, number | null>>;

export const defaultEscalation: Escalation = { substitute: 3, head: 14, auditors: 21 };

/** The level that is told so many days after the due date; null: none. */
export const levelAt = (escalation: Escalation, days: number): EscalationLevel | null =>
  escalationLevels.find((level) => escalation[level] === days) ?? null;

/** The working day on which a level is told. */
export const escalationDay = (dueDate: string, days: number, quiet: QuietMonths): string =>
  sendingDay(dueDate, -days, quiet);
