import { after, type Asked, en, s, type Labelled } from './labelled.js';

const then = (...before: string[]): Asked => ({ ...after(...before), ...en });

/** What boards, those who are not the asker's and the matters of measures are called in passing. */
export const namesAndMatters: readonly Labelled[] = [
  // Words that hyphens hold together
  ['vilka har skrivit om it-enheten i svaret?', 'boards words(answer):it-enheten'],
  [
    'rekommendationer om IT-stöd eller e-tjänster',
    'recommendations either(words:e-tjänster / words:it-stöd)',
  ],
  ['vilka svar nämner e-post', 'requests words(answer):e-post'],
  ['which answers mention the IT-unit?', 'requests words(answer):it-unit', en],
  ['rekommendationer om läns- och regionfrågor', 'recommendations words:"läns regionfrågor"'],
  // What is not done, and what is meant to be
  ['vilka rekommendationer avstår RS från att åtgärda?', 'recommendations board:rs kind:none'],
  ['rekommendationer som Norrvik avstår från att göra något åt', 'recommendations board:nv kind:none'],
  ['vilka nämnder avstår från att vidta åtgärder', 'boards kind:none'],
  [
    'which recommendations has Regionstyrelsen declined to address?',
    'recommendations board:rs kind:none',
    en,
  ],
  ['Vad tänker RS göra med anledning av rapport 9?', 'measures board:rs review:r9 kind:planned'],
  ['vad avser RS göra i rapport 9', 'measures board:rs review:r9 kind:planned'],
  ['vad kommer RS att göra åt rapport 9', 'measures board:rs review:r9 kind:planned'],
  ['vad avser rapport 9, vilka har inte svarat?', 'boards not:answered review:r9'],
  ['what does RS intend to do about report 9?', 'measures board:rs review:r9 kind:planned', en],
  ['what is RS going to do about report 9?', 'measures board:rs review:r9 kind:planned', en],
  ['Vad tänker RS göra med anledning av rapport 9?', 'denied', s],
  ['what does RS intend to do about report 9?', 'denied', { ...s, ...en }],
  ['när kommer RS att göra klart svaret', 'unknown'],
  ['kommer RS att göra något åt rapport 9?', 'unknown'],
  ['vilka nämnder kommer att göra sina åtgärder klara i tid', 'unknown'],
  ['which boards are going to do nothing', 'boards kind:none', en],
  // How it stands, in other words
  ['sammanfatta läget i läkemedelsgranskningen', 'state(reviews) review:r14'],
  ['kan du sammanfatta läget för RS', 'state(boards) board:rs'],
  ['summarise the status of report 9', 'state(reviews) review:r9', en],
  ['sum up where we stand with report 9', 'state(reviews) review:r9', en],
  ['sammanfatta rapport 9', 'unknown'],
  // Boards, by the other word for them
  ['Ge mig de styrelser som svarade för sent på rapport 14', 'boards answeredLate review:r14'],
  ['hur många styrelser är försenade', 'count(boards) overdue'],
  // Those that are not the asker's
  ['vilka andra har inte svarat på 14:an', 'boards not:answered not:mine review:r14', s],
  ['vilka övriga är sena?', 'boards overdue not:mine', s],
  [
    'which others have not responded to report 14',
    'boards not:answered not:mine review:r14',
    { ...s, ...en },
  ],
  ['vilka andra nämnder än RS är sena', 'boards overdue not:board:rs', s],
  ['vilka andra har inte svarat på 14:an', 'unknown'],
  // A group, as English says it before a noun
  ['hospital responses to report 9', 'requests board:an+ek+mo+nv review:r9', en],
  ['how many hospital responses are late?', 'count(requests) overdue board:an+ek+mo+nv', en],
  [
    'list hospital recommendations from report 9 with a planned measure',
    'recommendations board:an+ek+mo+nv review:r9 kind:planned',
    en,
  ],
  // What a measure is about
  [
    'when is the reservkraft measure at Norrvik supposed to be done?',
    'date(measure) board:nv words:reservkraft',
    en,
  ],
  [
    'when is the generator measure at Norrvik supposed to be done?',
    'date(measure) board:nv words:generator',
    en,
  ],
  [
    'has the generator recommendation been answered?',
    'yesno(recommendations,all) words:generator claim:answered',
    en,
  ],
  ['which reservkraft measures are late', 'measures report:late words:reservkraft', en],
  ['is the main measure at Norrvik done?', 'unknown', en],
  ['is the agreed measure at Norrvik done?', 'unknown', en],
  ['which concrete measures are late', 'unknown', en],
  ['när ska Norrviks mall för reservkraften vara klar?', 'date(measure) board:nv words:"mall reservkraften"'],
  ['när ska Norrviks mall för skolmat vara klar?', 'unknown'],
  ['har Norrviks ledamöter för reservkraften svarat?', 'unknown'],
  ['när ska reservkraften vara på plats', 'date(measure) words:reservkraften'],
  // What reviews hold, and what they are called
  [
    'which reviews contain recommendations about hygien or jour',
    'reviews either(words:hygien / words:jour)',
    en,
  ],
  ['vilka rapporter innehåller planerade åtgärder', 'reviews kind:planned'],
  ['which reviews contain recommendations', 'unknown', en],
  ['vilka granskningar heter något med bemanning?', 'reviews review:r3'],
  ['vilka granskningar heter något med reservkraft?', 'unknown'],
  // "är" is no year
  ['vilka rekommendationer i 14:an är obesvarade', 'recommendations not:answered review:r14'],
  ['vilka på 14 är sena', 'boards overdue review:r14'],
  ['har RS svarat på 14 år', 'unknown'],
  [
    'list overdue responses, but not the ones from the hospitals',
    'requests overdue not:board:an+ek+mo+nv',
    en,
  ],
  // Whether there are any, and those then
  ['finns det planerade åtgärder utan datum? visa dem', 'measures report:undated'],
  ['finns det några försenade åtgärder? lista dem', 'measures report:late'],
  ['har någon nämnd svarat för sent? visa vilka', 'boards answeredLate'],
  ['are there any late responses? show them', 'boards overdue', en],
  ['Finns det granskningar där någon nämnd är försenad? Vilka i så fall?', 'clarify'],
  ['har RS svarat? visa dem', 'clarify'],
  // Such rows as were spoken of
  [
    'only those about report 14 or report 9',
    'boards answeredLate review:r14+r9',
    then('which boards answered late'),
  ],
  ['only the ones about bemanning', 'boards answeredLate review:r3', then('which boards answered late')],
  ['those about report 9?', 'boards answeredLate review:r9', then('which boards answered late')],
  [
    'bara de som gäller rapport 14 eller 9',
    'boards answeredLate review:r14+r9',
    after('vilka svarade för sent'),
  ],
  ['endast dem som rör rapport 9', 'boards answeredLate review:r9', after('vilka svarade för sent')],
  ['visa bara de som gäller rapport 9', 'boards answeredLate review:r9', after('vilka svarade för sent')],
  [
    'bara de som handlar om hygien eller jour',
    'recommendations kind:none either(words:hygien / words:jour)',
    after('vilka rekommendationer saknar åtgärd'),
  ],
  ['bara RS eller rapport 9', 'unknown', after('vilka svarade för sent')],
  ['and the delayed ones?', 'measures report:delayed', then('which planned measures are on schedule?')],
  ['vilka är försenade', 'measures report:late report:onSchedule', after('vilka åtgärder går enligt plan')],
];
