import type { Lexicon } from './lexicon.js';

/** How people say where a request stands, and where a planned measure does when that is spoken of. */
export const states = {
  answeredLate: {
    sv: `
      svarat för sent|svarade för sent|svarat sent|svarade sent|besvarats för sent|besvarade för sent|
      kom in för sent|kommit in för sent|inkom för sent|inkommit för sent|inkomna för sent|för sent inkomna|
      för sent inkommet|sent inkomna|svarat efter svarsdatum|svarade efter svarsdatum|
      svarat efter svarsdatumet|svarade efter svarsdatumet|svarat efter tiden|svarade efter tiden|
      svarat efter deadline|svarade efter deadline|svarat försenat|svarade försenat|beslutades för sent|
      beslutat för sent|lämnade sitt svar för sent|lämnat sitt svar för sent|lämnade svar för sent|
      lämnat svar för sent|kom för sent|yttrat sig för sent|yttrade sig för sent|besvarats sent|
      besvarade sent|sena när svaret kom|sena när de svarade|besvarats försent|svarat försent|svarade försent|
      kom in försent|kommit in försent`,
    en: `
      answered late|responded late|replied late|answered too late|responded too late|replied too late|
      came in late|came in too late|come in late|arrived late|arrived too late|late when it came in|
      late when they came in|responded after the due date|answered after the due date|
      responded after the deadline|answered after the deadline|answered after their due date|
      responded after their due date|decided late|decided too late|respond late|answer late|respond too late|
      answer too late|reply late|reply too late`,
  },
  /** Answered, and not late. */
  answeredInTime: {
    sv: `
      svarat i tid|svarade i tid|besvarats i tid|besvarade i tid|kom in i tid|kommit in i tid|inkom i tid|
      inkommit i tid|inkomna i tid|svarat inom tiden|svarade inom tiden|lämnat svar i tid|lämnade svar i tid|
      lämnade sitt svar i tid|lämnat sitt svar i tid|yttrat sig i tid`,
    en: `
      answered on time|responded on time|replied on time|answered in time|responded in time|replied in time|
      came in on time|came in in time|respond on time|answer on time|respond in time|answer in time|
      reply on time`,
  },
  answered: {
    sv: `
      lämnat något svar|lämnat några svar|svarat|svarade|besvarat|besvarad|besvarade|besvarats|avgett yttrande|avgett svar|avgivit yttrande|
      lämnat yttrande|lämnat svar|lämnat sitt yttrande|lämnat sitt svar|lämnat sina svar|yttrat sig|
      yttrade sig|yttrat oss|yttrat mig|inkommit med svar|inkommit med yttrande|kommit in med svar|
      kommit in med sitt svar|kommit in med yttrande|kommit in med sitt yttrande|inkommit|kommit in|beslutat|
      beslutade|beslutat om svar|beslutat om yttrande|gett svar|givit svar|gett besked|hört av sig|klarat av|
      svart|har besvarats|inkomna|inkommen|avgivit|avgav yttrande|kom in|kom in med svar|lämnade svar|
      lämnade yttrande|har yttrat sig|lämnade sitt svar|lämnade sitt yttrande|svarad|yttrat|beslutats|inkom|
      beslutat om sitt svar|beslutat om sitt yttrande|fattat beslut|fattade beslut|fattat beslut om svaret|
      bocka av|bockas av|bockat av|avbockade|avprickade|pricka av|prickas av|fått in|fått in svar|
      fått svar från|fått något från|fått någonting från|hört något från|hört från|fått in svar från|
      fått yttrande från|fått tillbaka|får in|svarat klart|levererat svar|levererat sitt svar|lämnat besked|
      expedierade|expedierat|inne|tog beslut|tagit beslut|tog beslut om sitt yttrande|tog beslut om sitt svar|
      tog beslut om yttrandet|tog beslut om svaret|tagit beslut om sitt yttrande|tagit beslut om sitt svar|
      fattat beslut om sitt yttrande|fattat beslut om sitt svar|fattat beslut om yttrandet|
      fattade beslut om sitt yttrande|fattade beslut om sitt svar|beslutade om sitt yttrande|
      beslutade om sitt svar|beslutat om yttrandet|beslutade om yttrandet|inkommit med sitt yttrande|
      inkommit med sitt svar|inkommit med sina yttranden|inkom med yttrande|inkom med svar|
      inkom med sitt yttrande|inkom med sitt svar|inkommit med ett yttrande|inkommit med ett svar|
      avlämnat yttrande|avlämnat sitt yttrande|avgett sitt yttrande|avgivit sitt yttrande|avgav sitt yttrande|
      slutligt besvarade|slutligt besvarad|slutligt besvarat|hörsammat|hörsammat begäran|
      hörsammat begäran om yttrande|hunnit svara|hunnit med att svara|hunnit yttra sig|hunnit besvara|
      fått svar på|fått svar`,
    en: `
      answered|responded|replied|given a response|given an answer|given a reply|given their response|
      given their answer|gotten back|got back|come back|decided|sent a response|sent a reply|sent an answer|
      sent their response|sent us a response|sent us an answer|provided a response|provided an answer|
      provided their response|decided on|were decided|came in|come in|has come in|have come in|got a decision|
      been decided|replied to|checked off|check off|ticked off|tick off|got in|got anything from|
      had anything from|received anything from|gotten anything from|got a response from|got an answer from|
      received a response from|received an answer from|received answers from|received responses from|
      heard back from|heard from|reported back|gotten back to us|got back to us|come back to us|
      given us a response|given us an answer|given us their response|delivered a response|
      delivered their response|in for|the decision come in|the decision ever come in|the decision came in|
      decision come in|decision came in|the decision been made|the decision made|awnsered|anwsered|anserwed|
      awnser|anwser|awnsered to`,
  },
  /** "klara": answered, or done where measures are spoken of. */
  finished: {
    sv: `
      klara|klar|färdiga|färdig|avslutade|avslutad|avslutat|slutförda|slutförd|slutfört|slutförts|avklarade|
      avklarad|avklarat|avslutats|klart|färdigt|klarmarkerade|färdigbesvarade|färdigbesvarad|färdigbesvarat|
      slutbesvarade|slutbesvarad`,
    en: 'done|finished|completed|complete|closed',
  },
  unanswered: {
    sv: `
      obesvarad|obesvarade|obesvarat|osvarade|saknar svar|saknar yttrande|saknas|saknas svar|saknas svar från|
      saknas yttrande|saknas yttrande från|saknas yttranden|saknas yttranden från|väntar vi på|väntar på svar|
      väntar vi på svar från|väntar vi svar från|vi väntar på|väntar revisorerna på|väntar revisionen på|
      väntar vi fortfarande på|väntar vi ännu på|väntas svara|utestående|återstår|återstår att svara|
      kvar att svara|har kvar att svara|kvar|utan svar|utan yttrande|ligger kvar|dröjer|dröjer med svar|
      är skyldiga svar|är skyldig svar|är skyldiga oss svar|ännu ska svara|måste fortfarande svara|
      ska fortfarande svara|fortfarande ska svara|behöver fortfarande svara|är öppna|fortfarande öppna|
      är fortfarande öppna|ännu öppna|saknar vi|saknar vi svar|saknar vi svar från|saknar vi yttrande från|
      saknar vi yttranden från|saknar vi fortfarande svar från|saknar vi fortfarande|saknar vi ännu svar från|
      inte inkomna|har kvar|saknas fortfarande|öppna|ännu obesvarade|ännu inte besvarade|väntande|fattas|
      fattas svar|fattas yttrande|fattas det svar från|fattas det yttrande från|fattas svar från|
      fattas yttrande från|saknas det svar från|saknas det yttrande från|saknas det|saknas ännu|
      saknas ännu svar från|saknas fortfarande svar från|utan att svara|utan att ha svarat|uteblivna|
      uteblivit|uteblir|inte hörts av|kvarstående|kvarstår|kvarstår att svara|har vi inte fått svar från|
      har vi inte hört från|inte hört av|ofärdiga|inväntar vi|inväntar vi svar från|inväntas|som fattas|
      är svarslösa|svarslösa|väntar ännu på svar|inväntar svar|inväntar yttrande|avvaktar svar|
      avvaktar yttrande`,
    en: `
      unanswered|outstanding|pending|missing|are we waiting for|we are waiting for|still waiting for|
      waiting for|waiting on|are we waiting on|we are waiting on|still to answer|still to respond|
      still to reply|yet to answer|yet to respond|yet to reply|left to answer|left to respond|left|remaining|
      remain|remains|still owe us|still owe|owe us|owe|owes|owes us|failed to answer|failed to respond|
      failed to reply|no response|no answer|no reply|without a response|without an answer|without response|
      without answer|without a reply|still need to answer|still need to respond|need to answer still|
      still have to answer|still have to respond|still must answer|still must respond|are missing|is missing|
      unresponsive|not complete|still open|are open|is open|are still open|is still open|open|
      still unanswered|still outstanding|not in yet|without responding|without answering|without replying|
      without having responded|without having answered|still have not heard from|havent heard from|
      have we not heard from|not heard from|have not heard from|still absent|unreplied|not responsive|
      yet to come in|still to come in|still to come|still missing|still pending|lacking a response|
      lacking responses|lack a response|lacks a response|are we missing|are we missing responses from|
      are we missing answers from|are we still missing|owing|owing us`,
  },
  overdue: {
    sv: `
      sena|sen|sent ute|sena med|försenade|försenad|försenat|försenats|efter i tid|över tiden|över tid|
      för sena|för sen|alldeles för sent|passerat svarsdatum|passerat svarsdatumet|passerat svarsdag|
      passerat svarsdagen|passerat sitt svarsdatum|passerat sin svarsdag|passerat deadline|passerat sista dag|
      passerat tiden|svarsdatum har passerat|svarsdatumet har passerat|svarsdagen har passerat|
      deadline har passerat|passerad deadline|missat deadline|missat svarsdatum|missat svarsdatumet|
      missat svarsdagen|missat sin deadline|missat tiden|dragit över tiden|dragit över|överskridit tiden|
      överskridit svarsdatum|överskridit svarsdatumet|släpar efter|släpar|ligger efter|skulle ha svarat|
      borde ha svarat|skulle redan ha svarat|förfallna|förfallen|förfallet|förseningar|försening|är sena|
      gått över tiden|gått ut|svarstiden har gått ut|tiden har gått ut|svarsdatum passerat|
      svarsdatumet passerat|svarsdagen passerat|vars svarsdatum har passerat|vars svarsdatum passerat|
      vars tid har gått ut|förseningen|har passerat|passerat|över svarsdatum|över svarsdatumet|
      efter utsatt tid|efter med|efter med sitt svar|efter med sina svar|efter med svaret|efter med svaren|
      ligger efter med|ligger efter med sina svar|ligger efter med svaret|på efterkälken|
      hamnat på efterkälken|dragit ut på tiden|på övertid|för sent ute|sena på|sena med svaret|
      sena med sitt svar|sena med sina svar|sen med svaret|sen med sitt svar|ligger back`,
    en: `
      late|overdue|over due|past due|past the due date|past their due date|past its due date|
      past the deadline|past their deadline|past its deadline|past deadline|missed the deadline|
      missed their deadline|missed its deadline|missed the due date|missed their due date|behind schedule|
      behind|delayed|tardy|running late|should have answered|should have responded|should have replied|
      should already have answered|should have already answered|over the deadline|expired|too late|delays|
      lateness|delay|past it|whose deadline has passed|whose due date has passed|deadline has passed|
      due date has passed|has passed|have passed|behind time|lagging|lagging behind|lag behind|running behind|
      in arrears|out of time|gone past the deadline|gone past their deadline|failed to meet the deadline|
      failed to meet their deadline|blown the deadline|past their due dates|past their deadlines|
      past their date due|late with`,
  },
  /** Of an answer that was given: else it says nothing. */
  afterDue: {
    sv: `
      efter svarsdatum|efter svarsdatumet|efter sitt svarsdatum|efter svarsdagen|efter deadline|
      efter deadlinen|efter tidsfristen|efter svarstiden|efter fristen|efter utsatt datum|
      efter svarsdatumets utgång|efter svarsdatums utgång|efter svarstidens utgång|efter fristens utgång|
      efter svarstidens slut|efter sista svarsdag|efter sista svarsdagen|efter tidsfristens utgång`,
    en: `
      after the due date|after their due date|after the deadline|after their deadline|after its due date|
      after its deadline|after their due dates`,
  },
  inTime: {
    sv: 'i tid|inom tiden|i fas|inom svarstiden|fortfarande i tid|har tid kvar',
    en: 'on time|in time|on schedule',
  },
  notStarted: {
    sv: `
      ej påbörjat|ej påbörjade|ej påbörjad|ej börjat|oöppnad|oöppnade|inte satt igång|inte kommit igång|
      inte satt i gång|inte kommit i gång|inte gjort något|inte gjort någonting|inte gjort nåt|orörda|orörd|
      inte rört|ej påbörjats|opåbörjade|opåbörjad|opåbörjat|inte öppnat|inte ens börjat|ej satt igång|
      ej kommit igång|ej startat|ej startade|utan påbörjat svar|inte skrivit något|inte skrivit någonting|
      inte skrivit en rad|inte gjort ett dugg|inte lyft ett finger|inte påbörjat något|inte gjort något alls|
      inte gjort någonting alls|inte gjort nåt alls|inte gjort nånting|inte gjort nånting alls|
      absolut inte gjort något`,
    en: `
      not begun|unstarted|untouched|not done anything|done nothing|done absolutely nothing|
      done nothing at all|not done anything at all|not done a thing|nothing done|not opened|unopened`,
  },
  draft: {
    sv: `
      på gång|på g|pågår|pågående|håller på|håller på att svara|håller på med svaret|håller på och svarar|
      håller på med sitt svar|har utkast|utkast|bara ett utkast|bara utkast|endast ett utkast|
      enbart ett utkast|under arbete|halvvägs|ett utkast|sparat utkast|har ett utkast|som utkast|utkastet|
      håller på att skriva|skriver på svaret|arbetar med svaret|är i utkast|i utkast`,
    en: `
      in progress|under way|underway|ongoing|working on it|working on their response|working on their answer|
      working on a response|draft|drafts|only a draft|only drafts|just a draft|drafting|a draft|in draft|
      have a draft|has a draft|halfway|drafted|has a draft saved|a saved draft|work in progress|being drafted|
      being written|in the works|writing their response|writing their answer|writing a response`,
  },
  /** As `draft`; who has not begun has written nothing. */
  begun: {
    sv: `
      börjat|börjat svara|påbörjat|påbörjade|påbörjad|påbörjats|startat|satt igång|kommit igång|satt i gång|
      kommit i gång|påbörjat svar|påbörjat svaret|påbörjat sitt svar|påbörjat svaren|börjat på|
      börjat på svaret|börjat skriva|bara påbörjat|börjat med svaret|satt i gång med|kommit igång med|
      satt igång med|kommit i gång med|gått igång|dragit igång|tagit itu med|endast påbörjade|endast påbörjad|
      endast påbörjat|endast påbörjats|enbart påbörjade|enbart påbörjat|enbart påbörjats|bara påbörjade|
      bara påbörjats|bara påbörjad`,
    en: `
      started|begun|began|started answering|started responding|started to answer|started to respond|
      begun answering|begun to answer|begun responding|begun to respond|has begun|have begun|started on it|
      started their response|started their answer|begun their response|start|begin|started writing|
      begun writing|started working|started working on|begun working|begun working on|started work|
      started work on|begun work|got started|gotten started|got going|made a start|started on|begun on|
      began work|started drafting|begun drafting`,
  },
  /** Of a review: taken back. */
  withdrawn: {
    sv: `
      återkallad|återkallade|återkallat|återkallats|har återkallats|blivit återkallad|blivit återkallade|
      dragits tillbaka|dragits in|drogs tillbaka|tillbakadragen|tillbakadragna|indragen|indragna|
      tagits tillbaka|har vi dragit tillbaka|vi har dragit tillbaka|vi dragit tillbaka|har vi återkallat`,
    en: `
      withdrawn|been withdrawn|was withdrawn|were withdrawn|taken back|been taken back|recalled|been recalled|
      retracted|been retracted|revoked|been revoked`,
  },
  /** Of a review: not sent to any board yet. */
  unsent: {
    sv: `
      opublicerad|opublicerade|inte publicerad|inte publicerade|inte publicerats|ej publicerad|ej publicerade|
      ej publicerats|inte utskickad|inte utskickade|ej utskickade|ej utskickad|inte skickats ut|
      ej skickats ut|inte skickade|inte är publicerade|inte är publicerad|inte är utskickade|
      inte är utskickad|inte har publicerats|inte har skickats ut|inte gått ut|inte har gått ut`,
    en: `
      unpublished|not published|not yet published|not been published|not yet been published|not sent out|
      not yet sent out|not been sent out|not yet been sent out|unsent`,
  },
  submitted: {
    sv: `
      väntar på beslut|väntar på nämndens beslut|väntar på att beslutas|inväntar beslut|saknar beslut|
      saknar beslut i nämnden|väntar på beslut i nämnden|saknar beslut i styrelsen|utan beslut i nämnden|
      beslut i nämnden saknas|beslut saknas|saknas beslut|utan beslut|obeslutade|obeslutad|inte fattat beslut|
      beslutet saknas|saknar nämndbeslut|ska besluta|beslut återstår|kvar att besluta|väntar på nämndbeslut|
      väntar på att nämnden beslutar|inlämnade utan beslut|inlämnat utan beslut|inlämnad utan beslut|
      lämnat in utan beslut|inskickade utan beslut|skickat in utan beslut|lämnat in men inte beslutat|
      ej beslutade|ej beslutad|ej beslutat|inte beslutade|inte beslutad|ej beslutats|inte beslutats|
      väntar beslut|som saknar beslut|ännu inte beslutade|ännu inte beslutat|ännu inte beslutats|
      inlämnade men inte beslutade|inlämnade men ej beslutade|saknar nämndens beslut|
      lämnat in men saknar beslut|inte beslutat än|utan nämndbeslut|inlämnat svar utan beslut|
      lämnat in svar utan beslut|väntar på sammanträde|på beslut|nämnden inte har beslutat|
      nämnden har inte beslutat|nämnden ännu inte har beslutat|nämnden inte beslutat|
      nämnden inte fattat beslut|nämnden inte har fattat beslut|nämnden inte har beslutat än|beslutet dröjer|
      beslut dröjer|beslut kvarstår|beslutet kvarstår|beslutet återstår|bara beslutet kvar|beslut kvar|
      väntar på sitt beslut|väntar på ett beslut|väntar på formellt beslut|behöver beslut|utan fattat beslut|
      utan formellt beslut|saknar formellt beslut|saknar ett beslut|i väntan på beslut|ligger för beslut|
      ska upp för beslut|bara beslutet som fattas|bara beslutet som saknas|bara beslutet fattas|
      bara beslutet saknas|bara beslutet som återstår|svarat men inte beslutat|svarat men ej beslutat|
      svarat men inte fattat beslut|svarat men ännu inte beslutat`,
    en: `
      awaiting decision|awaiting a decision|awaiting the boards decision|waiting for a decision|
      waiting for decision|waiting for the decision|waiting for their decision|
      waiting for the boards decision|pending decision|pending a decision|lack a decision|lacks a decision|
      lack decision|without a decision|without decision|undecided|missing a decision|missing decision|
      not yet decided on|no decision|no decision yet|decision missing|decision is missing|decision pending|
      submitted without a decision|submitted without decision|handed in without a decision|
      awaiting a board decision|submitted but not decided|submitted but not yet decided|
      handed in but not decided|waiting for a board decision|awaiting the decision|await a decision|
      awaits a decision|await decision|awaits decision|the board has not decided|board has not decided|
      the board has not decided yet|the board has yet to decide|boards have not decided|yet to be decided|
      yet to decide|waiting for board decision|waiting on a decision|waiting on the board|
      waiting for the board|needs a decision|need a decision|lacking a decision|only the decision is missing|
      only the decision missing|just the decision missing|only lacks a decision|only lack a decision|
      decision outstanding|decision still missing|still lack a decision|still lacks a decision|
      still missing a decision|still missing the decision|still missing decision|are still missing a decision|
      still waiting for a decision|still awaiting a decision|still without a decision|answered but not decided|
      answered but not yet decided|responded but not decided|responded but not yet decided`,
  },
  handedIn: {
    sv: `
      lämnat in|lämnade in|inlämnat|inlämnade|inlämnad|lämnat in svar|lämnat in sitt svar|lämnat in svaret|
      lämnat in yttrande|lämnat in sitt yttrande|lämnat in yttrandet|skickat in|skickade in|skickat svar|
      skickat in svar|skickat in sitt svar|skickat in yttrande|skickat in sitt yttrande|skickat in svaret|
      inskickade|inskickat|inskickad|inlämnats|sänt in|lämnat in sina svar|skickat in sina svar|inlämnat svar|
      lämnats in|skickats in|sänt in svar|lämnade in svar|lämnade in sitt svar|skickade in svar|
      skickade in sitt svar|kommit in med något|hunnit lämna in|hunnit skicka in|hunnit lämna svar`,
    en: `
      submitted|handed in|turned in|sent in|handed it in|sent it in|sent theirs in|submitted a response|
      submitted a reply|submitted an answer|submitted their response|submitted their answer|
      submitted their responses|submitted its response|submitted something|handed in their response|
      handed in their answer|handed in a response|sent in their response|sent in their answer|
      sent in a response|been submitted|been handed in|handed in a reply|submitted responses|submit|hand in|
      turn in|send in|turned theirs in|turned it in`,
  },
  /** No date of its own was granted. */
  notExtended: {
    sv: `
      saknar anstånd|utan anstånd|inget anstånd|inga anstånd|ej anstånd|saknar förlängd svarstid|
      utan förlängd svarstid|inte något anstånd|utan förlängning`,
    en: `
      no extension|no extensions|without an extension|without extension|without extensions|lack an extension|
      lacks an extension|not extended|without any extension`,
  },
  extended: {
    sv: `
      någon gång fått anstånd|har någon gång fått anstånd|någon gång haft anstånd|anstånd|fått anstånd|beviljats anstånd|beviljat anstånd|har anstånd|med anstånd|förlängd tid|
      fått förlängd tid|förlängd svarstid|fått förlängd svarstid|förlängt svarsdatum|förlängda|förlängd|
      fått mer tid|fått längre tid|fått uppskov|uppskov|fått nytt datum|fått ett nytt svarsdatum|
      fått nytt svarsdatum|nytt svarsdatum|fått förlängning|förlängning|anståndet|ett anstånd|
      beviljade anstånd|fått sitt svarsdatum flyttat|flyttat svarsdatum|längre tid|längre tid på sig|
      fått längre tid på sig|mer tid|mer tid på sig|fått mer tid på sig|fick mer tid|fick längre tid|
      extra tid|fått extra tid|fått respit|respit|senare svarsdatum|fått senare svarsdatum|
      fått ett senare svarsdatum|uppskjutet svarsdatum|förlängts|fått svarstiden förlängd|anstånden|
      fått sin svarstid förlängd|beviljat uppskov|beviljats uppskov|beviljats förlängning|
      beviljats förlängd svarstid|beviljats längre tid|anstånd har beviljats|anstånd beviljats|
      fått ett anstånd|fått förlängt|fått tiden förlängd|anstånd getts|anstånd givits|anstånd lämnats|anstånd gavs|getts anstånd|
      givits anstånd|gavs anstånd|medgetts anstånd|medgivits anstånd|anstånd medgivits|anstånd medgetts|
      gett anstånd|givit anstånd|gett anstånd till|har anstånd getts|har anstånd givits|har anstånd lämnats|har anstånd medgetts|har anstånd beviljats|
      beviljades anstånd`,
    en: `
      extended|extension|an extension|extensions|got an extension|been given an extension|
      been granted an extension|was granted an extension|were granted an extension|given an extension|
      granted an extension|has an extension|have an extension|with an extension|extended due date|
      extended deadline|got more time|more time|been given more time|given more time|granted more time|
      had their deadline extended|received an extension|have been extended|has been extended|been extended|
      get an extension|a new due date|got a new due date|extensions have been granted|extensions granted|
      extensions were granted|extensions been granted|extensions given|been granted|were granted|
      longer to respond|longer to answer|longer to reply|more time to respond|more time to answer|
      more time to reply|extra time|got extra time|been given extra time|given extra time|a later due date|
      a later deadline|been given longer|had their due date moved|had their deadline moved|postponed`,
  },
} as const satisfies Lexicon;
