import { characters, fieldLimit } from '../domain/answer.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';

/** What somebody gives as a reason, without the white space around it; `''` where it may be left out. */
export const checkReason = (typed: string, need: 'required' | 'optional'): Outcome<string> => {
  const reason = typed.trim();
  if (reason === '' && need === 'required') return refuse({ code: 'reasonMissing' });
  const length = characters(reason);
  return length > fieldLimit ? refuse({ code: 'reasonTooLong', length, limit: fieldLimit }) : done(reason);
};
