import { restoreCut, shownFields } from '../../src/domain/shownFields.js';
import type { AnswerFields } from '../../src/domain/answer.js';
import type { View } from '../../src/ports/views/view.js';
import { cardLimit, drawCard } from '../../src/cards/drawCard.js';
import { actionsOf, inputsOf, textsOf } from '../support/cardTree.js';
import { measureRow } from '../support/measureViews.js';
import { recommendationRows, refusals, row, sampleViews, step, today } from '../support/sampleViews.js';

const reader = { language: 'sv', today } as const;
const nasty: readonly [string, string][] = [
  ['a template', '${x} ${$root} ${string(1)} `${y}`'],
  ['a marked template', '$\uFDD0{x} $$\uFDD0\uFDD0{y}'],
  ['quotes', `"'\\" ”svar” \\n {"a": 1}`],
  ['Markdown', '**x** [a](b) _y_ 1. - # \\* ![z](q)'],
  ['a list', '1. ett\n2. två\n- tre'],
  ['HTML', '<script>alert(1)</script><b>x</b>&amp;'],
  ['right to left', 'abc \u202Eabc\u2069 שלום'],
  ['emoji', '👩‍👩‍👧‍👦 👍🏽 🇸🇪'],
  ['decomposed letters', 'a\u030A a\u0308 o\u0308'],
];

describe.each(nasty)('%s that a person wrote', (_, text) => {
  const fields: AnswerFields = {
    measure: 'planned',
    description: text,
    how: text,
    when: text,
    responsible: text,
  };

  it('stands in the fields as typed', () => {
    const { content } = drawCard(step({ fields, recommendation: text }), reader);
    const values = inputsOf(content)
      .filter(({ type }) => type === 'Input.Text')
      .map(({ value }) => value);
    expect(values).toEqual([text, text, text, text]);
    expect(textsOf(content)).toContain(text);
  });

  it('stands in every other place as typed, and never where Markdown is read', () => {
    const written = row({ board: text, reviewTitle: text, reportNumber: text });
    const head = { row: written, issuer: text, registryNumber: text };
    const summary = { slot: 1, recommendation: text, fields, complete: true };
    const drawn: View[] = [
      {
        view: 'request',
        head,
        recommendations: [{ slot: 1, text, complete: false }],
        mayAnswer: true,
        mayRead: true,
        mayExtend: true,
      },
      {
        view: 'response',
        measures: [],
        head,
        answers: [summary],
        comments: text,
        submittedAt: null,
        submittedByName: null,
        decision: null,
        withdrawal: { at: '2023-03-01T08:00:00Z', byName: text, reason: text },
        withheld: false,
        receipt: false,
      },
      { view: 'morning', measures: [], notices: [{ kind: 'submitted', row: written, unanswered: [] }] },
      { view: 'choice', query: text, choices: [{ label: text, question: text }] },
      { view: 'refusal', refusal: { code: 'noSuchBoard', query: text, nearest: [text] }, helpers: [text] },
      step({ others: [{ version: 1, fields, byName: text, at: '2023-03-01T10:00:00Z' }] }),
    ];
    for (const view of drawn) {
      const { content } = drawCard(view, reader);
      expect(textsOf(content).some((shown) => shown.includes(text))).toBe(true);
      const markdown = JSON.stringify(content)
        .split('"TextBlock"')
        .slice(1)
        .map((part) => part.slice(0, 200));
      for (const block of markdown)
        expect(block.split('}')[0]).not.toContain(JSON.stringify(text).slice(1, -1));
    }
  });
});

it('keeps what looks like a client’s date as it was typed', () => {
  const { content } = drawCard(step({ recommendation: '{{DATE(2023-03-31T06:00:00Z)}}' }), reader);
  expect(textsOf(content).join('\n')).not.toContain('{{DATE(');
  expect(textsOf(content).join('\n')).toContain('DATE(2023-03-31T06:00:00Z)}}');
});

