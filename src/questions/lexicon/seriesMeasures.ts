import type { Lexicon } from './lexicon.js';
import { any, each } from './rows.js';

/** Phrases made of rows of words: what is done about a recommendation. */
export const seriesMeasures = {
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
      each('enbart|bara|endast', 'planerade'),
      'löften|åtaganden|utfästelser',
      each(
        'angett|angivit|uppgett|uppgivit|anges|uppges|angivits|uppgivits|angetts',
        'som',
        'planerade|planerad|planerat',
      ),
    ),
    en: '',
  },
  asPromised: {
    sv: any(
      each(
        'gjort|genomfört|gjort klart|klar med|klara med|klart med|färdig med|färdiga med|slutfört|hunnit med|fått klart|utfört|uppfyllt',
        'det|vad|allt|allt det|allt vad',
        'de|dom|den|som',
        'lovade|lovat|har lovat|utlovade|utlovat|utlovades|lovades|planerade|planerat|har planerat|planerades',
      ),
      each('klar med|klara med|färdig med|färdiga med', 'sina|alla sina', 'löften|åtaganden|utfästelser'),
    ),
    en: each(
      'done with|finished with|through with|completed|finished|done',
      'what|everything|everything that|all that',
      'they|it',
      'promised|planned|have promised|had promised|has promised',
    ),
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
  passedDay: {
    sv: any(
      each('passerat', 'datum|sin dag'),
      each('gått|gick', 'över', 'datum|datumet|sitt datum|sin dag|slutdatum|sitt slutdatum'),
    ),
    en: '',
  },
  unreported: {
    sv: any(
      'ej rapp|att rapportera|kvar att rapportera',
      each(
        'utan att',
        'nån|någon|de|dom|nämnden|nämnderna',
        'har |',
        'hört av sig|hörts av|sagt något|sagt nåt|sagt hur det går|rapporterat|rapporterat något|rapporterat nåt',
      ),
      each('har vi inte hört', 'något|nåt', 'om'),
      'är det tyst om',
    ),
    en: '',
  },
  recommendationNoun: {
    sv: any(
      each(
        'rekommendationer|rekommendationerna',
        'som |',
        'har vi|vi har|har revisorerna|revisorerna har|har revisionen|revisionen har',
        'lämnat|riktat|gett|givit',
      ),
      each('rekommendationer|rekommendationerna', 'lämnade|riktade|gav', 'vi|revisorerna|revisionen'),
      each(
        'rekommendationer|rekommendationerna',
        'som |',
        'vi|revisorerna|revisionen',
        'lämnade|riktade|gav',
      ),
      each('bland', 'rekommendationerna|rekommendationer'),
    ),
    en: '',
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
    sv: any(
      each(
        'rapporterats|rapporterade|rapporterad|rapporterat|återrapporterats|återrapporterade|rapporteras|anmälts|anmälda',
        'som |vara |att de är |',
        'försenade|försenad|sena|sen',
      ),
      each('försenade|försenad', 'enligt', 'rapporten|rapporteringen|återrapporteringen|uppföljningen'),
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
} as const satisfies Lexicon;
