import type { Lexicon } from './lexicon.js';

/** What bears no meaning of its own, and what asks for help. */
export const talk = {
  filler: {
    sv: `
      vet du möjligen|vet du möjligen om|vet du händelsevis|vet du händelsevis om|såvitt du vet|vad du vet|vad jag förstår|tydligen|uppenbarligen|på något sätt|konkret|
      närmare bestämt|specifikt|för ordningens skull|för protokollet|till mötet|inför mötet|i slutänden|formellt|
      officiellt|i systemet|i registret|enligt registret|enligt systemet|enligt listan|i kommunen|i staden|
      för tillfället|nuförtiden|numera|än så länge|så här långt|per idag|åt mig|
      vänlig att upplysa mig om|vara vänlig att upplysa mig om|upplysa mig om|undertecknad önskar veta|
      undertecknad vill veta|undertecknad undrar|jag ber att få|ber att få|jag behöver uppgift om|
      vi behöver uppgift om|behöver uppgift om|har|är|ar|det|den|de|att|på|i|för|av|med|till|från|så|ju|väl|
      nog|hade|blivit|blev|var|vara|varit|ha|finns|finnas|fanns|en|ett|sig|sin|sitt|sina|detta|denna|här|ni|
      du|man|vi vill veta|jag undrar|undrar|jag vill veta|vill veta|jag vill se|vill se|jag skulle vilja veta|
      jag skulle vilja se|skulle vilja veta|skulle vilja ha|jag vill ha|jag behöver veta|behöver veta|
      jag behöver|kan du säga|kan du säga mig|kan du tala om|kan du berätta|kan du kolla|kolla|kolla upp|säg|
      säg mig|säga|berätta|tala om|berätta för mig|tala om för mig|ge mig|får jag se|kan jag få|kan jag få se|
      kan jag få veta|skulle du kunna|skulle du kunna säga|kan ni säga|vet du|får jag veta|hittills|än|ännu|
      fortfarande|egentligen|faktiskt|exakt|alltså|redan|igen|också|totalt|sammanlagt|allt som allt|
      över huvud taget|överhuvudtaget|själva|egen|vet|revisionen|revisorerna|revisorernas|revision|
      revisionskontoret|från revisionen|till revisionen|till revisorerna|i regionen|regionen|i region|hos|
      vad gäller|när det gäller|fråga|en fråga|frågan|undran|lämna|gjort|ser|dig|fram|ut|själv|stycken|st|
      lite|även|snabbt|snabb|snälla du|bara undrar|deras|dess|hens|hennes|hans|åt|ligger|ska|skall|måste|
      behöver|bör|nu|just nu|för närvarande|i dagsläget|i nuläget|kommit|hur har|jag|mig|kan jag se|över|går|
      kan du|kan ni|kan man|kan man få|kan man se|går det att få|går det att se|om du kan|kan vi se|kan vi få|
      kan du inte|kan du inte säga|det vore bra att veta|finns det|där det|när det kommer till|
      vad jag undrar är|jag undrar om|undrar om|vet du om|kolla om|om det finns|tack|bli|blir|förresten|ok|
      okej|aha|nja|jaha|jaså|hmm|eh|nämligen|typ|liksom|liten|lilla|min fråga är|min fråga|enligt|hälsningar|
      dina|den här|det här|den här frågan|frågor|bara säga|säger du|gärna|kunde|kunna|hör|hörs|intresserad av|
      nyfiken|nyfiken på|undrar över|kollega|chefen undrar|chefen vill veta|min chef undrar|status på|ju då|
      jobbar|ha en bra dag|trevlig helg|upp|sin del|någonstans|nånstans|finns kvar|region|skulle|skulle kunna|
      ändå|trots|trots det|trots att|hej då|samtidigt|som sagt|lite snabbt|nåja|såklart|allihopa|ens|medan|
      hjälpa mig att få fram|hjälpa mig att ta fram|hjälpa mig att se|hjälpa mig med|hjälpa mig|hjälpa oss|
      få fram|ta reda på|om du skulle kunna|om du skulle kunna hjälpa mig|skulle du kunna hjälpa mig|
      kan du hjälpa mig att få fram|kan du hjälpa mig att se|jag skulle behöva|skulle behöva|
      jag skulle behöva veta|skulle behöva veta|behöva|heller|med anledning av|på grund av|till följd av|
      i och med|utifrån|kan vi|vi kan|får vi|får vi se|har du koll på|har du koll|koll på|koll|vi undrar|
      vi behöver veta|vi behöver|jag skulle vilja ha|vill ha|jag letar efter|letar efter|jag söker|behöver se|
      jag behöver se|skulle gärna|kan jag få reda på|få reda på|få veta|om möjligt|så snart som möjligt|
      så fort som möjligt|asap|vänligen|var god|var god och|var vänlig|var vänlig och|var snäll|var snäll och|är du snäll|vara så snäll och|vara så snäll att|vara snäll och|vara snäll att|så snäll och|bara så jag vet|
      för säkerhets skull|inför mötet|inför sammanträdet|inför revisorsmötet|på begäran|i vår region|hela|
      sedan tidigare|visst|säger att de|uppger att de|menar att de|anger att de|hur som helst|
      som det ser ut nu|som läget är nu|i skrivande stund|fortfarande inte än|per idag|verkligen|helt enkelt|
      någonsin|kan du se|kan du kontrollera|kontrollera|kolla åt mig|hjälp mig att se|hjälp mig se|
      upplys mig om|ta fram åt mig|åt oss|nej|nä|ja|jo|jodå|japp|e|
      vid nåt tillfälle|vid något tillfälle|vid något enda tillfälle|infaller|inträffar|kortfattat|i korthet|kort|
      lett till|ledde till|resulterat i|resulterade i|jag önskar|vi önskar|jag önskar få|jag önskar veta|vi önskar veta|jag önskar få veta|
      härmed önskas|önskas|tillhör|som tillhör|alltjämt|under perioden|från perioden|för perioden|i perioden|vad avser|
      såvitt avser|såvitt gäller|föreligger|föreligger det|vid det här laget|i alla fall|iallafall|
      iaf|i varje fall|någon gång|nån gång|hunnit bli|hunnit få|alls|att se|
      att få se|att kolla|att få veta|
      m|i vart fall|i så fall|isf|pratar vi om|talar vi om|snackar vi om|sagt|sagt att|först|gjorts|gjorda|anståndet inräknat|anstånd inräknat|
      med anståndet inräknat|med anstånd inräknat|inräknat anstånd|inräknat anståndet|inklusive anstånd|
      inklusive anståndet|inkl anstånd|anståndet medräknat|anstånd medräknat|med anståndet medräknat`,
    en: `
      have|has|had|is|are|was|were|be|been|being|the|a|an|to|of|in|for|from|by now|with|at|as|it|its|there|
      their|theirs|they|this|you|your|do|does|did|so far|so|still|already|actually|exactly|ever|
      please tell me|tell me|tell us|show us|let me know|let me see|could you tell me|can you tell me|
      as far as you know|from what you can see|in your records|on record|in the system|in the register|
      according to the register|according to the system|according to your records|these days|formally|officially|
      specifically|precisely|apparently|in fact|for the record|by any chance|i would like to know|id like to know|i would like to see|id like to see|i want to know|i want to see|
      i need to know|i wonder|wondering|i am wondering|im wondering|do you know|can i see|could i see|
      could i get|can i get|can i have|could i have|see|know|their response|their answer|their responses|
      their answers|its response|its answer|auditors|auditor|the auditors|to the auditors|in total|total|
      altogether|overall|really|in the region|region|exist|exists|question|a question|quick question|things|
      thing|ones|made|gave|given|long|up|who it is|their replies|whether|if|now|right now|currently|
      at present|at the moment|presently|as of now|must|should|need|needs|supposed|by|me|im|ive|where|can you|
      could you|would you|can we|can we see|if you can|could you please|can you please|would you please|one|
      could|will|would|can|there are|there is|are there|is there|please show|ok|okay|well|oh|um|kindly|
      how about|what about|thing is|my question is|wanna know|i wanna know|gonna|any idea|any chance|hope|
      for me|quickly|quick|our region|so how|it is|its own|they have|they are|they do|them all|within|into|
      when it comes to|all in all|those of|did they|have they|are they|currently known|despite|anyway|even|
      even though|yet still|at all|say they|says they|claim they|state that they|say that they|says that they|
      say it|led to|resulted in|briefly|in short|in brief|as a result of|in response to|because of|following|owing to|due to the fact that|
      at some point|at any point|at any time|belong to|belongs to|belonging to|
      are we talking about|are we talking|become|finding|to find|finding out|to see|
      please help me find out|help me find out|help me see|find out|i am looking for|im looking for|
      looking for|id like|i would like|we need to know|we would like to know|wed like to know|we want to know|
      i need|if possible|as soon as possible|asap|by any chance|just to be sure|just checking|just wondering|
      can you check|could you check|can you check if|could you check if|check|can you see if|can you see|
      could you see if|before the meeting|for the meeting|at this point|at this moment|as things stand|
      was wondering|i was wondering|i was wondering whether|i was wondering if|among others|of course|i guess|
      i suppose|i believe|i think|basically|simply|any of it|nope|yes|yep|yeah|in any case|at any rate|including the extension|
      including extensions|counting the extension|with the extension included|extension included`,
  },
  greeting: {
    sv: `
      hej|hejsan|hallå|tjena|tja|god morgon|godmorgon|goddag|god dag|tackar|tack så mycket|tack på förhand|
      snälla|ursäkta|förlåt|hej hej|hejhej|mvh|hoppas allt är bra|hoppas allt är bra med dig|
      hoppas att allt är bra|hoppas du mår bra|hoppas att du mår bra|att jag stör|förlåt att jag stör|
      ursäkta att jag stör|om jag stör|mår du bra|hoppas|ha det bra|ha det gott|vänliga hälsningar|
      trevlig dag|bästa svarstid|hej svarstid|hej på dig|hallå där|hej igen|god kväll|god eftermiddag|
      tack svarstid|svarstid hej|frågar|om jag frågar|om jag frågar igen|förlåt om jag frågar igen|
      ursäkta om jag frågar igen|förlåt om jag stör|ursäkta om jag stör|om jag stör dig|tack för senast|
      tack för hjälpen|tack för det|tusen tack|stort tack|med vänlig hälsning|med vänliga hälsningar|
      vänlig hälsning|bästa hälsningar|hälsar|hejdå|ha det|ha en fin dag|ha en trevlig dag|god fortsättning|
      nu till frågan|till frågan|en till fråga|en fråga till|en sak till|ytterligare en fråga|sista frågan|
      okej tack|ok tack|jag hoppas att allt är bra|jag hoppas allt är bra|hoppas du har det bra|hej alla|
      tusen tack på förhand|stort tack på förhand|tack så mycket på förhand`,
    en: `
      hi|hello|hey|good morning|good afternoon|good evening|thanks|thank you|thanks a lot|thanks in advance|
      please|pls|sorry|excuse me|hi there|hello there|cheers|dear|bot|to bother you|sorry to bother you|
      hope all is well|hope you are well|i hope you are well|hope youre well|have a nice day|best regards|
      kind regards|regards|bothering you|to disturb you|i hope|hi svarstid|hello svarstid|hey svarstid|
      hi again|hello again|dear svarstid|many thanks|thanks for your help|thank you very much|
      thank you so much|thanks so much|with kind regards|with best regards|warm regards|best wishes|
      yours sincerely|sincerely|sorry to ask again|sorry for asking again|forgive me for asking|apologies|
      my apologies|one more question|one more thing|another question|one last question|appreciated|
      much appreciated|good day|have a good day|have a great day|cheers mate|bye`,
  },
  help: {
    sv: `
      hjälp|vad kan du|vad kan du göra|vad kan du hjälpa mig med|vad kan du hjälpa till med|
      vad kan du svara på|vad kan jag fråga|vad kan jag fråga dig|vad kan jag fråga om|vad kan man fråga|
      hjälp mig|hur fungerar du|hur funkar du|hur funkar det här|hur funkar det|hur fungerar det här|
      hur fungerar det|hur använder jag dig|vad gör du|vem är du|vad är du|kommandon|instruktioner|
      vad kan jag göra|vad kan du berätta|hur gör jag|manual|kan du hjälpa mig|hjälpa|vad är det här|
      vad kan jag göra här|kan du hjälpa mig med en sak|kan du hjälpa mig med något`,
    en: `
      help|help me|what can you do|what can you do for me|what can i ask|what can i ask you|
      what can i ask about|what do you do|how do you work|how does this work|how do i use you|
      how do i use this|who are you|what are you|commands|instructions|what can you answer|
      what can you help me with|can you help|can you help me|what is this|manual|usage|how can you help|
      how can you help me`,
  },
} as const satisfies Lexicon;
