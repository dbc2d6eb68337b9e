import type { Asked, Labelled } from './labelled.js';

const tests = 'chains';
const sv: Asked = { tests };
const en: Asked = { language: 'en', tests };
const after = (...before: string[]): Asked => ({ after: before, tests });
const afterEn = (...before: string[]): Asked => ({ language: 'en', after: before, tests });

/** How people go on from one question to the next, and what English calls what Swedish reviews are about. */
export const chains: readonly Labelled[] = [
  // Stands for something that nobody has spoken of
  ['har de svarat?', 'unknown', sv],
  ['är det påbörjat?', 'unknown', sv],
  ['have they started on it?', 'unknown', en],
  ['was that late?', 'unknown', en],
  ['när ska de vara färdiga?', 'unknown', sv],
  ['på vilka granskningar?', 'unknown', sv],
  ['on which reviews?', 'unknown', en],
  ['vilken nämnd är det?', 'unknown', sv],
  ['vilka nämnder fick dem?', 'unknown', sv],
  ['vilka av de nämnderna har vidtagit åtgärder?', 'unknown', sv],
  ['vilka sjukhus är klara med den?', 'unknown', sv],
  ['what did RS promise in that one?', 'unknown', en],
  ['which boards there have not started?', 'unknown', en],
  ['is that measure on schedule?', 'unknown', en],
  ['hur många är det exkl sjukhusen?', 'unknown', sv],
  ['vilka sjukhus är klara med den?', 'unknown', after('vilka är försenade?')],
  ['hur går de för patientnämnden', 'state(boards) board:pn', sv],
  ['nämnder som har ett utkast men inte har skickat in det', 'boards draft', sv],
  // Stands for the review that was spoken of
  [
    'vilka sjukhus är klara med den?',
    'boards answered board:an+ek+mo+nv review:r14',
    after('hur går det med rapport 14?'),
  ],
  [
    'har RS svarat på granskningen?',
    'yesno(requests,all) board:rs review:r3 claim:answered',
    after('vilka har inte svarat på rapport 3'),
  ],
  [
    'vad lovade HSN i den rapporten?',
    'measures board:hsn review:r9 kind:planned',
    after('har alla svarat på rapport 9?'),
  ],
  [
    'what did RS promise in that one?',
    'measures board:rs review:r14 kind:planned',
    afterEn('has everyone answered report 14?'),
  ],
  [
    'which boards there have submitted but not decided?',
    'boards submitted review:r3',
    afterEn('status of report 3'),
  ],
  [
    'vad svarade RS på samma granskning?',
    'recommendations board:rs review:r14',
    after('när svarade HSN på rapport 14?'),
  ],
  // Of what was asked in other units
  ['på vilka granskningar?', 'reviews overdue', after('vilka är försenade?')],
  [
    'och på vilka granskningar då?',
    'reviews not:answered board:an+ek+mo+nv',
    after('vilka sjukhus har inte svarat?'),
  ],
  ['on which reviews?', 'reviews extended', afterEn('which boards have an extension?')],
  ['vilken nämnd är det?', 'boards words(answer):apotek', after('finns det något svar som nämner apotek?')],
  ['vilka nämnder fick dem?', 'boards words:bemanning', after('rekommendationer om bemanning')],
  [
    'vilka av de nämnderna har vidtagit något?',
    'boards kind:taken words:bemanning',
    after('rekommendationer om bemanning', 'vilka nämnder fick dem?'),
  ],
  [
    'hur många av de planerade åtgärderna är klara?',
    'count(measures) report:done',
    after('vilka är försenade?'),
  ],
  // Goes on from a claim
  [
    'i tid?',
    'yesno(requests,all) board:rs review:r14 claim:answered claim:not:answeredLate',
    after('har RS svarat på rapport 14?'),
  ],
  [
    'i tid?',
    'yesno(requests,all) board:rs review:r14 claim:answered claim:not:answeredLate',
    after('har RS svarat på rapport 14?', 'när då?'),
  ],
  [
    'och HSN?',
    'yesno(requests,all) board:hsn review:r14 claim:answered claim:not:answeredLate',
    after('har RS svarat på rapport 14?', 'när då?', 'i tid?'),
  ],
  [
    'försenat?',
    'yesno(requests,any) board:rs review:r14 claim:overdue',
    after('har RS svarat på rapport 14?'),
  ],
  [
    'was that late?',
    'yesno(requests,any) board:rs review:r14 claim:state:overdue|answeredLate',
    afterEn('when did RS answer report 14?'),
  ],
  ['försenade?', 'boards overdue review:r14', after('vilka har inte svarat på rapport 14')],
  [
    'har de svarat i tid allihop?',
    'yesno(requests,all) board:an+ek+mo+nv review:r9 claim:answered claim:not:answeredLate',
    after('vilka sjukhus har inte svarat på rapport 9'),
  ],
  [
    'är det bara beslutet som fattas där?',
    'yesno(requests,any) not:answered board:pn claim:submitted',
    after('vilka yttranden från Patientnämnden är obesvarade?'),
  ],
  [
    'is that measure on schedule?',
    'yesno(recommendations,any) board:rs review:r14 number:2 claim:report:onSchedule',
    afterEn('what did RS answer to recommendation 2 in report 14?'),
  ],
  [
    'is it delayed?',
    'yesno(measures,any) board:rs review:r14 kind:planned claim:report:delayed|late',
    afterEn('what did RS promise in report 14?'),
  ],
  // Short ones keep whose and which
  ['vilka är sena?', 'boards overdue review:r14', after('hur går det med rapport 14?')],
  [
    'vilka är helt klara',
    'boards answered review:rU',
    after('hur går det med uppföljningen av upphandlingen?'),
  ],
  ['vilka är sena?', 'boards overdue', after('vilka har anstånd?')],
  ['vilka är sena på rapport 9?', 'boards overdue review:r9', after('hur går det med rapport 14?')],
  [
    'och vilka har inte svarat på något alls?',
    'boards board:an+ek+mo+nv every:not:answered',
    after('hur går det för sjukhusen?'),
  ],
  [
    'och vilka har svarat på allt?',
    'boards board:an+ek+mo+nv every:answered',
    after('hur går det för sjukhusen?'),
  ],
  [
    'and which ones have done absolutely nothing?',
    'boards notStarted review:r3',
    afterEn('status of report 3'),
  ],
  ['vilka är inte det?', 'boards not:answered review:r9', after('vilka är klara med rapport 9?')],
  ["which weren't?", 'measures not:kind:taken', afterEn('which measures were taken?')],
  // Measures stay measures
  ['och vilka har inte svarat?', 'unknown', after('visa planerade åtgärder på rapport 14')],
  [
    'och hur många har ingen hört av sig om?',
    'unknown',
    after('hur många åtgärder är planerade?', 'hur många är rapporterade klara?'),
  ],
  [
    'visa dem som skulle varit klara vid årsskiftet',
    'measures measure:..2026-01-01',
    after('hur många åtgärder är planerade?'),
  ],
  [
    "what about the ones it hasn't reported on?",
    'count(measures) board:rs kind:planned not:report:reported',
    afterEn('how many measures has RS reported as done?'),
  ],
  [
    'list them',
    'measures board:rs kind:planned not:report:reported',
    afterEn('how many measures has RS reported as done?', "what about the ones it hasn't reported on?"),
  ],
  ['i april då', 'measures measure:2026-04-01..2026-04-30', after('vad ska vara åtgärdat i mars?')],
  [
    'vilka av dom går enligt plan?',
    'measures measure:2026-04-01..2026-04-30 report:onSchedule',
    after('vad ska vara åtgärdat i mars?', 'i april då'),
  ],
  // Other days
  [
    'bara förra året',
    'requests answeredLate answered:2025-01-01..2025-12-31',
    after('vilka svar kom in för sent?'),
  ],
  ['och veckan därpå?', 'boards due:2026-03-16..2026-03-22', after('vilka ska svara nästa vecka?')],
  ['and the week after that?', 'requests due:2026-03-16..2026-03-22', afterEn('what is due next week?')],
  ['och månaden efter?', 'boards due:2026-05-01..2026-05-31', after('vilka ska svara i april?')],
  ['och månaden före det?', 'boards answered:2025-12-01..2025-12-31', after('vilka svarade i januari?')],
  ['och veckan därpå?', 'unknown', after('vilka har inte svarat på rapport 14')],
  // With fewer, and with them again
  ['inga sjukhus', 'boards not:answered not:board:an+ek+mo+nv', after('vilka har inte svarat')],
  [
    'hur många är det exkl sjukhusen?',
    'count(boards) not:answered not:board:an+ek+mo+nv',
    after('vilka har inte svarat'),
  ],
  [
    'och med sjukhusen',
    'count(boards) not:answered',
    after('vilka har inte svarat', 'hur många är det exkl sjukhusen?'),
  ],
  [
    'och sjukhusen?',
    'boards not:answered board:an+ek+mo+nv',
    after('vilka har inte svarat', 'utom sjukhusen'),
  ],
  [
    'planerade åtgärder i april, bara vårdnämnderna',
    'measures board:hsn+pvn measure:2026-04-01..2026-04-30',
    sv,
  ],
  ['overdue on report 14, the hospitals only', 'boards overdue board:an+ek+mo+nv review:r14', en],
  ['har bara RS svarat på rapport 14?', 'unknown', sv],
  ['vilka har svarat på rapport 14 bara?', 'unknown', sv],
  // What a text says by itself
  [
    'measures with no report at all that should already have been done',
    'measures not:report:reported report:late',
    en,
  ],
  [
    'did RS get its answer on report 14 in on time?',
    'yesno(requests,all) board:rs review:r14 claim:answered claim:not:answeredLate',
    en,
  ],
  ['does anybody have until April to answer?', 'yesno(requests,any) claim:due:2026-04-01..2026-04-30', en],
  ['vilka har till den 20 mars på sig att svara?', 'boards due:2026-03-20..2026-03-20', sv],
  ['åtgärder som är klara men inte rapporterade', 'unknown', sv],
  ['vilka granskningar har vi skickat ut sen i oktober?', 'reviews published:2025-10-01..', sv],
  [
    'hur många svarade inom svarsdatum på rapport 9?',
    'count(boards) answered not:answeredLate review:r9',
    sv,
  ],
  ['har vi något om bemanningen?', 'state(reviews) review:r3', sv],
  // What English calls it
  ['which boards have not replied to the information security review?', 'boards not:answered review:r9', en],
  ['how is the medication management report going?', 'state(reviews) review:r14', en],
  ['when must RS answer on the procurement follow-up?', 'date(due) board:rs review:rU', en],
  ['has HSN answered the one about staffing', 'yesno(requests,all) board:hsn review:r3 claim:answered', en],
  ['what happened to the review of procurement?', 'state(reviews) review:rU', en],
  ["what's the state of play on the contract follow-up review?", 'state(reviews) review:r20', en],
  ['which boards responded to the fire safety review', 'unknown', en],
  ['recommendations about staffing', 'recommendations words:staffing', en],
  // Named once, and gone on from by a pronoun, a number or nothing at all
  [
    'har de svarat på rapport 9?',
    'yesno(requests,all) board:hsn review:r9 claim:answered',
    after('hur går det för HSN?'),
  ],
  ['when is it due?', 'unknown', en],
  ['when is it due?', 'date(due) board:rs review:r9', afterEn('has RS answered report 9?')],
  ['when do they have to answer?', 'date(due) board:rs review:r9', afterEn('has RS started on report 9?')],
  ['har dom på Ekeby svarat på rapport 14?', 'yesno(requests,all) board:ek review:r14 claim:answered', sv],
  ['vilka nämnder?', 'boards report:late', after('vilka åtgärder är försenade?')],
  [
    'hur många sjukhus är det?',
    'count(boards) not:answered board:an+ek+mo+nv review:r14',
    after('vilka har inte svarat på rapport 14?'),
  ],
  ['vilka är det som ska svara då?', 'unknown', after('när är nästa svarsdag?')],
  ['nummer 2?', 'recommendations board:rs review:r14 number:2', after('vad svarade RS på rapport 14?')],
  [
    'när ska den vara klar?',
    'date(measure) board:rs review:r14 number:2',
    after('vad svarade RS på rapport 14?', 'nummer 2?', 'är den klar?'),
  ],
  [
    'är allt klart?',
    'yesno(measures,all) board:rs review:r14 kind:planned claim:report:done',
    after('vad lovade RS i rapport 14?'),
  ],
  ['vad gäller HSN?', 'measures board:hsn kind:planned', after('vilka åtgärder planerar RS?')],
  ['var RS en av dem?', 'unknown', after('vilka svarade för sent förra året?', 'på vilka rapporter?')],
  [
    'och hur många har inte?',
    'count(boards) not:answered review:r9',
    after('hur många har svarat på rapport 9?'),
  ],
  [
    "and which haven't?",
    'measures measure:2026-01-01..2026-12-31 not:report:reported',
    afterEn('list planned measures for 2026', 'which have been reported?'),
  ],
  ['due before summer?', 'measures board:rs measure:..2026-05-31', afterEn('planned measures from RS')],
  [
    'vilken av dem är inte rapporterad?',
    'measures board:rs review:r14 kind:planned not:report:reported',
    after('vad lovade RS i rapport 14?'),
  ],
  // The other way round, other words, without some
  ['och tvärtom?', 'boards not:answered review:r9', after('vilka har svarat på rapport 9?')],
  [
    'och tvärtom, vilka är inte det?',
    'boards not:answered review:r9',
    after('vilka är klara med rapport 9?'),
  ],
  ['och tvärtom?', 'unknown', sv],
  ['ta bort dem som är klara', 'measures kind:planned not:report:done', after('visa planerade åtgärder')],
  ['ta bort dem som är klara', 'outOfScope', sv],
  ['ta bort RS', 'outOfScope', after('vilka är försenade?')],
  [
    'och undersköterskor?',
    'boards words(answer):undersköterskor',
    after('vilka nämnder nämner skolor i svaret?'),
  ],
  ['och undersköterskor?', 'unknown', after('vilka är försenade?')],
  [
    'which boards were late with their answers in 2025?',
    'boards answeredLate answered:2025-01-01..2025-12-31',
    en,
  ],
  ['vilka sjukhus har svarat på allt dom ska?', 'boards board:an+ek+mo+nv every:answered', sv],
  [
    'vilka av dem ska vara klara i maj?',
    'measures board:rs measure:2026-05-01..2026-05-31',
    after('vilka åtgärder har RS planerat?'),
  ],
  [
    'vilka av dem ska vara klara i maj?',
    'boards not:answered due:2026-05-01..2026-05-31',
    after('vilka har inte svarat?'),
  ],
  [
    'vilka har inte ens börjat?',
    'boards notStarted review:r14',
    after('är rapport 14 klar?', 'vilka fattas?'),
  ],
  ['what were the answers?', 'unknown', { ...en, after: ['recommendations mentioning läkemedel'] }],
];
