import { z } from 'zod';
import { answerFields, keptLimit, type AnswerField } from '../domain/answer.js';
import { measureStates } from '../domain/measure.js';
import { done, refuse, type Outcome } from '../domain/refusal.js';
import { actionVersion, type Action, type TypedStep } from '../ports/actions.js';

/** Ids are short; more is forged. Names and questions end long before the limit of what is kept. */
const idLimit = 200;

/** A number that a client may have sent as text; negative, broken or enormous ones are forged. */
const count = z.preprocess(
  (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value),
  z.number().int().min(0).max(999_999_999),
);
const id = z.string().min(1).max(idLimit);
/** What was typed: letter for letter but for NUL, which no store takes; a field that was not there is empty. */
const typed = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((text) => (text ?? '').replaceAll('\0', ''));
const optionalCount = count.nullish().transform((value) => value ?? null);

/** A field of the answer: undefined when nothing came of it. */
const answerField = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((text) => text?.replaceAll('\0', ''));
const answer = Object.fromEntries(answerFields.map((field) => [field, answerField])) as Record<
  AnswerField,
  typeof answerField
>;
const step = {
  recommendation: count,
  // Without a base the text is kept beside whatever is newer: better twice than lost.
  baseVersion: count.catch(0),
  // The inputs that the card had: some clients send nothing for one that was emptied.
  fields: z.array(z.enum(answerFields)).catch([]),
  ...answer,
};
type Step = z.infer<z.ZodObject<typeof step>>;

const stepOf = ({ recommendation, baseVersion, fields, ...data }: Step): TypedStep => ({
  slot: recommendation,
  baseVersion,
  fields: Object.fromEntries(
    answerFields.flatMap((field) => {
      const text = data[field] ?? (fields.includes(field) ? '' : undefined);
      return text === undefined ? [] : [[field, text]];
    }),
  ),
});

/** The inputs `date1`, `date2` … by their numbers. */
const datesOf = (data: Readonly<Record<string, unknown>>): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(data).flatMap(([name, value]): [number, string][] => {
      const [, number] = /^date([1-9]\d{0,2})$/.exec(name) ?? [];
      const text = typed.safeParse(value);
      return number === undefined || !text.success ? [] : [[Number(number), text.data]];
    }),
  );

const actionSchema: z.ZodType<Action> = z.discriminatedUnion('verb', [
  z.object({ verb: z.literal('open'), requestId: id, recommendation: optionalCount }),
  z
    .object({ verb: z.enum(['save', 'back', 'close']), requestId: id, ...step })
    .transform(({ verb, requestId, ...data }) => ({ verb, requestId, step: stepOf(data) })),
  z
    .object({ verb: z.literal('review'), requestId: id, ...step, recommendation: optionalCount })
    .transform(({ verb, requestId, recommendation, ...data }) => ({
      verb,
      requestId,
      step: recommendation === null ? null : stepOf({ recommendation, ...data }),
    })),
  z.object({ verb: z.literal('use'), requestId: id, recommendation: count, version: count }),
  z.object({ verb: z.enum(['submit', 'postpone', 'reopen', 'read']), requestId: id }),
  z.object({
    verb: z.literal('decide'),
    requestId: id,
    decidedOn: typed,
    paragraph: typed,
    registryNumber: typed,
  }),
  z.object({ verb: z.literal('measure'), requestId: id, recommendation: count }),
  z.object({
    verb: z.literal('report'),
    requestId: id,
    recommendation: count,
    status: z.enum(measureStates),
    baseVersion: optionalCount.catch(null),
  }),
  z.object({
    verb: z.literal('saveDelay'),
    requestId: id,
    recommendation: count,
    baseVersion: optionalCount.catch(null),
    newDate: typed,
    reason: typed,
  }),
  z.object({ verb: z.literal('measureDates'), requestId: id }),
  z
    .looseObject({ verb: z.literal('saveMeasureDates'), requestId: id })
    .transform(({ verb, requestId, ...data }) => ({ verb, requestId, dates: datesOf(data) })),
  z.object({ verb: z.literal('ask'), question: typed, shown: optionalCount }),
  z.object({ verb: z.enum(['export', 'remind', 'confirmRemind']), question: typed }),
  z.object({
    verb: z.enum(['home', 'help', 'personForm', 'boardForm', 'removePersonForm', 'drafts', 'reminders']),
  }),
  z.object({ verb: z.enum(['people', 'boards']), shown: optionalCount }),
  z.object({
    verb: z.literal('savePerson'),
    personId: typed,
    visitor: typed,
    name: typed,
    role: typed,
    board: typed,
  }),
  z.object({ verb: z.literal('removePerson'), personId: typed }),
  z.object({ verb: z.literal('saveBoard'), name: typed, shortForms: typed, groups: typed }),
  z.object({ verb: z.enum(['draft', 'publish', 'rhythm']), reviewId: id }),
  z.object({ verb: z.literal('completeDraft'), reviewId: id, title: typed, dueDate: typed }),
  z
    .object({
      verb: z.literal('saveReminders'),
      baseVersion: count.catch(0),
      pace: typed,
      snoozedUntil: typed,
      time: typed,
    })
    .transform(({ baseVersion, ...data }) => ({ ...data, form: baseVersion })),
  z
    .object({ verb: z.literal('saveRhythm'), reviewId: id, baseVersion: count.catch(0), days: typed })
    .transform(({ baseVersion, ...data }) => ({ ...data, form: baseVersion })),
  z.object({ verb: z.literal('language'), language: z.enum(['sv', 'en']) }),
  z.object({ verb: z.enum(['changeDates', 'withdraw']), reviewId: id }),
  z
    .object({ verb: z.literal('saveDates'), reviewId: id, baseVersion: count.catch(0), dueDate: typed })
    .transform(({ baseVersion, ...data }) => ({ ...data, form: baseVersion })),
  z
    .object({ verb: z.literal('confirmWithdraw'), reviewId: id, baseVersion: count.catch(0), reason: typed })
    .transform(({ baseVersion, ...data }) => ({ ...data, form: baseVersion })),
  z.object({ verb: z.literal('extend'), requestId: id }),
  z
    .object({
      verb: z.literal('saveExtension'),
      requestId: id,
      baseVersion: count.catch(0),
      dueDate: typed,
      reason: typed,
    })
    .transform(({ baseVersion, ...data }) => ({ ...data, form: baseVersion })),
  z.object({ verb: z.literal('history'), requestId: id, shown: optionalCount }),
]);

const malformed = refuse({ code: 'malformedAction' });

const envelope = z.object({ v: count.refine((v) => v >= 1 && v <= actionVersion), verb: z.string() });

/** The first text of the data that is longer than anything that is kept. */
const tooLong = (data: object): string | null =>
  Object.entries(data).find(([, value]) => typeof value === 'string' && value.length > keptLimit)?.[0] ??
  null;

/**
 * A button's data and inputs as an action. `verb` is what the protocol says beside the data, if it does: the two
 * must agree. Unknown keys are ignored. Refusals: `malformedAction`, `inputTooLong`.
 */
export const readAction = (verb: unknown, data: unknown): Outcome<Action> => {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return malformed;
  const named = envelope.safeParse('verb' in data ? data : { ...data, verb });
  if (!named.success) return malformed;
  if (typeof verb === 'string' && verb !== '' && verb !== named.data.verb) return malformed;
  const field = tooLong(data);
  if (field !== null)
    return refuse({ code: 'inputTooLong', field: field.slice(0, idLimit), limit: keptLimit });
  const read = actionSchema.safeParse({ ...data, verb: named.data.verb });
  return read.success ? done(read.data) : malformed;
};
