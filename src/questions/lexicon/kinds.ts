import type { Lexicon } from './lexicon.js';

/** What an answer says is done. */
export const kinds = {
  taken: {
    sv: `
      vidtagna|vidtagen|vidtaget|vidtagit|vidtagits|vidtog|redan vidtagna|åtgärdade|åtgärdat|åtgärdats|
      åtgärdad|redan åtgärdat|vidta`,
    en: 'taken|already taken|took|take|addressed',
  },
  planned: {
    sv: `
      planerade|planerad|planeras|planerat|planerats|planerar|planer på åtgärder|tänker göra|tänker vidta|
      utlovade|utlovad|utlovat|har lovats|lovats|lovade|lovas`,
    en: 'planned|planning|plan|plans|promised|intend to do|intends to do|intending to do|plans to do|plan to do|planning to do|going to do',
  },
  noMeasure: {
    sv: `
      sagt att de inte ska göra något|sagt att de inte tänker göra något|sagt att de inte gör något|
      ingen åtgärd|ledde inte till någon åtgärd|inte ledde till någon åtgärd|inte lett till någon åtgärd|
      ledde inte till några åtgärder|inte lett till några åtgärder|inga åtgärder|utan åtgärd|utan åtgärder|
      saknar åtgärd|saknar åtgärder|saknas åtgärd|saknas åtgärder|åtgärd saknas|åtgärder saknas|avstår|
      avstår från åtgärd|avstår från åtgärder|avstår från att vidta åtgärder|avstår från att vidta någon åtgärd|
      avstår från att göra något|avstått från att vidta åtgärder|avstått från att göra något|avstått|avstått från åtgärd|avstått från åtgärder|avböjt|avvisat|avvisade|
      tänker inte göra något|inte tänker göra något|har ingen åtgärd|har inga åtgärder|lett till ingen åtgärd|
      tänker inte göra någonting|tänker inte göra nånting|tänker inte göra nåt|tänker inte vidta någon åtgärd|
      tänker inte vidta några åtgärder|inte tänker göra någonting|inte tänker göra nånting|
      inte tänker göra nåt|inte kommer göra någonting|inte gör någonting|inte gör nåt|inte gör nånting|
      inte ska göra något|inte ska göra någonting|inte ska göra nåt|inte kommer göra något|
      inte kommer att göra något|inte gör något|gör ingenting|göra ingenting|ingen åtgärd alls|
      inte planerar något|inte planerar någon åtgärd|inte vidtagit någon åtgärd|ingen åtgärd planeras|
      inga åtgärder planeras|lämnats utan åtgärd|lämnat utan åtgärd|lämnas utan åtgärd|vidtas ingen åtgärd|
      vidtas inga åtgärder|vidtas inte någon åtgärd|vidtas inte några åtgärder|ingen åtgärd vidtas|
      inga åtgärder vidtas|ingen åtgärd vidtagits|inga åtgärder vidtagits|ingen åtgärd har vidtagits|
      inga åtgärder har vidtagits|har ingen åtgärd vidtagits|har inga åtgärder vidtagits|görs ingenting|
      görs inget|görs ingenting åt|har inget gjorts|har ingenting gjorts|inget görs|ingenting görs|
      inte blir någon åtgärd|blir ingen åtgärd|blir det ingen åtgärd|blir det inga åtgärder|ingen åtgärd görs|
      inga åtgärder görs|ingen åtgärd ska vidtas|inga åtgärder ska vidtas|ingen åtgärd kommer att vidtas|
      inga åtgärder kommer att vidtas|ingen åtgärd är aktuell|ingen åtgärd behövs|inga åtgärder behövs|
      ingen åtgärd behöver vidtas|inga åtgärder behöver vidtas|ingen åtgärd krävs|inga åtgärder krävs|
      föranleder ingen åtgärd|föranleder inga åtgärder|föranlett ingen åtgärd|föranlett inga åtgärder|
      inte föranlett någon åtgärd|inte föranleder någon åtgärd|inte föranlett några åtgärder|
      inte lett till någon åtgärd|inte lett till några åtgärder|inte leder till någon åtgärd|tillbakavisat|
      tillbakavisats|tillbakavisade|avvisats|avfärdat|avfärdats|sagt nej|sagt nej till|sa nej till|
      sade nej till|tackat nej|tackat nej till|tackade nej till|säger nej till|inte tänker åtgärda|
      inte ska åtgärda|inte kommer att åtgärda|inte kommer åtgärda|inte vill åtgärda|inte avser åtgärda|
      inte avser att åtgärda|inte vill göra något|inte vill göra nåt|inte att vidta någon åtgärd|
      inte att vidta några åtgärder|inte att vidta åtgärder|inte att vidta åtgärd|
      inte vidta någon åtgärd|inte vidta några åtgärder|inte vidta åtgärder|
      inte vidta åtgärd|ingen åtgärd ska göras|inga åtgärder ska göras|ingen åtgärd kommer att göras|
      inga åtgärder kommer att göras`,
    en: `
      no measure|no measures|no action|no actions|without a measure|without measures|without measure|
      without action|without any measure|without any measures|lack a measure|lacks a measure|lack measures|
      lacks measures|declined to act|have no measure|has no measure|has no measures|have no measures|
      will do nothing|do nothing|doing nothing|nothing will be done|no action planned|no measure planned|
      no measures planned|no planned measures|no measures at all|not do anything|not doing anything|
      isnt doing anything|is not doing anything|arent doing anything|are not doing anything|wont do anything|
      will not do anything|doesnt do anything|does nothing|not planning to do anything|
      not going to do anything|not act|decline to act|take no action|takes no action|taking no action|
      took no action|no action taken|no measures taken|no action is taken|no actions are taken|
      no action is being taken|no measure is taken|no measures are taken|no measure is being taken|
      nothing is done|nothing is being done|nothing was done|has nothing been done|is nothing done|
      is nothing being done|is no action taken|is no action being taken|is no measure taken|
      are no measures taken|said no to|rejected|led to no action|lead to no action|say no to|says no to|
      do nothing about|did nothing about|doing nothing about|they do nothing|they do nothing about|
      nothing be done|nothing be done about|nothing will be done about|nothing is done about|
      going to do nothing|intend to do nothing|intends to do nothing|plan to do nothing|plans to do nothing|
      not act on|refrain from acting on|refrains from acting on|refrained from acting on|refrain from acting|
      refrains from acting|refrained from acting|decline to act on|declines to act on|declined to act on|decline to address|
      declines to address|declined to address|declining to address|chosen not to act on|chosen not to address|
      chose not to act on|chose not to address|not going to act|not going to act on|wont act|wont act on|not address|wont address|
      led to no measure|led to no measures|resulted in no action|met with no action`,
  },
  /** Taken or planned. */
  someMeasure: {
    sv: `
      med åtgärd|med åtgärder|med en åtgärd|lett till åtgärder|lett till en åtgärd|lett till åtgärd|
      lett till någon åtgärd|föranlett åtgärd|föranlett åtgärder|föranlett en åtgärd|föranleder åtgärd|
      föranleder åtgärder|föranleder en åtgärd|leder till åtgärd|leder till åtgärder`,
    en: 'led to a measure|led to measures|led to any measure|lead to a measure',
  },
} as const satisfies Lexicon;
