import type { Asked, Labelled } from './labelled.js';

const en: Asked = { language: 'en' };
const s: Asked = { as: 's' };
const sEn: Asked = { as: 's', language: 'en' };
const after = (...before: string[]): Asked => ({ after: before });
const afterEn = (...before: string[]): Asked => ({ language: 'en', after: before });
const sAfter = (...before: string[]): Asked => ({ as: 's', after: before });

/** What colleagues of a region and of a city asked beside all that was known. */
export const colleagues: readonly Labelled[] = [
  // What was promised is what is planned
  ['vad har RS lovat i rapport 14', 'measures board:rs review:r14 kind:planned'],
  ['vad lovade RS i rapport 14?', 'measures board:rs review:r14 kind:planned'],
  ['vad har sjukhusen lovat att göra i 14:an', 'measures board:an+ek+mo+nv review:r14 kind:planned'],
  ['vad lovas i rapport 14?', 'measures review:r14 kind:planned'],
  ['vad lovar RS i rapport 14?', 'measures board:rs review:r14 kind:planned'],
  ['vad har vi lovat i rapport 14', 'measures mine review:r14 kind:planned', s],
  ['vad planerar RS i rapport 14', 'measures board:rs review:r14 kind:planned'],
  ['har RS lovat något i rapport 14', 'yesno(requests,any) board:rs review:r14 claim:kind:planned'],
  ['vilka har lovat något i rapport 14', 'boards review:r14 kind:planned'],
  ['vilka rekommendationer har RS lovat att göra något åt', 'recommendations board:rs kind:planned'],
  ['what has RS promised in report 14', 'measures board:rs review:r14 kind:planned', en],
  ['what did RS promise in report 14?', 'measures board:rs review:r14 kind:planned', en],
  ['what does RS plan to do in report 14', 'measures board:rs review:r14 kind:planned', en],
  ['vad har vi lovat att göra före sommaren', 'measures mine measure:..2026-05-31 not:report:done', s],
  ['lovade RS något i rapport 14', 'yesno(requests,any) board:rs review:r14 claim:kind:planned'],
  ['vad har sjukhusen inte lovat', 'unknown'],
  ['hur många har RS planerat', 'count(measures) board:rs kind:planned'],
  ['how many promises has RS made', 'count(measures) board:rs kind:planned', en],
  // What is done
  ['vilka åtgärder har vi gjort i rapport 14', 'measures mine review:r14 kind:taken', s],
  ['hur många åtgärder har RS gjort', 'count(measures) board:rs kind:taken'],
  ['vilka åtgärder är gjorda i rapport 14', 'measures review:r14 kind:taken'],
  ['vad har vi gjort i rapport 14', 'measures mine review:r14 kind:taken', s],
  ['vilka åtgärder har RS inte gjort', 'unknown'],
  ['vilka svar är gjorda', 'unknown'],
  [
    'vilka åtgärder ska sjukhusen ha gjort före sommaren',
    'measures board:an+ek+mo+nv measure:..2026-05-31 not:report:done',
  ],
  ['vilka åtgärder ska RS ha klara i maj', 'measures board:rs measure:2026-05-01..2026-05-31'],
  ['vilka åtgärder ska vi hinna med före sommaren', 'measures mine measure:..2026-05-31 not:report:done', s],
  ['which measures must RS have done by June', 'measures board:rs measure:..2026-06-30 not:report:done', en],
  // That nothing will be done
  ['all recommendations where the board plans no action', 'recommendations kind:none', en],
  ['recommendations for which RS plans no measures', 'recommendations board:rs kind:none', en],
  ['which boards took no measures', 'boards kind:none', en],
  ['recommendations where the board has taken or planned no action', 'recommendations kind:none', en],
  ['boards with planned or no measure', 'boards kind:planned|none', en],
  ['does RS plan no action?', 'yesno(requests,any) board:rs claim:kind:none', en],
  ['which recommendations did RS say no to', 'recommendations board:rs kind:none', en],
  ['vilka nämnder planerar inga åtgärder', ['boards kind:none', 'boards every:not:kind:planned']],
  ['vilka rekommendationer tänker RS inte göra något åt', 'recommendations board:rs kind:none'],
  ['vilka rekommendationer kommer RS inte att göra något åt', 'recommendations board:rs kind:none'],
  ['vilka rekommendationer gör RS ingenting åt', 'recommendations board:rs kind:none'],
  ['vilka rekommendationer har RS sagt att de inte tänker åtgärda', 'recommendations board:rs kind:none'],
  [
    'hur många rekommendationer har vi sagt att vi inte gör nåt åt',
    'count(recommendations) mine kind:none',
    s,
  ],
  ['i vilka granskningar har vi sagt att vi inte tänker göra något', 'reviews mine kind:none', s],
  ['vilka tänker inte svara', 'unknown'],
  ['vad har RS sagt', 'unknown'],
  // What was recommended
  ['what were the recommendations to KTN in report 14?', 'recommendations board:ktn review:r14', en],
  ['what has Patientnamnden been recommended?', 'recommendations board:pn', en],
  ['what was RS recommended in report 14', 'recommendations board:rs review:r14', en],
  ['what were the measures from RS in report 14', 'measures board:rs review:r14', en],
  ['vad är rekommendationerna till RS', 'recommendations board:rs'],
  ['vad har RS rekommenderats i rapport 14', 'recommendations board:rs review:r14'],
  ['vad har vi blivit rekommenderade', 'recommendations mine', s],
  // What is asked for stands last
  ['åtgärder som rapporterats försenade, vilka är det', 'measures report:delayed'],
  ['yttranden som är sena, vilka då', 'requests overdue'],
  ['svar som kom in för sent, hur många är det', 'count(requests) answeredLate'],
  ['planned measures without a date, which are they?', 'measures report:undated', en],
  // Without marks
  ['vilka av vara yttranden är inlämnade men saknar beslut', 'requests submitted mine', s],
  ['hur går det för vara rapporter', 'state(reviews) mine', s],
  ['när ska vara svar vara inne', 'date(due) mine', s],
  ['vilka svar ska vara inne i mars', 'requests due:2026-03-01..2026-03-31'],
  ['vilka åtgärder ska vara klara den här vekan', 'measures measure:2026-03-02..2026-03-08'],
  // Days
  ['när ska RS svara på rapport 14 med anståndet inräknat', 'date(due) board:rs review:r14'],
  ['when must RS answer report 14 including the extension', 'date(due) board:rs review:r14', en],
  ['när är nästa gång RS ska svara på något', 'date(due,next) board:rs'],
  ['when is the next time RS must respond', 'date(due,next) board:rs', en],
  ['vilka åtgärder ska vara klara först 2027', 'measures measure:2027-01-01..2027-12-31'],
  ['vem svarade först i maj', 'unknown'],
  ['which measures are not due until 2027', 'unknown', en],
  ['when did we send out report 14?', 'date(published) review:r14', en],
  ['send out report 14', 'outOfScope', en],
  ['which boards must answer before april and havent', 'boards not:answered due:..2026-03-31', en],
  [
    "which measures should be done in february and aren't",
    'measures measure:2026-02-01..2026-02-28 not:report:done',
    en,
  ],
  ['vilka skulle svara i februari och har inte', 'boards not:answered due:2026-02-01..2026-02-28'],
  // Reports
  [
    'how many hospital boards have responded to 14-2025?',
    'count(boards) answered board:an+ek+mo+nv review:r14',
    en,
  ],
  [
    'which boards have answered 14-2025 but not report 9?',
    'boards each(answered review:r14 / not:answered review:r9)',
    en,
  ],
  ['vilka ska svara 4-2026', 'unknown'],
  // What nobody has said, and what one has
  ['planned measures that nobody has reported on', 'measures kind:planned not:report:reported', en],
  ['planerade åtgärder som ingen har rapporterat om', 'measures kind:planned not:report:reported'],
  ['recommendations nobody has answered', 'unknown', en],
  [
    'has RS reported on the measure in report 14?',
    'yesno(measures,any) board:rs review:r14 claim:report:reported',
    en,
  ],
  [
    'is the measure for recommendation 3 to RS in report 14 done?',
    'yesno(measures,any) board:rs review:r14 number:3 claim:report:done',
    en,
  ],
  // More than those who are named, and at all
  ['vilka fler ska svara på rapport 14 förutom vi', 'boards not:mine review:r14', s],
  ['vilka fler än vi ska svara på rapport 14', 'boards not:mine review:r14', s],
  ['which more boards besides us must answer report 14', 'boards not:mine review:r14', sEn],
  ['har vi någon planerad åtgärd alls', 'yesno(measures,any) mine claim:kind:planned', s],
  ['i vilka granskningar har anstånd getts?', 'reviews extended'],
  ['vilka nämnder gavs anstånd', 'boards extended'],
  ['blir det sol på torsdag tro', 'outOfScope'],
  // Whether what a recommendation is about goes well, and not its answer
  ['är reservkraften försenad', 'yesno(measures,any) words:reservkraften claim:report:delayed|late'],
  ['är reservkraften klar', 'yesno(measures,any) words:reservkraften claim:report:done'],
  [
    'är Norrviks reservkraft försenad',
    'yesno(measures,any) board:nv words:reservkraft claim:report:delayed|late',
  ],
  ['är svaret om reservkraften försenat', 'yesno(requests,any) words:reservkraften claim:overdue'],
  ['är Norrvik sena med reservkraften', 'yesno(requests,any) board:nv words:reservkraften claim:overdue'],
  // Begun is not the same as not begun
  ['är åtgärderna påbörjade', 'yesno(measures,all) claim:not:report:notStarted'],
  ['har RS påbörjat sina åtgärder', 'yesno(measures,all) board:rs claim:not:report:notStarted'],
  ['har RS börjat med åtgärderna', 'yesno(measures,all) board:rs claim:not:report:notStarted'],
  ['are the measures in report 14 started', 'yesno(measures,all) review:r14 claim:not:report:notStarted', en],
  ['är svaret påbörjat', 'yesno(requests,all) claim:not:notStarted'],
  // Goes on with rows after a day, a yes or a figure
  [
    'and how many responses do we have left?',
    'count(requests) not:answered mine',
    { ...sEn, after: ['when is our next deadline'] },
  ],
  ['och vilka svar återstår', 'requests not:answered mine', sAfter('när är vår nästa deadline')],
  [
    'och hur många nämnder har svarat',
    'count(boards) answered review:r14',
    after('när ska RS svara på rapport 14'),
  ],
  ['och vilka har inte svarat', 'boards not:answered review:r14', after('har RS svarat på rapport 14')],
  ['och hur många är försenade?', 'count(requests) overdue board:rs', after('när ska RS svara')],
  [
    'och vilka har inte svarat?',
    'boards not:answered review:r14',
    after('hur många har svarat på rapport 14'),
  ],
  ['och vilka är klara', 'measures report:done', after('hur många åtgärder är försenade')],
  [
    'vilka har vi inte rapporterat om',
    'measures mine kind:planned not:report:reported',
    sAfter('hur många åtgärder har vi rapporterat klara'),
  ],
  [
    'which has it not reported on',
    'measures board:rs kind:planned not:report:reported',
    afterEn('how many measures has RS planned'),
  ],
];
