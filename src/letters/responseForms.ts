import type { Block } from './blocks.js';
import { boardNamesIn, capitalised } from './boardNames.js';
import type { BoardMention } from './boardNames.js';
import { isAnswerLabel, isFormHeading, isOtherComments } from './structure.js';

/** What a response form says of one board's recommendations. */
export interface ResponseForm {
  readonly board: BoardMention;
  /** Per recommendation the paragraphs that stand before its place for the answer. */
  readonly entries: readonly (readonly string[])[];
}

export interface FormReading {
  readonly forms: readonly ResponseForm[];
  /** The letter without its forms. */
  readonly others: readonly Block[];
}

/** Takes the response forms out of a letter. A form goes on to the next one, or to the end. */
export const responseFormsIn = (blocks: readonly Block[]): FormReading => {
  const starts = blocks.flatMap(({ text, marker }, index) =>
    marker === null && isFormHeading(text) ? [index] : [],
  );
  const [first] = starts;
  if (first === undefined) return { forms: [], others: blocks };
  const forms = starts.flatMap((start, form) =>
    readForm(blocks[start]?.text ?? '', blocks.slice(start + 1, starts[form + 1] ?? blocks.length)),
  );
  return { forms, others: blocks.slice(0, first) };
};

const readForm = (heading: string, blocks: readonly Block[]): readonly ResponseForm[] => {
  const entries: string[][] = [];
  let paragraphs: string[] = [];
  for (const { text } of blocks) {
    if (isOtherComments(text)) paragraphs = [];
    else if (!isAnswerLabel(text)) paragraphs.push(text);
    else {
      if (paragraphs.length > 0) entries.push(paragraphs);
      paragraphs = [];
    }
  }
  return boardsOf(heading).map((board) => ({ board, entries }));
};

const boardsOf = (heading: string): readonly BoardMention[] => {
  const name = (/\s(?:för|till)\s(?<name>.+)$/u.exec(heading)?.groups?.['name'] ?? '').replace(
    /[\s:.]+$/u,
    '',
  );
  const mentions = boardNamesIn(name).filter(({ kind }) => kind === 'board');
  if (mentions.length > 0 || name === '') return mentions;
  if (boardNamesIn(name).length > 0) return [];
  return [
    {
      name: capitalised(name),
      kind: 'board',
      stem: '',
      count: null,
      genitive: false,
      start: 0,
      end: name.length,
    },
  ];
};
