import type { Lexicon } from './lexicon.js';

/** What is asked for, and of whom. */
export const asking = {
  which: {
    sv: `
      vilka|vilken|vilket|vem|vika|vilak|vlka|lista|lista på|lista över|en lista på|en lista över|räkna upp|
      visa|vilka är det som|vilka är de som|vem är det som|vilka är det|vem är det|namnen på|de som|dem som|
      dom som|den som|visa alla|lista alla|visa bara|lista bara|visa endast|lista samtliga|ge mig en lista på|
      ge mig en lista över|ta fram|hitta|sök|leta upp|sök upp|vilkas|vems|vilka alla|plocka fram|visa vilka|
      lista vilka|redovisa|ange|skriv ut|visa mig|visa mig alla|lista upp|finns det några|vilka finns|
      visa upp|alla som|samtliga som|fler som|är det fler som|finns det fler som|kan du visa|kan du lista|kan du visa mig|kan du lista alla|
      kan du visa alla|skulle du kunna visa|skulle du kunna lista|kan du ta fram|kan du plocka fram|
      skulle du kunna ta fram|förteckning|en förteckning|en förteckning över|förteckning över|
      ge mig en förteckning över|få fram vilka|ta reda på vilka|sammanställ|sammanställ en lista på|
      en sammanställning av|gör en lista på|gör en lista över|skicka mig en lista på|skicka mig en lista över|
      skicka en lista på|skicka en lista över|skicka över en lista på|en lista på dem|en lista över dem|
      ge mig en lista på dem|ge mig en lista över dem|återge|redogör för|redogör för vilka|
      redogör för samtliga|önskar en förteckning|önskar en förteckning över|jag önskar en förteckning över|
      vi önskar en förteckning över|önskar en lista över|jag önskar en lista över|
      önskar få en förteckning över|jag önskar få en förteckning över|önskar en redovisning av|
      jag önskar en redovisning av|önskar en sammanställning av|jag önskar en sammanställning av|
      ge en förteckning över|upprätta en förteckning över|specificera|räkna upp vilka|ange vilka|
      redovisa vilka|återge vilka|redovisa samtliga|ange samtliga|återge samtliga`,
    en: `
      which|who|whos|whose|whom|list|list of|a list of|show|which ones|those who|those that|wich|whitch|
      who are the ones|names of|the ones that|the ones who|which are the|show all|list all|show only|
      list only|give me a list of|find|search for|find all|show me|show me all|show me the|list the|show the|
      display|give me all|give me|tell me which|look up|could you show me|can you show me|could you list|
      can you list|could you show|can you show|could you give me|can you give me|could you give me a list of|
      can you give me a list of|could you please list|can you please list|could you please show me|
      can you please show me|overview of which|produce a list of|make a list of|i need a list of|
      id like a list of|pull up|send me a list of|send a list of`,
  },
  what: {
    sv: 'vad|vilka saker|va',
    en: 'what|whats',
  },
  howMany: {
    sv: `
      hur många|antal|antalet|hur många är det som|hur stort antal|hurmånga|hur mpnga|hur mång|
      hur många gånger|räkna|antal av|hur många är|hur många finns det|hur många finns|hur många st|hur mnga|
      hur måga|hur mågna|hur månge|hur manag|hur mågna|hurr många`,
    en: `
      how many|number of|the number of|how many times|count|count of|how may|howmany|total number of|
      how many are there|how mnay|how amny|hwo many|how manny`,
  },
  when: {
    sv: `
      när|vilket datum|vilken dag|vilka datum|hur lång tid|hur länge|hur många dagar|hur många dagar är det|
      hur lång tid är det kvar|hur långt är det kvar|hur många dagar är det kvar|hur många dagar återstår|
      hur lång tid återstår|hur många dagar kvar|dagar kvar|hur länge är det kvar|till när|hur mycket tid|
      hur mycket tid är det kvar|vilka datum är|hur snart|till vilket datum|till vilken dag|när är|när var|när blir|tills när|datum då`,
    en: `
      when|whens|until when|until what date|until which date|to what date|to which date|what date|which date|what day|which day|by when|how long|how many days|how much time|
      how long is left|how much time is left|how many days are left|how many days left|days left|
      how long is there left|how many days remain|how many days until|how long until`,
  },
  howStands: {
    sv: `
      hur går det|hur går|hur går det för|hur ser det ut|hur ser läget ut|hur ligger det till|
      hur står det till|hur är läget|vad är läget|läget|läge|status|statusen|hur långt har|hur långt|
      hur har det gått|hur gick det|hur ligger|lägesbild|överblick|översikt|en överblick|sammanfattning|
      hur är det|hur är|hur är statusen|vad är status|vad är statusen|vad har hänt|vad händer|hur går det med|
      hur ligger vi till|hur långt har vi kommit|hur det går|hur det går för|hur det går med|hur det ser ut|
      hur det ligger till|hur det står till|hur läget är|hur läget ser ut|hur läget|nuläget|nuläge|
      lägesrapport|statusrapport|en lägesrapport|en statusrapport|lägesbeskrivning|en lägesbeskrivning|
      en sammanfattning|en lägesbild|hur statusen är|hur går arbetet|var står|var står vi|hur det gått|
      hur det har gått|hur långt de|hur långt man|en översyn|statusuppdatering|en statusuppdatering|
      hur artar det sig|vad är nuläget|redogör för läget|redogör för läget i|redogör för aktuellt läge|
      redogör för aktuellt läge i|sammanfatta läget|sammanfatta läget i|sammanfatta läget för|
      sammanfatta läget med|sammanfatta status|sammanfatta status för|sammanfatta statusen|sammanfatta nuläget|
      sammanfatta hur det går|sammanfatta hur det går för|sammanfatta hur det går med|sammanfatta hur det ser ut|
      sammanfatta hur det ligger till|summera läget|summera läget i|summera läget för|summera status|
      beskriv läget|beskriv läget i|beskriv läget för|redogör för det aktuella läget|redogör för nuläget|redogör för status|
      aktuellt läge|det aktuella läget|aktuell status|redogörelse för läget|en redogörelse för läget|
      fortfarande aktuell|alltjämt aktuell|ännu aktuell|status på allt|status för allt|läget totalt|
      läget överlag|läget generellt|hur går det överlag|hur går det generellt|hur går det totalt sett|
      hur ser det ut totalt|hur ser det ut överlag|hur ser det ut totalt sett|vad hände med|vad har hänt med|
      vad blev det av`,
    en: `
      how is it going|hows it going|how is|hows|how are|how does it stand|how do things stand|
      where do we stand|where do things stand|how does it look|hows it looking|how is it looking|
      whats the status|what is the status|status|state|overview|summary|situation|progress|whats up|
      how far along|how far|how far has|how far have|how far is|how goes it|how goes|how did|where does|
      how does|stand|stands|doing|going|look|looking|get on|getting on|how are things|whats the situation|
      standing|how has|how have|come along|coming along|coming|along|gone|update on|update|an update on|
      how it is going|how its going|how it goes|how things stand|how things are|how it stands|how it looks|
      come|where things stand|a status update|status update|status report|a status report|a summary|
      a summary of|summarise the status|summarise the status of|summarize the status|summarize the status of|
      summarise the situation|summarize the situation|summarise the state|summarize the state|
      summarise the state of|summarize the state of|summarise the progress|summarize the progress|
      summarise where we stand|summarize where we stand|summarise where things stand|
      summarize where things stand|summarise how things stand|summarize how things stand|
      sum up the status|sum up the status of|sum up the situation|sum up where we stand|
      sum up where things stand|sum up how things stand|whats happening|what is happening|what is the state|an overview|where we stand|
      how are we doing|how are they doing|where are we|where are we with|where are we on|where are we at with|
      how far are we with|where do we stand with|where do we stand on|the state of play|state of play|
      whats the state of play|what is the state of play|what happened to|what has happened to|what became of|
      whats happened to|what happened with`,
  },
  /** Whom a yes-or-no question is about. */
  all: {
    sv: `
      alla|samtliga|allihop|alla nämnder|samtliga nämnder|alla nämnderna|alla styrelser|
      alla nämnder och styrelser`,
    en: `
      all|everyone|everybody|every board|all boards|all the boards|all of the boards|all of them|each board|
      every one|every|each of them|each and every board|each one|each`,
  },
  nobody: {
    sv: 'ingen|inga|ingen nämnd|inga nämnder',
    en: 'nobody|no one|none|no board|no boards|none of the boards|noone',
  },
  anybody: {
    sv: `
      någon|några|nån|nåra|någon nämnd|några nämnder|nån nämnd|något|nåt|ngn|någon alls|några alls|någon enda|
      någonting|minst en|minst ett|åtminstone en|åtminstone ett|åtminstone någon|åtminstone något|något alls|någonting alls|nånting|
      nånting alls|nåt alls`,
    en: `
      anyone|anybody|any board|any|any boards|someone|somebody|some|any of the boards|anything|something|
      at least one|anything at all|any at all`,
  },
  /** "min", "jag". */
  mine: {
    sv: `
      min|mitt|mina|min nämnd|mina nämnder|min styrelse|mina styrelser|mina styrelsers|min styrelses|min nämnds|mina nämnders|egna|mina egna|har jag|ska jag|skall jag|
      måste jag|behöver jag|bör jag|är jag|ligger jag|jag har|jag ska|jag måste|på mig|hos mig|från mig|
      hur går det för mig|väntar på mig|för min del|jag själv|till mig|mina egna nämnder|min egen|
      min egen nämnd|på mitt bord|saknar jag|har jag ute|för mig att göra|att göra för mig|och väntar på mig|från min sida`,
    en: `
      my|mine|my board|my boards|my own|own|do i|have i|am i|must i|should i|did i|i have to|i must|i need to|
      i have|from me|on me|awaiting me|waiting for me|of mine|to me`,
  },
  we: {
    sv: 'vi|oss|vår|vårt|våra|vår nämnd|har vi ute|på vårt bord|på vårat bord|från vår sida|från våran sida',
    en: 'we|us|our|ours|our board|weve',
  },
  /** All that a board or a review has, after what is said of it: "svarat på allt". */
  everything: {
    sv: `
      allt|alltihop|alltsammans|allting|allt de ska|allt de skulle|allt som de ska|allt de har fått|
      allt de fått|alla sina svar|alla sina yttranden|alla sina rapporter|alla sina granskningar|
      alla sina ärenden|allt dom ska|allt dom skulle|allt som dom ska|allt som de skulle|allt de måste|
      allt dom måste|allt de har att svara på|allt de fick|allt dom fick|samtliga sina svar|samtliga sina yttranden|
      samtliga sina begäranden|alla sina begäranden`,
    en: `
      everything|all of it|the whole lot|all their requests|all of their requests|all their reviews|
      all their reports|all its requests|everything they got|everything they were sent|
      everything they were asked`,
  },
  /** Before what is said of all that there is: "helt besvarade". */
  wholly: {
    sv: 'helt|helt och hållet|fullt|fullt ut|fullständigt|till fullo|i sin helhet',
    en: 'fully|completely|entirely|wholly|in full|all done|totally',
  },
  /** Begins what every request of the unit fulfils. */
  inEvery: {
    sv: 'vars yttranden alla är sådana att de',
    en: 'whose responses are all such that they',
  },
  /** Those that are not the asker's own. */
  others: {
    sv: `
      andra nämnder|övriga nämnder|andra styrelser|övriga styrelser|de andra nämnderna|andra nämnders|övriga nämnders|annan nämnd|
      de övriga nämnderna|någon annans|annan`,
    en: 'other boards|the other boards|other board|another board|else|other committees|other committee',
  },
  /** "gäller det alla yttranden att de …": asks about a claim, which `thatThey` begins. */
  holds: {
    sv: `
      gäller det|stämmer det|är det så|är det sant|stämmer det för|gäller det för|eller hur|visst är det så`,
    en: `
      does it hold|is it true|is it the case|does it hold for|right|correct|isnt that so|is that right|
      is that correct`,
  },
  thatThey: {
    sv: 'att de|att dom|att den',
    en: 'that they',
  },
} as const satisfies Lexicon;
