import type { View } from '../ports/views.js';
import { chart } from './chart.js';
import { drawCard } from './drawCard.js';
import { penFor, type CardReader, type Pen } from './pen.js';
import { requestRow } from './rows.js';
import { headlineOf } from './views/answer.js';
import { historyLines } from './views/history.js';
import type { StateCounts } from '../domain/status.js';
import type { AnswerView, Suggestion } from '../ports/views.js';

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

const countLines = (counts: StateCounts | null, pen: Pen): string[] =>
  chart(counts, pen).flatMap(({ lines }) => lines.map(({ value, legend }) => `${value} ${legend}`));

const answerLines = (view: AnswerView, pen: Pen): string[] => [
  ...(view.reading === '' ? [] : [pen.overview.interpretedAs(view.reading)]),
  headlineOf(view, pen),
  ...countLines(view.counts, pen),
  ...view.rows.slice(0, view.shown).map((row) => {
    const { name, status, detail } = requestRow(row, pen, 'board');
    return `${name} · ${status.text} · ${detail}`;
  }),
  ...(view.rows.length > view.shown ? [pen.common.andMore(view.rows.length - view.shown)] : []),
];

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
