import { end, idiom, type Idiom, some, who } from './idiom.js';

const months = '(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
const ordinals =
  'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta'.split(
    ' ',
  );
/** "femtonde april": the fifteenth. */
const ordinalDays: readonly Idiom[] = ordinals.map((said, at) =>
  idiom(said.normalize('NFD').replace(/\p{M}/gu, ''), `${said}(?= ${months})`, String(at + 1)),
);
const lazily = who.replace('{0,3}', '{0,3}?');
const now = '(?: just nu| nu)?';

/** Of days, of what is asked twice or joined, and of whom to turn to. */
export const idiomsOfDays: readonly Idiom[] = [
  ...ordinalDays,
  idiom('dgr', `(?<=\\d )dgr`, 'dagar'),
  idiom(
    'manadsskiftet manadens manaden',
    `(?:före|innan) (?:månadsskiftet|månadens slut|månaden är slut|den här månaden är slut)`,
    'före nästa månad',
  ),
  idiom('tidigast', `tidigast(?: i)?(?= ${months})`, 'från och med'),
  idiom('tidigast', `tidigast(?= den \\d| \\d)`, 'från och med'),
  idiom('narmsta narmaste', `inom (?:den )?(?:närmsta|närmaste) veckan`, 'inom en vecka'),
  idiom('narmsta narmaste', `inom (?:den )?(?:närmsta|närmaste) månaden`, 'inom en månad'),
  idiom('nyar', `(före|innan|efter|sedan|sen) nyår(?! \\d)`, '$1 årsskiftet'),
  idiom('helgen', `(före|innan) helgen`, '$1 lördag'),
  idiom('sommaren', `fram till sommaren`, 'före sommaren'),
  idiom('dags', `när är det dags för oss(?: att svara)?`, 'när ska vi svara'),
  idiom('dags', `när är det dags för mig(?: att svara)?`, 'när ska jag svara'),
  idiom('dags', `när är det dags för ${who} att svara`, 'när ska $1 svara'),
  idiom('galler', `(vilket datum|vilken dag) är det som gäller`, '$1 gäller'),
  idiom('blev', `när blev ${who} klara? med(?= (?:rapport|granskning))`, 'när svarade $1 på'),
  idiom(
    'passa halla',
    `(?:vad är )?(?:mitt )?nästa (?:datum|dag|svarsdatum) (?:som )?(jag|vi) (?:måste|behöver|ska) (?:passa|hålla)`,
    'vad är nästa svarsdag $1 har',
  ),
  // In time
  idiom('hann', `hann inte (?:svara )?i tid`, 'var inte i tid'),
  idiom('hann', `hann (?:svara )?i tid`, 'svarade i tid'),
  idiom('hann', `^hann ${lazily} (?:svara )?i tid`, 'svarade $1 i tid'),
  idiom(
    'blev',
    `(?<=(?:vilka|vem|vilka nämnder|hur många|som) )(?:inte blev|blev inte) klara? i tid`,
    'var inte i tid',
  ),
  idiom('drog', `drog över(?: på)? tiden`, 'var sena'),
  idiom(
    'an',
    `(?:mer sent|senare) än (svarsdatum|svarsdatumet|svarsdagen|utsatt tid|deadline|deadlinen|sista svarsdag)`,
    'efter $1',
  ),
  // All of what is asked in one part of it, and said again in another
  idiom(
    'eller',
    `(?<=(?:svarat|börjat|klara?|beslutat|lämnat in).{0,60})eller (?:är det|det är|e det) (?:helt )?(?:tomt|blankt)${end}`,
    '',
  ),
  idiom(
    'eller',
    `(?<=(?:svarat|klara?|beslutat|lämnat in).{0,60})eller (?:ligger|är) (?:det|den) (?:fortfarande )?(?:kvar|öppen|öppet)${end}`,
    '',
  ),
  idiom(
    'eller',
    `(?<=(?:svarat|klara?|beslutat|lämnat in).{0,60})eller saknas (?:det|den)(?: fortfarande)?${end}`,
    '',
  ),
  idiom(
    'eller',
    `(?<=(?:sena?|försenade?|försenat).{0,40})eller har (?:vi|de|jag|dom) tid(?: kvar| på oss| på sig)?${end}`,
    '',
  ),
  // Joined
  idiom(
    'svarat besvarat',
    `inte (?:har )?(?:besvarat|svarat på) (?:rapport )?(\\d+) och inte (?:heller )?(?:på )?(?:rapport )?(\\d+)`,
    'inte svarat på rapport $1 och inte svarat på rapport $2',
  ),
  idiom('bade', `både svara på`, 'svara på både'),
  idiom(
    'tillhor hor',
    `,? som inte (?:tillhör|hör till|finns i|ingår i)(?= (?:rapport|granskning))`,
    ' utom',
  ),
  idiom(
    'rekommendationer atgarder',
    `(?<=(?:rekommendationer|åtgärder).{0,60}),? men inte i(?= (?:rapport|granskning))`,
    ' utom',
  ),
  idiom(
    'enbart bara endast',
    `(?<=(?:rekommendationerna|åtgärderna) .{0,40}är (?:fortfarande |ännu )?)(?:enbart|bara|endast)(?= planerade)`,
    '',
  ),
  // Of what is left, in other words
  idiom('svara', `ska (jag|vi) svara på ${some}${now}${end}`, 'har $1 något kvar'),
  idiom('gora', `(?:behöver|måste|ska) (jag|vi) göra ${some}${now}${end}`, 'har $1 något kvar'),
  idiom(
    'gora',
    `finns det ${some} (?:för mig att göra|att göra för mig|jag (?:ska|behöver|måste) göra)${now}${end}`,
    'har jag något kvar',
  ),
  idiom(
    'svara',
    `har (jag|vi|${who.slice(1, -1)}) ${some} att svara på${now}${end}`,
    'har $1 något kvar att svara på',
  ),
  idiom('vill', `vad vill ni ha (?:in )?(?:av|från) (?:oss|mig)`, 'vad har vi kvar'),
  idiom(
    'vantar',
    `(?:väntar ni på ${some}|är det ${some} ni väntar på) (?:från|av) (?:oss|mig)`,
    'har vi något kvar',
  ),
  idiom(
    'beslut',
    `har (jag|vi) ${some} beslut kvar(?: att (?:skicka in|lämna in|fatta))?`,
    'har $1 några yttranden som saknar beslut',
  ),
  idiom(
    'borja prioritera ta',
    `vad (?:ska|bör|måste) (jag|vi) (?:börja med|prioritera|ta först|ta tag i först|ta itu med först)${end}`,
    'vad har $1 kvar',
  ),
  idiom('missat', `är det ${some} (vi|jag) (?:har )?missat${end}`, 'är $1 sena med något'),
  idiom(
    'lovat',
    `(?:vad|va) har ${who} lovat (?:som|men|och)(?: vi| de| dom)? inte(?: är| har| blivit)? (?:gjort|klart|klara|gjorda|genomfört|färdigt)`,
    'vilka utlovade åtgärder har $1 som inte är klara',
  ),
  idiom('gjort', `^(?:vad|va) har ${who} (?:redan )?gjort${end}`, 'vilka åtgärder har $1 vidtagit'),
  idiom('skulle', `^(?:vad|va) skulle (?:ha )?(?:varit|vara) klart`, 'vilka åtgärder skulle ha varit klara'),
  idiom(
    'rapportera',
    `har (jag|vi) ${some}(?: åtgärder)? (?:kvar )?att rapportera`,
    'har $1 några planerade åtgärder utan rapport',
  ),
  idiom(
    'rapportera',
    `(?:vad|va|vilka åtgärder) har (jag|vi) (?:kvar )?att rapportera`,
    'vilka åtgärder har $1 utan rapport',
  ),
  idiom(
    'rapportera',
    `(?:vad|va|vilka åtgärder) (?:ska|måste|behöver) (jag|vi) rapportera${end}`,
    'vilka åtgärder har $1 utan rapport',
  ),
  idiom(
    'hort tyst',
    `åtgärder (?:har vi inte hört (?:något|nåt) om|är det tyst om)`,
    'åtgärder saknar rapport',
  ),
  idiom('sida', `klart? från (?:vår|våran|min) sida`, 'klar hos oss'),
  idiom(
    'maste behover',
    `^([\\p{L}\\p{N} -]{3,60}), (?:måste|behöver) (?!alla|samtliga|någon|nån|båda)${lazily} (?:fortfarande )?svara på (?:den|det)(?: fortfarande)?${end}`,
    'har $2 något kvar att svara på på $1',
  ),
  // A review that was taken back
  idiom(
    'aterkallad tillbakadragen indragen',
    `^är ((?:rapport|granskningen?) [^?.!,]{1,80}) (?:återkallad|tillbakadragen|indragen)${end}`,
    'hur går det med $1',
  ),
  idiom(
    'beslutat besvarat',
    `^är ((?:\\S+ ){1,4}svar[^?.!,]{0,60}?) (?:registrerat som )?(?:beslutat|besvarat) eller (?:bara |endast )?(?:inskickat|inlämnat)${end}`,
    'hur går det med $1',
  ),
  // Whom to turn to
  idiom('ersattare', `finns (?:det )?(?:nån|någon) ersättare för (?:mig|oss)`, 'vem är min ersättare'),
  idiom('ersattare', `finns (?:det )?(?:nån|någon) ersättare(?= (?:för|på|hos) )`, 'vem är ersättare'),
  // What came
  idiom(
    'nytt',
    `har det kommit (?:in )?(?:något|nåt|någonting) nytt till ${lazily}(?= (?:i år|den här|denna|i|under|sedan|sen)(?! \\S+ (?:revision|granskning)))`,
    'vilka granskningar har $1 fått',
  ),
  idiom(
    'nytt',
    `har (vi|jag) fått (?:något|nåt|någonting) nytt(?= (?:i år|den här|denna|i|under|sedan|sen) ?)`,
    'vilka granskningar har $1 fått',
  ),
];
