import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCommandLine, type CommandLine } from '../../support/commandLine.js';

// Two commands, each a process of its own with a storage of its own.
jest.setTimeout(300_000);

/** An answer as a line of `ask --file --json` tells it, or as it is expected. */
interface Told {
  readonly id: string;
  readonly outcome: string;
  readonly kind?: string;
  readonly boards?: readonly string[];
  readonly reviews?: readonly string[];
  readonly recommendations?: readonly {
    readonly review: string;
    readonly board: string;
    readonly number: number;
  }[];
  readonly count?: number;
  readonly date?: string;
  readonly yes?: boolean;
  readonly text?: string;
}
interface Expected extends Told {
  /** What the text of the answer says, among other things. */
  readonly textHas?: readonly string[];
  /** Equally good answers. */
  readonly or?: readonly Told[];
  /** Why another answer than the obvious one is as good. */
  readonly why?: string;
}
interface Asked {
  readonly id: string;
  readonly q: string;
  readonly as: string;
  readonly after?: string;
}

const linesOf = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
const sorted = (values: readonly string[] | undefined): string[] => [...new Set(values)].sort();
/** What is compared of an answer: what the expected one says of itself, whatever the order. */
const comparable = (told: Told, like: Told): object => ({
  outcome: told.outcome,
  ...(like.kind === undefined ? {} : { kind: told.kind }),
  ...(like.boards === undefined ? {} : { boards: sorted(told.boards) }),
  ...(like.reviews === undefined ? {} : { reviews: sorted(told.reviews) }),
  ...(like.recommendations === undefined
    ? {}
    : {
        recommendations: sorted(
          told.recommendations?.map(({ review, board, number }) => `${review}, ${board}, ${number}`),
        ),
      }),
  ...(like.count === undefined ? {} : { count: told.count }),
  ...(like.date === undefined ? {} : { date: told.date }),
  ...(like.yes === undefined ? {} : { yes: told.yes }),
});
const isAlike = (told: Told, like: Told): boolean =>
  JSON.stringify(comparable(told, like)) === JSON.stringify(comparable(like, like));

/** Each world, its questions and their answers were written by somebody who had not seen how questions are read. */
describe.each([
  'municipality',
  'region',
  'city',
  'fjallsund',
  'ekhammar',
  'sjoland',
  'lindesjo',
  'vidsunda',
  'norrvalla',
  'lyngsta',
  'ravlanda',
  'almedal',
  'sjoholm',
  'tallmark',
  'hallsunda',
])('%s', (world) => {
  const file = (name: string): string => join('test', 'questions', 'worlds', world, name);
  const questions = linesOf<Asked>(readFileSync(file('questions.jsonl'), 'utf8'));
  const expected = linesOf<Expected>(readFileSync(file('expected.jsonl'), 'utf8'));
  let line: CommandLine;
  let answers: ReadonlyMap<string, Told>;
  beforeAll(async () => {
    line = await openCommandLine();
    await line.json('restore', file('world.jsonl'));
    const ran = await line.run('ask', '--file', file('questions.jsonl'), '--json');
    answers = new Map(linesOf<Told>(ran.out).map((told) => [told.id, told]));
  });
  afterAll(() => line.dispose());

  it('has an expected answer for every question', () => {
    expect(expected.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  });

  it.each(questions.map((asked): [string, string, Asked] => [asked.id, asked.q, asked]))('%s %s', (id) => {
    const like = expected.find((known) => known.id === id)!;
    const told = answers.get(id)!;
    const right = [like, ...(like.or ?? [])].find((one) => isAlike(told, one)) ?? like;
    expect(comparable(told, right)).toEqual(comparable(right, right));
    for (const part of like.textHas ?? []) expect(told.text?.toLowerCase()).toContain(part.toLowerCase());
  });
});
