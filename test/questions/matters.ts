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
