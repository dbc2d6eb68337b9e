import type { Asked, Labelled } from './labelled.js';

const tests = 'easilyMistaken';
const plain: Asked = { tests };
const own: Asked = { as: 's', tests };
const after = (...before: string[]): Asked => ({ after: before, tests });
const afterEn = (...before: string[]): Asked => ({ language: 'en', after: before, tests });
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
  ['who must answer before the end of April', 'boards not:answered due:..2026-04-30', en],
  ['vilka ska svara före utgången av april', 'boards not:answered due:..2026-04-30', plain],
  ['vilka skulle svara före påsk', 'boards due:..2026-04-02', plain],
  ['vilka har svarsdatum till och med 1 april', 'boards due:..2026-04-01', plain],
  ['vilka ska svara mellan 1 och 10 april', 'boards due:2026-04-01..2026-04-10', plain],
  // What must be done by a day ahead is not done yet.
  ['vilka åtgärder förfaller före sommaren', 'measures measure:..2026-05-31 not:report:done', plain],
  [
    'hur många åtgärder ska vara klara före jul',
    'count(measures) measure:..2026-12-23 not:report:done',
    plain,
  ],
  ['vilka åtgärder ska vara klara i maj', 'measures measure:2026-05-01..2026-05-31', plain],
  ['åtgärder med datum före april', 'measures measure:..2026-03-31', plain],
  ['vilka åtgärder skulle vara klara före mars', 'measures measure:..2026-02-28', plain],
  // What should have been in is due then, and has not come in then.
  ['vilka skulle varit inne i februari', 'boards due:2026-02-01..2026-02-28', plain],
  ['hur många skulle varit inne i februari', 'count(boards) due:2026-02-01..2026-02-28', plain],
  ['vilka svar skulle ha varit inne igår', 'requests due:2026-03-01..2026-03-01', plain],
  ['vilka svar var inne i februari', 'requests answered:2026-02-01..2026-02-28', plain],
  // In time, and not in time
  ['och inte i tid', 'boards answeredLate review:r14', after('vilka har svarat i tid på rapport 14?')],
  ['och vilka inte i tid?', 'boards answeredLate review:r14', after('vilka har svarat i tid på rapport 14?')],
  ['and not on time', 'boards answeredLate review:r14', afterEn('who was on time with report 14')],
  ['och vilka är inte i tid?', 'boards overdue review:r14', after('vilka har svarat i tid på rapport 14?')],
  // The days of measures that were spoken of
  [
    'vilka ska vara klara i maj',
    'measures board:rs measure:2026-05-01..2026-05-31',
    after('vilka åtgärder är planerade för RS'),
  ],
  [
    'hur många förfaller i maj',
    'count(measures) measure:2026-05-01..2026-05-31',
    after('vilka åtgärder är planerade'),
  ],
  ['which are due in May', 'measures measure:2026-05-01..2026-05-31', afterEn('planned measures')],
  ['vilka ska svara i maj', 'boards due:2026-05-01..2026-05-31', after('vilka åtgärder är planerade')],
  [
    'vilka ska vara klara i maj',
    'boards due:2026-05-01..2026-05-31',
    after('vilka har inte svarat på rapport 14'),
  ],
  // "sen": late, or later
  ['visa rekommendationerna i rapport 14 till sen', 'recommendations review:r14', plain],
  ['vilka rekommendationer fick RS sen', 'unknown', plain],
  ['vilka har svarat sen', 'unknown', plain],
  ['och sen?', 'unknown', after('visa rekommendationerna i rapport 14')],
  ['RS sen?', 'yesno(requests,any) board:rs claim:overdue', plain],
  ['vem är sen', 'boards overdue', plain],
  // What was promised is to be done.
  ['utlovat kvar', 'measures kind:planned not:report:done', plain],
  ['utlovat som gått ut', 'measures report:late', plain],
  ['lovat men gått ut', 'measures report:late', plain],
  ['utlovat och kvar för HSN', 'measures board:hsn kind:planned not:report:done', plain],
  ['utlovade som är kvar', 'measures kind:planned not:report:done', plain],
  ['löften som gått ut', 'measures report:late', plain],
  ['promised, not done', 'measures kind:planned not:report:done', en],
  ['vilka har lovat något', 'boards kind:planned', plain],
  // Drafts of reviews, of which auditors may speak, and of responses
  ['hur många utkast har vi', 'unknown', plain],
  ['vad innehåller utkasten', 'unknown', plain],
  ['what is in the draft', 'unknown', en],
  ['hur många är utkast på rapport 14', 'count(boards) draft review:r14', plain],
  ['hur många utkast har vi', 'count(requests) draft mine', own],
  ['vad innehåller utkasten', 'unknown', own],
  ['vilka rekommendationer finns i rapport 20', 'unknown', own],
  // All of whom
  ['extensions granted all?', 'unknown', en],
  ['svarat alla?', 'unknown', plain],
  ['alla svarat?', 'yesno(requests,all) claim:answered', plain],
  ['which have answered all', 'boards every:answered', en],
  // What a short text leaves unsaid
  ['läget?', 'clarify', after('har RS svarat på rapport 14?')],
  ['hur går det?', 'clarify', after('vilka har inte svarat på rapport 14?')],
  ['hur går det?', 'state(reviews)', after('vilka är försenade?')],
  ['hur ser det ut totalt?', 'state(reviews)', after('har RS svarat på rapport 14?')],
  [
    'även rapport 9',
    'yesno(requests,all) board:rs review:r9 claim:answered',
    after('har RS svarat på rapport 14?'),
  ],
  ['även rapport 9', 'boards overdue review:r9', after('vilka är försenade?')],
  [
    'sjukhusen?',
    'yesno(requests,all) board:an+ek+mo+nv review:r14 claim:answered',
    after('har RS svarat på rapport 14?'),
  ],
  // A day, and something beside it
  ['when was report 14 from RS decided and in time?', 'unknown', en],
  ['vilka ska svara på rapport 14 och när', 'boards review:r14', plain],
  ['who must answer report 14 and when?', ['boards review:r14', 'clarify'], en],
  // Whether the answer came in time, of which what it says was shown
  [
    'var det i tid?',
    'yesno(requests,all) board:rs review:r14 claim:answered claim:not:answeredLate',
    after('vad svarade RS på rapport 14'),
  ],
  [
    'was that on time?',
    'yesno(requests,all) board:rs review:r14 claim:answered claim:not:answeredLate',
    afterEn('what did RS answer to report 14'),
  ],
  [
    'är de i tid?',
    'yesno(measures,all) board:rs kind:planned claim:not:report:late',
    after('vilka åtgärder har RS planerat'),
  ],
  // Delayed is what has been reported so, too.
  ['är någon åtgärd försenad?', 'yesno(measures,any) claim:report:delayed|late', plain],
  ['är någon åtgärd sen?', 'yesno(measures,any) claim:report:late', plain],
  ['who still has to respond in March?', 'boards not:answered due:2026-03-01..2026-03-31', en],
  ['who still has to respond?', 'boards not:answered', en],
];
