import type { Asked, Labelled } from './labelled.js';

const tests = 'matters';
const sv: Asked = { tests };
const own: Asked = { as: 's', tests };
const after = (...before: string[]): Asked => ({ after: before, tests });

/** What a recommendation is about, spoken of by a word of its letter. */
export const matters: readonly Labelled[] = [
  ['vilka har inte svarat på läxhjälpen?', 'boards not:answered words:läxhjälpen', sv],
  ['läxhjälpen, vem har fått den?', ['boards words:läxhjälpen', 'unknown'], sv],
  ['när är reservkraften klar?', ['date(measure) words:reservkraften', 'unknown'], sv],
  [
    'har Norrvik svarat på reservkraften',
    'yesno(requests,all) board:nv words:reservkraften claim:answered',
    sv,
  ],
  ['delade turer', 'recommendations words:"delade turer"', sv],
  ['hur går det med de delade turerna?', 'recommendations words:"delade turerna"', sv],
  ['vilka är sena med läxhjälpen', 'boards overdue words:läxhjälpen', sv],
  ['åtgärder för reservkraften', 'measures words:reservkraften', sv],
  [
    'är det försenat?',
    'yesno(recommendations,any) words:"delade turer" claim:report:delayed|late',
    after('delade turer'),
  ],
  ['när ska Norrviks reservkraft vara klar?', 'date(measure) board:nv words:reservkraft', sv],
  [
    'Norrviks reservkraft, har den rapporterats?',
    ['yesno(measures,any) board:nv words:reservkraft claim:report:reported', 'unknown'],
    sv,
  ],
  [
    'hur går det med Norrviks reservkraft',
    ['recommendations board:nv words:reservkraft', 'state(boards) board:nv words:reservkraft'],
    sv,
  ],
  // Named by several words of one recommendation, whatever stands between them
  ['hur går det med hot och våld mot chaufförerna', 'recommendations words:"hot våld chaufförerna"', sv],
  [
    'är rutinerna för läxhjälp klara?',
    'yesno(measures,any) words:"rutinerna läxhjälp" claim:report:done',
    sv,
  ],
  [
    'när ska RS ha policyn för informationssäkerhet klar',
    'date(measure) board:rs words:"policyn informationssäkerhet"',
    sv,
  ],
  ['när är utbildningen i Lyra?', 'date(measure) words:"utbildningen lyra"', sv],
  // To answer is what every board is to do: no deed of a letter, though "driftansvarig" is called by it
  ['när ska vi svara om reservkraften', 'date(due) mine words:reservkraften', own],
  ['vilka ska svara om reservkraften', 'boards words:reservkraften', sv],
  ['när ska HSN ha läxhjälpen klar?', 'date(measure) board:hsn words:läxhjälpen', sv],
  ['är läxhjälpen klar hos HSN?', 'yesno(measures,any) board:hsn words:läxhjälpen claim:report:done', sv],
  ['policyn för informationssäkerhet', 'recommendations words:"policyn informationssäkerhet"', sv],
  [
    'vad ska HSN göra åt läxhjälpen på barnkliniken',
    'recommendations board:hsn words:"läxhjälpen barnkliniken"',
    sv,
  ],
  ['vad har HSN gjort åt läxhjälpen', 'measures board:hsn kind:taken words:läxhjälpen', sv],
  // By what is to be done
  ['vilka ska se över de delade turerna', 'boards words:"se över delade turerna"', sv],
  ['vilka ska ta fram rutiner för läxhjälp?', 'boards words:"ta fram rutiner läxhjälp"', sv],
  [
    'när ska HSN ta fram rutiner för läxhjälp?',
    'date(measure) board:hsn words:"ta fram rutiner läxhjälp"',
    sv,
  ],
  [
    'vilka har sagt nej till att se över de delade turerna',
    'boards kind:none words:"se över delade turerna"',
    sv,
  ],
  // By the noun of a verb, and by a compound of words that stand apart
  [
    'klassningen av informationstillgångar, när ska den vara klar?',
    'date(measure) words:"klassa informationstillgångar"',
    sv,
  ],
  ['vilka är sena med kontrollräkningen av narkotika', 'boards overdue words:"kontrollräknas narkotika"', sv],
  ['vilka är sena med lyrautbildningen', 'boards overdue words:"lyra utbildning"', sv],
  // Of no one recommendation, or of another board's
  ['vilka är sena med utbildningen i simhallen', 'unknown', sv],
  ['vilka har inte svarat på reservkraften i Lyra', 'unknown', sv],
  ['vilka är sena med lyrautbildningen', 'unknown', own],
  // Whether somebody has done it is asked, and not whether it was recommended
  ['vilka har klassat informationstillgångar', 'unknown', sv],
  ['har HSN rutiner för läxhjälp', 'unknown', sv],
  ['hur många har en rutin för läxhjälp?', 'unknown', sv],
  ['vilka har rutin för läxhjälp?', 'unknown', sv],
  ['vilka har utbildningen i Lyra?', 'unknown', sv],
  ['när var utbildningen i Lyra?', 'unknown', sv],
  ['vilka är klara med att se över de delade turerna', 'unknown', sv],
  ['vilka har missat att se över de delade turerna', 'unknown', sv],
  ['har HSN gjort nåt åt läxhjälpen?', 'unknown', sv],
  ['vilka har inte gjort något åt läxhjälpen', 'unknown', sv],
  ['vilka har inte gjort något åt läxhjälpen på barnkliniken', 'unknown', sv],
  ['har RS inte policyn för informationssäkerhet klar', 'unknown', sv],
  ['vilka har inte läxhjälpen klar?', 'unknown', sv],
  ['vilka ska inte se över de delade turerna', 'unknown', sv],
  ['rutinerna för läxhjälp klara?', 'unknown', sv],
  // What was answered on it is asked, whether or not the answer has the words
  [
    'vad har HSN svarat om läxhjälp på barnkliniken?',
    'recommendations board:hsn words:"läxhjälp barnkliniken"',
    sv,
  ],
  [
    'rekommendationer om kontrollräkning av narkotika',
    'recommendations words:"kontrollräknas narkotika"',
    sv,
  ],
  [
    'rekommendationer om ”kontrollräkning av narkotika”',
    'recommendations words:"kontrollräkning av narkotika"',
    sv,
  ],
  [
    'vilka har skrivit om läxhjälp på barnkliniken i svaret?',
    'boards words(answer):"läxhjälp barnkliniken"',
    sv,
  ],
  ['utbildningen i Lyra då', 'unknown', after('vilka är sena?')],
  ['hur länge ska vi ta fram rutiner för läxhjälp', 'unknown', sv],
  // One of the rows, and no word of theirs
  ['och den andra', 'unknown', after('rekommendationer om läxhjälp')],
  // With a slip
  ['vilka har inte svarat på läxhälpen', 'boards not:answered words:läxhjälp', sv],
  ['reservkrften', ['recommendations words:reservkraften', 'unknown'], sv],
  // A secretary knows what is asked of her own boards, and nobody else's
  ['har vi svarat på reservkraften?', 'yesno(requests,all) mine words:reservkraften claim:answered', own],
  ['vilka har inte svarat på läxhjälpen?', 'unknown', own],
  // Not a matter: a word of no letter, one of a title, one that may be anything
  ['vilka har inte svarat på simhallen?', 'unknown', sv],
  ['vilka har svarat på rapport 14 men inte på läxhjälpen', 'unknown', sv],
  [
    'vilka har svarat på rapport 14 men inte på bemanningen',
    'boards each(answered review:r14 / not:answered review:r3)',
    sv,
  ],
  ['datum för Norrvik på reservkraften', 'unknown', sv],
  // A word of a letter is no slip of another
  ['kontroller', 'recommendations words:kontroller', sv],
  ['läxhjälpen är bra', 'unknown', sv],
  ['reservkraften startade i går', 'unknown', sv],
  // What can be chosen in a response is no word to look for
  ['vilka nämnder har svarat "ingen åtgärd" på läxhjälpen?', 'boards kind:none words:läxhjälpen', sv],
  [
    'vilka rekommendationer har besvarats med att åtgärden redan är vidtagen',
    'recommendations kind:taken',
    sv,
  ],
  ['rekommendationer med "åtgärda brister"', 'recommendations words:"åtgärda brister"', sv],
];
