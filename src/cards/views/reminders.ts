import { standardTime, times } from '../../domain/reminders.js';
import { rhythmText } from '../../domain/rhythm.js';
import { firstBytes } from '../../domain/shownFields.js';
import type { Refusal } from '../../domain/refusal.js';
import type { RemindersView, RhythmFormView } from '../../ports/views.js';
import { button } from '../button.js';
import { coloured, line, type ColouredLine, type Drawing } from '../drawing.js';
import { choiceField, dateField, textField } from '../fields.js';
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
  return [
    [t.paceNow[pace], time === null ? null : t.timeNow(time)].filter((text) => text !== null).join(' '),
    view.nextDay === null ? t.nothingPlanned : t.next(pen.day(view.nextDay)),
  ];
};

const saved = (view: RemindersView, pen: Pen): ColouredLine[] => {
  if (!view.saved) return [];
  const t = pen.reminders;
  const until = view.typed.snoozedUntil;
  return coloured(`✓ ${until === '' ? t.saved : t.savedPaused(pen.day(until))}`, 'Good');
};

/** "Dina påminnelser". */
export const reminders = (view: RemindersView, pen: Pen): Drawing => {
  const t = pen.reminders;
  const { typed, refusal } = view;
  const paused = refusal?.code.startsWith('snooze') === true || refusal?.code === 'dateDoesNotExist';
  const timeRefused = refusal?.code === 'noSuchTime';
  return {
    template: 'reminders',
    summary: `${t.heading}.`,
    data: {
      heading: line(t.heading),
      states: saved(view, pen),
      texts: line(...standing(view, pen)),
      choices: [
        choiceField({
          id: 'pace',
          label: t.pace,
          style: 'expanded',
          choices: (['all', 'less'] as const).map((value) => ({ title: t.paces[value], value })),
          value: typed.pace,
        }),
      ],
      dates: [dateField('snoozedUntil', t.pause, typed.snoozedUntil, paused ? [said(refusal, pen)] : [])],
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
      smalls: line(t.always),
      actions: [
        button(
          t.save,
          { verb: 'saveReminders', fields: ['pace', 'snoozedUntil', 'time'] },
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
          { verb: 'saveRhythm', reviewId: view.reviewId, fields: ['days'] },
          { style: 'positive', inputs: 'auto' },
        ),
        homeButton(pen),
      ],
    },
  };
};
