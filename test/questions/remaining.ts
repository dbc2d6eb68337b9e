import { after, en, type Labelled } from './labelled.js';

/** What was still misread or refused when everything else was read; developed on. */
export const remaining: readonly Labelled[] = [
  // Late then: now, or when the answer came; in time then: answered so
  ['vilka var sena?', 'boards state:overdue|answeredLate'],
  ['who was late?', 'boards state:overdue|answeredLate', en],
  [
    'vilka sjukhus blev försenade på rapport 9',
    'boards state:overdue|answeredLate board:an+ek+mo+nv review:r9',
  ],
  ['how many boards were late with report 14', 'count(boards) state:overdue|answeredLate review:r14', en],
  ['vilka har varit sena på nian', 'boards state:overdue|answeredLate review:r9'],
  ['vilka svar var försenade', 'requests state:overdue|answeredLate'],
  ['vilka som var sena har svarat nu', 'boards answered state:overdue|answeredLate'],
  [
    'vilka av dem var sena',
    'boards answered state:overdue|answeredLate review:r9',
    after('vilka har svarat på rapport 9'),
  ],
  ['vilka är sena på rapport 9', 'boards overdue review:r9'],
  ['vilka var i tid på rapport 9', 'boards answered not:answeredLate review:r9'],
  ['who was not on time on report 9', 'boards state:overdue|answeredLate review:r9', en],
  ['vilka nämnder var inte i tid', 'boards state:overdue|answeredLate'],
  ['vilka är i tid med rapport 9', 'boards not:overdue review:r9'],
  // Two questions that share a verb
  ['vilka har svarat på rapport 3 och vilka på rapport 9', 'clarify'],
  ['vilka har svarat på 9 och vilka på 14', 'clarify'],
  ['who has answered report 9 and who report 14?', 'clarify', en],
  ['vilka sjukhus har svarat på 9 och vilka vårdnämnder', 'clarify'],
  ['hur många har svarat på 9 och hur många på 14', 'clarify'],
  ['vilka nämnder är sena och vilka har fått anstånd?', 'clarify'],
  ['vilka har svarat och vilka inte', 'clarify'],
  ['vilka har svarat på 2 och vilka på 14', 'unknown'],
  ['vilka åtgärder är försenade och vilka är klara', 'clarify'],
  ['vilka rekommendationer fick RS och vilka fick HSN', 'clarify'],
  ['vilka nämnder är det och vilka har svarat', 'unknown'],
  // Who has not reported has something to report on
  ['vilka har inte rapporterat sina åtgärder på nian', 'boards review:r9 kind:planned not:report:reported'],
  ['vilka nämnder har orapporterade åtgärder', 'boards kind:planned not:report:reported'],
  ['which boards have not reported on their measures?', 'boards kind:planned not:report:reported', en],
  ['which boards have not carried out their measures?', 'boards kind:planned not:report:done', en],
  ['vilka granskningar har åtgärder som inte är rapporterade', 'reviews kind:planned not:report:reported'],
  ['vilka nämnder har inga rapporterade åtgärder', 'boards not:report:reported'],
  ['vilka nämnder har inte rapporterat någon åtgärd', 'boards not:report:reported'],
  [
    'vem har inte rapporterat sin åtgärd på rekommendation 2',
    'boards number:2 kind:planned not:report:reported',
  ],
  ['yttranden med åtgärder som inte är rapporterade', 'requests kind:planned not:report:reported'],
  // At least
  ['har åtminstone RS svarat på nian?', 'yesno(requests,all) board:rs review:r9 claim:answered'],
  ['vilka har svarat på nian åtminstone', 'boards answered review:r9'],
  ['have at least the hospitals answered?', 'yesno(requests,all) board:an+ek+mo+nv claim:answered', en],
  [
    'has at least one hospital answered report 9?',
    'yesno(requests,any) board:an+ek+mo+nv review:r9 claim:answered',
    en,
  ],
  ['har åtminstone någon svarat på nian', 'yesno(requests,any) review:r9 claim:answered'],
  ['vilka har åtminstone börjat', 'unknown'],
  ['har åtminstone hälften svarat', 'unknown'],
  ['vilka har svarat på åtminstone två rapporter', 'unknown'],
  ['which boards have answered at least 3 reports', 'unknown', en],
  // Until when there is an extension
  ['när löper anståndet ut', 'date(due) extended'],
  ['när går RS anstånd ut?', 'date(due) extended board:rs'],
  ['Till vilket datum har RS fått anstånd', 'date(due) extended board:rs'],
  ['hur länge har RS anstånd på nian', 'date(due) extended board:rs review:r9'],
  ['until what date does RS have an extension?', 'date(due) extended board:rs', en],
  ['when does the extension for RS run out?', 'date(due) extended board:rs', en],
  ['när tar anståndet slut för RS', 'date(due) extended board:rs'],
  ['Till vilket datum beviljades RS anstånd?', 'date(due) extended board:rs'],
  ['when does the extension end', 'date(due) extended', en],
  ['när fick RS anstånd', 'unknown'],
  ['hur länge har RS varit försenad', 'unknown'],
  // Months and weeks in short
  ['vilka ska svara nästa mån?', 'boards due:2026-04-01..2026-04-30'],
  ['vilka svarade förra v.', 'boards answered:2026-02-23..2026-03-01'],
  // Reviews that not everybody has answered
  ['vilka granskningar är ännu inte besvarade av alla?', 'reviews not:answered'],
  ['rapporter som inte är besvarade av alla', 'reviews not:answered'],
  ['finns det granskningar som inte är besvarade av alla', 'reviews not:answered'],
  ['which reviews have not been answered by everyone?', 'reviews not:answered', en],
  // The one word or the other
  ['rekommendationer om upphandling eller avtal', 'recommendations either(words:avtal / words:upphandling)'],
  [
    'recommendations about staffing or contracts',
    'recommendations either(words:contracts / words:staffing)',
    en,
  ],
  [
    'vilka planerade åtgärder gäller rekommendationer om jour, beredskap eller bemanning?',
    ['measures kind:planned either(words:bemanning / words:beredskap / words:jour)', 'unknown'],
  ],
  [
    'rekommendationer om jour eller beredskap till RS',
    'recommendations board:rs either(words:beredskap / words:jour)',
  ],
  [
    'åtgärder om jour eller bemanning som är försenade',
    'measures report:late either(words:bemanning / words:jour)',
  ],
  [
    'vilka nämnder nämner jour eller bemanning i sina svar',
    'boards either(words(answer):bemanning / words(answer):jour)',
  ],
  [
    'finns det rekommendationer om jour eller bemanning',
    'recommendations either(words:bemanning / words:jour)',
  ],
  [
    'vilka rekommendationer nämner inte jour eller bemanning',
    'recommendations not:words:bemanning not:words:jour',
  ],
  ['åtgärder om bemanning eller försenade åtgärder', 'measures either(report:late / words:bemanning)'],
  // Asked by way of somebody else, and politely
  ['RS undrar när HSN ska svara', 'date(due) board:hsn'],
  ['HSN frågade om RS har svarat på nian', 'yesno(requests,all) board:rs review:r9 claim:answered'],
  ['ordföranden undrade om RS har svarat på nian', 'yesno(requests,all) board:rs review:r9 claim:answered'],
  [
    'En journalist ringde och undrade hur många nämnder som inte har svarat på rapport 14',
    'count(boards) not:answered review:r14',
  ],
  ['RS undrade när de ska svara', 'date(due) board:rs'],
  ['presidiet undrade om läkemedel, vilka har svarat?', 'boards answered review:r14'],
  ['har du möjlighet att ta fram vilka som inte har svarat på rapport 9', 'boards not:answered review:r9'],
  ['is it possible to see which boards have answered report 9?', 'boards answered review:r9', en],
  // What is waited for of measures is a report
  [
    'vilka åtgärder väntar vi på från sjukhusen?',
    'measures board:an+ek+mo+nv kind:planned not:report:reported',
  ],
  [
    'vilka åtgärder väntar vi på från sjukhusen efter 1 maj',
    'measures board:an+ek+mo+nv measure:2026-05-02.. not:report:reported',
  ],
  ['which measures are we waiting for', 'measures kind:planned not:report:reported', en],
  // Responses that came late are those that have come
  ['Visa alla som var för sena när svaret kom', 'boards answeredLate'],
  ['vilka var sena när de svarade?', 'boards answeredLate'],
  // Auditors decide on reviews, on days that are not kept
  ['vilka granskningar beslutades under 2026?', 'unknown'],
  ['när beslutades granskningen av läkemedel?', 'unknown'],
  // A response that is finished is one that was decided
  ['vilka blev klara med svaret före jul?', 'boards answered:..2025-12-23'],
  ['vilka blev klara med svaret före jul på rapport 14', 'boards review:r14 answered:..2025-12-23'],
  // What has to do with a matter
  ['vilka har planerat en åtgärd som har med bemanning att göra?', 'boards kind:planned words:bemanning'],
  ['rekommendationer som har att göra med jour', 'recommendations words:jour'],
  ['vilka har nämt bemanning i svaret?', 'boards words(answer):bemanning'],
  ['Which boards have promised something for May 2026?', 'boards measure:2026-05-01..2026-05-31', en],
  ['åtgärder som är försenade enligt rapporteringen', 'measures report:delayed'],
  ['vilka åtgärder har gått över sitt datum?', 'measures report:late'],
  // The rest of a compound is no board
  ['vilka är sena med e-trafiken?', 'unknown'],
  // Key words that say of whom nothing
  ['har inte svarat', 'boards not:answered'],
  ['har svarat på rapport 14', 'boards answered review:r14'],
  ['är försenade', 'boards overdue'],
  ['ska svara i maj', 'boards due:2026-05-01..2026-05-31'],
  ['have not answered', 'boards not:answered', en],
  ['har någon svarat', 'yesno(requests,any) claim:answered'],
  // By how much it is late
  ['vilka är mer än 10 dagar sena', 'boards overdue due:..2026-02-19'],
  ['vilka är sena med mer än 7 dagar', 'boards overdue due:..2026-02-22'],
  ['är någon mer än två veckor sen', 'yesno(requests,any) claim:overdue claim:due:..2026-02-15'],
  [
    'hur många är mer än 30 dagar försenade på rapport 14',
    'count(boards) overdue review:r14 due:..2026-01-30',
  ],
  ['åtgärder som är mer än en månad försenade', 'measures measure:..2026-02-01 report:late'],
  ['who is late by more than a week', 'boards overdue due:..2026-02-22', en],
  ['vilka är inte mer än en vecka sena', 'unknown'],
  ['vilka svarade mer än en vecka för sent', 'unknown'],
  // What reviews are about, when they and measures came and went
  ['vilka granskningar handlar om läkemedel', 'reviews review:r14'],
  ['which reviews are about procurement', 'reviews review:rU', en],
  ['vilka rapporter kom 2025', 'reviews published:2025-01-01..2025-12-31'],
  ['vilka svar kom 2025', 'requests answered:2025-01-01..2025-12-31'],
  ['vilka åtgärder gick ut förra månaden', 'measures measure:2026-02-01..2026-02-28'],
  ['which boards are affected by report 14', 'boards review:r14', en],
  // What was promised is to be finished, and no answer
  ['vilka har planerat men inte avslutat', 'boards kind:planned not:report:done'],
  ['vilka nämnder har bara planerade åtgärder', 'unknown'],
  ['åtgärder i rapport 14, bara planerade', 'measures review:r14 kind:planned'],
  // Courtesy and slips
  ['var god visa inkomna svar för vårdnämnderna', 'requests answered board:hsn+pvn'],
  ['vilk nämder har inte svarrat på raport 14', 'boards not:answered review:r14'],
  // Whether an answer has come
  ['har det kommit något svar från Ekeby', 'yesno(requests,any) board:ek claim:answered'],
  ['finns det svar från HSN på rapport 9', 'yesno(requests,any) board:hsn review:r9 claim:answered'],
  ['is there an answer from HSN on report 9', 'yesno(requests,any) board:hsn review:r9 claim:answered', en],
  ['vilka har mindre än två veckor kvar', 'boards not:answered due:2026-03-02..2026-03-15'],
  ['boards with more than a month left', 'boards not:answered due:2026-04-03..', en],
  ['hur når jag Kollektivtrafiknämnden', 'people board:ktn'],
  ['vilka nämnder har inga åtgärder planerade', 'boards kind:none'],
];
