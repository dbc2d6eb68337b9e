import type { Language, PersonId } from '../domain/person.js';

/** What an address of a file stands for: a question, to be answered anew for that person when it is opened. */
export interface FileLink {
  readonly personId: PersonId;
  readonly question: string;
  readonly language: Language;
  /** UTC; from then on the address leads nowhere. */
  readonly expiresAt: string;
}

/** Addresses of files of one organisation, by the SHA-256 of their token: who reads the storage can open none. */
export interface FileLinks {
  /** Keeps a new one, and forgets those that have expired at that instant (UTC). */
  save(tokenHash: string, link: FileLink, now: string): Promise<void>;
  /** Null: there is none. It may have expired. */
  find(tokenHash: string): Promise<FileLink | null>;
}

/** What it takes to hand out files. */
export interface Exports {
  readonly links: FileLinks;
  /** The address, without a slash at the end, under which clients reach the bot; null: nobody has said. */
  readonly publicUrl: () => string | null;
}
