import type { Commands, TurnRequests } from './commands.js';
import type { HistoryFigures } from './history.js';
import type { QuestionFigures } from './questions.js';
import type { Reminders } from './reminders.js';
import type { Booked } from './storageLedger.js';
import type { Series, Turns } from './turns.js';

interface Line {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
  readonly met: boolean;
  /** What explains the figure. */
  readonly more: string;
}

const atLeast = (what: string, value: number, aim: number, more: string): Line => ({
  what,
  measured: value.toFixed(2),
  aim: `≥ ${aim}`,
  met: value >= aim,
  more,
});
const atMost = (what: string, value: number, aim: number, more: string, digits = 2): Line => ({
  what,
  measured: value.toFixed(digits),
  aim: `≤ ${aim}`,
  met: value <= aim,
  more,
});

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

const speed = (what: string, { product, echo, ready }: Series): Line[] => {
  const shareOf = (share: number): number => quantile(product.own, share) / quantile(echo.own, share);
  const storage = 1 - sum(product.own) / sum(product.whole);
  const busy = `${mean(product.processor).toFixed(1)} against ${mean(echo.processor).toFixed(1)} ms of the processor`;
  return [
    atLeast(
      `${what}: requests per second, of the echo bot's`,
      mean(echo.own) / mean(product.own),
      0.8,
      `${(mean(echo.whole) / mean(product.whole)).toFixed(2)} with storage, which is ${Math.round(100 * storage)} % of a turn; by processor time ${(mean(echo.processor) / mean(product.processor)).toFixed(2)} (${busy}, the storage client's included); a bot that sends this very card, ready-made, without storage: ${(mean(echo.own) / mean(ready.own)).toFixed(2)}`,
    ),
    atMost(
      `${what}: p99, times the echo bot's`,
      shareOf(0.99),
      1.5,
      `median ${shareOf(0.5).toFixed(2)} times; ${product.own.length} turns each`,
    ),
  ];
};

const isRead = ({ method }: Booked): boolean => method === 'GET';

/** "read: open 1, records 1; written: records 1" */
const spread = (requests: readonly Booked[]): string => {
  const part = (word: string, some: readonly Booked[]): string => {
    const tables = [...new Set(some.map(({ table }) => table))].sort();
    const counts = tables.map((table) => `${table} ${some.filter((one) => one.table === table).length}`);
    return `${word} ${counts.length === 0 ? 'nothing' : counts.join(', ')}`;
  };
  return [
    part('reads', requests.filter(isRead)),
    part(
      'writes',
      requests.filter((one) => !isRead(one)),
    ),
  ].join('; ');
};

/** The person who asks is read once in every turn: that read is left out of the figure. */
const command = (what: string, { acknowledged, all }: TurnRequests, aim: number): Line =>
  atMost(
    what,
    acknowledged.length - 1,
    aim,
    all.length === acknowledged.length
      ? spread(all)
      : `${spread(acknowledged)}; ${all.length - 1} in all: ${spread(all)}`,
    0,
  );

const reminderLines = ({ finding, draining, storm }: Reminders, commands: Commands): Line[] => {
  const { planned, due, partitions, requests } = finding;
  const { cards, sent, posts, refused, seconds, permittedPerSecond } = draining;
  const violations = (...rules: readonly string[]): number =>
    storm.violations.filter(({ rule }) => rules.includes(rule)).length;
  const around = commands.card.around.filter(isRead).length;
  return [
    atMost(
      'Finding what is due: requests ÷ (partitions + due ÷ 1,000)',
      requests / (partitions + due / 1000),
      1.2,
      `${requests} requests, ${partitions} partitions, ${due} due among ${planned}; a pass lists what is open and planned beside it when something has changed`,
    ),
    atMost(
      'Storage requests of a morning card ÷ 2',
      commands.card.own.length / 2,
      1.2,
      `the shared reading apart (${around} reads)`,
    ),
    atLeast(
      'Draining: rate ÷ permitted rate',
      sent / seconds / permittedPerSecond,
      0.96,
      `${sent} of ${cards} cards in ${Math.round(seconds)} simulated seconds`,
    ),
    atMost('Draining: share of 429, per cent', (100 * refused) / posts, 0.5, `${refused} of ${posts} POSTs`),
    atMost(
      'Killed bots: lost',
      violations('lost', 'unfinished', 'notSent', 'noNextStep'),
      0,
      `${storm.kills} kills, ${storm.sent} cards`,
      0,
    ),
    atMost(
      'Killed bots: doubled beyond the counted unknown',
      violations('doubled', 'tooOften'),
      0,
      `${storm.repeated} repeated and counted, ${storm.arrivedTwice} of them arrived twice`,
      0,
    ),
  ];
};

