import { en, type Labelled } from './labelled.js';

/** Single questions in English, as those write whose own language it is and as others do. */
export const inEnglish: readonly Labelled[] = [
  // What is asked for, and how it stands.
  ['Total number of boards asked in review REV/21/2025?', 'count(boards) review:r14', en],
  ['how many boards were asked about report 14 in total?', 'count(boards) review:r14', en],
  ['how many were asked to respond to report 14', 'count(boards) review:r14', en],
  ['number that have responded to report 14', 'count(boards) answered review:r14', en],
  ['the total number of overdue requests', 'count(requests) overdue', en],
  ['Could you list all the boards that are late on report 14?', 'boards overdue review:r14', en],
  ['show each measure that is late', 'measures report:late', en],
  ['tell me every board that has not answered report 14', 'boards not:answered review:r14', en],
  ['remind me who has not answered report 14', 'boards not:answered review:r14', en],
  ['remind me when RS answers', 'outOfScope', en],
  ['send all late boards a reminder', 'outOfScope', en],
  ["Morning! Who's overdue today?", 'boards overdue', en],
  [
    'Sorry for my English. I want to see which boards are overdue on report 14',
    'boards overdue review:r14',
    en,
  ],
  ['List every reply that was late when it arrived', 'requests answeredLate', en],
  ['list all replies that were late on arrival', 'requests answeredLate', en],
  ['which responses turned up too late', 'requests answeredLate', en],
  ['Submitted but no board decision yet, which are they', 'boards submitted', en],
  ['which replies have been handed in but have no formal decision', 'requests submitted', en],
  ['which boards wait for their final decision', 'boards submitted', en],
  [
    'I need the boards that have started but not submitted, and whose due date has already passed.',
    'boards draft overdue',
    en,
  ],
  ['boards dragging their feet on report 14', 'boards overdue review:r14', en],
  ['which boards have yet to hand in a reply', 'boards not:answered', en],
  [
    'Which boards answered report 14 but have a planned measure without any report yet?',
    'boards answered review:r14 kind:planned not:report:reported',
    en,
  ],
  [
    'Are there measures whose date has passed without any report from the board?',
    'yesno(measures,any) claim:not:report:reported claim:report:late',
    en,
  ],
  ['which measures have never been followed up', 'measures kind:planned not:report:reported', en],
  [
    'How many recommendations did we give HSN in report 14?',
    'count(recommendations) board:hsn review:r14',
    en,
  ],
  ['which boards have been granted more time', 'boards extended', en],
  // What is near and means something else.
  ['was RS asked to do anything in report 14', 'unknown', en],
  ['which boards asked for more time', 'unknown', en],
  ['how good are the answers', 'unknown', en],
  [
    'which boards are not in time with report 14',
    ['boards overdue review:r14', 'boards state:overdue|answeredLate review:r14', 'unknown'],
    en,
  ],
];
