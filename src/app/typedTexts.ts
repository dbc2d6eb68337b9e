import { answerFields } from '../domain/answer.js';

/** Inputs that a person writes in, of all cards. What is picked from a list is picked again as easily. */
const written: readonly string[] = [
  ...answerFields.filter((field) => field !== 'measure'),
  'decidedOn',
  'paragraph',
  'registryNumber',
  'title',
  'dueDate',
  'newDate',
  'personId',
  'name',
  'shortForms',
  'groups',
  'snoozedUntil',
  'time',
  'days',
];

/** The day of one of several measures, by the recommendation's number. */
const measureDay = /^date([1-9]\d{0,2})$/;

/**
 * What a person had typed, letter for letter, of a button's data and the card's inputs, which may be anything: to
 * show it back when it could not be kept.
 */
export const typedTexts = (data: unknown): readonly string[] => {
  if (typeof data !== 'object' || data === null) return [];
  const inputs = new Map<string, unknown>(Object.entries(data));
  // Its one input is a list of people.
  if (inputs.get('verb') === 'removePerson') return [];
  const text = (name: string): string => {
    const value = inputs.get(name);
    const typed = typeof value === 'number' ? String(value) : value;
    return typeof typed === 'string' && typed.trim() !== '' ? typed : '';
  };
  const days = [...inputs.keys()].flatMap((name) => {
    const [, number] = measureDay.exec(name) ?? [];
    return number === undefined || text(name) === '' ? [] : [`${number}: ${text(name)}`];
  });
  return [...written.map(text).filter((one) => one !== ''), ...days];
};
