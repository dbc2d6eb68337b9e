import type { Lexicon } from './lexicon.js';

/** Which day is meant, and who must respond by it. */
export const dates = {
  dueNoun: {
    sv: `
      svarsdatum|svarsdatumet|svarsdag|svarsdagen|svarsdagar|svarsdatumen|deadline|deadlinen|deadlines|
      deadlinens|sista dag|sista dagen|sista datum|sista svarsdatum|sista svarsdag|sista svarsdagen|slutdatum|
      slutdatumet|förfallodag|förfallodatum|svarstid|svarstiden|sista dag att svara|sista dagen att svara|
      sista datum att svara|datum|datumet|tidsfrist|tidsfristen|frist|fristen|svarstiden ut|tiden ut|
      fristen ut|svarsdatum för|svarsfrist|svarsfristen|svarstider|deadlines för|svarsdatums|svarsdagens|
      förfaller|svarsdatumets|slutdag|har svarsdatum|har svarsdag|vars svarsdatum|vars svarsdag|vars deadline|
      tiden går ut|går tiden ut|går svarstiden ut|svarstiden går ut|löper ut|går ut|löper svarstiden ut|
      med svarsdatum|med svarsdag|med deadline|svarsdatumen för|när svarstiden går ut|svarstidens slut|
      inlämningsdatum|inlämningsdatumet|inlämningsdag|senaste svarsdatum|senaste svarsdag|sista inlämningsdag|
      sista dagen för svar|sista dag för svar|sista datumet|tidsgräns|tidsgränsen|stoppdatum|
      ett svarsdatum som infaller|svarsdatum som infaller|vars svarsdatum infaller|svarsdatum infaller|
      svarsdag infaller|svarsdagen infaller|svarsdatumet infaller|svarstiden löper ut|svarsdatums utgång|
      utgår|utlöper|går till ända|upphör`,
    en: `
      due date|due dates|deadline|deadlines|final date|last day|last date|closing date|due day|date due|
      duedate|due datum|time limit|the last day to respond|last day to respond|last day to answer|due|is due|
      are due|whose due date is|whose deadline is|with a due date|with a deadline|falls due|fall due|
      due dates are|expires|expire|runs out|run out|cutoff date|cut off date|cutoff|submission date|
      response deadline|response deadlines|latest date to respond|final deadline|reply date`,
  },
  /** "ska svara": those who were asked. */
  mustRespond: {
    sv: `
      ska göra det|skall göra det|ska göra|måste göra|behöver göra|bör göra|göra|ska svara|skall svara|
      måste svara|behöver svara|bör svara|ska yttra sig|skall yttra sig|måste yttra sig|ska besvara|
      skall besvara|ska lämna svar|ska lämna yttrande|ska lämna in|ska lämna in svar|ska lämna in yttrande|
      ska vara inlämnat|ska vara inne|ska svaret vara inne|ska svaren vara inne|ska svar vara inne|
      ska vara besvarad|ska vara besvarat|svara|yttra sig|besvara|lämna svar|lämna yttrande|lämna in svar|
      lämna in svaret|lämna in yttrande|lämna in yttrandet|lämna in|ska ha svarat|ska vara besvarade|
      besvaras|ska besvaras|skall besvaras|måste besvaras|ska ha svar|ska komma in|ska vara inlämnade|ska in|
      ska svaren in|ska svaret in|skulle svara|skulle ha lämnat svar|är på tur|ska vara klara med svaret|
      förväntas svara|väntas svara på|ska ha kommit in|bör ha svarat|förväntas yttra sig|ombetts svara|
      ombetts yttra sig|blivit ombedda|fått frågan|berörs|omfattas|behöver lämna in|måste lämna in|
      har att svara på|har att svara|att svara på|att svara|ha svarat|ha besvarat|ha lämnat svar|
      ha yttrat sig|ha inkommit|ingår|ingår i|är med i|är med på|omfattats|omfattats av|ska ha lämnats|ska ha lämnat|
      ska lämnas|ska lämnas in|skall lämnas|skall lämnas in|ska vara lämnade|ska vara lämnat|ska ha inkommit|
      ska ha beslutats|ska vara beslutade|ska ha besvarats|ska ha lämnats in|måste lämnas|måste lämnas in|
      måste ha svarat|bör lämnas|bör lämnas in|behöver lämnas in|ska skickas in|ska ha skickats in|måste in|
      måste vara inne|ska vara inne hos oss|ska vara hos oss|väntas in|förväntas lämna svar|
      förväntas lämna yttrande|ska avge yttrande|ska avge svar|ska redovisa svar|skulle lämna svar|
      skulle lämna yttrande|skulle lämna in|skulle besvara|avge svar|avge yttrande|inkomma med yttrande|
      inkomma med svar|inkomma med sitt yttrande|inkomma med sitt svar|ska inkomma med yttrande|
      ska inkomma med svar|ska inkomma med sitt yttrande|ska inkomma med sitt svar|ombetts|
      ombetts att yttra sig|ombetts att svara|ombetts inkomma med yttrande|ombetts att inkomma med yttrande|
      anmodats att yttra sig|anmodats yttra sig|anmodats att svara|anmodats inkomma med yttrande|
      anmodats att inkomma med yttrande|ombads yttra sig|ombads att yttra sig|ombads svara|har att yttra sig|
      har att yttra sig över|att yttra sig över|ska yttra sig över|är med på`,
    en: `
      must answer|must respond|must reply|has to answer|has to respond|has to reply|have to answer|
      have to respond|have to reply|should answer|should respond|should reply|need to answer|need to respond|
      need to reply|needs to answer|needs to respond|needs to reply|supposed to answer|supposed to respond|
      asked to answer|asked to respond|asked to reply|are asked to respond|are to respond|are to answer|
      is to respond|is to answer|affected|are affected|affected by|are affected by|is affected by|
      are concerned by|is concerned by|concerned by|are covered by|is covered by|covered by|required to respond|required to answer|expected to respond|
      expected to answer|to respond|to answer|to reply|were asked|was asked|to respond to|respond by|
      answer by|reply by|respond at the latest|has to be answered|have to be answered|must be answered|
      to be answered|have to hand in|has to hand in|must hand in|to submit|must submit|has to submit|
      have to submit|should be answered|were due|must be in|should be in|are supposed to respond|
      are supposed to answer|addressed to|are addressed|concerned|need to submit|needs to submit|
      has been asked|have been asked|been asked|have answered by|have responded by|part of|included in|
      involved in|must come in|have to come in|has to come in|should come in|need to come in|
      must be submitted|should be submitted|have to be submitted|has to be submitted|must be handed in|
      are expected|is expected|expected in|are we expecting|expected from|ought to answer|ought to respond|
      must have answered|must have responded|to hand in|obliged to respond|to be submitted`,
  },
  /** Who got a review, and with it must respond. */
  received: {
    sv: `
      fick|fått|mottagit|tagit emot|fått rapporten|tilldelats|riktats till|riktas till|riktade till|
      riktar sig till|gått till|gick till|går till|gått ut till|gick ut till|skickats till|skickades till|
      skickats ut till|skickades ut till|sänts till|sändes till|adresserats till|adresserade till|
      adresserad till|ställdes till|ställts till|ställda till|som gäller för|utskickade till|tillställts|
      har tillställts|tillställdes|blivit tillställda|delgivits|delgavs|är mottagare av|är mottagare för|
      är mottagare till|är adressat för|är adressater för|är adressater till|är adressater i|mottagare av|
      ställts|remitterats|remitterats till|översänts|översänts till`,
    en: `
      received|got|get|got the|been sent|were sent|was sent|gotten|given to|directed to|receive|made to|went to|gone to|
      went out to|gone out to|go to|goes to|sent to|been sent to|sent out to|was addressed to|
      were addressed to`,
  },
  /** What must be done, or after "did" what was done. */
  respond: {
    sv: 'svarar',
    en: 'respond|answer|reply|decide',
  },
  answeredNoun: {
    sv: `
      beslutsdatum|beslutsdatumet|beslutsdag|beslutsdagen|beslutsdatumen|svarsankomst|inkommandedatum|
      beslutades|beslutdatum|togs beslutet|togs beslut|fattades beslutet|besluten togs|med beslutsdatum|
      vars beslutsdatum|beslutet kom|kom svaret|kom svaren|kom svar|kom yttrandet|kom yttrandena|kom beslutet|
      besvarades|lämnades svaret|lämnades yttrandet|svaret kom|svaren kom|kom`,
    en: `
      decision date|decision dates|the decision date|date of the decision|date of decision|
      with a decision date|whose decision date is|date answered|answer date|response date|came`,
  },
  published: {
    sv: `
      publicerades|publicerade|publicerad|publicerats|publicerat|publiceringsdatum|publiceringsdag|
      publiceringsdagen|publiceringsdatumet|skickades ut|skickats ut|skickades|utskickade|utskickad|gick ut|
      gått ut till nämnderna|sändes ut|sänts ut|kom ut|utkom|utgivna|skickade ut|med publiceringsdatum|
      vars publiceringsdatum|nya|skickades rapporten|skickades granskningen|släpptes|gjordes|genomfördes|
      beslutades granskningen|gick granskningen ut|gick rapporten ut|publicerades granskningen|
      skickades det ut|sänt ut|skickat ut|har vi skickat ut|har vi publicerat|tillkom|tillkommit`,
    en: `
      published|been sent out|did we publish|we publish|have we published|did you publish|publication date|
      publication dates|the publication date|was published|were published|sent out|were sent out|was sent out|
      went out|go out|issued|came out|released|publication day|with a publication date|
      whose publication date is|sent to the boards|made public|did we send|did we send out|did you send|
      did you send out|have we sent|have we sent out|did the auditors send|did the auditors send out`,
  },
  measureDate: {
    sv: `
      åtgärdsdatum|åtgärdsdatumet|åtgärdsdag|åtgärdsdagen|åtgärdens datum|åtgärdernas datum|
      datum för åtgärden|datum för åtgärder|slutdatum för åtgärden|slutdatum för åtgärder|
      slutdatum för åtgärderna|med åtgärdsdatum|vars åtgärdsdatum|ska vara genomförda|ska vara genomförd|
      ska vara färdiga|ska vara färdig|ska vara slutförda|ska genomföras|ska vidtas|ska bli klara|
      ska bli klar|blir klara|blir klar|beräknas vara klara|beräknas bli klara|ska slutföras|väntas bli klara|
      måste vara klara|bli klara|bli klar|vara klara|vara klar|vara genomförda|vara genomförd|vara färdiga|
      vara färdig|vara på plats|ska vara på plats|finnas på plats|ska finnas på plats|komma på plats|
      ska komma på plats|är planerade till|planeras till|planerade till|planerad till|planeras bli klara|
      är planerade att vara klara|ska ha genomförts|ska vara vidtagna|ska åtgärdas|ska ske|ska vara klara|
      ska vara klar|ska vara klart|skall vara klara|skall vara klar|med datum|med ett datum|har datum|
      med slutdatum|med ett slutdatum|har slutdatum|ska vara åtgärdat|ska vara åtgärdad|ska vara åtgärdade|
      skall vara åtgärdat|skall vara åtgärdade|ska ha åtgärdats|ska bli åtgärdat|ska vara genomfört|
      ska vara vidtaget|ska ha vidtagits|beräknas klara|beräknas klart|är beräknade till|ska vara gjorda|
      ska vara gjort|skall vara gjorda|vara gjorda|ett slutdatum som infaller|slutdatum som infaller|
      vars slutdatum infaller|slutdatum infaller|har ett slutdatum som infaller|har ett slutdatum|
      åtgärdsdatum som infaller|vars åtgärdsdatum infaller|ha klara|ha klart|ha klar|ha färdiga|ha färdigt|
      hinna med|hinna klart|ha gjorda`,
    en: `
      measure date|measure dates|date of the measure|date of measures|date for the measure|
      with a measure date|whose measure date is|to be done|to be completed|to be finished|to be carried out|
      to be implemented|must be done|should be done|will be done|be done|be completed|be finished|
      be carried out|be implemented|be in place|to be in place|should be in place|must be in place|due to be done|planned for|scheduled for|are planned for|
      due to be completed|be ready|due for completion|the measure date|the measure dates|with a date|
      with date|with an end date|with dates|set for|have a date|has a date|should be finished|
      should be completed|to finish|carry out|implement`,
  },
  next: {
    sv: 'nästa|närmaste|närmast|härnäst|kommande|nästa gång',
    en: 'next|next time|the next time|upcoming|nearest|soonest|coming up|comes up',
  },
  latest: {
    sv: 'senaste|sista|senaste gången|allra senaste',
    en: 'latest|last|most recent',
  },
  /** In "när ska vi senast svara". */
  noLaterThan: {
    sv: 'senast|allra senast|som senast',
    en: 'at the latest|no later than',
  },
  now: {
    sv: 'idag|i dag|i dags dato|per dags dato|dags dato|per dagens datum|vid dagens datum',
    en: 'today|as of today',
  },
} as const satisfies Lexicon;
