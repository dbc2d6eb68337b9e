import { createHash } from 'node:crypto';
import { StorageError } from './storageError.js';

/**
 * Ids are short ASCII, so `~` separates them in keys and sorts after all of them:
 * everything that begins with `x~` lies between `x~` and `x~~`.
 */
export const key = (...parts: readonly string[]): string => parts.join('~');

/** First and (excluded) last key of all that begin with the given parts. */
export const beginningWith = (
  ...parts: readonly string[]
): { readonly from: string; readonly to: string } => ({
  from: `${key(...parts)}~`,
  to: `${key(...parts)}~~`,
});

/** Refuses an organisation whose id could reach into the keys of another. */
export const checkOrganisation = (organisation: string): string => {
  if (!/^[a-z0-9]{1,32}$/.test(organisation))
    throw new StorageError('unsafeKey', `organisation ${JSON.stringify(organisation.slice(0, 100))}`);
  return organisation;
};

/** Numbers in keys are padded, because keys are sorted as text. */
export const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

const buckets = 16;
/** Spreads one day over 16 partitions, always the same one for a person. */
export const bucketOf = (personId: string): string => {
  const [byte = 0] = createHash('sha256').update(personId).digest();
  return padded(byte % buckets, 2);
};
