import type { Lexicon } from './lexicon.js';

/** How a planned measure goes. */
export const reports = {
  /** Of a measure whatever else is spoken of; "ej påbörjad" is said of responses too. */
  notBegun: {
    sv: 'ej igångsatta|ej igångsatt|ännu ej igångsatta',
    en: 'yet to begin|yet to start',
  },
  reported: {
    sv: `
      rapporterat|rapporterats|rapporterad|rapporterade|återrapporterat|återrapporterats|återrapporterad|
      återrapporterade|uppföljda|uppföljd|följts upp|följt upp|rapporterats in|inrapporterade|inrapporterad|
      har rapport|någon rapporterat|rapporterat om|rapporterat på`,
    en: `
      reported|reported on|been reported|been reported on|followed up|been followed up|with a report|
      has a report|have a report|report on`,
  },
  /** Nobody has said how it goes. */
  unreported: {
    sv: `
      orapporterade|orapporterad|orapporterat|utan rapport|utan rapportering|utan återrapportering|
      saknar rapport|saknar rapportering|saknar återrapportering|saknar uppföljning|utan uppföljning`,
    en: `
      unreported|without a report|without report|no report|lack a report|lacks a report|nothing reported|
      nothing has been reported|has no report|have no report`,
  },
  /** Of a measure whatever else is spoken of. */
  reportedDone: {
    sv: `
      rapporterade klara|rapporterats klara|rapporterats som klara|rapporterade som klara|
      rapporterad som klar|rapporterats som klar|rapporterad klar|rapporterats klar|rapporterade som färdiga|
      rapporterat klart|rapporterat att de är klara|klarrapporterade|klarrapporterad|klarrapporterat|
      klarrapporterats|rapporterats klart|genomförda|genomförd|genomfört|genomförts|
      rapporterade som genomförda|rapporterats som genomförda|rapporterats genomförda|åtgärden är klar|
      åtgärden är genomförd|slutrapporterade|slutrapporterad|slutrapporterats|slutrapporterat|slutredovisade|
      slutredovisad|slutredovisats|slutredovisat|genomförts klart`,
    en: `
      reported done|reported as done|reported as completed|reported complete|reported completed|
      reported finished|carried out|been carried out|implemented|been implemented|been done|
      reported as finished|been completed`,
  },
  /** What was promised, all of it, is done. */
  asPromised: {
    sv: `
      gjort det de lovade|gjort det de lovat|gjort det som lovades|gjort vad de lovat|gjort vad de lovade|
      gjort som de lovat|gjort som de lovade|gjort det de lovade göra|hållit vad de lovat|
      hållit vad de lovade|hållit sina löften|hållit det de lovade|gjort allt de lovat|gjort allt de lovade|
      genomfört det de lovade|genomfört det de lovat|genomfört vad de lovade|genomfört vad de lovat|
      genomfört allt de lovade|genomfört allt de lovat|gjort det de har lovat|gjort vad de har lovat|
      hållit det de lovat|infriat sina löften|gjort det dom lovade|gjort det dom lovat|gjort vad dom lovade`,
    en: `
      done what they promised|done what it promised|kept their promises|kept its promises|kept their promise|
      done as promised|done what was promised|do what they promised|do what it promised|keep its promises|
      keep their promises|keep its promise|do everything it promised|do everything they promised|
      done everything it promised|done everything they promised|carried out what it promised|
      carried out what they promised|delivered what it promised|delivered what they promised`,
  },
  onSchedule: {
    sv: `
      pågår enligt plan|löper enligt plan|löper på enligt plan|löper som planerat|går enligt plan|enligt plan|
      enligt planen|löper på|följer planen|följer plan|pågår som planerat|enligt tidplan|enligt tidplanen|
      i rätt tid`,
    en: `
      according to plan|on plan|going to plan|as planned|on track|going according to plan|
      ongoing according to plan`,
  },
  /** The last report says so. */
  delayed: {
    sv: `
      rapporterade som försenade|rapporterats som försenade|rapporterad som försenad|
      rapporterats som försenad|rapporterats försenade|rapporterade försenade|rapporterats försenad|
      rapporterad försenad|som rapporterats försenade|rapporterat försening|rapporterat en försening`,
    en: `
      reported as delayed|reported delayed|reported as late|reported late|reported as being late|
      reported a delay`,
  },
  /** Its day has passed and it is not done. */
  passedDay: {
    sv: `
      vars datum har passerat|vars datum passerat|vars dag har passerat|passerat sitt datum|
      passerat sitt slutdatum|har passerat sitt datum|har passerat sitt slutdatum|skulle ha varit klara|
      skulle ha varit klar|borde vara klara|borde ha varit klara|skulle vara klara|skulle varit klara|
      över tiden men inte klara|inte klara i tid|inte klar i tid|skulle redan ha varit klara|
      skulle redan ha varit klar|skulle redan vara klara|skulle redan vara klar|borde redan vara klara|
      borde redan vara klar|borde redan ha varit klara|skulle ha blivit klara|skulle redan ha gjorts|
      skulle ha gjorts|vars datum gått ut|vars datum har gått ut|datum gått ut|datum har gått ut|
      skulle varit klart|skulle ha varit klart`,
    en: `
      should have been done|should have been completed|should have been finished|should be done by now|
      past their date|past its date|past their day|whose day has passed|whose date has passed|
      past their end date|not done in time|not done on time|should already have been done|
      should have already been done|should already be done|should already have been completed|
      should already have been finished|should be finished by now|should be completed by now|
      ought to have been done|ought to be done by now|passed their date|passed its date|
      have passed their date|has passed its date|passed their dates|passed their end date`,
  },
  undated: {
    sv: `
      utan datum|saknar datum|utan slutdatum|saknar slutdatum|utan tidplan|saknar tidplan|utan tidsplan|
      saknar tidsplan|inget datum|inte har något datum|utan angivet datum|utan tidpunkt|odaterade|
      utan ett datum|utan sluttid|saknar tidpunkt|inte har datum|inte har ett datum|inget slutdatum|
      ingen tidplan|ingen tidsplan`,
    en: `
      undated|without a date|without date|without dates|no date|lack a date|lacks a date|without an end date|
      without a timetable|no timetable|no end date|has no date|have no date|with no date|without any date|
      without a deadline|lacking a date|missing a date`,
  },
} as const satisfies Lexicon;
