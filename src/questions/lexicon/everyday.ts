import type { Lexicon } from './lexicon.js';

/**
 * What is said every day and changes no answer: adverbs of manner and doubt, ways of asking to be told, greetings.
 * What bounds a day, a number or a set is none of them.
 */
export const everyday: Readonly<Record<string, Lexicon[string]>> = {
  greeting: {
    sv: `
      hallojs|halloj|tjenis|tjabba tjena|mors|hejj hej|hej hopp|hejsan hejsan|hej på er|hej där|morrn|morron|
      god förmiddag|godkväll|godeftermiddag|godmiddag|god middag|gomorron|godmorron|god morron|gokväll|
      trevlig eftermiddag|trevlig kväll|trevlig vecka|ha en bra vecka|ha en bra helg|ha en fin helg|
      ha en trevlig helg|glad måndag|trevlig fredag|skön helg|soliga hälsningar|allt gott|allt väl|
      stort tack för hjälpen|tack för svar|tack för snabbt svar|tackar för hjälpen|tacksam för svar|
      tacksam för snabbt svar|tacksam för hjälp|tack snälla|snälla rara|kära du|kära svarstid|
      hallå svarstid|svarstid|boten|hej bot|hej boten|tjena svarstid|godmorgon svarstid|ursäkta mig|
      ledsen|ledsen att störa|sorry att jag stör|förlåt mig|jag igen|det är jag igen|nu är jag här igen|
      nu kommer jag igen|här kommer en fråga|här kommer en fråga till|kom att tänka på en sak|
      kom på en sak|en sista fråga|en sista sak|sista frågan för idag|en till sak|följdfråga|nästa fråga|
      dum fråga|kanske en dum fråga|ursäkta en dum fråga`,
    en: `
      morning|mornin|afternoon|evening|good evening to you|hi all|hi everyone|hello all|hi bot|hello bot|
      hey bot|hey there|hiya there|greetings|ta|cheers for that|thanks ever so much|thanks again|
      thank you again|thank you in advance|thanks for helping|thanks for your time|have a good one|
      have a nice weekend|have a good weekend|have a lovely day|me again|its me again|here i am again|
      silly question|stupid question|maybe a silly question|sorry if this is a silly question|
      follow up question|next question|last question|one final question`,
  },
  filler: {
    sv: `
      överlag|på det hela taget|på det stora hela|i det stora hela|i stort|i allmänhet|allmänt|rent allmänt|
      rent generellt|generellt sett|totalt sett|sammantaget|sammanfattningsvis|i sin tur|för övrigt|föresten|
      apropå det|öht|ö h t|rent konkret|rent praktiskt|rent faktiskt|i praktiken|i verkligheten|på riktigt|
      egentligen nu|i själva verket|de facto|möjligen|möjligtvis|möjlighen|eventuellt|händelsevis|
      månne|månntro|undras|tyvärr|dessvärre|lyckligtvis|äntligen|dock|emellertid|
      således|likväl|ändå nu|ju nu|liksom nu|lixom|asså ba|ärligt talat|ärligt|uppriktigt sagt|
      lustigt nog|konstigt nog|märkligt nog|så att säga|så att|som du vet|som ni vet|som jag förstår det|
      som jag förstått det|om jag förstått rätt|om jag förstår rätt|om jag minns rätt|om jag inte minns fel|
      vill jag minnas|om jag inte missminner mig|om jag inte har fel|om jag inte misstar mig|tror jag|
      som jag tror|vad jag tror|
      oavsett granskning|oavsett rapport|oavsett nämnd|oavsett vilken granskning|
      oavsett vilken rapport|oavsett vilken nämnd|oavsett vilken granskning det gäller|
      oavsett vilken nämnd det gäller|oavsett vilken rapport det gäller|oberoende av granskning|
      oberoende av nämnd|oberoende av rapport|i dagens läge|i nuvarande läge|för stunden|nånsin|nåsin|
      nån enda gång|någon enda gång|
      få fram|vilja få fram|vilja se|vilja veta|vilja få veta|skulle vilja få fram|jag skulle vilja få fram|
      skulle vilja få veta|jag skulle vilja få veta|skulle vilja få en bild av|få man se|får man se|
      får man veta|får man fråga|får jag fråga|får jag be om|får vi veta|skulle jag kunna få|
      skulle jag kunna få se|skulle jag kunna få veta|skulle vi kunna få|skulle vi kunna få se|
      kan jag be om|kan jag be dig|kan jag be dig att|kan jag be dig om|får jag be dig om|
      kan du ge mig|kan du ge oss|kan du ge|ge oss|kan du ta reda på|kan du ta reda på om|kan du kolla upp|
      kan du kolla om|kan du kolla upp om|kolla upp om|kan du se om|kan du se efter|kan du se efter om|
      se efter|se efter om|kolla efter|kolla efter om|kan du slå upp|slå upp|slå upp om|
      kan du dubbelkolla|kan du dubbelkolla om|dubbelkolla om|stäm av|stäm av om|kan du stämma av|
      kan du bekräfta|kan du bekräfta att|bekräfta|bekräfta gärna|bekräfta att|vill du bekräfta|
      går det att få veta|går det att ta reda på|går det att få fram|går det att få|finns det nån chans att|
      finns det någon möjlighet att|finns möjlighet att|har du lust|har du någon aning|har du en aning|
      har du nån aning|någon aning om|nån aning om|vet du vad|vet ni|vet ni om|du vet inte|du vet inte om|
      vet man|vet man om|är det nån som vet|är det någon som vet|minns du|kommer du ihåg|
      upplys mig|informera mig om|informera mig|förklara för mig|låt mig se|låt mig veta|låt oss se|
      jag är nyfiken på|är nyfiken på|jag funderar på om|funderar på om|jag funderar över|funderar över|
      jag funderar på|jag vill gärna veta|vill gärna veta|jag vill bara veta|jag vill gärna se|vill gärna se|
      jag vill ha reda på|vill ha reda på|jag vill få reda på|vill få reda på|jag vill få veta|vill få veta|
      jag måste veta|måste veta|vi måste veta|vi vill se|vi skulle vilja veta|vi skulle vilja se|
      jag skulle gärna vilja veta|skulle gärna vilja veta|jag skulle gärna se|skulle gärna se|
      jag skulle uppskatta att få veta|jag tänkte bara höra|tänkte bara höra|tänkte bara kolla|
      tänkte bara fråga|jag tänkte bara fråga|jag tänkte bara kolla|ville höra|jag ville höra|
      ville bara fråga|jag ville bara fråga|jag ville bara kolla|jag skulle bara kolla|måste bara kolla|
      jag måste bara kolla|jag är intresserad av att veta|intresserad av att veta|önskar besked|
      önskas besked|önskas besked om|önskar besked om|undertecknad önskar besked|
      undertecknad önskar besked om|jag önskar besked om|vi önskar besked om|besked önskas|
      besked önskas om|upplysning önskas om|det vore bra att få veta|det vore intressant att veta|
      vore bra att veta|vore intressant att veta|bra att veta|det skulle vara bra att veta|
      skulle vara bra att veta|det jag undrar är|det jag undrar över är|det jag vill veta är|
      det vi undrar är|det vi vill veta är|frågan är|min undran är|nu undrar jag|då undrar jag|sen undrar jag|
      och sen undrar jag|sedan undrar jag|jag undrar också|undrar också|undrar lite|jag undrar lite|
      jag undrar bara|undrar ni|i samma veva|å revisionens vägnar|för min chefs räkning|
      så jag vet|så att jag vet|så vi vet|så att vi vet|bara så att jag vet|bara så vi vet|
      så jag kan planera|så att jag kan planera|så jag kan förbereda mig|för min egen skull|
      för egen del|i planeringssyfte|inför planeringen|för planeringens skull|till protokollet|
      till presidiet|till presidiemötet|till ordföranden|till dagordningen|till underlaget|till årsrapporten|
      inför presidiet|inför presidiemötet|inför nämnden|inför kollegiet|inför kollegiets möte|
      inför revisorskollegiet|inför nämndmötet|inför nämndsammanträdet|inför dagens möte|
      inför morgondagens möte|inför veckan|inför helgen|inför semestern|inför årsrapporten|
      inför årsredovisningen|inför revisionsberättelsen|nähä|nåväl|jamen|jamenvisst|jaja|japp då|hm|hmmm|öh|
      ehm|äh|oj|ojdå|hoppsan|
      tack där|noterat|okidoki|okej då|ok då|jamen då|då så|bland`,
    en: `
      generally|in general|generally speaking|on the whole|by and large|honestly|frankly|to be honest|
      to be frank|sadly|unfortunately|finally|
      as it were|so to speak|incidentally|by the way|if i remember correctly|if i recall correctly|
      if i remember right|if im not mistaken|if i am not mistaken|unless im mistaken|as far as i know|
      as far as i can tell|as i understand it|regardless of review|regardless of report|regardless of board|
      regardless of which review|regardless of which board|regardless of which report|in practice|
      in reality|for real|give us|could you give us|can you give us|would you tell me|would you tell me whether|
      would you tell me if|would you show me|would you let me know|would you check|would you check if|
      could you let me know|can you let me know|could you let me know if|can you let me know if|
      let us know|could you find out|can you find out|could you find out if|can you find out if|
      could you look up|can you look up|could you confirm|can you confirm|please confirm|confirm|
      could you confirm that|can you confirm that|please confirm that|could you confirm whether|
      can you confirm whether|any idea if|any idea whether|do we know|do we know if|do we know whether|
      do you know if|do you know whether|do you remember|do you recall|may i see|may i know|may i ask|
      can i ask|could i ask|might i ask|can i know|could i know|id love to know|i would love to know|
      id like to see|id like to find out|i would like to find out|i have to know|i want to find out|
      i need to find out|i need to see|we need to see|we want to see|wed like to see|i was hoping to see|
      i was hoping to find out|im curious|i am curious|im curious whether|im curious if|curious if|
      curious whether|im interested in knowing|i am interested in knowing|it would be good to know|
      it would be nice to know|good to know|it would help to know|what i want to know is|
      what i need to know is|what i would like to know is|what im wondering is|what i wonder is|
      the question is|for my own sake|for planning purposes|so that i know|so i know|so we know|just so i know|
      just so we know|before lunch|before coffee|before my train|among|amongst|alright|
      alright then|right then|hmm well|er|erm|uh|uhm|hm`,
  },
  which: {
    sv: `
      vilk|vicka|vicken|vicket|vilkka|villka|vilke|wilka|vlika|vilkna|viilka|vlken|vlket|viken nämnd|vilkn|
      nämn|nämn vilka|kan du nämna|kan du ange|kan du räkna upp|kan du rada upp|rada upp|rabbla|rabbla upp|
      lista ut vilka|ta fram vilka|kan du ta fram vilka|kan du plocka fram vilka|plocka fram vilka|
      hitta vilka|kan du hitta|kan du leta fram|leta fram|leta rätt på|sök fram|kan du söka fram|
      skulle du kunna lista alla|förteckna|förteckna de|förteckna vilka|gör en sammanställning av|
      gör en sammanställning över|en sammanställning över|sammanställ vilka|
      ge mig alla|ge mig namnen på|ge oss en lista på|ge oss en lista över|jag vill ha en lista på|
      jag vill ha en lista över|jag behöver en lista på|jag behöver en lista över|vi behöver en lista på|
      vi behöver en lista över|behöver en lista på|behöver en lista över|jag skulle behöva en lista på|
      jag skulle behöva en lista över|jag skulle vilja ha en lista på|jag skulle vilja ha en lista över|
      kan jag få en lista på|kan jag få en lista över|kan du ge mig en lista på|kan du ge mig en lista över|
      kan du göra en lista på|kan du göra en lista över|kan vi få en lista på|kan vi få en lista över|
      får jag en lista på|får jag en lista över`,
    en: `
      enumerate|name all|can you name|could you name|tell us which|let me know which|let me see which|
      i want a list of|i would like a list of|wed like a list of|we need a list of|could i get a list of|
      can i get a list of|can i have a list of|could i have a list of|can we get a list of|
      can we have a list of|give us a list of|get me a list of|put together a list of|draw up a list of|
      compile a list of|show us|show us all|dig out|dig up|fetch|fetch me|get me|get me all|
      find me|find me all|wihch|whcih|whihc|which which|whic`,
  },
  howMany: {
    sv: `
      räkna ihop|hur många ungefär|ungefär hur många|räkna ihop hur många|räkna samman|räkna hur många|kan du räkna|kan du räkna ihop|
      kan du räkna hur många|hur många blir det|hur många rör det sig om|ge mig antalet|ge mig antal|
      jag behöver antalet|jag behöver antal|jag behöver veta antalet|behöver antalet|totalt antal|
      det totala antalet|totala antalet|sammanlagt antal|det sammanlagda antalet|hur pass många|
      huur många|hru många|hur måånga|hur mpånga`,
    en: `
      give me the number of|tell me the number of|count up|add up|tally|please count|could you count|
      can you count|how many is it|what is the number of|whats the number of|the count of|
      what is the total number of|whats the total number of`,
  },
};
