import type { Lexicon } from './lexicon.js';

/** What is listed or counted. */
export const units = {
  boardNoun: {
    sv: `
      nämnd|nämnder|nämnderna|nämndernas|nämnders|nämder|nämd|nämderna|nämnder och styrelser|
      nämnderna och styrelserna|organ|instanser|mottagare|nämnde har|nämnde som|nämnde är|nämnderana|namnder|
      instans|nämndstyrelser|beslutande organ|politiska organ|styrelser och nämnder|styrelserna och nämnderna|
      nämnd eller styrelse|nämnder eller styrelser|styrelse eller nämnd|adressater|adressaterna|adressat|
      adressaten|styrelser|styrelserna|styrelsernas|styrelsers`,
    en: 'board|boards|committee|committees|bords|borads|the boards|boards and committees|committes|commitees',
  },
  /** One of them, and it is not said which. */
  theBoard: {
    sv: 'nämnden|nämndens|styrelsen|styrelsens|nämden',
    en: 'the board|the committee',
  },
  responseNoun: {
    sv: `
      svar|svaret|svaren|yttrande|yttrandet|yttranden|yttrandena|begäran|begäranden|begäran om yttrande|
      remissvar|svaren från|yttrandet från|svarens|svarets|yttrandets|yttrandenas`,
    en: `
      response|responses|the response|the responses|a response|an answer|the answer|the answers|replies|
      request|requests|a reply|the reply|answers|their requests`,
  },
  theReview: {
    sv: `
      granskning|granskningen|granskningens|rapport|rapporten|rapportens|missiv|missivet|brevet|skrivelsen|
      revisionsskrivelsen|granskningsrapporten|revisionsrapporten|revisionsrapport|granskningsrapport|
      revisionsskrivelse`,
    en: `
      review|the review|report|the report|audit|the audit|letter|the letter|audit report|the audit report|
      this review|that review|this report|that report`,
  },
  reviewsNoun: {
    sv: `
      granskningar|granskn|granskningarna|rapporter|rapporterna|missiven|skrivelser|skrivelserna|ärenden|
      ärendena|ärende|revisioner|revisionsrapporter|revisionsrapporterna|granskningarnas`,
    en: 'reviews|reports|audits|the reviews|the reports|letters|cases|case',
  },
  recommendationNoun: {
    sv: `
      rekommendation|rekommendationen|rekommendationer|rekommendationerna|rekommendationens|
      rekommendationernas|rek|reks|rekarna|rekomendationer|rekommendationer till|rekommendationerna till|
      revisorernas rekommendationer|rekommenderade vi|rekommenderat|rekommenderats|rekommenderades|rekommenderade|blivit rekommenderade|
      blivit rekommenderad|
      har vi rekommenderat|rekommenderar vi|rekar|rekomendation|rekomendationerna|rekommendationspunkter|
      rekommendationspunkt|gett någon rekommendation|gett några rekommendationer|gett en rekommendation|
      gett rekommendationer|givit någon rekommendation|givit några rekommendationer|givit rekommendationer|
      lämnat någon rekommendation|lämnat några rekommendationer|lämnat rekommendationer|
      riktat någon rekommendation|riktat några rekommendationer|riktat rekommendationer|
      rekommendationer lämnades|rekommendationer lämnas|rekommendationer har lämnats|rekommendationer gavs|
      rekommendationer gav vi|rekommendationer ges|rekommendationer framförs|rekommendationer framfördes|
      rekommendationer finns|punkt|punkter|punkten|punkterna`,
    en: `
      recommendation|recommendations|the recommendation|the recommendations|recommend|recommended|
      did we recommend|we recommended|have we recommended|recs|rec`,
  },
  measureNoun: {
    sv: `
      åtgärd|åtg|åtgärden|åtgärder|åtgärderna|åtgärdens|åtgärdernas|insatser|insatserna|insats|insatsen|
      de åtgärder`,
    en: 'measure|measures|the measure|the measures|action|actions|the action|the actions|action points',
  },
  personNoun: {
    sv: `
      personer|sekr|personerna|person|sekreterare|sekreteraren|sekreterarna|nämndsekreterare|
      nämndsekreteraren|nämndsekreterarna|ersättare|ersättaren|ersättarna|kontaktperson|kontaktpersoner|
      kontaktpersonen|kontaktpersonerna|handläggare|handläggaren|ansvarig|ansvariga|kontakt|kontakter|
      kontaktuppgifter|kontaktuppgift|mottagaren|folk|behörig kontaktperson|behöriga kontaktpersoner|
      behörig person|behöriga personer|utsedd kontaktperson`,
    en: `
      people|person|persons|secretary|secretaries|substitute|substitutes|contact|contacts|contact person|
      contact persons|contact people|contact details`,
  },
} as const satisfies Lexicon;
