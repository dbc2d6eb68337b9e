import { paces, standardTime, times } from '../../domain/reminders.js';
import { rhythmText } from '../../domain/rhythm.js';
import { firstBytes } from '../../domain/shownFields.js';
import type { Refusal } from '../../domain/refusal.js';
import type { RemindersView, RhythmFormView } from '../../ports/views/reminders.js';
import { button } from '../button.js';
import { coloured, line, type ColouredLine, type Drawing } from '../drawing.js';
import { choiceField, dateField, textField, type ChoiceField } from '../fields.js';
import type { Pen } from '../pen.js';
import { refusalText } from '../refusalText.js';
import { isolated } from '../userText.js';
import { homeButton } from './message.js';

const said = (refusal: Refusal, pen: Pen): string => {
  const { title, more } = refusalText(refusal, pen);
  return `▲ ${title}. ${more}`;
};

/** How it stands, in words: what the form asks for in fields. */
const standing = (view: RemindersView, pen: Pen): string[] => {
  const t = pen.reminders;
  const { pace, time } = view.current;
  const answers = view.audience === 'secretary';
  const what = view.audience === 'secretary' ? t.paceNow[pace] : t.cardsOf[view.audience];
  const next = answers ? t.next : t.nextCard;
  return [
    time === null ? what : `${what} ${t.timeNow(time)}`,
    view.nextDay === null ? (answers ? t.nothingPlanned : t.noCardPlanned) : next(pen.day(view.nextDay)),
  ];
};

const saved = (view: RemindersView, pen: Pen): ColouredLine[] => {
  if (!view.saved) return [];
  const t = pen.reminders;
  const until = view.typed.snoozedUntil;
  if (view.audience !== 'secretary')
    return coloured(`✓ ${until === '' ? t.savedCards : t.savedCardsPaused(pen.day(until))}`, 'Good');
  return coloured(`✓ ${until === '' ? t.saved : t.savedPaused(pen.day(until))}`, 'Good');
};

const paceField = ({ typed }: RemindersView, pen: Pen): ChoiceField => {
  const t = pen.reminders;
  return choiceField({
    id: 'pace',
    label: t.pace,
    style: 'expanded',
    choices: paces.map((value) => ({ title: t.paces[value], value })),
    value: typed.pace,
  });
};

/** What each can choose: a pace only those who are reminded, a pause only those who get what can wait. */
const inputsOf = {
  secretary: ['pace', 'snoozedUntil', 'time'],
  auditor: ['snoozedUntil', 'time'],
  other: ['time'],
} as const;

/** "Dina påminnelser". */
export const reminders = (view: RemindersView, pen: Pen): Drawing => {
  const t = pen.reminders;
  const fields: readonly string[] = inputsOf[view.audience];
  const { typed, refusal } = view;
  const paused =
    fields.includes('snoozedUntil') &&
    (refusal?.code.startsWith('snooze') === true || refusal?.code === 'dateDoesNotExist');
  const timeRefused = refusal?.code === 'noSuchTime';
  return {
    template: 'reminders',
    summary: `${t.heading}.`,
    data: {
      heading: line(t.heading),
      states: saved(view, pen),
      texts: line(...standing(view, pen)),
      choices: fields.includes('pace') ? [paceField(view, pen)] : [],
      dates: fields.includes('snoozedUntil')
        ? [dateField('snoozedUntil', t.pause, typed.snoozedUntil, paused ? [said(refusal, pen)] : [])]
        : [],
      lastChoices: [
        choiceField({
          id: 'time',
          label: t.time,
          style: 'compact',
          placeholder: t.timeStandard,
          choices: [
            { title: t.timeStandard, value: standardTime },
            ...times.map((value) => ({ title: value, value })),
          ],
          value: times.includes(typed.time) ? typed.time : standardTime,
          findings: timeRefused ? [said(refusal, pen)] : [],
        }),
      ],
      inputs: [],
      alarm: refusal !== null && !paused && !timeRefused ? line(said(refusal, pen)) : [],
      smalls: line(t.always[view.audience]),
      actions: [
        button(
          t.save,
          { verb: 'saveReminders', baseVersion: view.form, fields },
          { style: 'positive', inputs: 'auto' },
        ),
        homeButton(pen),
      ],
    },
  };
};

/** When a review's boards are reminded. */
export const rhythmForm = (view: RhythmFormView, pen: Pen): Drawing => {
  const t = pen.reminders;
  const now = view.rhythm === null ? t.rhythmStandard : t.rhythmOwn(rhythmText(view.rhythm));
  return {
    template: 'reminders',
    summary: `${t.rhythmHeading}.`,
    data: {
      heading: line(t.rhythmHeading),
      states: view.saved ? coloured(`✓ ${t.rhythmSaved}`, 'Good') : [],
      texts: line(isolated(pen.cut(view.title === '' ? pen.common.noTitle : view.title, 300)), now),
      choices: [],
      dates: [],
      lastChoices: [],
      inputs: [
        textField({
          id: 'days',
          label: t.days,
          placeholder: t.daysExample,
          value: firstBytes(view.typed, 2500),
          findings: view.refusal === null ? [] : [said(view.refusal, pen)],
        }),
      ],
      alarm: [],
      smalls: line(t.daysHow),
      actions: [
        button(
          t.save,
          { verb: 'saveRhythm', reviewId: view.reviewId, baseVersion: view.form, fields: ['days'] },
          { style: 'positive', inputs: 'auto' },
        ),
        homeButton(pen),
      ],
    },
  };
};
