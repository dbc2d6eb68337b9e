import type { Asked, Labelled } from './labelled.js';

const tests = 'carriedOn';
const after = (...before: string[]): Asked => ({ after: before, tests });
const afterEn = (...before: string[]): Asked => ({ language: 'en', after: before, tests });

/** Short texts after a list, a count, a claim or measures: of what they are asked, and what gives way. */
export const carriedOn: readonly Labelled[] = [
  // Any of those that were found
  [
    'någon av sjukhusen?',
    'boards overdue board:an+ek+mo+nv',
    after('vilka är försenade?', 'hur många är de?'),
  ],
  [
    'några av vårdnämnderna?',
    'boards not:answered board:hsn+pvn review:r14',
    after('vilka har inte svarat på rapport 14?'),
  ],
  ['och någon på rapport 14?', 'boards overdue review:r14', after('vilka är försenade?')],
  ['any of the hospitals?', 'boards overdue board:an+ek+mo+nv', afterEn('which boards are late?')],
  ['any on report 14?', 'boards extended review:r14', afterEn('which boards have an extension?')],
  ['någon av sjukhusen?', 'unknown', after('har alla svarat på rapport 14?')],
  [
    'är någon av sjukhusen det?',
    'yesno(requests,any) board:an+ek+mo+nv claim:overdue',
    after('vilka är försenade?'),
  ],
  ['är RS med?', 'boards not:answered board:rs review:r14', after('vilka har inte svarat på rapport 14?')],
  ['ingår något av sjukhusen?', 'boards overdue board:an+ek+mo+nv', after('vilka är försenade?')],
  [
    'RS också?',
    'yesno(requests,all) board:rs review:r14 claim:answered',
    after('har alla svarat på rapport 14?'),
  ],
  // Of those that were listed, and then counted
  [
    'only report 14 please',
    'boards overdue review:r14',
    afterEn('which boards are late?', 'how many is that'),
  ],
  ['bara sjukhusen', 'boards overdue board:an+ek+mo+nv', after('vilka är försenade?', 'hur många är det?')],
  [
    'och bara sjukhusen?',
    'count(boards) overdue board:an+ek+mo+nv',
    after('vilka är försenade?', 'hur många är det?'),
  ],
  ['bara rapport 14', 'count(boards) overdue review:r14', after('hur många är försenade?')],
  // How it goes with measures there
  [
    'which are on schedule in report 14?',
    'measures review:r14 report:onSchedule',
    afterEn('which measures have been reported delayed?'),
  ],
  [
    'vilka är klara i rapport 14?',
    'measures review:r14 report:done',
    after('vilka åtgärder är rapporterade försenade?'),
  ],
  ['vilka går enligt plan hos RS?', 'measures board:rs report:onSchedule', after('vilka åtgärder är klara?')],
  [
    'hur många är klara i rapport 9?',
    'count(measures) review:r9 report:done',
    after('vilka åtgärder är planerade i rapport 14?'),
  ],
  ['vilka är försenade i rapport 9?', 'clarify', after('vilka åtgärder är planerade i rapport 14?')],
  ['och vilka är sena på rapport 9?', 'clarify', after('vad har RS planerat i rapport 14?')],
  ['vilka är klara i rapport 14?', 'boards answered review:r14', after('vilka är försenade?')],
  ['och de försenade?', 'measures report:delayed', after('vilka åtgärder går enligt plan?')],
  ['and the delayed ones?', 'measures report:delayed', afterEn('which measures are on schedule?')],
  // Somebody, and no measure
  [
    'ok, and who is late on report 9?',
    'boards overdue review:r9',
    afterEn('what has RS planned in report 14?'),
  ],
  [
    'ok, och vem är sen på rapport 9?',
    'boards overdue review:r9',
    after('vad har RS planerat i rapport 14?'),
  ],
  ['ok, and who has an extension?', 'boards extended', afterEn('who is late?')],
  // As many, there
  [
    'how many is it for report 9?',
    'count(recommendations) review:r9 kind:none',
    afterEn('recommendations in report 14 where no measure will be taken'),
  ],
  [
    'hur många är det i rapport 9?',
    'count(recommendations) review:r9 kind:none',
    after('rekommendationer i rapport 14 där ingen åtgärd ska vidtas'),
  ],
  [
    'hur många blir det för rapport 9?',
    'count(boards) not:answered review:r9',
    after('vilka har inte svarat på rapport 14?'),
  ],
  ['hur många är det på rapport 9?', 'unknown', after('har alla svarat på rapport 14?')],
  ['hur många svar handlar det om?', 'count(requests) answeredLate', after('vilka har svarat för sent?')],
  [
    'hur många yttranden rör det sig om?',
    'count(requests) answeredLate',
    after('vilka har svarat för sent?'),
  ],
  ['hur många svar pratar vi om?', 'count(requests) overdue', after('vilka är försenade?')],
  ['how many reviews are we talking about?', 'count(reviews) overdue', afterEn('which boards are late?')],
  ['hur många svar handlar det om?', 'unknown', { tests }],
  [
    'how many of those belong to report 9?',
    'count(requests) overdue review:r9',
    afterEn('how many responses are late?'),
  ],
  [
    'which of those will they do nothing about?',
    'recommendations board:rs review:r9 kind:none',
    afterEn('what recommendations did RS get in report 9?'),
  ],
  // What cannot hold beside what is said now gives way
  [
    'och hur många är försenade?',
    'count(measures) report:late',
    after('hur många planerade åtgärder är klara?'),
  ],
  [
    'och hur många är inte klara?',
    'count(measures) kind:planned not:report:done',
    after('hur många planerade åtgärder är klara?'),
  ],
  ['vilka är försenade?', 'measures report:late', after('vilka åtgärder är klara?')],
  ['which are delayed?', 'measures report:late', afterEn('which measures are done?')],
  ['vilka är planerade?', 'measures kind:planned', after('vilka åtgärder är vidtagna?')],
  ['och vilka är klara?', 'measures report:done', after('vilka åtgärder är vidtagna?')],
  ['bara de försenade', 'measures report:late', after('vilka åtgärder är klara?')],
  ['vilka av dem är försenade?', 'unknown', after('vilka åtgärder är klara?')],
  [
    'vilka är försenade?',
    'measures not:report:reported report:late',
    after('vilka planerade åtgärder är inte rapporterade?'),
  ],
  // Measures stay measures
  [
    'which ones has nobody reported on?',
    'measures board:an+ek+mo+nv kind:planned not:report:reported',
    afterEn('what measures have the hospitals planned?'),
  ],
  [
    'vilka har ingen rapporterat om?',
    'measures board:an+ek+mo+nv kind:planned not:report:reported',
    after('vilka åtgärder har sjukhusen planerat?'),
  ],
  // Whether anybody was
  [
    'was anybody late there?',
    'yesno(requests,any) review:r9 claim:state:overdue|answeredLate',
    afterEn('has everyone answered report 14?', 'and report 9?'),
  ],
  [
    'var någon sen där?',
    'yesno(requests,any) review:r14 claim:state:overdue|answeredLate',
    after('har alla svarat på rapport 14?'),
  ],
  [
    'var det någon som svarade för sent?',
    'yesno(requests,any) review:r14 claim:answeredLate',
    after('har alla svarat på rapport 14?'),
  ],
  ['är det någon som är sen?', 'clarify', after('har alla svarat på rapport 14?')],
  // The same of another
  [
    'har Ekeby det?',
    'yesno(requests,all) board:ek review:r9 claim:answered',
    after('har RS svarat på rapport 9?'),
  ],
  [
    'har Ekeby gjort det?',
    'yesno(requests,all) board:ek review:r9 claim:answered',
    after('har RS svarat på rapport 9?'),
  ],
  ['är Ekeby det?', 'yesno(requests,any) board:ek claim:overdue', after('vilka är försenade?')],
  [
    'har Ekeby det?',
    'yesno(requests,all) board:ek review:r9 claim:answered',
    after('vilka har inte svarat på rapport 9?'),
  ],
  [
    'has Ekeby?',
    'yesno(requests,all) board:ek review:r9 claim:answered',
    afterEn('has RS answered report 9?'),
  ],
  ['does Ekeby?', 'yesno(requests,any) board:ek claim:extended', afterEn('which boards have an extension?')],
  ['har Ekeby det?', 'unknown', after('vilka är försenade?')],
  ['har Ekeby det?', 'unknown', after('hur går det för RS?')],
  // On the review that was spoken of
  [
    'has RS responded?',
    'yesno(requests,all) board:rs review:r9 claim:answered',
    afterEn('how is report 9 going'),
  ],
  [
    'and Ekeby?',
    'yesno(requests,all) board:ek review:r9 claim:answered',
    afterEn('how is report 9 going', 'has RS responded?'),
  ],
  [
    'har hälso- och sjukvårdsnämnden svarat?',
    'yesno(requests,all) board:hsn review:r9 claim:answered',
    after('hur går det med rapport 9?'),
  ],
  [
    'när skulle Ekeby ha svarat?',
    'date(due) board:ek review:r9',
    after('hur många har svarat på rapport 9?', 'och hur många är försenade?'),
  ],
  [
    'har RS svarat på allt?',
    'yesno(requests,all) board:rs claim:answered',
    after('hur går det med rapport 9?'),
  ],
  // Which
  ['vilket eller vilka då?', 'boards overdue', after('finns det något yttrande som är försenat?')],
  ['vilken eller vilka?', 'measures report:delayed|late', after('finns det någon försenad åtgärd?')],
  [
    'only those on report 9 or 14',
    'boards answeredLate review:r14+r9',
    afterEn('which boards answered late?'),
  ],
  ['vilka isf?', 'boards overdue', after('hur många är försenade?')],
  [
    'which ones have an extension?',
    'boards extended not:answered review:r9',
    afterEn('which boards have not responded to report 9?'),
  ],
  ['which one is overdue?', 'reviews overdue', afterEn('which reviews are not answered?')],
  ['which one or ones?', 'requests overdue', afterEn('how many responses are late?')],
];
