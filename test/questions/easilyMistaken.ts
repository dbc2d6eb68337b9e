import type { Asked, Labelled } from './labelled.js';

const tests = 'easilyMistaken';
const plain: Asked = { tests };
const own: Asked = { as: 's', tests };
const en: Asked = { language: 'en', tests };

/** Questions that are easily taken for others than they are. */
export const easilyMistaken: readonly Labelled[] = [
  // What must be answered by a day ahead is not answered yet.
  ['svar som ska in före påsk', 'requests not:answered due:..2026-04-02', plain],
  ['vilka ska in senast fredag', 'boards not:answered due:..2026-03-06', plain],
  ['who has to answer by Friday', 'boards not:answered due:..2026-03-06', en],
  [
    'What do I need to answer before 1 May?',
    'requests not:answered mine due:..2026-04-30',
    { ...own, ...en },
  ],
  ['vad har jag att göra före april', 'requests not:answered mine due:..2026-03-31', own],
  ['hur många ska svara före påsk', 'count(boards) not:answered due:..2026-04-02', plain],
  ['vilka svar förfaller före påsk', 'requests not:answered due:..2026-04-02', plain],
  ['vem ska svara före 1 april och har anstånd', 'boards extended not:answered due:..2026-03-31', plain],
  [
    'har jag nåt att svara på före april?',
    'yesno(requests,any) mine claim:not:answered claim:due:..2026-03-31',
    own,
  ],
  ['vilka skulle svara före påsk', 'boards due:..2026-04-02', plain],
  ['vilka har svarsdatum till och med 1 april', 'boards due:..2026-04-01', plain],
  ['vilka ska svara mellan 1 och 10 april', 'boards due:2026-04-01..2026-04-10', plain],
];