it('keeps a name that runs from right to left from turning the words around it', () => {
  const { content } = drawCard(
    { ...step(), head: { ...step().head, row: row({ board: 'אב\u202E' }) } },
    reader,
  );
  expect(textsOf(content).some((text) => text.includes('\u2068אב\u202E\u2069'))).toBe(true);
});

const long: readonly [string, string][] = [
  ['letters', 'å'.repeat(30_000)],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(4_000)],
  ['quotes', '"'.repeat(30_000)],
  ['control characters', '\u0001'.repeat(30_000)],
  ['lines', 'a\n\n'.repeat(10_000)],
];

describe.each(long)('30,000 characters of %s', (_, text) => {
  const fields: AnswerFields = {
    measure: 'planned',
    description: text,
    how: text,
    when: text,
    responsible: text,
  };
  const written = row({ board: text, reviewTitle: text, reportNumber: text });
  const head = { row: written, issuer: text, registryNumber: text };
  const summaries = Array.from({ length: 20 }, (_unused, index) => ({
    slot: index + 1,
    recommendation: text,
    fields,
    complete: false,
  }));
  const rows = Array.from({ length: 30 }, () => written);
  const promise = { board: text, reviewTitle: text, reportNumber: text, text, responsible: text, when: text };
  const measures = Array.from({ length: 20 }, (_unused, index) =>
    measureRow({ ...promise, number: index + 1, dueDate: null, daysLeft: null }),
  );
  const drawn: View[] = [
    {
      ...step({ fields, recommendation: text, progress: Array.from({ length: 20 }, () => false) }),
      head,
      others: [1, 2, 3, 4].map((version) => ({ version, fields, byName: text, at: '2023-03-01T10:00:00Z' })),
    },
    {
      view: 'request',
      head,
      recommendations: summaries.map(({ slot }) => ({ slot, text, complete: false })),
      mayAnswer: true,
      mayRead: true,
      mayExtend: true,
    },
    { view: 'morning', notices: [], measures },
    {
      view: 'measure',
      measure: measures[0]!,
      reports: [1, 2, 3, 4].map((version) => ({
        version,
        kind: 'reported',
        state: 'delayed',
        dueDate: '2023-04-01',
        reason: text,
        by: 'p1',
        byName: text,
        at: '2023-02-01T09:00:00.000Z',
      })),
      told: 'alreadyDone',
      typed: [text],
      nextReminder: null,
    },
    {
      view: 'delayForm',
      measure: measures[0]!,
      typed: { newDate: text, reason: text },
      findings: [{ field: 'newDate', code: 'noDate' }],
    },
    {
      view: 'measureDates',
      requestId: 'r1.b1',
      undated: measures.map((measure) => ({ measure, typed: text, finding: 'noDate' })),
      overtaken: measures.map((measure) => ({ measure, typed: text })),
      dated: measures.map((measure) => ({ ...measure, dueDate: '2023-05-31' })),
    },
    {
      view: 'lookThrough',
      head,
      answers: summaries,
      comments: text,
      incomplete: summaries.map(({ slot }) => ({
        slot,
        findings: [{ field: 'description', code: 'tooLong', length: 30_000 }],
        undecided: true,
      })),
      refused: true,
    },
    {
      view: 'response',
      measures,
      head,
      answers: summaries,
      comments: text,
      submittedAt: null,
      submittedByName: text,
      decision: null,
      withdrawal: null,
      withheld: false,
      receipt: false,
    },
    {
      view: 'response',
      measures,
      head,
      answers: summaries,
      comments: text,
      submittedAt: null,
      submittedByName: text,
      decision: null,
      withdrawal: null,
      withheld: false,
      receipt: true,
    },
    {
      view: 'morning',
      measures: [],
      notices: rows.map((one) => ({
        kind: 'reminder',
        row: one,
        unanswered: summaries.map(({ slot }) => slot),
      })),
    },
    {
      view: 'welcomeSecretary',
      name: text,
      boards: rows.map(() => text),
      answers: true,
      rows,
      toAnswer: rows.map(({ requestId }) => requestId),
      next: 1,
    },
    {
      view: 'answer',
      reading: text,
      figure: text,
      sentence: text,
      table: { of: 'requests', rows },
      skipped: 0,
      shown: 10,
      question: 'q',
      chart: { of: 'boards', bars: [text, text].map((board) => ({ board, answered: 1, of: 2 })) },
      suggestions: [{ label: text, question: 'q' }],
      offers: { remind: true, export: true },
      alternatives: [{ label: text, question: 'q' }],
      changes: null,
    },
    {
      view: 'answer',
      reading: text,
      figure: text,
      sentence: text,
      table: {
        of: 'recommendations',
        rows: rows.map((one) => ({
          ...recommendationRows[1]!,
          requestId: one.requestId,
          board: text,
          reportNumber: text,
          reviewTitle: text,
          text,
          answer: { measure: 'taken', description: text, how: text, when: text, responsible: text },
        })),
      },
      skipped: 0,
      shown: 10,
      question: 'q',
      chart: null,
      suggestions: [],
      offers: { remind: false, export: false },
      alternatives: [],
      changes: null,
    },
    {
      view: 'foundReview',
      reviewId: 'r1',
      title: text,
      reportNumber: text,
      registryNumber: text,
      dueDate: '2023-03-31',
      boards: 2,
      answered: 1,
      overdue: 1,
      question: text,
    },
    { view: 'foundBoard', board: text, rows, question: text },
    { view: 'foundRecommendation', row: row({ board: text, reviewTitle: text }), number: 1, text },
    {
      view: 'remindedNow',
      boards: [text],
      requests: 1,
      people: 1,
      unreachable: [text],
      already: 1,
      day: '2023-03-06',
    },
    {
      view: 'people',
      people: rows.map(() => ({
        id: 'p',
        name: text,
        roles: ['secretary'],
        boards: rows.map(() => text),
        substituteFor: [],
        headOf: [],
        reach: 'never',
      })),
      shown: 10,
    },
    {
      view: 'personForm',
      typed: { id: text, name: text, role: text, board: text },
      visitors: rows.map((_one, index) => ({ id: `v${index}`, name: text })),
      boards: [],
      refusal: { code: 'invalidPersonId', value: text },
    },
    { view: 'drafts', drafts: rows.map(() => ({ reviewId: 'r', title: text, missing: [] })) },
  ];

  it.each(drawn.map((view) => [view.view, view] as const))('fit the card %s', (_name, view) => {
    const { content, summary } = drawCard(view, reader);
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThanOrEqual(cardLimit);
    expect(summary.length).toBeLessThan(500);
    expect(actionsOf(content).length).toBeGreaterThan(0);
  });

  it('come back whole when nobody touched them', () => {
    const shown = shownFields(fields);
    expect(shown.description).not.toBe(text);
    expect(restoreCut([fields], shown)).toEqual(fields);
    expect(restoreCut([fields], { ...shown, how: 'Kortare.' })).toEqual({ ...fields, how: 'Kortare.' });
  });
});

it('lists many boards and people in a card that can be sent', () => {
  const boards = Array.from({ length: 400 }, (_, index) => `Nämnden för uppföljning och utveckling ${index}`);
  const { content } = drawCard({ ...sampleViews.personForm, boards } as View, reader);
  expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThanOrEqual(cardLimit);
  expect(inputsOf(content).find(({ id }) => id === 'board')?.type).toBe('Input.Text');
});

it('has words for every refusal', () => {
  const words = refusals.map(
    (refusal) => drawCard({ view: 'refusal', refusal, helpers: [] }, reader).summary,
  );
  expect(new Set(words).size).toBe(new Set(refusals.map(({ code }) => code)).size);
});
