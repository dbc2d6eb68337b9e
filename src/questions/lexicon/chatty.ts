import type { Lexicon } from './lexicon.js';

/** As people write in a chat, beside the phrases of the lexicon: in a hurry, and in two languages at once. */
export const chatty: Readonly<Record<string, Lexicon[string]>> = {
  greeting: {
    sv: 'yo|tjo|tjenare|tjabba|tjaba|morsning|hejj|heej|tack på förhand för hjälpen',
    en: 'yo|hiya|heya|howdy|guys|folks|plz|thx|ty|cheers in advance',
  },
  filler: {
    sv: `
      checka|kan du checka|checka av|dubbelkolla|asså|iofs|oxå|mao|btw|dvs|bara en snabb grej|en snabb grej|
      snabb grej|snabb grej bara|kort fråga bara|bara en kort fråga|bara en snabb fråga|snabb fråga bara|
      en liten fråga bara|en grej till|en grej bara|bara en grej|bara en sak|en sak bara|tänkte höra|
      tänkte kolla|tänkte fråga|jag tänkte höra|jag tänkte kolla|jag tänkte fråga|skulle bara kolla|
      skulle bara höra|skulle bara fråga|ville bara kolla|ville bara höra|ville bara veta|vill bara kolla|
      vill bara veta|jag ville veta|ville veta|jag vet inte|vet inte|vi vet inte|jag vet inte om|vet inte om|
      vi vet inte om|jag minns inte|minns inte|jag minns inte om|jag kommer inte ihåg|jag kommer inte ihåg om|
      jag är inte säker på om|är inte säker på om|inte säker på om|om vi bara ser|om vi ser|om man bara ser|
      om man ser|om vi bara tittar på|om vi tittar på|om man bara tittar på|om man tittar på|
      har du möjlighet att|har ni möjlighet att|om du har möjlighet|finns det möjlighet att|skulle du vilja|
      skulle ni vilja|är det möjligt att|är det möjligt att få|skulle det gå att|när du har tid|när du hinner|
      har du lust att|hade du kunnat|så snäll och|så snäll att du|vara snäll och|kan du vara snäll och|
      skulle du vilja vara snäll och|vill du vara snäll och|var så snäll och|vara så snäll och|
      är du så snäll och|vara vänlig och|kan du vara vänlig och|var vänlig och|så vänlig och|
      så vänlig att du|vara vänlig att|ha vänligheten att|enligt svaren|enligt nämnderna|enligt nämnden|
      i något fall|i något enda fall|i minst ett fall|i åtminstone ett fall|kommer från`,
    en: `
      so kind as to|so kind and|so kind to|be so kind as to|be so kind and|be kind enough to|kind enough to|
      claim to|claims to|claim to have|claims to have|according to the responses|according to the answers|
      according to the boards|in at least one case|in any one case|on any point|on at least one point|
      on some point|comes from|come from|
      would you mind|would it be possible to|is it possible to|would you be able to|are you able to|
      when you have time|when you get a chance|do you happen to know|if you have time|btw|fyi|gotta know|lemme know|lemme see|just curious|double check|quick one|a quick one|
      just a quick one|one quick thing|not sure you can help|not sure if you can help|wanted to check|
      i wanted to check|wanted to know|i wanted to know|just wanted to know|i just want to know|
      just want to know|i just wanted to check|i dont know|dont know|i do not know|i dont know if|
      i dont know whether|dont know if|not sure if|not sure whether|im not sure if|im not sure whether|
      i am not sure if|i am not sure whether|i cant remember|i cant remember if|i dont remember|
      i dont remember if|annual report|the annual report|our annual report|if we
      only look at|if we look at|if you only look at|if you look at`,
  },
  what: {
    sv: 'visa vad|visa mig vad|visa upp vad|lista vad|redovisa vad|ta fram vad',
    en: 'show what|show me what|show us what|list what',
  },
  /** Asks for what a person grants. */
  command: {
    sv: `
      kan vi få anstånd|kan jag få anstånd|skulle vi kunna få anstånd|kan vi få mer tid|kan jag få mer tid|
      kan vi få längre tid|vi behöver anstånd|jag behöver anstånd|vi vill ha anstånd|jag vill ha anstånd|
      vi behöver mer tid|jag behöver mer tid`,
    en: `
      can we get an extension|can we have an extension|can i get an extension|can i have an extension|
      could we get an extension|could we have an extension|may we have an extension|we need an extension|
      i need an extension|we need more time|i need more time|can we get more time|can i get more time`,
  },
  answeredLate: { sv: 'försent|för sent', en: '' },
  unanswered: {
    sv: '',
    en: 'lack responses|still lack responses|lack answers|still lack answers|lacks answers|lack replies',
  },
  which: {
    sv: 'show mig|show mig alla|är du snäll och visar|är du så snäll och visar|visa me|list alla',
    en: '',
  },
  inTime: { sv: 'itid', en: '' },
  submitted: { sv: 'saknar decision|utan decision|väntar på decision|pending beslut', en: '' },
  noMeasure: {
    sv: `
      inte vidtar någon åtgärd|inte vidtar några åtgärder|inte vidtar åtgärder|inte vidta någon åtgärd|
      inte vidta några åtgärder|inte vidtar nån åtgärd|ingen åtgärd vidtas|inga åtgärder vidtas|
      inte ska vidta någon åtgärd|inte kommer att vidta någon åtgärd|inte tänker vidta någon åtgärd`,
    en: '',
  },
  about: { sv: '', en: 'concern|concerns' },
};
