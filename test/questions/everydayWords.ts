import { after, en, type Labelled, s } from './labelled.js';

/**
 * Words that change nothing: greetings, ways of asking to be told, adverbs of doubt, spoken forms and slips of the
 * words that ask. What does change something beside them.
 */
export const everydayWords: readonly Labelled[] = [
  ['Godmorgon, hur ligger Regionstyrelsen till överlag?', 'state(boards) board:rs'],
  ['På det hela taget, hur går det för KTN?', 'state(boards) board:ktn'],
  ['vicka har inte svarat på nian', 'boards not:answered review:r9'],
  ['Vilkka nämnder är sena', 'boards overdue'],
  ['vilkna har fått anstånd', 'boards extended'],
  ['wihch boards are late', 'boards overdue', en],
  ["Morning! Who's overdue?", 'boards overdue', en],
  ['God förmiddag! Vilka nämnder är försenade?', 'boards overdue'],
  ['Tjenis, jag igen. Vilka är sena?', 'boards overdue'],
  ['får man se vilka nämnder som har nåt planerat utan datum', 'boards report:undated'],
  ['vilka är sena bland sjukhusen', 'boards overdue board:an+ek+mo+nv'],
  ['who is late among the hospitals?', 'boards overdue board:an+ek+mo+nv', en],
  ['who is late but not among the hospitals?', 'boards overdue not:board:an+ek+mo+nv', en],
  ['vilka rekommendationer bland annat om läxhjälp', 'unknown'],
  ['hur många utav nämnderna har inte svarat', 'count(boards) not:answered'],
  ['har nån utav sjukhusen svarat på nian', 'yesno(requests,any) board:an+ek+mo+nv review:r9 claim:answered'],
  ['räkna ihop försenade yttranden', 'count(requests) overdue'],
  ['kan du räkna hur många nämnder som är sena', 'count(boards) overdue'],
  ['could you count the boards that are late', 'count(boards) overdue', en],
  ['ge mig antalet nämnder som inte har svarat', 'count(boards) not:answered'],
  [
    'Jag skulle vilja få fram samtliga yttranden som RS beslutat under 2025',
    'requests board:rs answered:2025-01-01..2025-12-31',
  ],
  ['vilka är sena, oavsett granskning', 'boards overdue'],
  ['which boards are late, regardless of review?', 'boards overdue', en],
  // What was spoken of does not bound it, and whether all is meant must not be guessed.
  ['hur många oavsett nämnd?', 'unknown', after('vilka har inte svarat på nian')],
  ['oavsett rapport', ['unknown', 'help'], after('vilka har inte svarat på nian')],
  ['har RS nåt kvar att svara på öht', 'yesno(requests,any) board:rs claim:not:answered'],
  ['har RS nånsin svarat för sent', 'yesno(requests,any) board:rs claim:answeredLate'],
  ['har vi nånsin svarat för sent', 'yesno(requests,any) mine claim:answeredLate', s],
  ['Har RS svarat på nian? Bekräfta gärna', 'yesno(requests,all) board:rs review:r9 claim:answered'],
  [
    'can you confirm that RS has answered report 9',
    'yesno(requests,all) board:rs review:r9 claim:answered',
    en,
  ],
  ['undertecknad önskar besked om vilka nämnder som är försenade', 'boards overdue'],
  ['jag behöver en lista på de som inte har svarat på rapport 14', 'boards not:answered review:r14'],
  ['Would you tell me which boards are late?', 'boards overdue', en],
  ['we need a list of boards that are late, so we know', 'boards overdue', en],
  ['har du nån aning om RS är sena?', 'yesno(requests,any) board:rs claim:overdue'],
  ['när är nästa svarsdag framöver', 'date(due,next)'],
  // What bounds a number or a day is none of them.
  ['ungefär när ska RS svara', ['unknown', 'date(due) board:rs']],
  ['nästan alla som är sena', 'unknown'],
  ['vilka är i stort sett klara', 'unknown'],
];
