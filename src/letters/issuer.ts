import { capitalised } from './boardNames.js';
import type { LetterParts } from './letterParts.js';

export interface IssuerReading {
  readonly issuer: string | null;
  readonly doubtful: boolean;
}

const body =
  '(?:\\p{L}+s )?(?:förtroendevalda )?(?:revisorer(?:na)?|revisorskollegi(?:et|um)|revisionskollegi(?:et|um)|revision(?:en)?)';
const wholeName = new RegExp(
  `^(?:de )?(?:(?:region|kommun|stad|landsting)(?:en)?s |(?:Region|Landstinget) [\\p{L} -]{2,40}s |[\\p{L} -]{2,40}(?:kommun|stad)s |förtroendevalda |lekmanna|kommun|region|stads)?${body}(?: i (?:Region |Landstinget )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3}(?: kommun| stad)?)?$`,
  'iu',
);
/** Names that say what, but not whose. */
const vague =
  /^(?:revisorerna|revisionen|revision|revisorer|förtroendevalda revisorer|de förtroendevalda revisorerna)$/iu;

/** A line that is the name of an auditing body and nothing else. */
export const isIssuerName = (text: string): boolean =>
  text.length <= 80 && wholeName.test(text.replace(/[.,:]$/u, ''));

const decided =
  /(?:^|[.!?]\s+|\s)(?<name>[Rr]evisorskollegiet|[Rr]evisionskollegiet|[\p{L} -]{0,40}?[Rr]evisorerna|[\p{L}]+revisionen|Revisionen|(?:Kommun|Region|Stad)ens revisorer)\s(?:har\s)?(?:vid\s|den\s[^.]{0,30})?(?:behandla|beslut|fastställ|godkän|antog|antagit)/u;
const actor =
  /(?<name>(?:Region|Kommun|Stad|Landsting)(?:en)?s (?:förtroendevalda )?revisorer|Revisorskollegiet|Revisionskollegiet|\p{Lu}\p{L}*revisionen|Lekmannarevisor(?:erna|n)|Region \p{Lu}\p{Ll}+s revisorer)(?!\p{L})/u;
const signature = /^För (?<name>.{3,70})$/u;

/** Who sends the letter: the auditors' decision, the letterhead, the signature, in this order. */
export const issuerIn = (sentences: readonly string[], parts: LetterParts): IssuerReading => {
  const named = [decidingBody(sentences), letterhead(parts), label(parts), signatory(parts)].filter(
    (name) => name !== null,
  );
  const exact = named.find((name) => !vague.test(name)) ?? named[0];
  if (exact !== undefined) return { issuer: exact, doubtful: false };
  for (const sentence of sentences) {
    const name = sentence.length > 1500 ? undefined : actor.exec(sentence)?.groups?.['name'];
    if (name !== undefined) return { issuer: name, doubtful: true };
  }
  return sentences.some((sentence) => /(?:^|\s)[Rr]evisorerna\s/u.test(sentence.slice(0, 1500)))
    ? { issuer: 'Revisorerna', doubtful: true }
    : { issuer: null, doubtful: false };
};

const decidingBody = (sentences: readonly string[]): string | null => {
  for (const sentence of sentences) {
    const name = sentence.length > 1500 ? undefined : decided.exec(sentence)?.groups?.['name'];
    if (name !== undefined && isIssuerName(name.trim())) return capitalised(name.trim());
  }
  return null;
};

const letterhead = (parts: LetterParts): string | null => {
  const inHead = parts.head.find(({ text }) => isIssuerName(text))?.text;
  const anywhere =
    inHead ?? parts.blocks.find(({ text, marker }) => marker === null && isIssuerName(text))?.text;
  return anywhere === undefined ? null : capitalised(anywhere.replace(/[.,:]$/u, ''));
};

const label = (parts: LetterParts): string | null => {
  for (const { text } of parts.head) {
    const name = /^(?:från|avsändare)\s*:\s*(?<name>.{3,80})$/iu.exec(text)?.groups?.['name'];
    if (name !== undefined && /revis/iu.test(name)) return capitalised(name);
  }
  return null;
};

const signatory = (parts: LetterParts): string | null => {
  for (const { text } of parts.blocks.toReversed()) {
    const name = text.length > 90 ? undefined : signature.exec(text)?.groups?.['name'];
    const clean = name?.replace(/[.,:]$/u, '');
    if (clean !== undefined && isIssuerName(clean)) return capitalised(clean);
  }
  return null;
};
