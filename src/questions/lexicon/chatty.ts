import type { Lexicon } from './lexicon.js';

/** As people write in a chat, beside the phrases of the lexicon: in a hurry, and in two languages at once. */
export const chatty: Readonly<Record<string, Lexicon[string]>> = {
  greeting: {
    sv: 'yo|tjo|tjenare|tjabba|tjaba|morsning|hejj|heej|tack på förhand för hjälpen',
    en: 'yo|hiya|heya|howdy|guys|folks|plz|thx|ty|cheers in advance',
  },
  filler: {
    sv: 'checka|kan du checka|checka av|dubbelkolla|asså|iofs|oxå|mao|btw|dvs',
    en: 'btw|fyi|gotta know|lemme know|lemme see|just curious|double check|annual report|the annual report|our annual report',
  },
  what: {
    sv: 'visa vad|visa mig vad|visa upp vad|lista vad|redovisa vad|ta fram vad',
    en: 'show what|show me what|show us what|list what',
  },
  overdue: { sv: 'försent|för sent', en: '' },
  inTime: { sv: 'itid', en: '' },
  submitted: { sv: 'saknar decision|utan decision|väntar på decision|pending beslut', en: '' },
  noMeasure: {
    sv: 'inte vidtar någon åtgärd|inte vidtar några åtgärder|inte vidtar åtgärder|inte vidta någon åtgärd|inte vidta några åtgärder|inte vidtar nån åtgärd|ingen åtgärd vidtas|inga åtgärder vidtas|inte ska vidta någon åtgärd|inte kommer att vidta någon åtgärd|inte tänker vidta någon åtgärd',
    en: '',
  },
  about: { sv: '', en: 'concern|concerns' },
};
