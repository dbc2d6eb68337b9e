import type { Lexicon } from './lexicon.js';

/** Every phrase of the first row before every one of the second; rows are divided by `|`. */
const each = (...rows: readonly string[]): string =>
  rows
    .map((row) => row.split('|'))
    .reduce((before, row) => before.flatMap((one) => row.map((next) => `${one} ${next}`.trim())))
    .join('|');
const any = (...phrases: readonly string[]): string => phrases.join('|');

const answeredSv =
  'svarat|svarade|besvarat|besvarats|besvarade|besvarades|kom in|kommit in|kom|kommit|inkom|inkommit|inkomna|lämnat svar|lämnade svar|lämnat sitt svar|lämnade sitt svar|lämnat sina svar|lämnade sina svar|lämnat in svar|lämnade in svar|lämnat in sitt svar|lämnade in sitt svar|lämnat yttrande|lämnade yttrande|lämnade sitt yttrande|lämnat sitt yttrande|yttrat sig|yttrade sig|beslutat|beslutade|beslutades|beslutats|beslutat om svaret|beslutade om sitt svar|blev klara|blev klar|blivit klara|blivit klar|var klara|var klar|lämnat in|lämnade in|skickat in|skickade in|inlämnat|inlämnade|inlämnad';
const answeredEn =
  'answered|answered it|responded|replied|came in|come in|was answered|were answered|decided|decided on|submitted their response|gave their response|gave their answer|sent their response|sent their answer|got back|got back to us|answer|answer it|respond|reply|were done|were finished|submitted|handed in|sent in|turned in|submitted it|handed it in';
const dueSv =
  'svarsdatum|svarsdatumet|sitt svarsdatum|svarsdag|svarsdagen|sin svarsdag|sista svarsdag|sista svarsdagen|sista svarsdatum|sista dag|sista dagen|deadline|deadlinen|sin deadline|svarstiden|sin svarstid|svarstid|svarsfristen|tidsfristen|fristen|tiden|slutdatum|slutdatumet|tidsgränsen|utsatt datum|utsatt tid|utsatt dag|angivet datum';
const dueEn =
  'the due date|their due date|its due date|due date|the deadline|their deadline|its deadline|deadline|the last day|time';

