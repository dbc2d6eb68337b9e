import type { Lexicon } from './lexicon.js';
import { any, each } from './rows.js';

const answeredSv =
  'svarat|svarade|besvarat|besvarats|besvarade|besvarades|kom in|kommit in|kom|kommit|inkom|inkommit|inkomna|lämnat svar|lämnade svar|lämnat sitt svar|lämnade sitt svar|lämnat sina svar|lämnade sina svar|lämnat in svar|lämnade in svar|lämnat in sitt svar|lämnade in sitt svar|lämnat yttrande|lämnade yttrande|lämnade sitt yttrande|lämnat sitt yttrande|yttrat sig|yttrade sig|beslutat|beslutade|beslutades|beslutats|beslutat om svaret|beslutade om sitt svar|blev klara|blev klar|blivit klara|blivit klar|var klara|var klar|lämnat in|lämnade in|skickat in|skickade in|inlämnat|inlämnade|inlämnad';
const answeredEn =
  'answered|answered it|responded|replied|came in|come in|was answered|were answered|decided|decided on|submitted their response|gave their response|gave their answer|sent their response|sent their answer|got back|got back to us|answer|answer it|respond|reply|were done|were finished|submitted|handed in|sent in|turned in|submitted it|handed it in';
const dueSv =
  'svarsdatum|svarsdatumet|sitt svarsdatum|svarsdag|svarsdagen|sin svarsdag|sista svarsdag|sista svarsdagen|sista svarsdatum|sista dag|sista dagen|deadline|deadlinen|sin deadline|svarstiden|sin svarstid|svarstid|svarsfristen|tidsfristen|fristen|tiden|slutdatum|slutdatumet|tidsgränsen|utsatt datum|utsatt tid|utsatt dag|angivet datum';
const dueEn =
  'the due date|their due date|its due date|due date|the deadline|their deadline|its deadline|deadline|the last day|time';

/** Phrases made of rows of words: how a response stands. */
export const seriesResponses = {
  answered: {
    sv: any(
      each(
        'kommit|kommit in|finns|finns det|finns redan|finns det redan',
        'något|nåt|ett|några|',
        'svar|yttrande',
        'från|ifrån|av',
      ),
      each(
        'beslut om yttrande|beslut om yttranden|beslut om svar',
        '|som |har ',
        'fattades|togs|fattats|tagits|protokollfördes|protokollförts',
      ),
      'klubbade|klubbad|klubbat|klubbats|klubbades',
      each(
        'klara|klar|färdiga|färdig',
        'med',
        'svaret|svaren|sitt svar|sina svar|yttrandet|yttrandena|sitt yttrande|sina yttranden',
      ),
      each('beslut', 'har |', 'fattats|tagits|fattades|togs'),
      each('fattats|fattades|tagits', 'beslut', '|om'),
      'togs beslut om',
      'kom från',
      each('inkomna|nya', 'beslut'),
      each('kommit', 'in |', 'några |', 'nya', 'svar|yttranden'),
      each('beslut', 'har |som |har det |', 'kommit in|kom in|inkommit'),
    ),
    en: any(
      each('made|make|taken|took', 'a|the|their|its', 'decision', '|on'),
      each('decision|decisions', '|was |were |has been |have been |been ', 'made', '|on'),
      each('came|arrived|have come|has come', 'from'),
      each(
        'is there|are there|do we have',
        'an|any|a|',
        'answer|answers|response|responses|reply',
        'from|by',
      ),
    ),
  },
  handedIn: {
    sv: each('lämnat in|skickat in|lagt in|lämnat', 'något|nåt|någonting|nånting|några|nåra'),
    en: '',
  },
  afterDue: {
    sv: each('senare än|mer sent än', dueSv),
    en: '',
  },
  extended: {
    sv: any(
      each('svarsdatum|svarsdatumet|sitt svarsdatum', 'framflyttat'),
      each('har|fått|fick', 'anstånd till'),
      each('', 'framflyttat svarsdatum|skjutits upp|skjutits fram|blivit uppskjutna|uppskjutna'),
    ),
    en: '',
  },
  answeredLate: {
    sv: any(
      each('lämnat', 'sent|för sent|försent'),
      each(
        'sena|sen|för sena|för sen|försenade|försenad',
        'när',
        'svaret|svaren|yttrandet|yttrandena|beslutet',
        'kom|kom in|lämnades|lämnades in|fattades',
      ),
      each('sena|sen|för sena|för sen', 'när', 'de|dom|nämnden|nämnderna|ni|vi', 'svarade|yttrade sig'),
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
      each('missat|missade', 'något|nåt|någonting|några|nåra|nån|någon', `|${dueSv}`),
      'missat',
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
      each('har |', 'ännu |', 'inget svar|inte något svar|inte nåt svar|inte ett svar', '|än|ännu'),
      'ej svar|på sitt bord|väntar ni på|ni väntar på',
      each('vill ni ha', 'in |', 'av|från'),
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
      each(
        'inte',
        'fått|fått något|fått nåt|fått ett|fått sitt|fått nämndens|har|har något|har nåt|har ett',
        'beslut',
      ),
      '|',
      each(
        'beslut',
        'är det |',
        'vi |',
        'saknar vi|saknas|saknar|väntar vi på|väntar på|inväntar vi|inväntar|fattas|återstår|dröjer',
      ),
      '|',
      each('beslut', 'kvar att', 'skicka in|lämna in|fatta'),
      '|',
      each(
        'utan att',
        'beslutet|nämndens beslut|beslut|något beslut',
        'är|har blivit',
        'registrerat|fattat|taget',
      ),
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
} as const satisfies Lexicon;
