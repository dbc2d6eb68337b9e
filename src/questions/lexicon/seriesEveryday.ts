import type { Lexicon } from './lexicon.js';
import { any, each } from './rows.js';

const actions =
  'upprättad|upprättat|upprättade|framtagen|framtaget|framtagna|införd|infört|införda|antagen|antaget|antagna|fastställd|fastställt|fastställda|uppdaterad|uppdaterat|uppdaterade|reviderad|reviderat|reviderade|utbildad|utbildade|kartlagd|kartlagt|kartlagda|inventerad|inventerat|inventerade|installerad|installerat|installerade|driftsatt|driftsatta|igång|i gång|i drift|framme|levererad|levererat|levererade|upphandlad|upphandlat|upphandlade|utvärderad|utvärderat|utvärderade|dokumenterad|dokumenterat|dokumenterade|implementerad|implementerat|implementerade|byggd|byggt|byggda|lagad|lagat|lagade|renoverad|renoverat|renoverade|provad|provat|provade|testad|testat|testade|genomgången|genomgånget|genomgångna|uppsatt|uppsatta|tillsatt|tillsatta|anställd|anställda|rekryterad|rekryterade|avslutad|avslutat|avslutade|slutförd|slutfört|utförd|utfört|utförda';

/** Phrases made of rows of words: verbs that people use every day for what is done, granted and handed over. */
export const seriesEveryday = {
  measureDate: {
    sv: any(
      each('ska |skall |skulle |', 'vara|bli|stå', actions),
      'vara klart|vara klart med',
      each('ska |skall |', 'stå', 'klar|klart|klara|färdig|färdigt|färdiga'),
    ),
    en: '',
  },
  planned: {
    sv: each('åtagit sig|åtagit oss|åtog sig|förbundit sig', '|att genomföra|att göra|att vidta'),
    en: '',
  },
  extended: {
    sv: any(
      each('fått|fick', 'skjuta på|skjuta upp', 'svaret|sitt svar|yttrandet|sitt yttrande'),
      each(
        'anstånd|uppskov|förlängningar',
        'som |har |',
        'vi|revisionen|revisorerna',
        'har |',
        'gett|givit|beviljat|medgett|medgivit|lämnat',
      ),
      each('anstånd|uppskov', 'gav|beviljade|lämnade', 'vi|revisionen|revisorerna'),
      each('erhållit|tilldelats', 'anstånd|uppskov|förlängd tid|förlängd svarstid|längre tid|mer tid'),
    ),
    en: '',
  },
  inTime: {
    sv: each(
      'inom',
      'den förlängda tiden|den förlängda svarstiden|förlängd tid|förlängd svarstid|anståndstiden|anståndet|utsatt tid',
    ),
    en: '',
  },
  mustRespond: {
    sv: 'kommer in|kommer det in|kommer svaren in|kommer svaret in|väntas komma in|är på väg in',
    en: '',
  },
  someMeasure: {
    sv: each('lett till|ledde till|leder till|resulterat i|resulterade i', 'något|nåt|någonting'),
    en: '',
  },
  finished: {
    sv: each('gjort|fått', 'klart|klara|färdigt|färdiga'),
    en: '',
  },
  answered: {
    sv: 'levererat|fått något av|fått nåt av|fått nåt från',
    en: '',
  },
  handedIn: {
    sv: any(
      'lagt in|lade in',
      each(
        'lagt in|lade in|la in|fått iväg|skickat iväg|skickat|skickade',
        'sitt svar|svaret|sitt yttrande|yttrandet|sina svar|vårt svar|våra svar',
      ),
    ),
    en: '',
  },
  draft: {
    sv: each('skriver på|sitter med|jobbar med|arbetar med', 'sitt svar|sina svar|sitt yttrande'),
    en: '',
  },
  begun: {
    sv: any(
      each('lämnat in|skickat in|lämnat', 'något|nåt|ett', 'utkast'),
      each('är', 'igång|i gång', 'med svaret|med sitt svar|med yttrandet|'),
    ),
    en: '',
  },
  submitted: {
    sv: each('väntar på|ska upp i|ska upp till', 'sin nämnd|nämnden|nämnd'),
    en: '',
  },
  overdue: {
    sv: each('missat|missade', 'sitt datum|datumet|sin svarsdag'),
    en: '',
  },
  howMany: {
    sv: each('räkna', 'ihop|samman|ut|fram', 'hur många|antalet|antal|'),
    en: '',
  },
  noMeasure: {
    sv: each(
      'uppgivit|uppgett|angett|angivit|svarat|meddelat|sagt',
      'att',
      'ingen åtgärd vidtas|ingen åtgärd ska vidtas|inga åtgärder vidtas|inga åtgärder ska vidtas|de inte gör något|de inte gör något åt|dom inte gör något|dom inte gör nåt|de inte gör nåt|de inte gör nåt åt|ingen åtgärd behövs|ingen åtgärd görs',
    ),
    en: '',
  },
  except: {
    sv: 'undantag',
    en: '',
  },
  filler: {
    sv: any(
      each('minst|åtminstone', 'en gång|ett tillfälle'),
      each('eller', 'är det|det är|e det', 'helt |', 'tomt|blankt'),
      each('eller', 'ligger|är', 'det|den', 'fortfarande |', 'kvar|öppen|öppet'),
      each('eller saknas', 'det|den|något|nåt', '|fortfarande'),
      each('eller har', 'vi|de|jag|dom', 'tid', '|kvar|på oss|på sig'),
      'framöver|passa|hann|drog|räknas|räknades|huruvida',
      each(
        'än',
        'det |',
        'ursprungliga|ursprungligt|ursprungligen',
        '|svarsdatumet|svarsdatum|datumet|datum|svarsdagen',
      ),
      each('registrerat|registrerad|noterat|noterad|markerat|markerad|bokfört|upptaget', 'som'),
    ),
    en: '',
  },
} as const satisfies Lexicon;
