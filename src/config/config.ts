import type { Window } from '../delivery/limiter.js';
import type { Escalation } from '../domain/escalation.js';
import type { QuietMonths } from '../domain/quietMonths.js';
import type { Rhythm } from '../domain/rhythm.js';
import type { Registration } from '../teams/authentication.js';

/** What this process runs with, read once at its start. */
export interface Config {
  /** Without an app id the loopback address: then nobody proves who is asking. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  readonly port: number;
  /** Null: the embedded storage. */
  readonly storageConnectionString: string | null;
  readonly dataDirectory: string;
  readonly storagePort: number;
  readonly auditorPort: number;
  readonly secretaryPort: number;
  /** Where the clock starts, ISO with an offset; null: now. */
  readonly clockStart: string | null;
  readonly timeZone: string;
  readonly locale: 'sv' | 'en';
  readonly rhythm: Rhythm;
  readonly quietMonths: QuietMonths;
  readonly escalation: Escalation;
  /** Whether the auditors get their weekly digest. */
  readonly digest: boolean;
  /** Of planned measures. */
  readonly measureRhythm: Rhythm;
  /** HH:MM in the time zone. */
  readonly reminderTime: string;
  /** How many cards may leave to one conversation, and to a tenant as a whole. */
  readonly ratePerConversation: readonly Window[];
  readonly ratePerTenant: readonly Window[];
  /** Null: any. */
  readonly allowedTenants: readonly string[] | null;
  readonly organisation: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** The address under which clients reach the bot, without a slash at the end; null: not given. */
  readonly publicUrl: string | null;
  /** What a caller of GET /metrics must bring; null: on the loopback address nothing, elsewhere there is no such page. */
  readonly metricsToken: string | null;
  /** The bot's registration; null: none, for development and trial on this machine only. */
  readonly identity: Registration | null;
  /** Where the keys are published that requests are signed with; null: the Bot Framework's own. */
  readonly openIdMetadataUrl: string | null;
}
