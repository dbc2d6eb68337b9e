import { after, bad, en, mixed, noise, s, typos, type Labelled } from './labelled.js';

/** The part written last, by somebody who had not seen how questions are read; looked at only to measure. */
export const unseen: readonly Labelled[] = [
  // Boards by state
  ['Vilka nämnder har ännu inte svarat på läkemedelsgranskningen?', 'boards not:answered review:r14'],
  [
    'God morgon! Skulle du kunna ta fram vilka som fortfarande inte har lämnat in på 14:an? Tack på förhand',
    'boards not:handedIn review:r14',
    noise,
  ],
  ['vilka ligger efter med svaren', 'boards overdue'],
  ['vilka sjukhus har svarat på 14', 'boards answered board:an+ek+mo+nv review:r14'],
  ['vilka namnder har inte borjat med rapport 3', 'boards notStarted review:r3', typos],
  ['vika har inte svart på raport 14', 'boards not:answered review:r14', typos],
  ['visa vilka som fått anstånd på granskningen av informationssäkerhet', 'boards extended review:r9'],
  ['Vilka har lämnat in sitt yttrande men väntar på nämndbeslut?', 'boards submitted'],
  ['vilka har påbörjat svaret på 3:an men inte skickat in det', 'boards draft review:r3'],
  ['Kan jag få en lista över nämnder som svarade för sent på rapport 14?', 'boards answeredLate review:r14'],
  ['vilka svarade i tid på rapport 9?', 'boards answered not:answeredLate review:r9'],
  [
    'behöver veta vilka vårdnämnder som inte svarat på REV/4/2026',
    'boards not:answered board:hsn+pvn review:r3',
  ],
  [
    'Hej, inför presidiemötet på torsdag: vilka har inte svarat på upphandlingsgranskningen?',
    'boards not:answered review:rU',
    noise,
  ],
  ['vilka yttranden är försenade', 'requests overdue'],
  ['vilka granskningar har RS inte svarat på', 'reviews not:answered board:rs'],

  // And, or, not
  ['vilka har fått anstånd men är ändå försenade', 'boards extended overdue'],
  ['vilka är försenade eller har anstånd på 14', 'boards state:overdue|extended review:r14'],
  ['vilka är försenade eller ska svara inom en vecka', 'boards either(due:2026-03-02..2026-03-09 / overdue)'],
  ['Vilka har inte svarat och inte heller fått anstånd?', 'boards not:answered not:extended'],
  [
    'alla som inte har svarat på rapport 3 förutom sjukhusen',
    'boards not:answered not:board:an+ek+mo+nv review:r3',
  ],
  ['vilka av Ekeby och Mo har inte svarat på 14:an', 'boards not:answered board:ek+mo review:r14'],
  ['försenade på rapport 9 eller 14', 'boards overdue review:r14+r9'],

  // Days and periods
  ['vilka ska svara den här veckan?', 'boards due:2026-03-02..2026-03-08'],
  ['Vilka nämnder ska svara i mars', 'boards due:2026-03-01..2026-03-31'],
  ['vilka har deadline nästa vecka', 'boards due:2026-03-09..2026-03-15'],
  ['vilka måste svara senast på fredag', 'boards not:answered due:..2026-03-06'],
  ['vilka svarade förra veckan', 'boards answered:2026-02-23..2026-03-01'],
  ['Vilka har svarat sedan årsskiftet?', 'boards answered:2026-01-01..'],
  ['vilka nämnder svarade i höstas', 'boards answered:2025-09-01..2025-11-30'],
  ['vilka ska svara före den 15 april', 'boards not:answered due:..2026-04-14'],
  ['vilka yttranden ska vara inne mellan 10 och 25 mars?', 'requests due:2026-03-10..2026-03-25'],
  ['vilka har inte svarat och har svarsdatum före 1 april', 'boards not:answered due:..2026-03-31'],
  ['vilka granskningar skickades ut förra året', 'reviews published:2025-01-01..2025-12-31'],
  ['vilka ska svara vecka 12', 'boards due:2026-03-16..2026-03-22'],
  [
    'Vilka skulle ha svarat i februari men har inte gjort det?',
    ['boards not:answered due:2026-02-01..2026-02-28', 'boards overdue due:2026-02-01..2026-02-28'],
  ],
  ['vilka har svarat på rapport 14 efter den 15 januari', 'boards review:r14 answered:2026-01-16..'],

  // Counts
  ['Hur många har svarat på rapport 14?', 'count(boards) answered review:r14'],
  ['hur många sjukhus saknar vi svar från på 3:an', 'count(boards) not:answered board:an+ek+mo+nv review:r3'],
  ['hur manga har inte borjat', 'count(boards) notStarted', typos],
  ['hur många rekommendationer fick RS i rapport 14', 'count(recommendations) board:rs review:r14'],
  ['hur många granskningar har vi skickat ut i år?', 'count(reviews) published:2026-01-01..2026-12-31'],
  ['hur många åtgärder är klara', 'count(measures) report:done'],

  // Yes or no
  ['Har alla svarat på läkemedelsrapporten?', 'yesno(requests,all) review:r14 claim:answered'],
  ['har regionstyrelsen svarat på rapport 9', 'yesno(requests,all) board:rs review:r9 claim:answered'],
  [
    'Har Anaset lamnat in sitt svar pa rapport 14',
    'yesno(requests,all) board:an review:r14 claim:handedIn',
    typos,
  ],
  ['är KTN sen?', 'yesno(requests,any) board:ktn claim:overdue'],
  ['är det någon som är försenad med rapport 3', 'yesno(requests,any) review:r3 claim:overdue'],
  [
    'har något av sjukhusen svarat på rapport 3 än?',
    'yesno(requests,any) board:an+ek+mo+nv review:r3 claim:answered',
  ],
  [
    'Hej! Vet du om Patientnämnden har svarat på upphandlingsgranskningen? Mvh Karin',
    'yesno(requests,all) board:pn review:rU claim:answered',
    noise,
  ],
  ['har inte fastighetsnämnden svarat ännu', 'yesno(requests,all) board:fn claim:answered'],
  ['Har ingen svarat på 3:an?', 'yesno(requests,any) review:r3 claim:answered'],
  ['är alla åtgärder klara för rapport 14', 'yesno(measures,all) review:r14 kind:planned claim:report:done'],
  ['ska nån svara imorgon?', 'yesno(requests,any) claim:due:2026-03-03..2026-03-03'],

  // When
  ['När ska RS svara på rapport 3?', 'date(due) board:rs review:r3'],
  ['när svarade Ekeby på 14:an', 'date(answered) board:ek review:r14'],
  ['Vilket datum skickades rapport 9 ut?', 'date(published) review:r9'],
  ['när är nästa svarsdatum', 'date(due,next)'],
  ['när går svarstiden ut för Mo på rapport 14?', 'date(due) board:mo review:r14'],
  ['När kom det senaste svaret på rapport 14?', 'date(answered,last) review:r14'],
  ['när ska Trafiknämnden ha svarat på dnr REV/21/2025', 'date(due) board:ktn review:r14'],
  [
    'till när har KTN fått anstånd på 14',
    ['date(due) extended board:ktn review:r14', 'date(due) board:ktn review:r14'],
  ],

  // How it stands
  ['Hur går det för Ekeby?', 'state(boards) board:ek'],
  ['hur ligger vi till med rapport 14', 'state(reviews) review:r14'],
  ['status rapport 3', 'state(reviews) review:r3'],
  ['Hur ser läget ut för Kultur- och bildningsnämnden på rapport 9?', 'state(boards) board:kbn review:r9'],
  ['hur ser det ut i stort?', 'state(reviews)'],

  // Recommendations, measures and words
  ['Vad har Mo svarat på rapport 14?', 'recommendations board:mo review:r14'],
  [
    'vad svarade Ekeby på rekommendation 4 i läkemedelsgranskningen',
    'recommendations board:ek review:r14 number:4',
  ],
  [
    'vilka rekommendationer handlar om utbildning?',
    ['recommendations words:utbildning', 'recommendations words(recommendation):utbildning'],
  ],
  ['rekommendationer om intern kontroll', 'recommendations words:"intern kontroll"'],
  ['vilka nämnder har nämnt hyrpersonal i svaret', 'boards words(answer):hyrpersonal'],
  ['Vilka åtgärder är planerade i rapport 14?', 'measures review:r14 kind:planned'],
  ['vilka åtgärder har sjukhusen vidtagit', 'measures board:an+ek+mo+nv kind:taken'],
  ['vilka nämnder vidtar ingen åtgärd på 14', 'boards review:r14 kind:none'],
  ['vilka åtgärder ska vara klara i april', 'measures measure:2026-04-01..2026-04-30'],
  ['Vilka åtgärder skulle ha varit klara men är det inte?', 'measures report:late'],
  ['planerade åtgärder som ingen har rapporterat', 'measures kind:planned not:report:reported'],
  ['vilka åtgärder saknar datum', 'measures report:undated'],
  ['vilka åtgärder går enligt plan hos PVN', 'measures board:pvn report:onSchedule'],
  ['Ekebys åtgärder för rapport 14', 'measures board:ek review:r14'],
  ['vilka rekommendationer är inte besvarade i 3:an', 'recommendations not:answered review:r3'],

  // People to contact
  ['Vem kontaktar jag på Ekeby?', 'people board:ek'],
  ['vem är sekreterare i primärvårdsnämnden', 'people board:pvn'],
  ['vem ska jag mejla hos dem som är försenade på rapport 14?', 'people overdue review:r14'],
  ['vilka sekreterare går inte att nå', 'people unreachable'],
  ['vilka nämnder saknar sekreterare?', 'boards unreachable'],

  // The asker's own
  ['Vad har jag att svara på?', 'requests not:answered mine', s],
  ['mina försenade yttranden', 'requests overdue mine', s],
  ['har vi svarat på rapport 14?', 'yesno(requests,all) mine review:r14 claim:answered', s],
  ['När ska vi svara på 3:an?', 'date(due) mine review:r3', s],
  ['vilka åtgärder har vi planerat', 'measures mine kind:planned', s],
  [
    'vilka av mina ska vara inne i mars',
    ['requests mine due:2026-03-01..2026-03-31', 'requests not:answered mine due:2026-03-01..2026-03-31'],
    s,
  ],
  [
    'vilka rekommendationer rör patientsäkerhet',
    [
      'recommendations mine words:patientsäkerhet',
      'recommendations mine words(recommendation):patientsäkerhet',
    ],
    s,
  ],

  // Mixed languages
  ['hi, vilka har inte responded på report 14', 'boards not:answered review:r14', mixed],
  ['har RS fått extension på rapport 9?', 'yesno(requests,any) board:rs review:r9 claim:extended', mixed],

  // Following from what was asked
  ['och rapport 3?', 'boards not:answered review:r3', after('Vilka har inte svarat på rapport 14?')],
  ['vilka av dem är försenade?', 'boards overdue review:r14', after('Vilka har inte svarat på rapport 14?')],
  [
    'hur många är det',
    'count(boards) not:answered review:r14',
    after('Vilka har inte svarat på rapport 14?'),
  ],
  [
    'bara sjukhusen',
    'boards not:answered board:an+ek+mo+nv review:r14',
    after('Vilka har inte svarat på rapport 14?'),
  ],
  ['vem kontaktar jag?', 'people not:answered review:r14', after('Vilka har inte svarat på rapport 14?')],
  ['när ska de svara', 'date(due) not:answered review:r14', after('Vilka har inte svarat på rapport 14?')],
  ['visa resten', 'rest', after('Vilka har inte svarat på rapport 14?')],
  ['och vilka har svarat?', 'boards answered review:r14', after('Vilka har inte svarat på rapport 14?')],
  [
    'samma för den senaste granskningen',
    'boards not:answered review:r3',
    after('Vilka har inte svarat på rapport 14?'),
  ],
  [
    'har nån av dem fått anstånd?',
    'yesno(requests,any) not:answered review:r14 claim:extended',
    after('Vilka har inte svarat på rapport 14?'),
  ],
  [
    'Ekeby då?',
    'yesno(requests,all) board:ek review:r14 claim:answered',
    after('Har Mo svarat på rapport 14?'),
  ],
  [
    'och på rapport 3?',
    'yesno(requests,all) board:mo review:r3 claim:answered',
    after('Har Mo svarat på rapport 14?'),
  ],
  ['och i april?', 'boards due:2026-04-01..2026-04-30', after('Vilka ska svara i mars?')],
  [
    'vilka av dem har redan svarat',
    'boards answered due:2026-03-01..2026-03-31',
    after('Vilka ska svara i mars?'),
  ],
  ['vilka då?', 'boards overdue', after('Hur många nämnder är försenade?')],
  [
    'och vilka är vidtagna?',
    'measures review:r14 kind:taken',
    after('Vilka åtgärder är planerade i rapport 14?'),
  ],
  ['och Ånäset', 'state(boards) board:an', after('Hur går det för Ekeby?')],
  [
    'och för rapport 9?',
    'boards overdue review:r9',
    after('Vilka har inte svarat på rapport 14?', 'vilka av dem är försenade?'),
  ],
  ['och HSN?', 'date(due) board:hsn review:r3', after('När ska RS svara på rapport 3?')],
  ['vilka av dem är sena', 'requests overdue mine', { ...s, ...after('Vad har jag att svara på?') }],

  // Honest ways out
  ['hjälp', 'help'],
  ['vad kan man fråga dig om?', 'help'],
  ['Radera rapport 14', ['outOfScope', 'unknown']],
  ['skicka en påminnelse till alla som är sena', ['outOfScope', 'unknown']],
  ['Ge Mo anstånd till den 15 april', ['outOfScope', 'unknown']],
  ['vad blir det för väder imorgon', ['outOfScope', 'unknown']],
  ['hur mycket kostade granskningen av läkemedelshantering', ['unknown', 'outOfScope']],
  ['vilka har inte svarat på rapport 77', 'unknown'],
  ['har Umeå svarat på rapport 14?', 'unknown'],
  ['Vilka ska svara den 31 april?', 'unknown'],
  ['har vårdnämnden svarat på rapport 14', 'clarify'],
  ['vad händer i maj', ['clarify', 'unknown']],
  ['Vad har Ekeby svarat på rapport 14?', 'denied', s],
  ['vilka åtgärder planerar sjukhusstyrelsen i Mo', 'denied', s],
  ['vilka har inte svarat på rapport 20?', 'unknown', s],
  ['hur går det med granskningen av avtalsuppföljning', 'state(reviews) review:r20'],
  ['tycker du att RS svar är bra nog?', ['unknown', 'outOfScope']],
  ['???', ['unknown', 'help'], bad],
  ['👍👍', 'unknown', bad],
  ['<img src=x onerror=alert(1)>', 'unknown', bad],

  // English: boards by state
  ["Who hasn't responded to report 14 yet?", 'boards not:answered review:r14', en],
  ['which hospitals are late with report 14', 'boards overdue board:an+ek+mo+nv review:r14', en],
  [
    'Hi, could you tell me which boards have been granted an extension? Thanks',
    'boards extended',
    { ...en, ...noise },
  ],
  ['boards that have handed in but not decided', 'boards submitted', en],
  ['which boards answered late on report 9', 'boards answeredLate review:r9', en],
  ['wich boards havent started on report 3', 'boards notStarted review:r3', { ...en, ...typos }],
  ['everyone except RS who has not answered report 3', 'boards not:answered not:board:rs review:r3', en],

  // English: days and periods
  ['Who must respond next month?', 'boards due:2026-04-01..2026-04-30', en],
  ['which boards are due within 10 days', 'boards due:2026-03-02..2026-03-12', en],
  ['which boards responded last week', 'boards answered:2026-02-23..2026-03-01', en],
  ['who responded between 1 January and 15 February?', 'boards answered:2026-01-01..2026-02-15', en],
  ['which reviews were published in 2025', 'reviews published:2025-01-01..2025-12-31', en],
  ['who has to answer by Friday', 'boards not:answered due:..2026-03-06', en],

  // English: counts, yes or no, when, how it stands
  ['How many boards have responded to report 14?', 'count(boards) answered review:r14', en],
  ['how many are overdue', 'count(boards) overdue', en],
  ['Has RS responded to report 3?', 'yesno(requests,all) board:rs review:r3 claim:answered', en],
  [
    'have all hospitals answered report 14',
    'yesno(requests,all) board:an+ek+mo+nv review:r14 claim:answered',
    en,
  ],
  ['is anyone late with report 9?', 'yesno(requests,any) review:r9 claim:overdue', en],
  ['has PVN been granted an extension', 'yesno(requests,any) board:pvn claim:extended', en],
  [
    'Did Ekeby answer on time on report 14?',
    'yesno(requests,all) board:ek review:r14 claim:answered claim:not:answeredLate',
    en,
  ],
  ['When is Mo due to respond to report 14?', 'date(due) board:mo review:r14', en],
  ['when did HSN answer report 9', 'date(answered) board:hsn review:r9', en],
  ['when is the next deadline?', 'date(due,next)', en],
  ['How is Ekeby doing?', 'state(boards) board:ek', en],
  ['status of report 3 please', 'state(reviews) review:r3', en],

  // English: recommendations, measures, people, the asker's own
  [
    'What did Mo answer on recommendation 2 in report 14?',
    'recommendations board:mo review:r14 number:2',
    en,
  ],
  ['recommendations about training', 'recommendations words:training', en],
  ['show planned measures for report 14', 'measures review:r14 kind:planned', en],
  ['which measures are to be done this spring', 'measures measure:2026-03-01..2026-05-31', en],
  ['which measures are done?', 'measures report:done', en],
  ['who do I contact at Ekeby', 'people board:ek', en],
  ['what do I have to answer?', 'requests not:answered mine', { ...en, ...s }],
  ['when do we have to respond to report 3', 'date(due) mine review:r3', { ...en, ...s }],

  // English: following from what was asked
  [
    'which of them are late?',
    'boards overdue review:r14',
    { ...en, ...after('Who has not responded to report 14?') },
  ],
  [
    'and report 3?',
    'boards not:answered review:r3',
    { ...en, ...after('Who has not responded to report 14?') },
  ],
  [
    'how many is that',
    'count(boards) not:answered review:r14',
    { ...en, ...after('Who has not responded to report 14?') },
  ],
  ['show the rest', 'rest', { ...en, ...after('Who has not responded to report 14?') }],
  [
    'only the hospitals',
    'boards not:answered board:an+ek+mo+nv review:r14',
    { ...en, ...after('Who has not responded to report 14?') },
  ],
  [
    'what about Ekeby?',
    'yesno(requests,all) board:ek review:r14 claim:answered',
    { ...en, ...after('Has Mo responded to report 14?') },
  ],
  ['and in April?', 'boards due:2026-04-01..2026-04-30', { ...en, ...after('Who must respond in March?') }],

  // English: honest ways out
  ['Delete all reviews', ['outOfScope', 'unknown'], en],
  ['What has Ekeby answered on report 14?', 'denied', { ...en, ...s }],
  ['who has not responded to report 88', 'unknown', en],
  ['which boards must respond by 30 February?', 'unknown', en],
  ['what can I ask you?', 'help', en],
];
