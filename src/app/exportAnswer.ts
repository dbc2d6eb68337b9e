import { createHash, randomBytes } from 'node:crypto';
import { isVisitor, type Person } from '../domain/person.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import type { FileTable } from '../ports/fileTable.js';
import type { Exports } from '../ports/fileLinks.js';
import type { Turn } from '../ports/turn.js';
import type { View } from '../ports/views/view.js';
import { exportTable } from './exportTable.js';
import { askAs } from './ask.js';
import { instant, type ChatServices } from './services.js';

/** Minutes in which an address can be opened, by her and by whoever she shows it to. */
const openFor = 10;
const tokenBytes = 32;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Nothing of the answer is kept: the address stands for the question, and is answered when it is opened. */
const linkTo = async (
  { clock }: ChatServices,
  { links }: Exports,
  { person, language }: Pick<Turn, 'person' | 'language'>,
  question: string,
): Promise<string> => {
  const token = randomBytes(tokenBytes).toString('base64url');
  const expiresAt = clock.now().plus({ minutes: openFor }).toUTC().toISO();
  const link = { personId: person.id, question, language, expiresAt };
  await links.save(hashOf(token), link, instant(clock));
  return token;
};

/** The addresses of an answer as a file; another view where the question has no answer for her. */
export const exportAnswer = async (
  needs: ChatServices,
  turn: Pick<Turn, 'person' | 'language'>,
  question: string,
): Promise<Outcome<View>> => {
  const base = needs.exports?.publicUrl() ?? null;
  if (needs.exports === undefined || base === null) return refuse({ code: 'noExport' });
  const asked = await askAs(needs, turn.person, question, turn.language);
  if (asked.view.view !== 'answer') return done(asked.view);
  const token = await linkTo(needs, needs.exports, turn, question);
  return done({
    view: 'fileReady',
    rows: asked.view.table.rows.length,
    minutes: openFor,
    xlsx: `${base}/files/${token}.xlsx`,
    csv: `${base}/files/${token}.csv`,
  });
};

const personOf = async (needs: ChatServices, id: string): Promise<Person | null> => {
  const person = (await needs.people.person(id))?.value;
  return person === undefined || isVisitor(person) ? null : person;
};

/** What an address shows now, under the rights that its person has now; null: it leads nowhere (any more). */
export const openExport = async (needs: ChatServices, token: string): Promise<FileTable | null> => {
  const link = (await needs.exports?.links.find(hashOf(token))) ?? null;
  if (link === null || link.expiresAt <= instant(needs.clock)) return null;
  const person = await personOf(needs, link.personId);
  if (person === null) return null;
  const { view, language } = await askAs(needs, person, link.question, link.language);
  if (view.view !== 'answer') return null;
  return exportTable(view, language, person, needs.clock.now().toFormat('yyyy-MM-dd HH:mm'));
};