const historyLines = ({ history, open, waiting, questions, scanMilliseconds }: HistoryFigures): Line[] => {
  const [few, many] = waiting;
  const times = (one: number, other: number): string => (one / other).toFixed(1);
  return [
    atMost('Who has not responded: storage requests', many?.requests ?? 0, 2, `${history} in history`, 0),
    atMost('Who has not responded: rows read ÷ rows shown', (many?.rows ?? 0) / open, 1.1, `${open} open`),
    atMost(
      'Who has not responded: growth of rows read',
      (many?.rows ?? 0) / (few?.rows ?? 1),
      1.1,
      `${few?.history ?? 0} → ${history} in history`,
    ),
    ...questions.flatMap(({ what, requests, rows, left, milliseconds, sqlMilliseconds }) => [
      atMost(
        `${what}: storage requests`,
        requests,
        Math.ceil(Math.max(1, left) / 1000) + 2,
        `${left} rows are left by review, board and date`,
        0,
      ),
      atMost(`${what}: rows read ÷ rows left`, rows / Math.max(1, left), 2, `${rows} read`),
      atLeast(
        `${what}: times as fast as a full scan`,
        scanMilliseconds / milliseconds,
        50,
        `${milliseconds.toFixed(0)} ms against ${(scanMilliseconds / 1000).toFixed(0)} s; ${times(milliseconds, sqlMilliseconds)} times what SQLite takes`,
      ),
    ]),
  ];
};

type Group = readonly [string, readonly Line[]];

const questionLines = ({ shares, reading }: QuestionFigures, { question: { echo } }: Turns): Line[] => {
  const { all, byKind, byLanguage } = shares;
  const parts = Object.entries({ ...byLanguage, ...byKind }).map(
    ([name, { right, of, wrongWithConfidence }]) =>
      `${name} ${right} of ${of}${wrongWithConfidence > 0 ? ` (${wrongWithConfidence} wrong with confidence)` : ''}`,
  );
  const ofTurn = (share: number): number => quantile(reading, share) / quantile(echo.own, share);
  return [
    atLeast('Unseen questions read exactly right', all.right / all.of, 0.97, `${all.right} of ${all.of}`),
    atMost('Unseen questions wrong with confidence', all.wrongWithConfidence, 0, parts.join(', '), 0),
    atMost('Reading a question: median, of an echo turn', ofTurn(0.5), 0.05, `${reading.length} readings`),
    atMost('Reading a question: p99, of an echo turn', ofTurn(0.99), 0.05, ''),
  ];
};

/** What needs nothing but the counting of storage requests. */
export const commandGroups = (commands: Commands): readonly Group[] => {
  const { question, openRequests, card, idle } = commands;
  const listed = question.all.filter(({ table }) => table === 'open');
  return [
    [
      'Storage requests of a turn until it is acknowledged, without the one for the person',
      [
        command('Publish 10 boards', commands.publish, 7),
        command('Save an answer', commands.save, 3),
        command('Submit', commands.submit, 3),
        command('Decide', commands.decide, 10),
        command('Who has not responded, and what was asked', question, 2),
        atMost(
          'Morning card for three requests',
          card.own.length,
          2,
          `claim and outcome; the pass around it ${spread(card.around)}`,
          0,
        ),
        atMost('A delivery pass that finds nothing to do', idle.length, 2, spread(idle), 0),
      ],
    ],
    [
      'Rows read',
      [
        atMost(
          'Per row of the answer, status question',
          sum(listed.map(({ rows }) => rows)) / openRequests,
          1.1,
          `${sum(question.all.map(({ rows }) => rows))} rows in all, the person's included; ${openRequests} boards are the answer`,
        ),
      ],
    ],
  ];
};

const groupsOf = (
  turns: Turns,
  commands: Commands,
  reminders: Reminders,
  history: HistoryFigures,
  questions: QuestionFigures,
): readonly Group[] => [
  [
    'Speed beside an echo bot, storage time apart',
    [...speed('Status question', turns.question), ...speed('Card answer', turns.answer)],
  ],
  ...commandGroups(commands),
  ['Reminders', reminderLines(reminders, commands)],
  ['Questions', questionLines(questions, turns)],
  ['Questions over history', historyLines(history)],
];

/** The figures as a table. */
export const table = (groups: readonly Group[]): string => {
  const all = groups.flatMap(([, group]) => group);
  const widest = (text: (line: Line) => string): number => Math.max(...all.map((line) => text(line).length));
  const widths = {
    what: widest(({ what }) => what),
    measured: widest(({ measured }) => measured),
    aim: widest(({ aim }) => aim),
  };
  const row = ({ what, measured, aim, met, more }: Line): string =>
    [
      `  ${what.padEnd(widths.what)}`,
      measured.padStart(widths.measured),
      aim.padEnd(widths.aim),
      met ? 'met   ' : 'missed',
      more,
    ].join('  ');
  return groups.map(([title, group]) => [title, ...group.map(row)].join('\n')).join('\n\n');
};

export const report = (
  turns: Turns,
  commands: Commands,
  reminders: Reminders,
  history: HistoryFigures,
  questions: QuestionFigures,
): string => table(groupsOf(turns, commands, reminders, history, questions));
