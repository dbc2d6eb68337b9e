import type { RequestEvent } from '../../domain/event.js';
import type { HistoryView } from '../../ports/views/changes.js';
import { button, type Button } from '../button.js';
import { line, type Drawing } from '../drawing.js';
import type { Pen } from '../pen.js';
import { plainDue, requestHead, reviewName } from '../rows.js';
import { isolated } from '../userText.js';

/** How many events more each press shows. */
const eventsPerPage = 15;
/** More than these fill the card, and texts would be cut to nothing. */
const mostEvents = 60;

export const historyButton = (requestId: string, pen: Pen): Button =>
  button(pen.changes.history, { verb: 'history', requestId }, { mode: 'secondary' });

const known = <T extends object>(texts: T, key: unknown): T[keyof T] | null =>
  typeof key === 'string' && Object.hasOwn(texts, key) ? texts[key as keyof T] : null;

/** Facts were written by an earlier version of the program too: what is no date stands as it is. */
const dated = (text: string, pen: Pen): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? pen.day(text) : text);

/** What happened, in words. */
const eventText = ({ kind, facts }: RequestEvent, pen: Pen): string => {
  const t = pen.changes;
  const text = (name: string): string => String(facts[name] ?? '');
  const day = (name: string): string => dated(text(name), pen);
  switch (kind) {
    case 'published':
      return t.published(day('dueDate'));
    case 'answerSaved':
      return t.answerSaved(Number(facts.slot ?? 0));
    case 'answerKeptBeside':
      return t.answerKeptBeside(Number(facts.slot ?? 0));
    case 'submitted':
      return t.submitted;
    case 'reopened':
      return t.reopened;
    case 'decided':
      return t.decided(day('decidedOn'), isolated(pen.cut(text('paragraph'), 60)));
    case 'dueDateChanged': {
      const moved = t.dueDateChanged(day('from'), day('to'));
      return facts.effective === undefined ? moved : `${moved}. ${t.extensionStood(day('effective'))}`;
    }
    case 'extended':
      return text('from') < text('to')
        ? t.extensionGranted(day('from'), day('to'))
        : t.extensionShortened(day('from'), day('to'));
    case 'rhythmChanged':
      return text('days') === '' ? t.rhythmStandard : t.rhythmChanged(text('days'));
    case 'extraReminderOrdered':
      return t.extraReminderOrdered(day('day'));
    case 'withdrawn':
      return t.reviewWithdrawn;
    case 'escalated': {
      const told = known(t.escalated, facts.level) ?? text('level');
      const outcome = known(t.outcomes, facts.outcome);
      return outcome === null ? told : `${told} (${outcome})`;
    }
  }
};

interface Told {
  readonly when: string;
  readonly what: string;
  readonly why: string | null;
}

const told = (event: RequestEvent, pen: Pen): Told => {
  const nobody = event.kind === 'escalated' ? pen.changes.itself : pen.changes.operator;
  const by = event.byName === '' ? nobody : isolated(pen.cut(event.byName, 80));
  return {
    when: `${pen.moment(event.at)} · ${by}`,
    what: eventText(event, pen),
    why: event.reason === undefined ? null : pen.changes.reason(isolated(pen.cut(event.reason, 1000))),
  };
};

const lastOf = ({ events, shown }: HistoryView): readonly RequestEvent[] =>
  events.slice(-Math.min(Math.max(1, shown), mostEvents));

/** For the command line: one line per event. */
export const historyLines = (view: HistoryView, pen: Pen): string[] =>
  view.events.map((event) => {
    const { when, what, why } = told(event, pen);
    return [when, what, ...(why === null ? [] : [why])].join(' · ');
  });

/** Everything that happened to a request, newest last. */
export const history = (view: HistoryView, pen: Pen): Drawing => {
  const t = pen.changes;
  const { row } = view.head;
  const { requestId } = row;
  const events = lastOf(view);
  const left = view.events.length - events.length;
  const more = left > 0 && events.length < mostEvents;
  return {
    template: 'history',
    summary: `${t.history}. ${reviewName(row, pen)}.`,
    data: {
      heading: line(t.history),
      head: requestHead(row, [plainDue(row, pen)], pen),
      events: events.map((event) => {
        const { when, what, why } = told(event, pen);
        return { when: line(when), what: line(what), why: line(why) };
      }),
      actions: [
        ...(more
          ? [button(t.earlier(left), { verb: 'history', requestId, shown: events.length + eventsPerPage })]
          : []),
        button(pen.common.open, { verb: 'open', requestId }),
      ],
    },
  };
};
