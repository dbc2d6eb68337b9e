import type { Language } from '../domain/person.js';

/** What somebody asks for who writes how she wants to be reminded; `text` is as she wrote it. */
export type ReminderWish =
  | { readonly wish: 'look' | 'less' | 'all' | 'resume' }
  | { readonly wish: 'time' | 'pause'; readonly text: string };
export type SaidReminderWish = ReminderWish & { readonly language: Language };

type Meaning = ReminderWish['wish'];

const reminders = String.raw`(?:mina |alla |dina )?påminnelse(?:r|rna)?`;
const sv: readonly (readonly [Meaning, string])[] = [
  ['look', `(?:visa |ändra )?${reminders}`],
  ['look', `(?:pausa|snooza|stoppa|stäng av) ${reminders}`],
  ['less', String.raw`påminn (?:mig )?(?:mindre|mer sällan|mindre ofta|inte så ofta|färre gånger)`],
  ['all', String.raw`påminn (?:mig )?(?:som vanligt|som förut|oftare|mer|mer ofta)`],
  ['time', String.raw`påminn (?:mig )?(?:klockan|kl\.?|vid) ?(.+)`],
  ['pause', `(?:pausa|snooza|stoppa|skjut upp) ${reminders} (?:fram )?(?:till|tills) (.+)`],
  ['pause', String.raw`påminn mig inte (?:förrän|före) (.+)`],
  ['resume', `(?:återuppta|starta|slå på) ${reminders}`],
  ['resume', String.raw`(?:sluta pausa|avsluta pausen|avbryt pausen|ta bort pausen)`],
];

const enReminders = String.raw`(?:(?:my|all|the) )?reminders`;
const en: readonly (readonly [Meaning, string])[] = [
  ['look', `(?:show |change )?${enReminders}`],
  ['look', `(?:pause|snooze|stop) ${enReminders}`],
  ['less', String.raw`remind me (?:less|less often|not so often)`],
  ['all', String.raw`remind me (?:as usual|as before|more|more often)`],
  ['time', String.raw`remind me at (.+)`],
  ['pause', `(?:pause|snooze|stop) ${enReminders} (?:until|till|to) (.+)`],
  ['pause', String.raw`do(?: not|n['’]t) remind me (?:until|before) (.+)`],
  ['resume', `(?:resume|restart) ${enReminders}`],
  ['resume', String.raw`(?:stop pausing|end the pause)`],
];

const patterns = [
  ...sv.map(([wish, pattern]) => ({ wish, pattern, language: 'sv' as const })),
  ...en.map(([wish, pattern]) => ({ wish, pattern, language: 'en' as const })),
].map(({ pattern, ...meaning }) => ({ ...meaning, whole: new RegExp(`^${pattern}$`, 'u') }));

/** Reads a whole message as such a wish; null: it is none. */
export const reminderWish = (message: string): SaidReminderWish | null => {
  const said = message
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!?]+$/u, '')
    .trim();
  for (const { wish, whole, language } of patterns) {
    const found = whole.exec(said);
    if (found === null) continue;
    return wish === 'time' || wish === 'pause'
      ? { wish, text: found[1] ?? '', language }
      : { wish, language };
  }
  return null;
};
