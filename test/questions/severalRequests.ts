import { after, type Asked, en, type Labelled, s } from './labelled.js';

const enAfter = (...before: string[]): Asked => ({ ...en, after: before });

/** Questions about several responses of one board, or to one review; the reader is developed on them. */
export const severalRequests: readonly Labelled[] = [
  // On both
  ['vilka nämnder har svarat på både rapport 14 och 3', 'boards answered each(review:r14 / review:r3)'],
  ['vilka har svarat på såväl rapport 14 som rapport 3', 'boards answered each(review:r14 / review:r3)'],
  ['nämnder som svarat på båda rapport 14 och 9', 'boards answered each(review:r14 / review:r9)'],
  ['vilka har svarat på rapport 14 och även på rapport 9', 'boards answered each(review:r14 / review:r9)'],
  ['sena på både 14:an och 9:an', 'boards overdue each(review:r14 / review:r9)'],
  ['svarat på både 14 och 9', 'boards answered each(review:r14 / review:r9)'],
  [
    'nämnder som svarat på både rapport 14, 9 och 3',
    'boards answered each(review:r14 / review:r3 / review:r9)',
  ],
  ['vilka nämnder fick både rapport 14 och rapport 9?', 'boards each(review:r14 / review:r9)'],
  [
    'vilka svarade för sent på både rapport 14 och rapport 9',
    'boards answeredLate each(review:r14 / review:r9)',
  ],
  [
    'vilka nämnder saknar svar på både rapport 14 och rapport 9',
    'boards not:answered each(review:r14 / review:r9)',
  ],
  [
    'nämnder som svarade i februari på både rapport 14 och rapport 9',
    'boards answered:2026-02-01..2026-02-28 each(review:r14 / review:r9)',
  ],
  [
    'vilka har planerade åtgärder i både rapport 14 och rapport 9',
    'boards kind:planned each(review:r14 / review:r9)',
  ],
  [
    'vilka av sjukhusen har svarat på både rapport 14 och rapport 9?',
    'boards answered board:an+ek+mo+nv each(review:r14 / review:r9)',
  ],
  [
    'hur många nämnder har svarat på både rapport 14 och rapport 9',
    'count(boards) answered each(review:r14 / review:r9)',
  ],
  ['har någon nämnd svarat på både rapport 14 och rapport 3', 'boards answered each(review:r14 / review:r3)'],
  ['vilka har svarat dels på rapport 14, dels på rapport 9', 'boards answered each(review:r14 / review:r9)'],
  [
    'which boards have responded to both reports 14 and 9',
    'boards answered each(review:r14 / review:r9)',
    en,
  ],
  ['who has answered both 14 and 9?', 'boards answered each(review:r14 / review:r9)', en],
  [
    'which boards have answered report 14 as well as report 3',
    'boards answered each(review:r14 / review:r3)',
    en,
  ],
  [
    'have any boards responded to both report 14 and report 3?',
    'boards answered each(review:r14 / review:r3)',
    en,
  ],
  // On the one and not on the other
  ['svarat på 14 men inte 9', 'boards each(answered review:r14 / not:answered review:r9)'],
  [
    'sjukhus som svarat på 14:an men inte på 9:an',
    'boards board:an+ek+mo+nv each(answered review:r14 / not:answered review:r9)',
  ],
  [
    'vilka har bara svarat på rapport 14, inte på rapport 9',
    'boards each(answered review:r14 / not:answered review:r9)',
  ],
  [
    'vilka har svarat på rapport 14 utan att ha svarat på rapport 9',
    'boards each(answered review:r14 / not:answered review:r9)',
  ],
  [
    'vilka nämnder som svarat på rapport 14 har inte svarat på rapport 9',
    'boards each(answered review:r14 / not:answered review:r9)',
  ],
  [
    'vilka har inte svarat på rapport 14 men på rapport 3',
    'boards each(answered review:r3 / not:answered review:r14)',
  ],
  [
    'vilka nämnder har anstånd på rapport 14 men inte på rapport 9',
    'boards each(extended review:r14 / not:extended review:r9)',
  ],
  [
    'vilka nämnder är klara med rapport 14 men inte med rapport 9?',
    'boards each(answered review:r14 / not:answered review:r9)',
  ],
  [
    'vilka har börjat på rapport 14 men inte på rapport 9',
    'boards each(draft review:r14 / notStarted review:r9)',
  ],
  [
    'är det några som svarat på 14:an men inte 9:an?',
    'boards each(answered review:r14 / not:answered review:r9)',
  ],
  [
    'vilka har svarat på både rapport 14 och 9 men inte på rapport 3',
    'boards each(answered review:r14 / answered review:r9 / not:answered review:r3)',
  ],
  [
    'which boards have responded to report 14 but not to report 9',
    'boards each(answered review:r14 / not:answered review:r9)',
    en,
  ],
  [
    "who has answered report 14 but hasn't answered report 9?",
    'boards each(answered review:r14 / not:answered review:r9)',
    en,
  ],
  [
    'boards that have answered report 14 without answering report 9',
    'boards each(answered review:r14 / not:answered review:r9)',
    en,
  ],
  // Each with something of its own
  [
    'vilka är försenade med rapport 14 och har inte börjat på rapport 9',
    'boards each(notStarted review:r9 / overdue review:r14)',
  ],
  [
    'vilka har svarat på rapport 14 men saknar beslut på rapport 9',
    'boards each(answered review:r14 / submitted review:r9)',
  ],
  [
    'vilka har svarat på rapport 14, har anstånd på rapport 9 och är sena med rapport 3',
    'boards each(answered review:r14 / extended review:r9 / overdue review:r3)',
  ],
  [
    'boards that are late on 14 and have an extension on 9',
    'boards each(extended review:r9 / overdue review:r14)',
    en,
  ],
  // Of reviews
  ['granskningar som både RS och HSN har svarat på', 'reviews answered each(board:hsn / board:rs)'],
  ['vilka granskningar har RS och HSN båda svarat på', 'reviews answered each(board:hsn / board:rs)'],
  ['vilka granskningar är både RS och HSN sena med?', 'reviews overdue each(board:hsn / board:rs)'],
  [
    'granskningar som RS har svarat på men inte HSN',
    'reviews each(answered board:rs / not:answered board:hsn)',
  ],
  [
    'vilka granskningar har RS men inte HSN svarat på',
    'reviews each(answered board:rs / not:answered board:hsn)',
  ],
  [
    'granskningar besvarade av RS men inte av HSN',
    'reviews each(answered board:rs / not:answered board:hsn)',
  ],
  [
    'vilka granskningar har RS svarat på men HSN är försenad med?',
    'reviews each(answered board:rs / overdue board:hsn)',
  ],
  [
    'which reviews has RS answered but not HSN?',
    'reviews each(answered board:rs / not:answered board:hsn)',
    en,
  ],
  ['which reviews have both RS and HSN answered?', 'reviews answered each(board:hsn / board:rs)', en],
  // On none of them
  ['vilka har svarat på varken 14 eller 9', 'boards not:answered each(review:r14 / review:r9)'],
  [
    'vilka har varken svarat på rapport 14 eller rapport 3',
    'boards not:answered each(review:r14 / review:r3)',
  ],
  [
    'vilka har inte svarat på vare sig rapport 14 eller rapport 9',
    'boards not:answered each(review:r14 / review:r9)',
  ],
  ['vilka har inte svarat på någon av rapporterna 14 och 9', 'boards review:r14+r9 every:not:answered'],
  ['vilka granskningar har varken RS eller HSN svarat på', 'reviews not:answered each(board:hsn / board:rs)'],
  ['vilka granskningar har ingen av RS och HSN svarat på', 'reviews board:hsn+rs every:not:answered'],
  ['who has answered neither report 14 nor report 9', 'boards not:answered each(review:r14 / review:r9)', en],
  [
    'which boards have not responded to either report 14 or report 3',
    'boards review:r14+r3 every:not:answered',
    en,
  ],
  // On one of them, as before
  ['vilka har svarat på rapport 14 och 3', 'boards answered review:r14+r3'],
  ['vilka har svarat på rapport 14, 9 och 3', 'boards answered review:r14+r3+r9'],
  ['vilka granskningar har RS och HSN svarat på', 'reviews answered board:hsn+rs'],
  [
    'har RS svarat på både rapport 14 och rapport 3',
    'yesno(requests,all) board:rs review:r14+r3 claim:answered',
  ],
  // What a secretary sees of others
  ['vilka granskningar har både RS och HSN svarat på', 'reviews answered each(board:hsn / board:rs)', s],
  [
    'vilka har en planerad åtgärd på både rapport 14 och rapport 3',
    'boards mine kind:planned each(review:r14 / review:r3)',
    s,
  ],
  ['vilka granskningar har både RS och HSN planerade åtgärder i', 'denied', s],
  // More than can be told
  ['vilka har inte svarat på både rapport 14 och rapport 3', 'unknown'],
  ['vilka har inte börjat på rapport 14 men på rapport 9', 'unknown'],
  ['vilka har svarat på rapport 14 och 9 men inte på 3', 'unknown'],
  ['vilka har svarat på rapport 14 men inte på rapport 9 eller 3', 'unknown'],
  ['vilka har svarat på rapport 14 men varken på rapport 9 eller rapport 3', 'unknown'],
  ['vilka har svarat på rapport 14 men inte alla på rapport 9', 'unknown'],
  ['vilka svarade på rapport 14 i februari men inte på rapport 9', 'unknown'],
  ['vilka nämnder har svarat på både rapport 14 och rapport 9 och har fått anstånd', 'unknown'],
  ['vilka nämnder är försenade och har svarat på rapport 14 men inte på rapport 9', 'unknown'],
  ['vilka granskningar har sjukhusen svarat på men inte HSN', 'unknown'],
  ['vilka granskningar har både sjukhusen och HSN svarat på', 'unknown'],
  ['vilka svar på rapport 14 men inte på rapport 9 är försenade', 'unknown'],
  ['har RS svarat på rapport 14 men inte på rapport 3', 'unknown'],
  ['har RS fått anstånd på både rapport 14 och rapport 3', 'unknown'],
  ['har RS inte svarat på någon av rapporterna 14 och 9', 'unknown'],
  ['vilka åtgärder i både rapport 14 och rapport 9 är försenade', 'unknown'],
  ['vilka har svarat på båda', 'unknown'],
  ['har båda svarat?', 'unknown'],
  ['vilka har svarat på exakt en av rapport 14 och rapport 9', 'unknown'],
  ['vilka rekommendationer till RS men inte till HSN är planerade', 'unknown'],
  ['vilka har svarat på 14 och vilka har svarat på 9', 'clarify'],
  ['who has responded to report 14 and who has responded to report 9', 'clarify', en],
  ['which boards have not answered both report 14 and report 9', 'unknown', en],
  // Goes on
  [
    'och sjukhusen?',
    'boards answered board:an+ek+mo+nv each(review:r14 / review:r3)',
    after('vilka har svarat på både rapport 14 och rapport 3'),
  ],
  [
    'och Ekeby då?',
    'boards board:ek each(answered review:r14 / not:answered review:r3)',
    after('vilka har svarat på rapport 14 men inte på rapport 3'),
  ],
  [
    'hur många är det?',
    'count(boards) answered each(review:r14 / review:r3)',
    after('vilka har svarat på både rapport 14 och rapport 3'),
  ],
  ['visa resten', 'rest', after('vilka har svarat på både rapport 14 och rapport 3')],
  [
    'vilka av dem är försenade?',
    'boards each(answered review:r14 / overdue review:r3)',
    after('vilka har svarat på rapport 14 men inte på rapport 3'),
  ],
  [
    'vilka av dem har svarat på rapport 9?',
    'boards each(answered review:r14 / answered review:r9 / not:answered review:r3)',
    after('vilka har svarat på rapport 14 men inte på rapport 3'),
  ],
  [
    'hur många av dem har inte svarat på rapport 9?',
    'count(boards) each(answered review:r14 / not:answered review:r9)',
    after('vilka har svarat på rapport 14'),
  ],
  [
    'vilka av dem är HSN försenad med?',
    'reviews each(answered board:rs / overdue board:hsn)',
    after('vilka granskningar har RS svarat på'),
  ],
  [
    'och vilka har svarat på både rapport 9 och rapport 3?',
    'boards answered each(review:r3 / review:r9)',
    after('vilka är försenade med rapport 14'),
  ],
  [
    'vilka av dem har fått anstånd?',
    'unknown',
    after('vilka har svarat på rapport 14 men inte på rapport 3'),
  ],
  ['samma för rapport 9', 'unknown', after('vilka har svarat på både rapport 14 och rapport 3')],
  ['vilka är kvar?', 'unknown', after('vilka har svarat på både rapport 14 och rapport 3')],
  ['vilka har inte gjort det?', 'unknown', after('vilka har svarat på både rapport 14 och rapport 3')],
  ['och på både rapport 9 och rapport 3?', 'unknown', after('vilka är försenade med rapport 14')],
  [
    'and the hospitals?',
    'boards board:an+ek+mo+nv each(answered review:r14 / not:answered review:r9)',
    enAfter('which boards have responded to report 14 but not to report 9'),
  ],
];
