import { end, idiom, type Idiom, some, who } from './idiom.js';

/** Of what is left to do, handed over, granted and promised. */
export const idiomsOfWork: readonly Idiom[] = [
  // What somebody has left to do
  idiom('saknar', `(?:vad|va) saknar (jag|vi)(?= (?:på|i) |\\s*[?.!]*$)`, 'vad har $1 kvar'),
  idiom('back', `ligg(?:er|a) (jag|vi|de|dom|ni) back( med| på)?`, 'är $1 sena$2'),
  idiom('bord', `(?:vad|va) (?:är det som )?ligger (?:det )?på mitt bord${end}`, 'vad har jag kvar'),
  idiom('bord', `(?:vad|va) (?:är det som )?ligger (?:det )?på (?:vårt|vårat) bord${end}`, 'vad har vi kvar'),
  idiom('bord bordet', `har ${who} på (?:mitt|sitt|vårt|vårat) bord(?:et)?${end}`, 'har $1 kvar'),
  idiom('bord', `ligger (?:det )?${some} på mitt bord`, 'har jag något kvar'),
  idiom('bord', `ligger (?:det )?${some} på (?:vårt|vårat) bord`, 'har vi något kvar'),
  idiom('vantar', `ligger det ${some} och väntar på mig`, 'har jag något kvar'),
  idiom('vantar', `(?:ligger|finns) (?:det )?${some} (?:som |och )väntar på oss`, 'har vi något kvar'),
  idiom('vantar', `(?:vad|va) väntar ni på (?:från|av) oss`, 'vad har vi kvar'),
  idiom('ute', `(?:vad|va) har (jag|vi|de|dom) ute${end}`, 'vad har $1 kvar'),
  idiom('ute', `har (jag|vi|de|dom) ${some} ute${end}`, 'har $1 något kvar'),
  idiom(
    'ute',
    `(nämnder|styrelser|bolag) (?:som )?har (?:inget|ingenting) ute(?: hos oss)?(?: längre)?`,
    '$1 har inget kvar',
  ),
  idiom('ute', `(obesvarade|öppna|försenade|sena|utestående) har vi ute`, '$1 yttranden har vi'),
  idiom('missat', `har (jag|vi|de|dom|${who.slice(1, -1)}) missat ${some}${end}`, 'är $1 sena med något'),
  idiom(
    'missat',
    `har ${who} missat (?:något|nåt|några|nåra|nån|någon) (?:svarsdatum|svarsdag|svarsdagar|deadline|deadlines|datum)`,
    'är $1 sena',
  ),
  idiom('saknas', `(?<=klara? med allt )eller saknas ${some}${end}`, ''),
  idiom(
    'maste behover',
    `(?<=^|[,.!?:–-] |^hej )(?:måste|behöver) (?!alla|samtliga|någon|nån|båda|inte)${who} (?:fortfarande )?svara på ((?:rapport|granskning|nr|nummer)\\S* \\S+)(?: fortfarande)?${end}`,
    'har $1 något kvar att svara på på $2',
  ),
  // Decisions that are spoken of as things
  idiom(
    'beslut',
    `(hur många|antal|antalet) beslut (?:som )?(?:är det )?(?:vi )?(?:saknar vi|saknas|saknar|väntar vi på|väntar på|inväntar vi|inväntar|fattas|är kvar|återstår|dröjer)(?: fortfarande| ännu| än)?${end}`,
    '$1 yttranden saknar beslut',
  ),
  idiom(
    'beslut',
    `vilka beslut (?:är det )?(?:vi )?(?:saknar vi|saknar|väntar vi på|väntar på|inväntar vi|inväntar)(?: fortfarande| ännu| än)?${end}`,
    'vilka yttranden saknar beslut',
  ),
  idiom(
    'beslut',
    `(?:men|och) (?:inte har|har inte) (?:något|nåt|ett|fått|fått något|fått nåt) beslut`,
    'men saknar beslut',
  ),
  idiom('fler', `^(?:är det |finns det )?fler som`, 'de som'),
  idiom('beslut', `(?:inkomna|nya|fattade) beslut`, 'inkomna svar'),
  idiom('beslut', `beslut (har|som)( det)? (kommit in|kom in|inkommit)`, 'yttranden $1$2 $3'),
  idiom(
    'sammantradesdag sammantradesdatum datum datumet dag dagen',
    `(?:sammanträdesdag(?:en)?|sammanträdesdatum(?:et)?|datum(?:et)?|dag(?:en)?) för ${who} beslut(?:et)?(?: om| på| i| avseende)?`,
    'när fattade $1 beslut på',
  ),
  idiom(
    'nya',
    `har det kommit (?:in )?(?:några )?nya (svar|yttranden)(?= (?:i|den|denna|förra|senaste|under|sedan|sen) )`,
    'har det kommit in några $1',
  ),
  idiom(
    'beslut',
    `(hur många|antal) beslut (?:som )?(?:har )?(?:fattades|fattats|togs|tagits|kom in|kommit in)`,
    '$1 yttranden beslutades',
  ),
  idiom(
    'svar yttranden',
    `(?:några )?nya (svar|yttranden)(?= (?:sedan|sen|den här|denna|förra|senaste|de senaste|i dag|idag|i går|igår|i förra|från|under|vecka) ?)`,
    'inkomna $1',
  ),
  // What was handed over
  idiom(
    'lamnat avgett avgivit',
    `(svar|yttranden?)((?: som)? (?:har |hade )?${who}) (?:lämnat|avgett|avgivit)(?! in | in$| till| utan| anstånd| besked)`,
    '$1$2 besvarat',
  ),
  idiom(
    'lamnat riktat gett givit',
    `(rekommendationer(?:na)?(?: som)?) (?:har (?:vi|revisorerna|revisionen)|(?:vi|revisorerna|revisionen) har) (?:lämnat|riktat|gett|givit)`,
    '$1 gav vi',
  ),
  idiom(
    'lamnade riktade',
    `(rekommendationer(?:na)?(?: som)?) (?:(?:lämnade|riktade) (?:vi|revisorerna|revisionen)|(?:vi|revisorerna|revisionen) (?:lämnade|riktade))`,
    '$1 gav vi',
  ),
  // An answer that there is not
  idiom('svar', `har (?:ännu )?(?:inget|inte något|inte nåt|inte ett) svar(?: än| ännu)?`, 'saknar svar'),
  idiom('ej', `ej svar`, 'inte svarat'),
  idiom('ej', `ej rapp\\.?`, 'utan rapport'),
  // Being late
  idiom(
    'sent',
    `(är|var|blev|är inte|var inte)((?: [\\p{L}\\p{N}:-]+){1,6}?)(?<! för) sent${end}`,
    '$1$2 försenat',
  ),
  // Of what is counted: each is one
  idiom(
    'anstand uppskov',
    `(hur många|antal|antalet) (?:anstånd|uppskov) (?:(?:har|som) )?(?:vi |revisionen |revisorerna )?(?:har )?(?:gett|givit|beviljat|beviljats|medgett|lämnat|getts|givits)`,
    '$1 yttranden har fått anstånd',
  ),
  idiom(
    'anstand uppskov',
    `(hur många|antal|antalet) (?:anstånd|uppskov)(?= finns)`,
    '$1 yttranden med anstånd',
  ),
  idiom('forseningar', `(hur många|antal|antalet) förseningar`, '$1 försenade yttranden'),
  // Days that were moved
  idiom(
    'anstand',
    `(?:vilket datum|vilken dag|vilket svarsdatum) (?:har|fick) ${who} (?:fått )?(?:sitt )?anstånd till`,
    'till när har $1 anstånd',
  ),
  idiom(
    'ursprungliga ursprungligt ursprungligen',
    ` ?än (?:det ursprungliga|ursprungligt|ursprungligen|det ursprungligen)(?: (?:svarsdatumet|svarsdatum|datumet|datum|svarsdagen|satta))?`,
    '',
  ),
  idiom('framflyttat', `(?:svarsdatum|svarsdatumet|sitt svarsdatum) framflyttat`, 'nytt svarsdatum'),
  idiom('framflyttat', `framflyttat svarsdatum`, 'nytt svarsdatum'),
  // Measures
  idiom(
    'loften lofte ataganden atagandena utfastelser',
    `(vilka|vad för|vad för slags|hur många|antal|alla|några|nåra|inga) (?:löften|åtaganden|utfästelser)`,
    '$1 utlovade åtgärder',
  ),
  idiom(
    'utan',
    `(?<=åtgärd(?:en|er|erna)?(?![\\p{L}]).{0,60})utan att (?:nån|någon|de|dom|nämnden|nämnderna) (?:har )?(?:hört av sig|hörts av|sagt något|sagt nåt|sagt hur det går)`,
    'utan rapport',
  ),
  idiom(
    'passerat',
    `(åtgärd(?:en|er|erna)?) (som )?(?:har )?passerat (?:datum|datumet|sin dag)`,
    '$1 $2har passerat sitt datum',
  ),
  idiom(
    'forsent sent',
    `(?<=^åtgärder (?:som )?(?:ej |inte )?(?:är )?[\\p{L}]+ (?:o|och|men) )(?:försent|för sent|sent)`,
    'försenade',
  ),
  idiom(
    'uppskjutna skjutits',
    `(åtgärder)(?: som)? (?:har |är )?(?:blivit )?(?:uppskjutna|skjutits upp|skjutits fram)`,
    '$1 rapporterade som försenade',
  ),
  // All that somebody has
  idiom('raknades raknas', `(?:räknades|räknas)(?= ${who} (?:svar|yttrande) )`, 'var'),
  idiom('raknades raknas', `räknas(?= (?:jag|vi|de|dom) som )`, 'är'),
  idiom(
    'raknades raknas',
    `(?<=(?:svar|yttrande)(?: på \\S+ \\S+)? )(?:räknades|räknas|räknats|ses|anses) som (försen\\p{L}*)`,
    'var $1',
  ),
  idiom('som', `(?<=(?:är|var) (?:jag|vi|de|dom) )som(?= försenade| sena)`, ''),
  idiom(
    'begaranden yttranden svar',
    `har (?:samtliga|alla) sina (?:begäranden|yttranden|svar) (?:besvarade|inne|klara|inlämnade)`,
    'har svarat på alla begäranden',
  ),
  idiom('alltsa dvs', `klara,? (?:alltså|dvs|det vill säga)(?: att)? alla har svarat`, 'klara'),
  // Days
  idiom(
    'hogst max maximalt mest',
    `(?:om|inom) (?:allra )?(?:högst|max|maximalt|som mest)(?= (?:\\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|tjugo|trettio) )`,
    'inom',
  ),
  idiom('veckan', `nu i veckan`, 'den här veckan'),
  // The latest review
  idiom('senaste', `^(?:på )?den senaste,?(?= (?:hur många|vilka|har|är) )`, 'på den senaste granskningen'),
  idiom('senaste', `(?<=svarat )på den senaste(?= men | och |\\s*[?.!]*$)`, 'på den senaste granskningen'),
  idiom('med', `är med på(?! (?:det|att) )`, 'ingår i'),
  // Whom to turn to
  idiom('stalle', `(?:vem|vilka) (?:kan )?svarar? i (?:mitt|vårt) ställe`, 'vem är min ersättare'),
  idiom('stalle', `(?:vem|vilka) (?:kan )?svarar? i ${who} ställe`, 'vem är ersättare för $1'),
  idiom('reserv', `(?:vem|vilka) är reserv(?:er)? (?:för|åt)`, 'vem är ersättare för'),
  idiom(
    'prata tala',
    `(?:finns det |har vi )?(?:nån|någon) (?:på|hos) ${who} (?:som )?(?:man|jag|vi) (?:kan )?(?:pratar?|talar?) med`,
    'vem är kontaktperson för $1',
  ),
  // Asked about
  idiom(
    'huruvida',
    `(?:undertecknad |jag |vi )?(?:önskar|vill ha|begär|emotser|ber om|behöver) (?:besked|upplysning|information|uppgift|svar)(?: om)? huruvida`,
    'jag undrar om',
  ),
  idiom('huruvida', `^huruvida (.{3,120}) önskas besked(?: om)?`, 'jag undrar om $1'),
  idiom(
    'bland',
    `finns det ${some} om (.{2,40}) bland rekommendationerna`,
    'finns det rekommendationer om $1',
  ),
  idiom(
    'langesen langesedan sen sedan',
    `(?:för )?hur (?:länge ?(?:sen|sedan)|långt tillbaka)(?: (?:är|var) det(?: som)?)?`,
    'när',
  ),
];
