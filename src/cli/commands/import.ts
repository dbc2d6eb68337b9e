import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { importReview } from '../../app/importReview.js';
import { publishReview } from '../../app/publishReview.js';
import type { LetterRemark, Review } from '../../domain/review.js';
import { letterLimit, letterText } from '../../files/letterText.js';
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

/** What to do next with a draft: only title and due date can be added to what the letter says. */
const draftAdvice = (review: Review, texts: CommandLineTexts): string => {
  if (review.missing.length === 0) return texts.draftReady(review.id);
  return review.missing.every((field) => field === 'title' || field === 'dueDate')
    ? texts.draftIncomplete
    : texts.draftUnusable;
};

const readText = async (file: string, texts: CommandLineTexts): Promise<string> => {
  // One byte more than a letter may have: enough to know, also when what is named here never ends.
  const bytes = await buffer(createReadStream(file, { end: letterLimit })).catch(() => {
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
    const { texts, print, note } = context;
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
    const json = values.json === true;
    // A script reads standard output; what a person should know beside it goes to standard error.
    const tell = json ? note : print;
    if (!json) {
      print(created ? texts.imported(review.id) : texts.importedBefore(review.id));
      for (const line of understood(review, texts)) print(line);
    }
    if (dueDatePassed) tell(texts.dueDatePassed(review.dueDate ?? ''));
    const published = values.publish === true ? await publishReview(services, review.id) : null;
    if (published?.ok === true) printPublished(published.value, { texts, print: tell });
    const refusal = published?.ok === false ? published.refusal : null;
    // The same command once more changes nothing and is no error.
    if (refusal?.code === 'alreadyPublished') tell(context.refused(refusal).message);
    if (published === null && review.state === 'draft') tell(draftAdvice(review, texts));
    if (json) {
      const stored = await services.reviews.review(review.id);
      print(JSON.stringify(importJson(stored?.value ?? review, created)));
    }
    if (refusal !== null && refusal.code !== 'alreadyPublished') throw context.refused(refusal);
  },
};
