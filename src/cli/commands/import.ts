import { readFile } from 'node:fs/promises';
import { importReview } from '../../app/importReview.js';
import { publishReview } from '../../app/publishReview.js';
import type { LetterRemark, Review } from '../../domain/review.js';
import { letterText } from '../../files/letterText.js';
import type { CommandLineTexts } from '../../language/catalogue/commandLine.js';
import { CallerError, onlyArgument, parseCommandArgs, type Command } from '../command.js';
import { importJson } from '../importJson.js';
import { printPublished } from './publish.js';

const remarkLine = (remark: LetterRemark, texts: CommandLineTexts): string => {
  switch (remark.code) {
    case 'formDiffers':
      return texts.formDiffers(remark.board, remark.recommendation);
    case 'onlyInForm':
      return texts.onlyInForm(remark.board, remark.text);
    case 'missingInForm':
      return texts.missingInForm(remark.board, remark.recommendation);
    case 'groupWithoutMembers':
      return texts.groupWithoutMembers(remark.group);
  }
};

/** What was understood of the letter, line by line. */
const understood = (review: Review, texts: CommandLineTexts): string[] => {
  const { fields } = texts;
  const names = [
    'title',
    'reportNumber',
    'registryNumber',
    'followsUp',
    'issuer',
    'decidedOn',
    'dueDate',
  ] as const;
  return [
    ...names.map((name) => `${fields[name]}: ${review[name] ?? `(${texts.notSaid})`}`),
    `${fields.boards}: ${review.boards.length}`,
    ...review.boards.flatMap((board) => [
      `  ${board.name}: ${texts.recommendations(board.recommendations.length)}`,
      ...board.recommendations.map((text, index) => `    ${index + 1}. ${text}`),
    ]),
    ...(review.forInformation.length > 0
      ? [`${fields.forInformation}: ${review.forInformation.join(', ')}`]
      : []),
    ...(review.missing.length > 0
      ? [`${texts.missing}: ${review.missing.map((name) => fields[name]).join(', ')}`]
      : []),
    ...(review.doubtful.length > 0
      ? [`${texts.doubtful}: ${review.doubtful.map((name) => fields[name]).join(', ')}`]
      : []),
    ...review.remarks.map((remark) => `${texts.remarks}: ${remarkLine(remark, texts)}`),
  ];
};

const readText = async (file: string, texts: CommandLineTexts): Promise<string> => {
  const bytes = await readFile(file).catch(() => {
    throw new CallerError(texts.cannotRead(file));
  });
  const read = letterText(bytes);
  if (!read.ok) throw new CallerError(`${file}: ${texts.fileProblems[read.code]}`);
  return read.text;
};

export const importCommand: Command = {
  name: 'import',
  usage: ['import FILE [--title T] [--due YYYY-MM-DD] [--publish] [--json]'],
  async run(context) {
    const { texts, print } = context;
    const { values, positionals } = parseCommandArgs(context, {
      title: { type: 'string' },
      due: { type: 'string' },
      publish: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const text = await readText(onlyArgument(positionals, 'FILE', texts), texts);
    const { services } = await context.open();
    const imported = await importReview(services, text, { title: values.title, dueDate: values.due });
    if (!imported.ok) throw context.refused(imported.refusal);
    const { review, created, dueDatePassed } = imported.value;
    if (values.json !== true) {
      print(created ? texts.imported(review.id) : texts.importedBefore(review.id));
      for (const line of understood(review, texts)) print(line);
      if (dueDatePassed) print(texts.dueDatePassed(review.dueDate ?? ''));
    }
    if (values.publish === true && review.state !== 'published') {
      const published = await publishReview(services, review.id);
      if (!published.ok) {
        if (values.json === true) print(JSON.stringify(importJson(review, created)));
        throw context.refused(published.refusal);
      }
      if (values.json !== true) printPublished(published.value, context);
    } else if (values.json !== true && review.state === 'draft')
      print(review.missing.length > 0 ? texts.draftIncomplete : texts.draftReady(review.id));
    if (values.json === true) {
      const stored = await services.reviews.review(review.id);
      print(JSON.stringify(importJson(stored?.value ?? review, created)));
    }
  },
};
