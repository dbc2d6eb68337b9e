/** Vidtagen, planerad, ingen. */
export const measures = ['taken', 'planned', 'none'] as const;
export type Measure = (typeof measures)[number];

/** Input ids of the answer step, in the order of the card. `comments` is a slot of its own. */
export const answerFields = [
  'measure',
  'description',
  'how',
  'when',
  'responsible',
  'reason',
  'comments',
] as const;
export type AnswerField = (typeof answerFields)[number];

/** What was typed, letter for letter. A missing key is an empty field. */
export type AnswerFields = Readonly<Partial<Record<AnswerField, string>>>;

/**
 * Which part of a response: 1 … n is the recommendation's number as in the letter,
 * 0 is "övriga kommentarer".
 */
export type Slot = number;
export const commentsSlot: Slot = 0;

/** Characters (code points) that a field may hold when the response is submitted. */
export const fieldLimit = 4000;
/** Characters that are kept of one field at all; beyond any honest answer. */
export const keptLimit = 100_000;

/** One saved state of a slot; never changed after it was written. */
export interface AnswerVersion {
  readonly slot: Slot;
  /** 1-based within the slot. */
  readonly version: number;
  /** The version that the writer had before her. */
  readonly baseVersion: number;
  readonly fields: AnswerFields;
  readonly by: string;
  readonly byName: string;
  /** UTC. */
  readonly at: string;
}

export type FindingCode = 'required' | 'tooLong' | 'unknownMeasure';
/** Why an answer cannot be submitted as it stands. */
export interface Finding {
  readonly field: AnswerField;
  readonly code: FindingCode;
  /** Characters, for `tooLong`. */
  readonly length?: number;
}

/** Length as a person counts it: composed letters, code points instead of UTF-16 units. */
export const characters = (text: string): number => Array.from(text.normalize('NFC')).length;

const text = (fields: AnswerFields, field: AnswerField): string => (fields[field] ?? '').trim();

/** The fields that a chosen measure shows. */
export const fieldsOf = (measure: Measure | null): readonly AnswerField[] => {
  switch (measure) {
    case 'taken':
    case 'planned':
      return ['description', 'how', 'when', 'responsible'];
    case 'none':
      return ['reason'];
    case null:
      return [];
  }
};

export const measureOf = (fields: AnswerFields): Measure | null =>
  measures.find((measure) => measure === fields.measure) ?? null;

/** What is wrong with an answer; empty when it can be submitted. */
export const findings = (slot: Slot, fields: AnswerFields): readonly Finding[] => {
  const found: Finding[] = [];
  const relevant: AnswerField[] = slot === commentsSlot ? ['comments'] : [...fieldsOf(measureOf(fields))];
  if (slot !== commentsSlot) {
    if (text(fields, 'measure') === '') found.push({ field: 'measure', code: 'required' });
    else if (measureOf(fields) === null) found.push({ field: 'measure', code: 'unknownMeasure' });
  }
  for (const field of relevant) {
    const length = characters(fields[field] ?? '');
    if (length > fieldLimit) found.push({ field, code: 'tooLong', length });
    else if ((field === 'description' || field === 'reason') && text(fields, field) === '')
      found.push({ field, code: 'required' });
  }
  return found;
};

/** The fields that are asked for but may stay empty: how, when and who. */
export const emptyWishes = (fields: AnswerFields): readonly AnswerField[] =>
  fieldsOf(measureOf(fields)).filter(
    (field) => field !== 'description' && field !== 'reason' && text(fields, field) === '',
  );

export const isBlank = (fields: AnswerFields): boolean =>
  answerFields.every((field) => text(fields, field) === '');

export const sameFields = (one: AnswerFields, other: AnswerFields): boolean =>
  answerFields.every((field) => (one[field] ?? '') === (other[field] ?? ''));
