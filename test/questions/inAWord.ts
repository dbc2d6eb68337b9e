import type { Asked, Labelled } from './labelled.js';

const tests = 'inAWord';
const after = (...before: string[]): Asked => ({ after: before, tests });
const afterEn = (...before: string[]): Asked => ({ language: 'en', after: before, tests });
const late = 'vilka är försenade?';

/** Texts of a word or two after another question: who, when, how many, with what, and of whom. */
export const inAWord: readonly Labelled[] = [
  // Who they are
  ['namn?', 'boards overdue', after('hur många är försenade?')],
  ['rada upp dem tack', 'boards overdue', after('hur många är försenade?')],
  ['namnge dem', 'boards overdue', after('hur många är försenade?')],
  ['names', 'boards overdue', afterEn('how many boards are late?')],
  ['name them please', 'boards overdue', afterEn('how many boards are late?')],
  ['list them', 'boards overdue', afterEn('how many boards are late?')],
  ['namn?', 'unknown', { tests }],
  // Whom to contact
  ['kontakt?', 'people overdue', after(late)],
  ['Kontaktpersoner till dom?', 'people overdue', after(late)],
  ['kontaktpersoner tack', 'people overdue review:r14', after('vilka är sena på rapport 14?')],
  ['sekreterare?', 'people overdue', after(late)],
  ['contacts for those please', 'people overdue', afterEn('which boards are late?')],
  ['contact details?', 'people overdue', afterEn('which boards are late?')],
  ['kontaktpersoner', 'people', { tests }],
  // Which days
  ['datum?', 'date(due) overdue', after(late)],
  ['vad är datumen?', 'date(due) overdue', after(late)],
  ['datum tack', 'date(measure) board:rs', after('vilka åtgärder har RS planerat?')],
  ['dates please', 'date(measure) board:rs', afterEn('what has RS planned?')],
  ['deadline?', 'date(due) not:answered board:rs', after('vilka yttranden har RS inte svarat på?')],
  ['sista dag?', 'date(due) overdue', after(late)],
  ['by when?', 'date(due) board:rs review:r14', afterEn('has RS answered report 14?')],
  ['när ska de det?', 'date(due) board:rs review:r14', after('har RS svarat på rapport 14?')],
  ['när då?', 'date(answered) board:rs review:r14', after('har RS svarat på rapport 14?')],
  // With what, and how many
  ['med vad?', 'requests overdue', after(late)],
  ['with what?', 'requests overdue', afterEn('which boards are late?')],
  ['antal?', 'count(boards) overdue', after(late)],
  ['number?', 'count(boards) overdue', afterEn('which boards are late?')],
  // On other days
  [
    'hur många i april?',
    'count(measures) measure:2026-04-01..2026-04-30',
    after('vilka planerade åtgärder ska vara klara i mars?'),
  ],
  ['hur många i år?', 'count(boards) answered:2026-01-01..2026-12-31', after('vilka svarade i februari?')],
  [
    'how many in 2025?',
    'count(boards) answered:2025-01-01..2025-12-31',
    afterEn('which boards responded in February?'),
  ],
  // Of others, and without some
  ['hos sjukhusen', 'boards overdue board:an+ek+mo+nv', after(late)],
  ['at the hospitals', 'boards overdue board:an+ek+mo+nv', afterEn('which boards are late?')],
  ['men utan de som fått anstånd', 'boards not:extended overdue', after(late)],
  [
    'hur många hade sjukhusen?',
    'count(recommendations) board:an+ek+mo+nv kind:none',
    after('vilka rekommendationer har besvarats med ingen åtgärd?'),
  ],
  [
    'vilken har vi svarat på?',
    'recommendations answered mine review:r14',
    { ...after('vilka rekommendationer har vi fått i rapport 14?'), as: 's' },
  ],
  // How it goes with measures
  [
    'delayed ones?',
    'measures review:r14 report:delayed',
    afterEn('which measures in report 14 are on schedule?'),
  ],
  // Where, and on what
  [
    'hur många rekommendationer har vi svarat på där?',
    'count(recommendations) answered mine review:r14',
    { ...after('hur går det med rapport 14?'), as: 's' },
  ],
  [
    'has anyone started on it?',
    'yesno(requests,any) review:r14 claim:not:notStarted',
    afterEn('how is report 14 going?'),
  ],
  [
    'hur många återstår?',
    'count(boards) not:answered words:upphandling',
    after('vilka nämnder har svarat på rekommendationer om upphandling?'),
  ],
  // Without some of them
  ['strunta i sjukhusen', 'boards overdue not:board:an+ek+mo+nv', after(late)],
  ['hoppa över RS', 'boards overdue not:board:rs', after(late)],
  ['ta bort sjukhusen', 'boards overdue not:board:an+ek+mo+nv', after(late)],
  [
    'leave the hospitals out of it',
    'boards overdue not:board:an+ek+mo+nv',
    afterEn('which boards are late?'),
  ],
  ['drop the hospitals', 'boards overdue not:board:an+ek+mo+nv', afterEn('which boards are late?')],
  ['skip RS', 'boards overdue not:board:rs', afterEn('which boards are late?')],
  ['drop those due after April', 'boards overdue not:due:2026-05-01..', afterEn('which boards are late?')],
  [
    'drop the ones on schedule',
    'measures kind:planned not:report:onSchedule',
    afterEn('show the planned measures'),
  ],
  ['ta bort anståndet', 'outOfScope', after(late)],
  ['ta bort rapport 14', 'outOfScope', after(late)],
  ['strunta i sjukhusen', 'outOfScope', { tests }],
  ['drop the hospitals', 'outOfScope', { tests, language: 'en' }],
];
