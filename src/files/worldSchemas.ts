import { z } from 'zod';
import { isDay } from '../domain/days.js';
import { measureEventKinds, requestEventKinds } from '../domain/event.js';
import { measureStates } from '../domain/measure.js';
import { roles } from '../domain/person.js';
import { paces, times } from '../domain/reminders.js';
import { requestStates } from '../domain/request.js';
import { letterFields, mustFields } from '../domain/review.js';
import { parseRhythm } from '../domain/rhythm.js';
import { remarkSchema } from '../ports/letterRemark.js';
import type {
  AnswerRecord,
  BoardRecord,
  MeasureRecord,
  PersonRecord,
  RecordKind,
  ReportRecord,
  RequestRecord,
  ReviewRecord,
  WorldRecord,
} from '../ports/worldRecords.js';

/** What a refinement says of a day that does not exist. */
export const noSuchDay = 'noSuchDay';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const day = z.string().regex(dayPattern, { abort: true }).refine(isDay, { error: noSuchDay });
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
/** An instant or, for a person's hand, a day. */
const instant = z
  .string()
  .refine((text) => dayPattern.test(text) || instantPattern.test(text), { abort: true })
  .refine((text) => isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), { error: noSuchDay })
  .transform((text) => (dayPattern.test(text) ? `${text}T10:00:00.000Z` : text));

const id = z.string().regex(/^[a-z0-9]{1,32}$/);
const personId = z.string().regex(/^[0-9a-z-]{1,64}$/);
const text = z.string();
const words = z.string().refine((value) => value.trim() !== '');
const list = z.array(words);
const ids = z.array(id);
const rhythm = z.string().refine((value) => parseRhythm(value).ok);

/** Who did it, and when. `""` with a name: somebody of whom nothing more is known. */
const actor = {
  by: z.union([personId, z.literal('')]).optional(),
  byName: text.optional(),
  at: instant.optional(),
};
const operatorToo = { ...actor, by: actor.by.unwrap().nullable().optional() };
const ofRequest = { review: id, board: id };
const number = z.number().int().min(1).max(999);
const version = z.number().int().min(0);

const board: z.ZodType<BoardRecord> = z.strictObject({
  kind: z.literal('board'),
  id,
  name: words,
  shortForms: list.optional(),
  earlierNames: list.optional(),
  groups: list.optional(),
});

const person: z.ZodType<PersonRecord> = z.strictObject({
  kind: z.literal('person'),
  id: personId,
  name: text,
  roles: z.array(z.enum(roles)).optional(),
  boards: ids.optional(),
  substituteFor: ids.optional(),
  headOf: ids.optional(),
  language: z.enum(['sv', 'en']).optional(),
  reminders: z
    .strictObject({
      pace: z.enum(paces).optional(),
      snoozedUntil: day.optional(),
      time: z.enum(times).optional(),
    })
    .optional(),
  remindersVersion: version.optional(),
});

const changeMade = {
  reason: text.optional(),
  ...operatorToo,
  key: words.optional(),
  finished: z.literal(false).optional(),
};
const rhythmOrStandard = z.union([z.literal('standard'), rhythm]);
const change = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('dueDate'), from: day, to: day, ...changeMade }),
  z.strictObject({
    change: z.literal('withdrawal'),
    from: day.optional(),
    to: day.optional(),
    ...changeMade,
  }),
  z.strictObject({
    change: z.literal('rhythm'),
    from: rhythmOrStandard,
    to: rhythmOrStandard,
    ...changeMade,
  }),
]);

const review: z.ZodType<ReviewRecord> = z.strictObject({
  kind: z.literal('review'),
  id,
  state: z.enum(['draft', 'published']).optional(),
  title: words.optional(),
  reportNumber: words.optional(),
  registryNumber: words.optional(),
  followsUp: words.optional(),
  issuer: words.optional(),
  decidedOn: day.optional(),
  dueDate: day.optional(),
  addressees: z.array(z.strictObject({ name: words, recommendations: list })).optional(),
  forInformation: list.optional(),
  rhythm: rhythm.optional(),
  rhythmVersion: version.optional(),
  missing: z.array(z.enum(mustFields)).optional(),
  doubtful: z.array(z.enum(letterFields)).optional(),
  remarks: z.array(remarkSchema).optional(),
  letterHash: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/)
    .optional(),
  importedAt: instant.optional(),
  publishedAt: instant.optional(),
  changes: z.array(change).optional(),
});

const request: z.ZodType<RequestRecord> = z.strictObject({
  kind: z.literal('request'),
  ...ofRequest,
  boardName: words.optional(),
  recommendations: list.min(1),
  state: z.enum(requestStates).optional(),
  dueDate: day.optional(),
  effectiveDueDate: day.optional(),
  rhythm: rhythmOrStandard.optional(),
  submittedAt: instant.optional(),
  submittedBy: personId.optional(),
  decision: z
    .strictObject({
      decidedOn: day,
      paragraph: words,
      registryNumber: words.optional(),
      registeredBy: z.union([personId, z.literal('')]).optional(),
      registeredByName: text.optional(),
      registeredAt: instant.optional(),
    })
    .optional(),
});

const answer: z.ZodType<AnswerRecord> = z.strictObject({
  kind: z.literal('answer'),
  ...ofRequest,
  number: z.number().int().min(0).max(999),
  baseVersion: z.number().int().min(0).optional(),
  // What was ever typed is kept; what is not one of the three is judged where the answer counts.
  measure: text.optional(),
  description: text.optional(),
  how: text.optional(),
  when: text.optional(),
  responsible: text.optional(),
  reason: text.optional(),
  comments: text.optional(),
  ...actor,
});

const measure: z.ZodType<MeasureRecord> = z.strictObject({
  kind: z.literal('measure'),
  ...ofRequest,
  number,
  state: z.enum(measureStates).optional(),
  dueDate: day.nullable().optional(),
  firstDueDate: day.nullable().optional(),
  plannedOn: day.optional(),
  text: text.optional(),
  responsible: text.optional(),
  when: text.optional(),
});

const report: z.ZodType<ReportRecord> = z.strictObject({
  kind: z.literal('report'),
  ...ofRequest,
  number,
  dated: z.literal(true).optional(),
  state: z.enum(measureStates).optional(),
  dueDate: day.nullable().optional(),
  reason: text.optional(),
  ...actor,
});

const eventFields = {
  kind: z.literal('event'),
  ...ofRequest,
  ...operatorToo,
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  reason: text.optional(),
};
const requestEvent = z
  .strictObject({ ...eventFields, event: z.enum(requestEventKinds) })
  // The day is what the request remembers of it.
  .refine(({ event, facts }) => event !== 'extraReminderOrdered' || day.safeParse(facts?.day).success, {
    path: ['facts', 'day'],
  });
const measureEvent = z.strictObject({ ...eventFields, number, event: z.enum(measureEventKinds) });

const schemas = { board, person, review, request, answer, measure, report } satisfies Partial<
  Record<RecordKind, z.ZodType<WorldRecord>>
>;

/** The schema of a record that calls itself so; null: there is no such kind. */
export const schemaOf = (record: Readonly<Record<string, unknown>>): z.ZodType<WorldRecord> | null => {
  const { kind } = record;
  if (kind === 'event') return 'number' in record ? measureEvent : requestEvent;
  return typeof kind === 'string' && Object.hasOwn(schemas, kind)
    ? schemas[kind as keyof typeof schemas]
    : null;
};

export const headerSchema = z.strictObject({ kind: z.literal('svarstid'), format: z.number().int().min(1) });
