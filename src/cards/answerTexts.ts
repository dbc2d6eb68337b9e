import { fieldsOf, measureOf, type AnswerFields } from '../domain/answer.js';
import { dotted, type ColouredLine } from './drawing.js';
import type { Pen } from './pen.js';
import { isolated } from './userText.js';

/** The measure of an answer with its mark; an answer that is not done says so. */
export const measureMark = (fields: AnswerFields, pen: Pen, complete = true): ColouredLine => {
  const measure = measureOf(fields);
  if (measure === null) return { text: pen.answering.noAnswer, color: 'Default' };
  const words = pen.common.measure[measure];
  return complete
    ? { text: `✓ ${words}`, color: 'Good' }
    : { text: `${pen.answering.startDraft} · ${words}`, color: 'Default' };
};

/** How, when and who of an answer, on one line. */
export const promiseText = (fields: AnswerFields, pen: Pen): string => {
  const measure = measureOf(fields);
  if (measure !== 'taken' && measure !== 'planned') return '';
  const part = (lead: string, text: string | undefined): string | null =>
    text === undefined || text.trim() === '' ? null : `${lead}: ${isolated(pen.cut(text.trim(), 60))}`;
  return dotted(
    part(pen.answering.partHow, fields.how),
    part(pen.answering.partWhen, fields.when),
    part(pen.answering.partResponsible, fields.responsible),
  );
};

/** What was written, one text per field that the measure asks for, each at most so many characters. */
export const answerTexts = (fields: AnswerFields, characters: number, pen: Pen): string[] => {
  const t = pen.answering;
  const leads: Partial<Record<string, string>> = {
    how: t.partHow,
    when: t.partWhen,
    responsible: t.partResponsible,
  };
  const asked = measureOf(fields) === null ? (['comments'] as const) : fieldsOf(measureOf(fields));
  return asked.flatMap((field) => {
    const text = (fields[field] ?? '').trim();
    if (text === '') return [];
    const lead = leads[field];
    const shown = isolated(pen.cut(text, characters));
    return [lead === undefined ? shown : `${lead}: ${shown}`];
  });
};
