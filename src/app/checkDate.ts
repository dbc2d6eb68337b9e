import { DateTime } from 'luxon';

/** Whether the text is a calendar day that exists, written `YYYY-MM-DD`. */
export const checkDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid;
