import { after, bad, en, noise, s, typos, type Labelled } from './labelled.js';

/** Formal written Swedish as auditors and civil servants write it, and the short forms of those in a hurry; developed on. */
export const formal: readonly Labelled[] = [
  // To come in with a response, to have it decided
  [
    'Vilka nämnder har ännu inte inkommit med sitt yttrande över rapport 14?',
    'boards not:answered review:r14',
  ],
  ['Vilka nämnder ska inkomma med yttrande före den 1 maj?', 'boards due:..2026-04-30'],
  ['Vilka nämnder har ombetts att yttra sig över rapport 3?', 'boards review:r3'],
  ['Hur många nämnder har anmodats inkomma med yttrande över rapport 9?', 'count(boards) review:r9'],
  ['Vilka nämnder har tillställts rapport 14?', 'boards review:r14'],
  ['Vilka nämnder tog beslut om sitt yttrande förra veckan?', 'boards answered:2026-02-23..2026-03-01'],
  [
    'Vilka nämnder fattade beslut om sitt yttrande över rapport 14 i februari?',
    'boards review:r14 answered:2026-02-01..2026-02-28',
  ],
  [
    'Vilka nämnder beslutade om sitt yttrande efter svarsdatumets utgång vad gäller rapport 9?',
    'boards answeredLate review:r9',
  ],
  ['Vilka svarade efter svarstidens utgång?', 'boards answeredLate'],
  [
    'Vilka nämnder har lämnat in sitt yttrande utan att det finns något protokollfört beslut?',
    'boards submitted',
  ],
  ['Vilka yttranden saknar formellt beslut?', 'requests submitted'],
  [
    'Vilka yttranden som ska lämnas före den 15 april är endast påbörjade?',
    'requests draft due:..2026-04-14',
  ],
  ['Vilka av facknämnder och styrelser har anstånd?', 'unknown'],
  ['Vilka styrelser har inte svarat?', 'unknown'],
  ['Vilka styrelser och nämnder har någon gång fått anstånd?', 'boards extended'],
  ['Vilka granskningar väntar fortfarande på svar?', 'reviews not:answered'],
  ['Vilka nämnder saknar ännu svar på rapport 14?', 'boards not:answered review:r14'],
  ['Which boards are submitted but still missing a decision?', 'boards submitted', en],
  // Lists and accounts that are wished for
  ['Jag önskar en förteckning över samtliga rekommendationer i rapport 14.', 'recommendations review:r14'],
  [
    'Återge rekommendation 2 till Regionstyrelsen i rapport 9.',
    'recommendations board:rs review:r9 number:2',
  ],
  ['Redogör för aktuellt läge i granskningen av läkemedelshantering.', 'state(reviews) review:r14'],
  ['Är granskningen av läkemedelshantering fortfarande aktuell?', 'state(reviews) review:r14'],
  ['Hur många yttranden är försenade per dags dato?', 'count(requests) overdue'],
  [
    'Vänligen upplys mig om Regionstyrelsens samtliga utestående yttranden.',
    'requests not:answered board:rs',
  ],
  ['Vem är behörig kontaktperson för Patientnämnden?', 'people board:pn'],
  [
    'Vilka personer bör kontaktas hos de nämnder som är försenade med rapport 14?',
    'people overdue review:r14',
  ],
  ['Vilka nämnder önskar anstånd?', 'unknown'],
  ['vad har vi för planerade åtgärder som inte är klara', 'measures kind:planned not:report:done'],
  ['vad har jag för planerade åtgärder som inte är klara?', 'measures mine kind:planned not:report:done', s],
  ['Vad har Regionstyrelsen för försenade åtgärder?', 'measures board:rs report:late'],
  // What an answer says, and how measures go
  ['Vilka rekommendationer har besvarats med att ingen åtgärd görs?', 'recommendations kind:none'],
  ['Vilka rekommendationer har besvarats med att ingen åtgärd ska vidtas?', 'recommendations kind:none'],
  [
    'Vilka åtgärder har Regionstyrelsen angett som vidtagna i rapport 14?',
    'measures board:rs review:r14 kind:taken',
  ],
  [
    'Vad har Regionstyrelsen svarat om reservkraften?',
    'recommendations board:rs words(answer):reservkraften',
  ],
  [
    'I vilka yttranden förekommer ordet reservkraft, antingen i rekommendationen eller i svaret?',
    'requests words:reservkraft',
  ],
  [
    'har vi gett någon rekommendation om biljettsystemet till andra än Kollektivtrafiknämnden?',
    'yesno(recommendations,any) not:board:ktn claim:words:biljettsystemet',
  ],
  ['Har vi gett svar på rapport 14?', 'yesno(requests,all) mine review:r14 claim:answered', s],
  [
    'Har den planerade åtgärden beträffande reservkraft till pumparna genomförts?',
    'yesno(measures,all) kind:planned words:"reservkraft pumparna" claim:report:done',
  ],
  ['vilka nämnder har rapporterat en åtgärd som försenad', 'boards report:delayed report:reported'],
  ['vilka har rapporterat någon åtgärd som klar', 'boards report:done report:reported'],
  ['vilka har rapporterade åtgärder som är försenade', 'boards report:late report:reported'],
  ['Åtgärder som ska vara gjorda inom två veckor', 'measures measure:2026-03-02..2026-03-16'],
  [
    'Vilka planerade åtgärder har ett slutdatum som infaller under perioden 1 mars–30 april 2026?',
    'measures measure:2026-03-01..2026-04-30',
  ],
  ['Vilka yttranden har svarsdatum under perioden?', 'unknown'],
  [
    'Vilka planerade åtgärder har passerat sitt slutdatum utan att vara slutrapporterade?',
    'measures report:late',
  ],
  ['Vilka planerade åtgärder har passerat sitt slutdatum utan att vara omprövade?', 'unknown'],
  // Of all, and wherever it is
  ['hur många svar väntar vi på sammanlagt över alla granskningar?', 'count(requests) not:answered'],
  ['ej påbörjade, alla rapporter', 'boards notStarted'],
  ['Vilka nämnder har yttrat sig över alla granskningar?', 'boards every:answered'],
  [
    'Finns det någon nämnd som har besvarat samtliga granskningar som den har tillställts?',
    'boards every:answered',
  ],
  // The follow-up that is spoken of among several
  ['Vad kom in förra veckan?', 'requests answered:2026-02-23..2026-03-01'],
  ['mo svarat på allt va?', 'yesno(requests,all) board:mo claim:answered'],
  ['HSN planerade åtgärder', 'measures board:hsn kind:planned'],
  ['hsn, har dom lämnat in rapport 14', 'yesno(requests,all) board:hsn review:r14 claim:handedIn'],
  ['wich bords havent awnsered report 14', 'boards not:answered review:r14', { ...en, ...typos }],
  [
    'How many responses are we still waiting for on report 14 of 2025?',
    'count(requests) not:answered review:r14',
    en,
  ],
  ['<b>Vilka</b> nämnder har fått anstånd på rapport 14 🙂🙂 ???', 'boards extended review:r14', bad],
  ['vad kan jag fråga dig om?', 'help'],
  [
    'Godmorgon! Sitter i presidium om fem minuter och behöver snabbt veta vilka som inte lämnat in något på rapport 14. Tusen tack på förhand!!',
    'boards not:handedIn review:r14',
    noise,
  ],
  // Going on
  [
    'Och vilka saknar anstånd?',
    'boards not:answered not:extended review:r14',
    after('Vilka har inte svarat på rapport 14?', 'Vilka av dessa har beviljats anstånd?'),
  ],
  [
    'Vänligen redovisa vilka av dem som avser Regionstyrelsen.',
    'recommendations board:rs review:r14',
    after('Jag önskar en förteckning över samtliga rekommendationer i rapport 14.'),
  ],
  ['Vänligen redovisa vilka av dem som avser Regionstyrelsen.', 'unknown'],
  ['Avser det även rapport 9?', 'unknown'],
  ['Avser det även rapport 9?', 'boards submitted review:r9', after('Vilka saknar beslut på rapport 14?')],
  [
    'Motsvarande uppgift för Patientnämnden, tack.',
    'people board:pn',
    after('Vem är kontaktperson för Regionstyrelsen?'),
  ],
  [
    'Begränsa till vårdnämnderna.',
    'recommendations board:hsn+pvn kind:none',
    after('Vilka rekommendationer har besvarats med ingen åtgärd?'),
  ],
  [
    'Vilka av dessa är slutligt besvarade av samtliga adressater?',
    'reviews published:2025-01-01..2025-12-31 every:answered',
    after('Vilka granskningar publicerades under 2025?'),
  ],
  ['När skulle den vara genomförd?', 'unknown'],
  [
    'När skulle den vara genomförd?',
    'date(measure) words:reservkraft',
    after('Har den planerade åtgärden beträffande reservkraft genomförts?'),
  ],
  [
    'Vilka av dem tillhör vårdnämnderna?',
    'measures board:hsn+pvn report:late',
    after('Vilka planerade åtgärder har passerat sitt slutdatum?'),
  ],
  ['förseningar där?', 'unknown'],
  ['förseningar där?', 'measures board:hsn report:late', after('HSN planerade åtgärder')],
  ['beslutat också?', 'unknown'],
  [
    'beslutat också?',
    'yesno(requests,all) board:hsn review:r14 claim:answered',
    after('har HSN lämnat in rapport 14?'),
  ],
  ['HSN?', 'yesno(requests,all) board:hsn review:r14 claim:answered', after('Har RS svarat på rapport 14?')],
  ['HSN?', 'state(boards) board:hsn', after('vilka är sena?')],
  ['å rapport 9', 'boards not:answered review:r9', after('vilka har inte svarat på rapport 14?')],
  ['exkl dom med anstånd', 'boards not:extended notStarted', after('ej påbörjade, alla rapporter')],
];
