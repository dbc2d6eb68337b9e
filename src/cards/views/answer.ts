import type { Suggestion } from '../../domain/answerParts.js';
import type { AnswerView, ChoiceView, HelpView, NotUnderstoodView } from '../../ports/views/answer.js';
import { answerRows } from '../answerRows.js';
import { barChart } from '../barChart.js';
import { button, type Button } from '../button.js';
import { chart } from '../chart.js';
import { coloured, line, type Drawing } from '../drawing.js';
import type { Pen } from '../pen.js';
import type { CardData } from '../template.js';
import { isolated } from '../userText.js';
import { changeDatesButton, extendButton, rhythmButton, withdrawButton } from './changes.js';
import { historyButton } from './history.js';
import { helpButton } from './welcome.js';
import { homeButton } from './message.js';

const shownSuggestions = 6;
/** How many rows more each press of "Visa fler" shows. */
const rowsPerPage = 10;

const ask = ({ label, question }: Suggestion, pen: Pen, mode: Button['mode'] = 'primary'): Button =>
  button(pen.cut(label, 80), { verb: 'ask', question }, { mode });
const suggestions = (items: readonly Suggestion[], pen: Pen): Button[] =>
  items.slice(0, shownSuggestions).map((item) => ask(item, pen));

const sentenceCase = (text: string, language: string): string =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);

export const headlineOf = (view: AnswerView, pen: Pen): string => {
  const whole = `${view.figure} ${view.sentence}`.trim();
  return `${sentenceCase(whole.replace(/[.]$/, ''), pen.language)}.`;
};

const changeButtons = ({ changes }: AnswerView, pen: Pen): Button[] => {
  switch (changes?.of) {
    case 'review':
      return [
        changeDatesButton(changes.reviewId, pen),
        rhythmButton(changes.reviewId, pen),
        withdrawButton(changes.reviewId, pen),
      ];
    case 'request':
      return [extendButton(changes.requestId, pen), historyButton(changes.requestId, pen)];
    case undefined:
      return [];
  }
};

/** So many can be seen at once; the rest stands behind the three dots. */
const primaryButtons = 3;
const mostButtons = 6;

/** What can be changed in the one thing that was asked about, first; then the next step; questions last. */
const actionsOf = (view: AnswerView, pen: Pen): Button[] => {
  const { question, offers, table } = view;
  const [only, ...others] = table.of === 'requests' ? table.rows : [];
  return [
    ...changeButtons(view, pen),
    ...(offers.remind ? [button(pen.remindNow.button, { verb: 'remind', question })] : []),
    ...(only?.mayOpen === true && others.length === 0
      ? [button(pen.common.open, { verb: 'open', requestId: only.requestId })]
      : []),
    ...(offers.export ? [button(pen.exporting.button, { verb: 'export', question })] : []),
    ...view.suggestions.map((item) => ask(item, pen)),
  ]
    .slice(0, mostButtons)
    .map((item, index) => (index < primaryButtons ? item : { ...item, mode: 'secondary' }));
};

/** Shown once it is asked for: the reading is right nearly always. */
const otherReading = ({ alternatives }: AnswerView, pen: Pen): readonly CardData[] =>
  alternatives.length === 0
    ? []
    : [
        {
          title: pen.overview.otherReading,
          text: `${pen.overview.otherReading}\u00A0›`,
          alternatives: suggestions(alternatives, pen),
        },
      ];

export const answer = (view: AnswerView, pen: Pen): Drawing => {
  const left = view.table.rows.length - view.shown;
  const showMore = button(pen.common.showMore(left), {
    verb: 'ask',
    question: view.question,
    shown: view.skipped + view.shown + rowsPerPage,
  });
  return {
    template: 'answer',
    summary: headlineOf(view, pen),
    data: {
      reading:
        view.reading === '' ? [] : line(pen.overview.interpretedAs(isolated(pen.cut(view.reading, 300)))),
      otherReading: otherReading(view, pen),
      figure: view.figure === '' ? [] : coloured(isolated(pen.cut(view.figure, 160))),
      sentence: line(isolated(pen.cut(view.sentence, 600))),
      chart: chart(view.chart?.of === 'states' ? view.chart.counts : null, pen),
      barChart: barChart(view.chart, pen),
      ...answerRows(view.table, view.shown, pen),
      more: left > 0 ? [{ buttons: [showMore] }] : [],
      actions: actionsOf(view, pen),
    },
  };
};

export const choice = (view: ChoiceView, pen: Pen): Drawing => ({
  template: 'choices',
  summary: pen.overview.choice,
  data: {
    heading: line(pen.overview.choice),
    texts: line(pen.overview.choiceQuery(isolated(pen.cut(view.query, 300)))),
    suggestions: suggestions(view.choices, pen),
    actions: [],
  },
});

export const notUnderstood = (view: NotUnderstoodView, pen: Pen): Drawing => {
  const t = pen.overview;
  const title = { unknown: t.notUnderstood, outOfScope: t.outOfScope, denied: t.denied }[view.reason];
  // Whose text it is, where that is known, says the same of one board.
  const more = view.reason === 'denied' && view.madeOut === '' ? t.deniedMore : null;
  return {
    template: 'choices',
    summary: `${title}.`,
    data: {
      heading: line(title),
      texts: line(
        more,
        view.madeOut === '' ? null : isolated(pen.cut(view.madeOut, 300)),
        view.suggestions.length === 0 ? null : t.tryInstead,
      ),
      suggestions: suggestions(view.suggestions, pen),
      actions: [helpButton(pen)],
    },
  };
};

export const help = (view: HelpView, pen: Pen): Drawing => {
  const t = pen.overview;
  const what = {
    secretary: t.helpSecretary,
    head: t.helpHead,
    auditor: t.helpAuditor,
    administrator: t.helpAdministrator,
  }[view.audience];
  return {
    template: 'choices',
    summary: `${t.help}.`,
    data: {
      heading: line(t.help),
      texts: line(what, view.suggestions.length === 0 ? null : t.helpTry),
      suggestions: suggestions(view.suggestions, pen),
      actions: [
        homeButton(pen),
        button(pen.reminders.heading, { verb: 'reminders' }),
        button(t.otherLanguage, { verb: 'language', language: t.otherLanguageCode }),
      ],
    },
  };
};
