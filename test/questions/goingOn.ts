import type { Asked, Labelled } from './labelled.js';

const tests = 'goingOn';
const sv: Asked = { tests };
const en: Asked = { language: 'en', tests };
const after = (...before: string[]): Asked => ({ after: before, tests });
const afterEn = (...before: string[]): Asked => ({ language: 'en', after: before, tests });

/** What is kept, what gives way and what is pointed to, from one question to the next. */
export const goingOn: readonly Labelled[] = [
  // Of what was spoken of, in another unit
  ['visa rekommendationerna', 'recommendations review:r14', after('hur går det med rapport 14?')],
  ['och åtgärderna?', 'measures board:rs', after('hur går det för RS?')],
  ['bara de planerade', 'measures board:rs kind:planned', after('hur går det för RS?', 'och åtgärderna?')],
  ['visa yttrandena', 'requests overdue', after('vilka är försenade?')],
  ['hur många rekommendationer är det?', 'count(recommendations) overdue', after('vilka är försenade?')],
  [
    'hur många rekommendationer gäller det?',
    'count(recommendations) extended not:answered',
    after('vilka har anstånd?', 'vilka av dem har inte svarat?'),
  ],
  ['hur många nämnder?', 'count(boards) review:r14', after('hur går det med rapport 14?')],
  ['och rekommendationerna?', 'recommendations board:rs review:r14', after('har RS svarat på rapport 14?')],
  ['show the recommendations', 'recommendations board:rs review:r14', afterEn('has RS answered report 14?')],
  [
    'how many boards is that in total?',
    'count(boards) overdue',
    afterEn('which reviews have overdue responses?'),
  ],
  [
    'how many boards are they?',
    'count(boards) review:r14 kind:planned',
    afterEn('boards with a planned measure in report 14'),
  ],
  ['show the responses', 'requests review:r14', afterEn('when is report 14 due?')],
  ['recommendations?', 'recommendations board:rs', afterEn('how is RS doing?')],
  // Those of them that are told of by a clause, or by what boards are called together
  [
    'de som inte börjat',
    'boards notStarted due:2026-04-01..2026-04-30',
    after('vilka ska svara i mars', 'och april'),
  ],
  [
    'those who have not started',
    'boards notStarted due:2026-05-01..2026-05-31',
    afterEn('which boards must answer in May'),
  ],
  ['de som inte börjat', 'boards notStarted', after('vilka är sena')],
  ['vilka sjukhus?', 'boards overdue board:an+ek+mo+nv', after('vilka är sena')],
  ['vilka sjukhus?', 'boards board:an+ek+mo+nv review:r14', after('visa rapport 14')],
  ['which hospitals', 'boards board:an+ek+mo+nv report:late', afterEn('which measures are overdue')],
  // Others among those that are late, or have an extension
  [
    'och de som inte är påbörjade?',
    'requests notStarted overdue',
    after('lista alla försenade yttranden', 'vilka av dem är inlämnade?'),
  ],
  [
    'och de som har svarat?',
    'requests answered',
    after('lista alla försenade yttranden', 'vilka av dem är inlämnade?'),
  ],
  [
    'och vilka har svarat?',
    'boards answered extended',
    after('vilka har anstånd?', 'vilka av dem har inte svarat?'),
  ],
  [
    'and not started?',
    'boards notStarted overdue',
    afterEn('which are late?', 'which of them have started?'),
  ],
  // All there are, perhaps
  ['visa rekommendationer', 'clarify', after('hur går det med rapport 14?')],
  ['show recommendations', 'clarify', afterEn('when is report 14 due?')],
  ['visa alla rekommendationer', 'clarify', after('hur går det med rapport 14?')],
  ['hur många rekommendationer finns det?', 'count(recommendations)', after('hur går det med rapport 14?')],
  ['alla granskningar då?', 'unknown', after('vilka är sena med rapport 14?')],
  ['hur många är det i hela regionen?', 'unknown', after('vilka är sena med rapport 14?')],
  // Asks for something else itself
  [
    'vilka har inte svarat där?',
    'boards not:answered review:r14',
    after('när ska nämnderna svara på rapport 14?'),
  ],
  ['och vilka har inte svarat?', 'boards not:answered review:r14', after('när ska RS svara på rapport 14?')],
  [
    'och hur många har svarat?',
    'count(boards) answered review:r14',
    after('när ska nämnderna svara på rapport 14?'),
  ],
  ['och vilka har inte svarat?', 'boards not:answered review:r14', after('har alla svarat på rapport 14?')],
  ['och när ska KTN svara?', 'date(due) board:ktn review:r14', after('har RS svarat på rapport 14?')],
  ['och när skulle Ekeby ha svarat?', 'date(due) overdue board:ek', after('vilka är sena?')],
  [
    'och när ska de svara på rapport 14?',
    'date(due) board:rs review:r14',
    after('vem är kontaktperson för RS?'),
  ],
  [
    'and when was RS due?',
    'date(due) overdue board:rs',
    afterEn('show the overdue responses', 'who do I contact?'),
  ],
  ['and who is late?', 'boards overdue review:r14', afterEn('when is report 14 due?')],
  ["and who hasn't?", 'boards not:answered review:r14', afterEn('has RS answered report 14?')],
  [
    'vilka har inte svarat?',
    'boards not:answered review:r14',
    after('när ska nämnderna svara på rapport 14?'),
  ],
  ['vilka har svarat?', 'boards answered review:r14', after('hur går det med rapport 14?')],
  // They
  ['vad är de sena med?', 'requests overdue board:ktn', after('hur går det för KTN?')],
  ['vad är de sena med?', 'requests overdue', after('vilka är sena?')],
  ['vad är de sena med?', 'unknown', after('vilka har inte svarat på rapport 14?')],
  ['vilka rapporter är de sena med?', 'reviews overdue board:ktn', after('hur går det för KTN?')],
  ['vad svarade de på rapport 3?', 'recommendations board:rs review:r3', after('hur går det för RS?')],
  [
    'hur många åtgärder har de planerat?',
    'count(measures) board:rs kind:planned',
    after('hur går det för RS?'),
  ],
  ['hur många rekommendationer har de?', 'unknown', after('vilka är sena?')],
  [
    'vilka rekommendationer har de inte svarat på?',
    'recommendations not:answered board:rs',
    after('hur går det för RS?'),
  ],
  [
    'show the recommendations they have not answered',
    'recommendations not:answered board:rs',
    afterEn('how is RS doing?'),
  ],
  ['show the recommendations they have not answered', 'unknown', en],
  ['what are they late with?', 'requests overdue board:rs', afterEn('how is RS doing?')],
  ['what have they promised?', 'measures board:rs kind:planned', afterEn('how is RS doing?')],
  ['what did they answer on report 14?', 'recommendations board:rs review:r14', afterEn('how is RS doing?')],
  [
    'have they answered report 14?',
    'yesno(requests,all) board:rs review:r14 claim:answered',
    afterEn('how is RS doing?'),
  ],
  ['when do they have to answer report 14?', 'date(due) board:rs review:r14', afterEn('how is RS doing?')],
  ['are they late with report 3?', 'unknown', afterEn('which boards are late with report 14?')],
  ['är de sena med rapport 3 också?', 'unknown', after('vilka nämnder är sena med rapport 14?')],
  ['är de sena åtgärderna klara?', 'yesno(measures,all) report:late claim:report:done', sv],
  [
    'har de anstånd?',
    'yesno(requests,any) board:rs review:r14 claim:extended',
    after('är RS försenad med rapport 14?'),
  ],
  [
    'till när?',
    'date(due) extended board:rs review:r14',
    after('är RS försenad med rapport 14?', 'har de anstånd?'),
  ],
  [
    'har de anstånd?',
    'yesno(requests,any) overdue board:an+ek+mo+nv claim:extended',
    after('är något sjukhus försenat?'),
  ],
  // Theirs
  ['visa deras planerade åtgärder', 'measures board:rs kind:planned', after('hur går det för RS?')],
  ['vem är deras sekreterare?', 'people board:rs', after('hur går det för RS?')],
  ['vem är deras sekreterare?', 'people overdue', after('vilka är sena?')],
  ['visa deras planerade åtgärder', 'unknown', after('vilka är sena?')],
  ['visa deras rekommendationer', 'unknown', sv],
  ['and their measures?', 'clarify', afterEn('has RS answered report 14?')],
  ['when is their next deadline?', 'date(due,next) board:rs', afterEn('how is RS doing?')],
  ['vilka är klara med deras svar?', 'boards every:answered', sv],
  // The one
  [
    'när ska den i rapport 14 vara genomförd?',
    'date(measure) board:rs review:r14',
    after('visa RS planerade åtgärder'),
  ],
  [
    'när skulle den ha varit klar?',
    'date(measure) board:rs report:late',
    after('vilka åtgärder är försenade?', 'bara RS'),
  ],
  ['när blev de klara?', 'unknown', after('visa planerade åtgärder i rapport 14')],
  ['those from RS', 'measures board:rs review:r14 kind:planned', afterEn('planned measures in report 14')],
  ['who has them?', 'boards review:r14 kind:planned', afterEn('planned measures in report 14')],
  [
    'when is the one from RS due?',
    'date(measure) board:rs review:r14',
    afterEn('planned measures in report 14'),
  ],
  [
    'what’s the deadline for those?',
    'date(due) not:answered board:rs',
    afterEn('how is RS doing?', 'recommendations they have not answered'),
  ],
  ['vilken granskning gäller det för RS?', 'reviews overdue board:rs', after('vilka svar är försenade?')],
  ['när skickades den ut?', 'date(published) review:r14', after('hur går det med rapport 14?')],
  ['hur många nämnder fick den?', 'count(boards) review:r14', after('hur går det med rapport 14?')],
  ['vilka har besvarat den?', 'boards answered review:r14', after('hur går det med rapport 14?')],
  ['when was it published?', 'date(published) review:r14', afterEn('how is report 14 going?')],
  // A name alone
  ['KTN?', 'people board:ktn', after('vem är kontaktperson för RS?')],
  ['KTN?', 'recommendations board:ktn review:r14', after('vilka rekommendationer fick RS i rapport 14?')],
  // Of another day, which the text itself says
  [
    'and when did KTN answer?',
    'date(answered) board:ktn review:r14',
    afterEn('what is the deadline for HSN in report 14?'),
  ],
  ['och när svarade KTN?', 'date(answered) board:ktn review:r14', after('när ska HSN svara på rapport 14?')],
  ['och när ska KTN svara?', 'date(due) board:ktn review:r14', after('när svarade HSN på rapport 14?')],
  // Until when, of an extension, is the last day to respond
  ['till när har RS fått det?', 'date(due) board:rs', after('vilka har fått anstånd?')],
  [
    'till när har de fått det?',
    'date(due) extended board:rs review:r14',
    after('har RS fått anstånd på rapport 14?'),
  ],
  ['and the latest one?', 'date(due) review:r3', afterEn('when is the response to report 14 due?')],
];
