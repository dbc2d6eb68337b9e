import type { Lexicon } from './terms.js';

/** How Swedish says what a question is made of. Marks may be missing where it is read. */
export const swedish: Lexicon = {
  answered:
    'svarat|svarade|besvarat|besvarad|besvarade|besvarats|avgett yttrande|avgett svar|avgivit yttrande|lämnat yttrande|lämnat svar|lämnat sitt yttrande|lämnat sitt svar|lämnat sina svar|yttrat sig|yttrade sig|yttrat oss|yttrat mig|inkommit med svar|inkommit med yttrande|kommit in med svar|kommit in med sitt svar|kommit in med yttrande|kommit in med sitt yttrande|inkommit|kommit in|beslutat|beslutade|beslutat om svar|beslutat om yttrande|klara|klar|färdiga|färdig|gett svar|givit svar|gett besked|hört av sig|svarar|avslutade|avslutad|avslutat|klarat av|svart',
  notAnswered:
    'obesvarad|obesvarade|obesvarat|osvarade|saknar svar|saknar yttrande|svar saknas|yttrande saknas|yttranden saknas|saknas|saknas svar|saknas svar från|saknas yttrande|saknas yttrande från|saknas yttranden|saknas yttranden från|väntar vi på|väntar på svar|väntar vi på svar från|väntar vi svar från|vi väntar på|väntar revisorerna på|väntar revisionen på|väntar vi fortfarande på|väntar vi ännu på|väntas svara|utestående|återstår|återstår att svara|kvar att svara|har kvar att svara|kvar|utan svar|utan yttrande|ligger kvar|dröjer|dröjer med svar|är skyldiga svar|är skyldig svar|är skyldiga oss svar|ännu ska svara|måste fortfarande svara|ska fortfarande svara|fortfarande ska svara|behöver fortfarande svara|är öppna|fortfarande öppna|är fortfarande öppna|ännu öppna|saknar vi|saknar vi svar|saknar vi svar från|saknar vi yttrande från|saknar vi yttranden från|saknar vi fortfarande svar från|saknar vi fortfarande|saknar vi ännu svar från',
  overdue:
    'sena|sen|sent ute|sena med|försenade|försenad|försenat|försenats|efter i tid|över tiden|över tid|för sena|för sen|passerat svarsdatum|passerat svarsdatumet|passerat svarsdag|passerat svarsdagen|passerat sitt svarsdatum|passerat sin svarsdag|passerat deadline|passerat sista dag|passerat tiden|svarsdatum har passerat|svarsdatumet har passerat|svarsdagen har passerat|deadline har passerat|passerad deadline|missat deadline|missat svarsdatum|missat svarsdatumet|missat svarsdagen|missat sin deadline|missat tiden|dragit över tiden|dragit över|överskridit tiden|överskridit svarsdatum|överskridit svarsdatumet|släpar efter|släpar|ligger efter|skulle ha svarat|borde ha svarat|skulle redan ha svarat|förfallna|förfallen|förfallet|förseningar|försening',
  notOverdue: 'i tid|inom tiden|i fas',
  notStarted:
    'ej påbörjat|ej påbörjade|ej påbörjad|ej börjat|oöppnad|oöppnade|inte satt igång|inte kommit igång|inte satt i gång|inte kommit i gång|inte gjort något|inte gjort någonting|inte gjort nåt|orörda|orörd|inte rört',
  draft:
    'börjat|börjat svara|påbörjat|påbörjade|påbörjad|påbörjats|startat|satt igång|kommit igång|satt i gång|kommit i gång|på gång|på g|pågår|pågående|håller på|håller på att svara|håller på med svaret|håller på och svarar|håller på med sitt svar|har utkast|utkast|under arbete|halvvägs',
  submitted:
    'väntar på beslut|väntar på nämndens beslut|väntar på att beslutas|inväntar beslut|saknar beslut|beslut saknas|saknas beslut|utan beslut|obeslutade|obeslutad|inte fattat beslut|beslutet saknas|saknar nämndbeslut|ska besluta|beslut återstår|kvar att besluta',
  handedIn:
    'lämnat in|lämnade in|inlämnat|inlämnade|inlämnad|lämnat in svar|lämnat in sitt svar|lämnat in svaret|lämnat in yttrande|lämnat in sitt yttrande|lämnat in yttrandet|skickat in|skickade in|skickat svar|skickat in svar|skickat in sitt svar|skickat in yttrande|skickat in sitt yttrande|skickat in svaret|inskickade|inskickat|inskickad|inlämnats|sänt in',
  notHandedIn: '',
  not: 'inte|ej|icke|aldrig|inget|itne|inet|inte ännu|ännu inte|inte än|inte heller',
  all: 'alla|samtliga|allihop|alla nämnder|samtliga nämnder|alla nämnderna|alla styrelser|alla nämnder och styrelser',
  nobody: 'ingen|inga|ingen nämnd|inga nämnder',
  anybody: 'någon|några|nån|nåra|någon nämnd|några nämnder|nån nämnd',
  which:
    'vilka|vilken|vilket|vem|vika|vilak|vlka|lista|lista på|lista över|en lista på|en lista över|räkna upp|visa|vilka av|vilka är det som|vilka är de som|vem är det som|vilka är det|vem är det|namnen på|de som|dem som|dom som|den som',
  what: 'vad|vilka saker|va',
  howMany: 'hur många|antal|antalet|hur många är det som|hur stort antal|hurmånga|hur mpnga',
  when: 'när|vilket datum|vilken dag|vilka datum|hur lång tid|hur länge|hur många dagar|hur många dagar är det|hur lång tid är det kvar|hur långt är det kvar|hur många dagar är det kvar|hur många dagar återstår|hur lång tid återstår|hur många dagar kvar|dagar kvar|hur länge är det kvar|till när|hur mycket tid|hur mycket tid är det kvar',
  howStands:
    'hur går det|hur går|hur går det för|hur ser det ut|hur ser läget ut|hur ligger det till|hur står det till|hur är läget|vad är läget|läget|läge|status|statusen|hur långt har|hur långt|hur har det gått|hur gick det|hur ligger|lägesbild|överblick|översikt|en överblick|sammanfattning|hur är det|hur är|hur är statusen|vad är status|vad är statusen|vad har hänt|vad händer|hur går det med|hur ligger vi till|hur långt har vi kommit',
  mustRespond:
    'ska svara|skall svara|måste svara|behöver svara|bör svara|ska yttra sig|skall yttra sig|måste yttra sig|ska besvara|skall besvara|ska lämna svar|ska lämna yttrande|ska lämna in|ska lämna in svar|ska lämna in yttrande|ska vara inlämnat|ska vara inne|ska svaret vara inne|ska svaren vara inne|ska svar vara inne|ska vara besvarad|ska vara besvarat|ska vara klart|ska vara klar|ska vara klara|svara|yttra sig|besvara|lämna svar|lämna yttrande|lämna in svar|lämna in svaret|lämna in yttrande|lämna in yttrandet|lämna in|fått|ska ha svarat',
  respond: '',
  boardNoun:
    'nämnd|nämnder|nämnderna|nämndernas|nämnders|nämder|nämd|nämderna|nämnder och styrelser|nämnderna och styrelserna|organ|instanser|mottagare',
  theBoard: 'nämnden|nämndens|styrelsen|styrelsens|nämden',
  responseNoun:
    'svar|svaret|svaren|yttrande|yttrandet|yttranden|yttrandena|begäran|begäranden|begäran om yttrande|remissvar',
  theReview:
    'granskning|granskningen|granskningens|rapport|rapporten|rapportens|missiv|missivet|brevet|skrivelsen|revisionsskrivelsen|granskningsrapporten|revisionsrapporten|revisionsrapport|granskningsrapport|revisionsskrivelse',
  reviewsNoun:
    'granskningar|granskningarna|rapporter|rapporterna|alla granskningar|alla rapporter|samtliga granskningar|missiven|skrivelser|skrivelserna|ärenden|ärendena|ärende',
  dateNoun:
    'svarsdatum|svarsdatumet|svarsdag|svarsdagen|svarsdagar|svarsdatumen|deadline|deadlinen|deadlines|deadlinens|sista dag|sista dagen|sista datum|sista svarsdatum|sista svarsdag|sista svarsdagen|slutdatum|slutdatumet|förfallodag|förfallodatum|svarstid|svarstiden|sista dag att svara|sista dagen att svara|sista datum att svara|datum|datumet|tidsfrist|tidsfristen|frist|fristen|svarstiden ut|tiden ut|fristen ut',
  next: 'nästa|närmaste|närmast|härnäst|kommande',
  noLaterThan: 'senast|allra senast|som senast',
  now: 'idag|i dag|i dags dato',
  mine: 'min|mitt|mina|min nämnd|mina nämnder|min nämnds|egna|mina egna|har jag|ska jag|skall jag|måste jag|behöver jag|bör jag|är jag|ligger jag|jag har|jag ska|jag måste|på mig|hos mig|från mig|hur går det för mig|väntar på mig',
  we: 'vi|oss|vår|vårt|våra|vår nämnd',
  and: 'och|samt|men|plus|dessutom|både|fast|och som|men som|och också',
  or: 'eller|antingen|resp|respektive|alternativt',
  help: 'hjälp|vad kan du|vad kan du göra|vad kan du hjälpa mig med|vad kan du hjälpa till med|vad kan du svara på|vad kan jag fråga|vad kan jag fråga dig|vad kan jag fråga om|vad kan man fråga|hjälp mig|hur fungerar du|hur funkar du|hur funkar det här|hur funkar det|hur fungerar det här|hur fungerar det|hur använder jag dig|vad gör du|vem är du|vad är du|kommandon|instruktioner|vad kan jag göra|vad kan du berätta|hur gör jag|manual|kan du hjälpa mig|hjälpa|vad är det här|vad kan jag göra här',
  greeting:
    'hej|hejsan|hallå|tjena|tja|god morgon|godmorgon|goddag|god dag|tack|tackar|tack så mycket|tack på förhand|snälla|ursäkta|förlåt|vänligen|hej hej|hejhej|mvh|svarstid',
  content:
    'vad svarade|vad svarar|vad skrev|vad lovade|vad har svarat|vad sa|vad sade|vad står|vad säger|vad tyckte|vad tycker|skrivit|innehåll|innehållet|läsa|läs|läsa svaret|visa svaret|visa yttrandet|visa svar från|visa yttrande från|visa svaren|öppna svaret|ordagrant|lovat|skrev|lovade|svarets|texten i|svarstexten|motiverade|motiverar|vad består|hur svarade|hur lyder|lyder',
  command:
    'radera|ta bort|tabort|ändra|ändrar|ändra på|publicera|publicerar|skicka|skicka ut|skickar|påminn|påminner|flytta|flyttar|glöm|ignorera|strunta|bortse|lägg till|lägga till|lägg in|uppdatera|uppdaterar|registrera|registrerar|godkänn|avslå|stäng|stäng av|avsluta|avbryt|skapa|skapar|importera|exportera|spara|sätt|markera|byt|byta|döp|döp om|kasta|rensa|nollställ|återställ|kör|bevilja|förläng|svara åt|låtsas|agera|hoppa|installera|raderar|tar bort|utför|skriv|skriv över|tvinga|frys|töm|mejla|maila|ring|boka',
  offTopic:
    'väder|vädret|regn|regnar|lunch|middag|skämt|rolig historia|fotboll|match|matchen|aktie|aktier|aktiekurs|huvudstad|huvudstaden|film|musik|recept|klockan|kärlek|poesi|dikt|öl|semester|nyheter|nyheterna|politik|presidenten|kungen|gud|meningen med livet|mår du|hur mår du|kaffe|fika',
  filler:
    'har|är|ar|som|det|den|de|dom|dem|att|på|i|för|av|med|till|från|om|så|då|ju|väl|nog|hade|blivit|blev|var|vara|varit|ha|finns|finnas|fanns|en|ett|sig|sin|sitt|sina|detta|denna|dessa|där|här|ni|du|man|vi vill veta|jag undrar|undrar|jag vill veta|vill veta|jag vill se|vill se|jag skulle vilja veta|jag skulle vilja se|skulle vilja veta|skulle vilja ha|jag vill ha|jag behöver veta|behöver veta|jag behöver|kan du säga|kan du säga mig|kan du tala om|kan du berätta|kan du visa|kan du lista|kan du kolla|kolla|kolla upp|säg|säg mig|säga|berätta|tala om|berätta för mig|tala om för mig|visa mig|ge mig|får jag se|kan jag få|kan jag få se|kan jag få veta|skulle du kunna|skulle du kunna säga|skulle du kunna visa|kan ni säga|vet du|får jag veta|hittills|än|ännu|fortfarande|egentligen|faktiskt|exakt|alltså|redan|igen|också|totalt|sammanlagt|allt som allt|över huvud taget|överhuvudtaget|själva|egen|vet|revisionen|revisorerna|revisorernas|revision|revisionskontoret|från revisionen|till revisionen|till revisorerna|i regionen|regionen|i region|hos|gäller|gällande|angående|rörande|kring|avseende|beträffande|vad gäller|när det gäller|fråga|en fråga|frågan|undran|lämna|lämnat|gjort|ser|dig|fram|ut|själv|stycken|st|lite|även|snabbt|snabb|snälla du|bara undrar|nåt|något|någonting|deras|dess|hens|hennes|hans|åt|vilka det är|vilka det är som|ligger|ska|skall|måste|behöver|bör|nu|just nu|för närvarande|i dagsläget|i nuläget|kommit|hur har|skulle|om vilka|jag|mig|kan jag se|över|går|kan du|kan ni|kan man|kan man få|kan man se|går det att få|går det att se|om du kan|kan vi se|kan vi få|kan du inte|kan du inte säga|det vore bra att veta',
};
