import type { Lexicon } from './lexicon.js';

/** What leads words that are looked for in texts. */
export const mentioning = {
  /** Always leads words. */
  mentions: {
    sv: `
      som nämner|nämner|som handlar om|handlar om|handlar|som rör|rör|som berör|berör|innehåller|
      som innehåller|med ordet|med orden|där ordet|tar upp|som tar upp|nämns|ordet|orden|talar om|pratar om|
      skriver om|om ämnet|inom området|på temat|omfattar|nämnde|nämnt|som talar om|där det står|det står|
      står det|står|där det nämns|lovar|utlovar|beskriver|lyfter|lyfter fram|diskuterar|som beskriver|
      som lyfter|nämner ordet|där de nämner|där man nämner|som inbegriper|kopplade till|kopplat till|
      som är kopplade till|förekommer|förekommer ordet|förekommer orden|förekommer begreppet|begreppet|termen|
      uttrycket|innehåller ordet|innehåller orden|som innehåller ordet|som innehåller orden|nämner orden|
      tar upp ordet|tas upp|nämndes|omnämns|nämt|har att göra med|som har att göra med|hade att göra med`,
    en: `
      mentioning|mention|mentions|that mention|that mentions|containing|contain|contains|that contain|
      with the word|with the words|concerning|that concern|dealing with|that deal with|deal with|
      on the topic of|on the subject of|refer to|referring to|mentioned|which mention|talk about|talks about|
      the word|the words|is about|are about|where it says|that says|that say|which says|describe|describes|
      bring up|brings up|is mentioned|are mentioned|is brought up|are brought up|brought up|
      is discussed|are discussed|discuss|discusses|related to|relating to|to do with|touching on|touch on`,
  },
  /** As `mentions`, in answers. */
  mentionsInAnswer: {
    sv: `
      skrivit om|skrev om|svarat om|svarade om|svarat att|svarar att|svarade att|svarar om|nämner i svaret|
      nämner i sitt svar|nämner i sina svar|som nämner i svaret|tar upp i svaret|tar upp i sitt svar|
      tar upp i sina svar`,
    en: `
      written about|write about|wrote about|answered about|answered that|responded that|replied that|
      responded about|mention in their answer|mention in their answers|mention in the answer|
      mentioned in the answer`,
  },
  inEither: {
    sv: `
      i rekommendationen eller svaret|i rekommendationen eller i svaret|i svaret eller rekommendationen|
      antingen i rekommendationen eller i svaret|antingen i rekommendationen eller svaret|
      antingen i svaret eller i rekommendationen|i rekommendation eller svar|i rekommendationer eller svar`,
    en: 'in the recommendation or the answer|in the answer or the recommendation',
  },
  inAnswer: {
    sv: `
      i svaret|i svaren|i sina svar|i sitt svar|i yttrandet|i yttrandena|i svar|i sina yttranden|
      i sitt yttrande|vars svar`,
    en: `
      in the answer|in the answers|in their answer|in their answers|in their response|in their responses|
      in its answer|in its response|in the response|in the responses|in answers|whose answer|whose answers|
      whose response`,
  },
  inRecommendation: {
    sv: `
      i rekommendationen|i rekommendationerna|i rekommendationer|i rekommendationstexten|
      i sina rekommendationer`,
    en: 'in the recommendation|in the recommendations|in recommendations|in their recommendations',
  },
  /** Leads words after recommendations, answers and measures; else bears no meaning. */
  about: {
    sv: `
      om|kring|rörande|angående|gällande|avseende|beträffande|ang|betr|avs|gäller|avser|i frågan om|
      i fråga om|ifråga om|vad beträffar|med avseende på|heter något med|heter nåt med|heter något i stil med|
      heter något om|som heter något med|som heter nåt med`,
    en: `
      about|regarding|on|re|as for|as regards|with regard to|with respect to|in regard to|called something with|
      called something like|are called something with|are called something like|named something with|
      titled something with|titled something like`,
  },
} as const satisfies Lexicon;