/** Phrases that are made of rows of words, beside those of the lexicon. */
export const series = {
  /** Asks for a text to be written. */
  offTopic: {
    sv: any(
      each(
        'kan du|kan ni|skulle du kunna|skulle ni kunna|kunde du|hjälp mig|hjälp mig att|hjälpa mig|hjälpa mig att|vill du',
        'skriva|författa|formulera|utforma|översätta',
      ),
      each('göra|gör|skapa|ta fram|förbereda', 'en presentation|en powerpoint|ett pm|ett tal'),
    ),
    en: any(
      each(
        'can you|could you|would you|will you|please|kindly|help me|help me to|can you help me|could you help me',
        'write|draft|compose|translate',
      ),
      each('make|prepare|create|produce', 'a|me a', 'presentation|powerpoint|memo|speech'),
      each('write|draft', 'me|us|minutes|the minutes|a summary|a report|a speech|a memo|a reply to'),
    ),
  },
  which: {
    sv: any(
      each('kan du|kan ni|skulle du kunna', 'skriva', 'ut|upp|vilka|vilka som|ut vilka|upp vilka'),
      each(
        'kan du skriva|skulle du kunna skriva|skriv|kan du skriva ut|skriv ut',
        'en lista på|en lista över',
      ),
      each('skriv', 'vilka|upp vilka|ner vilka'),
    ),
    en: any(
      each('can you|could you|would you|please', 'write', 'out|down|a list of|who|which|down who|down which'),
      each('write', 'out|down|a list of'),
    ),
  },
  answered: {
    sv: any(
      each(
        'beslut om yttrande|beslut om yttranden|beslut om svar',
        '|som |har ',
        'fattades|togs|fattats|tagits|protokollfördes|protokollförts',
      ),
      'klubbade|klubbad|klubbat|klubbats|klubbades',
      each('beslut', 'har |', 'fattats|tagits|fattades|togs'),
      each('fattats|fattades|tagits', 'beslut', '|om'),
      'togs beslut om',
      'kom från',
    ),
    en: any(
      each('made|make|taken|took', 'a|the|their|its', 'decision', '|on'),
      each('decision|decisions', '|was |were |has been |have been |been ', 'made', '|on'),
      each('came|arrived|have come|has come', 'from'),
    ),
  },
  noMeasure: {
    sv: any(
      each(
        'tänker|avser|kommer|kommer att|ska|vill',
        'nämnden|nämnderna|styrelsen|de|dom|man',
        'inte',
        'vidta|göra',
        'någon åtgärd|nån åtgärd|några åtgärder|åtgärder|något|nåt|någonting',
      ),
      each(
        'kommer inte att leda till|kommer inte leda till|leder inte till|inte leder till|ledde inte till|inte lett till|inte leda till|inte att leda till|medför inte|inte medför|inte medfört|medförde inte|inte resulterar i|resulterar inte i|inte resulterat i',
        'någon åtgärd|nån åtgärd|några åtgärder|åtgärder|åtgärd|något|nåt|någonting',
        '|alls',
      ),
      each('ska inte|kommer inte att|kommer inte|inte ska|inte kommer att|inte kommer', 'åtgärdas'),
      each(
        'medför|medfört|medförde|resulterar i|resulterat i|leder till',
        'ingen åtgärd|inga åtgärder',
        '|alls',
      ),
    ),
    en: any(
      each(
        'do not|does not|did not|have not|has not|will not|wont|dont|doesnt|didnt|havent|hasnt|not',
        'lead to|led to|result in|resulted in',
        'any action|any actions|any measure|any measures|a measure|action|measures|anything',
        '|at all',
      ),
      each('going|intend|intends|intending|plan|plans|planning', 'to do nothing'),
      each('will not|not|wont|not going to', 'be', 'addressed|remedied|acted on|acted upon'),
    ),
  },
  answeredLate: {
    sv: any(
      each(answeredSv, 'för sent|försent|sent|försenat|försenade|med försening|för sena'),
      each(
        answeredSv,
        'efter',
        `${dueSv}|svarstidens slut|svarstidens utgång|svarsdatumets utgång|svarsdatums utgång|fristens utgång`,
      ),
    ),
    en: any(each(answeredEn, 'late|too late|with a delay'), each(answeredEn, 'after|past', dueEn)),
  },
  answeredInTime: {
    sv: any(
      each(
        answeredSv,
        'i tid|inom tiden|i rätt tid|inom svarstiden|inom tidsfristen|inom fristen|inom utsatt tid|inom svarsdatum|inom svarsdatumet',
      ),
      each(
        answeredSv,
        'före|innan|senast',
        'svarsdatum|svarsdatumet|sitt svarsdatum|svarsdagen|deadline|deadlinen|fristen',
      ),
      each('höll|hållit|klarade|klarat', dueSv),
    ),
    en: any(
      each(
        answeredEn,
        'on time|in time|within the deadline|within the time limit|within the due date|within their due date|within its due date|within time',
      ),
      each(answeredEn, 'before|by', dueEn),
      each('met|made|kept', 'the deadline|their deadline|its deadline|the due date|their due date'),
    ),
  },
  overdue: {
    sv: any(
      each('skulle|borde|skulle redan|borde redan', 'ha |', 'svarat|besvarat|yttrat sig|lämnat in'),
      each('passerat|passerade|missat|missade|överskridit|överskred|dragit över|har passerat', dueSv),
      each(
        'vars |',
        'svarsdatum|svarsdatumet|svarsdag|svarsdagen|svarstid|svarstiden|tid|tiden|svarsfrist|svarsfristen|frist|fristen|tidsfrist|tidsfristen|deadline|deadlinen',
        'har |',
        'löpt ut|gått ut|passerat|passerats',
      ),
      each(
        'ligger efter|är sena|är sen|sena|sen|försenade|försenad',
        'med',
        'svaret|svaren|sitt svar|sina svar|yttrandet|sitt yttrande|sina yttranden',
      ),
    ),
    en: any(
      each('past|passed|missed|miss|exceeded|beyond|gone past|went past|over', dueEn.replace('|time', '')),
      each(
        'whose|their',
        'deadline|deadlines|due date|due dates|time',
        'has|have',
        'passed|expired|run out|gone by',
      ),
    ),
  },
  unanswered: {
    sv: any(
      each(
        'väntar vi|väntar vi fortfarande|väntar vi ännu|vi väntar|vi fortfarande väntar|vi väntar fortfarande|väntar revisorerna|saknar vi',
        '|på',
        'svar|yttrande',
        'på|från|om',
      ),
      each(
        'saknas|fattas|dröjer|uteblir|väntar vi på|saknar vi|inväntar vi|väntar vi fortfarande på|saknar vi ännu|saknar vi fortfarande|saknar revisionen|väntar vi ännu på',
        'det |ännu |fortfarande |',
        'svar|yttrande|yttranden|svaret|svaren|besked',
        'från|',
      ),
      each(
        'underlåtit|försummat|låtit bli|uraktlåtit',
        'att',
        'svara|besvara|yttra sig|inkomma med yttrande|inkomma med svar|lämna svar|lämna yttrande|lämna in svar|lämna in yttrande',
      ),
      each('utan att', 'svara|ha svarat|yttra sig|ha yttrat sig|lämna svar|ha lämnat svar|besvara den'),
    ),
    en: any(
      each(
        'are we|we are|we are still|are we still|still',
        'missing|lacking|awaiting|waiting for|waiting on|short of',
        'responses|answers|replies|a response|an answer|a reply|the response|the answer',
        'from|',
      ),
      each(
        '|still',
        'owe|owes|owe us|owes us|owe you|owes you|owing us',
        'a response|an answer|a reply|their response|their answer|responses|answers',
      ),
      each(
        'without',
        'responding|answering|replying|having responded|having answered|giving an answer|giving a response',
      ),
    ),
  },
  submitted: {
    sv: each(
      'utan|saknar|utan att ha|utan att det finns|utan att det föreligger|utan att det fattats|utan att nämnden fattat|utan att nämnden har fattat',
      'något |ett |',
      'protokollfört beslut|formellt beslut|justerat beslut|beslut',
    ).concat(
      '|',
      each('inte', 'fått|fått något|fått ett|fått sitt|fått nämndens', 'beslut'),
      '|',
      each(
        'väntar på|inväntar|avvaktar|väntar',
        'att nämnden ska besluta|att nämnden ska fatta beslut|att nämnden fattar beslut|att styrelsen ska besluta|att få beslut|beslutet|nämndens beslut|styrelsens beslut|beslut från nämnden|beslut av nämnden|beslut i styrelsen',
      ),
    ),
    en: any(
      each(
        'waiting for|waiting on|still waiting for|awaiting|awaits|await|lack|lacks|lacking|still lack|still lacks|missing|needs|need|without|pending',
        'the |a |its |their |',
        'boards |board |',
        'decision|approval',
        '|by the board|from the board|of the board|in the board',
      ),
      each(
        'waiting for|waiting on|awaiting|is waiting for|are waiting for|still waiting for',
        'the|its|their',
        'board|boards|committee',
        'to decide|to approve|to approve it|to decide on it|to make a decision',
      ),
      each('in but', 'not |not yet ', 'decided|decided on'),
    ),
  },
  everything: {
    sv: each(
      'alla|samtliga',
      'granskningar|rapporter|ärenden',
      'som den|som de|de|den',
      'fått|har fått|tillställts|har tillställts|mottagit|har mottagit|ska svara på|skulle svara på',
    ),
    en: '',
  },
  taken: {
    sv: each(
      'angett|angivit|uppgett|uppgivit|anges|uppges|angivits|uppgivits|angetts',
      'som',
      'vidtagna|vidtagen|vidtaget',
    ),
    en: '',
  },
  planned: {
    sv: any(
      each('ska|skall|avser|avser att|ämnar|tänker|kommer att|planerar att', 'vidta|genomföra'),
      each(
        'angett|angivit|uppgett|uppgivit|anges|uppges|angivits|uppgivits|angetts',
        'som',
        'planerade|planerad|planerat',
      ),
    ),
    en: '',
  },
  /** Said of what is to be done by some day. */
  measureDate: {
    sv: any(
      each(
        'ska|skall|måste|bör|kommer att',
        'göras|införas|verkställas|ha gjorts|ha införts|ha åtgärdats|finnas på plats|vara på plats|komma på plats',
      ),
      each('skulle', 'göras|införas|verkställas|vara på plats'),
      each('planerade|planerad|planeras|planerat', '|att', 'göras|genomföras|införas'),
    ),
    en: '',
  },
  mustRespond: {
    sv: each(
      'ska|skall|måste|bör|behöver',
      'ha |vara |',
      'lämnat|lämnats|lämnas|lämnat in|lämnats in|lämnas in|inlämnat|inlämnade|inlämnats|inkommit|inkomma|besvarats|besvaras|skickas in|skickats in|kommit in|komma in|inne',
    ),
    en: each(
      'must|should|have to|has to|need to|needs to|ought to',
      'be|have been',
      'answered|submitted|handed in|sent in|responded to|in',
    ),
  },
  reportedDone: {
    sv: each(
      'rapporterats|rapporterade|rapporterad|rapporterat|återrapporterats|återrapporterade|rapporteras|anmälts|anmälda',
      'som |',
      'klara|klar|klart|färdiga|färdig|genomförda|genomförd|avslutade|avslutad|slutförda|slutförd',
    ),
    en: each(
      'reported|been reported|are reported|were reported|was reported',
      'as |to be |as being |',
      'done|completed|complete|finished|implemented|carried out',
    ),
  },
  delayed: {
    sv: each(
      'rapporterats|rapporterade|rapporterad|rapporterat|återrapporterats|återrapporterade|rapporteras|anmälts|anmälda',
      'som |vara |att de är |',
      'försenade|försenad|sena|sen',
    ),
    en: each(
      'reported|been reported|are reported|were reported|was reported',
      'as |to be |as being |',
      'delayed|late|behind schedule|running late|behind',
    ),
  },
  onSchedule: {
    sv: each(
      'rapporterats|rapporterade|rapporterad|rapporterat|återrapporterats|rapporteras',
      'som |att de går |',
      'enligt plan|i fas|enligt planen|i tid',
    ),
    en: each(
      'reported|been reported|are reported|were reported|was reported',
      'as |to be |as being |',
      'on schedule|on track|on plan|on time|according to plan',
    ),
  },
  contact: {
    sv: any(
      each(
        'vem|vilka|vilken',
        'ska|skall|kan|bör|måste|får|borde',
        'jag|vi|man',
        'kontakta|ringa|ringa till|mejla|maila|fråga|prata med|tala med|höra av mig till|vända mig till|höra av oss till|vända oss till|höra av sig till|vända sig till|nå|skriva till|söka|få tag i|få tag på',
      ),
      each(
        'vem|vilka',
        'kontaktar|ringer|mejlar|mailar|frågar|pratar med|talar med|når|skriver till|söker',
        'jag|vi|man',
      ),
      each(
        'vem|vilka',
        'är',
        'kontakt|kontaktperson|kontaktpersoner|sekreterare|nämndsekreterare|ersättare',
        'för|hos|i|på|åt',
      ),
    ),
    en: any(
      each(
        'who|whom',
        'do|should|can|could|must|may|shall|would',
        'i|we|one',
        'contact|call|phone|ring|email|e mail|mail|ask|talk to|speak to|speak with|write to|reach|reach out to|turn to|get in touch with|get hold of|message',
      ),
      each(
        'who',
        'is|are',
        'the |',
        'contact|contacts|contact person|secretary|secretaries|substitute',
        'for|of|at|in',
      ),
    ),
  },
  unreachable: {
    sv: each(
      'ingen',
      'sekreterare|kontaktperson|person|ersättare|kontakt',
      'som går att nå|som kan nås|vi kan nå|som nås|som är nåbar',
    ),
    en: each(
      'no|have no|has no|with no',
      'secretary|contact|contact person|person|substitute',
      'we can reach|who can be reached|that can be reached|one can reach|available|to reach',
    ),
  },
} as const satisfies Lexicon;
