import type { Lexicon } from './lexicon.js';

/** What an answer says is done. */
export const kinds = {
  taken: {
    sv: 'vidtagna|vidtagen|vidtaget|vidtagit|vidtagits|vidtog|redan vidtagna|åtgärd vidtagen|åtgärder vidtagna|åtgärden är vidtagen|åtgärdade|åtgärdat|åtgärdats|åtgärdad|vidtagna åtgärder|vidtagen åtgärd|vidtagit åtgärder|vidtagit åtgärd|redan åtgärdat|vidta',
    en: 'taken|measures taken|measure taken|action taken|actions taken|already taken|took|taken action|has taken action|have taken action|taken measures|taken a measure|took action|took measures|take|addressed',
  },
  planned: {
    sv: 'planerade|planerad|planeras|planerat|planerats|planerar|planerade åtgärder|planerad åtgärd|planerar åtgärder|planerar en åtgärd|planerar åtgärd|planerat åtgärder|åtgärder planeras|åtgärd planeras|planer på åtgärder|tänker göra|tänker vidta|utlovade|utlovad|utlovat|lovade åtgärder|har lovats|lovats',
    en: 'planned|planning|plan|plans|planned measures|planned measure|measures planned|plan measures|plans measures|planning measures|plan a measure|plans a measure|planned action|planned actions|promised measures|promised measure',
  },
  noMeasure: {
    sv: 'ingen åtgärd|inga åtgärder|utan åtgärd|utan åtgärder|saknar åtgärd|saknar åtgärder|saknas åtgärd|saknas åtgärder|åtgärd saknas|åtgärder saknas|avstår|avstår från åtgärd|avstått|avstått från åtgärd|avstått från åtgärder|avböjt|avvisat|avvisade|tänker inte göra något|inte tänker göra något|har ingen åtgärd|har inga åtgärder|lett till ingen åtgärd',
    en: 'no measure|no measures|no action|no actions|without a measure|without measures|without measure|without action|without any measure|without any measures|lack a measure|lacks a measure|lack measures|lacks measures|declined to act|have no measure|has no measure|has no measures|have no measures',
  },
  /** Taken or planned. */
  someMeasure: {
    sv: 'har åtgärder|har åtgärd|har en åtgärd|med åtgärd|med åtgärder|med en åtgärd|lett till åtgärder|lett till en åtgärd|lett till åtgärd|lett till någon åtgärd',
    en: 'with measures|with a measure|has a measure|have a measure|have measures|led to a measure|led to measures|led to any measure|lead to a measure',
  },
} as const satisfies Lexicon;
