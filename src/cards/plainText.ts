import type { Suggestion } from '../domain/answerParts.js';
import type { View } from '../ports/views/view.js';
import { answerRows } from './answerRows.js';
import { chart } from './chart.js';
import { drawCard } from './drawCard.js';
import { dotted } from './drawing.js';
import { penFor, type CardReader, type Pen } from './pen.js';
import { headlineOf } from './views/answer.js';
import { historyLines } from './views/history.js';
import type { AnswerView } from '../ports/views/answer.js';

const isObject = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);
const children = (node: Readonly<Record<string, unknown>>, key: string): readonly unknown[] => {
  const value = node[key];
  return Array.isArray(value) ? value : [];
};
const textOf = (node: unknown): string => (isObject(node) && typeof node.text === 'string' ? node.text : '');

/** Every text of a card in reading order, one line each; buttons and inputs are for those who can press them. */
const linesOf = (node: unknown): string[] => {
  if (!isObject(node)) return [];
  if (node.type === 'TextBlock') return [textOf(node)];
  if (node.type === 'RichTextBlock') return [children(node, 'inlines').map(textOf).join('').trim()];
  return [...children(node, 'body'), ...children(node, 'items'), ...children(node, 'columns')].flatMap(
    linesOf,
  );
};

const chartLines = (view: AnswerView, pen: Pen): string[] => {
  switch (view.chart?.of) {
    case 'states':
      return chart(view.chart.counts, pen).flatMap(({ lines }) =>
        lines.map(({ value, legend }) => `${value} ${legend}`),
      );
    case 'boards':
      return view.chart.bars.map(
        ({ board, answered, of }) => `${board}: ${pen.overview.answeredOf(answered, of)}`,
      );
    case 'months':
      return view.chart.months.map(
        ({ month, count, done }) => `${month}: ${pen.overview.doneOf(done, count)}`,
      );
    case undefined:
      return [];
  }
};

const answerLines = (view: AnswerView, pen: Pen): string[] => {
  const left = view.table.rows.length - view.shown;
  const { rows, records } = answerRows(view.table, view.shown, pen);
  return [
    ...(view.reading === '' ? [] : [pen.overview.interpretedAs(view.reading)]),
    headlineOf(view, pen),
    ...chartLines(view, pen),
    ...rows.map(({ name, status, detail }) => dotted(name, status.text, detail)),
    ...records.map(({ name, status, detail, text, answers }) =>
      dotted(name, detail, status.text, text, ...answers.map((answer) => answer.lead + answer.text)),
    ),
    ...(left > 0 ? [pen.common.andMore(left)] : []),
  ];
};

const suggestionLines = (items: readonly Suggestion[]): string[] => items.map(({ label }) => `– ${label}`);

/** What a card says, as plain text: for the command line and for clients that show no cards. */
export const plainText = (view: View, reader: CardReader): string => {
  const pen = penFor(reader, 1);
  const lines =
    view.view === 'answer'
      ? answerLines(view, pen)
      : view.view === 'history'
        ? historyLines(view, pen)
        : linesOf(drawCard(view, reader).content);
  const choices =
    view.view === 'choice'
      ? view.choices
      : view.view === 'notUnderstood' || view.view === 'help'
        ? view.suggestions
        : [];
  return [...lines, ...suggestionLines(choices)].filter((text) => text !== '').join('\n');
};
