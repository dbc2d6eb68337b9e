import type { Lexicon } from './lexicon.js';

/** What is no question about status. */
export const outOfScope = {
  /** Would change something. */
  command: {
    sv: `
      radera|återkalla|återkallar|dra tillbaka|drar tillbaka|ta bort|tabort|ändra|ändrar|ändra på|publicera|publicerar|skicka|skicka ut|skickar|påminn|
      påminner|flytta|flyttar|glöm|ignorera|strunta|bortse|lägg till|lägga till|lägg in|uppdatera|uppdaterar|
      registrera|registrerar|godkänn|avslå|stäng|stäng av|avsluta|avbryt|skapa|skapar|importera|spara|sätt|
      markera|byt|byta|döp|döp om|kasta|rensa|nollställ|återställ|kör|bevilja|förläng|svara åt|låtsas|agera|
      hoppa|installera|raderar|tar bort|utför|skriv|skriv över|tvinga|frys|töm|mejla|maila|ring|boka|
      exportera|lova|maila ut|meddela|informera|säg till|ge mig behörighet|gör mig|stryk|låt|tysta|starta om|
      stäng ner|inaktivera|aktivera|översätt`,
    en: `
      delete|withdraw|withdraws|retract|revoke|remove|change|publish|send|sends|remind|move|ignore|forget|disregard|add|update the|register|
      approve|decline|reject|stop|close|cancel|create|import|export|save|set|mark|rename|drop|clear|reset|
      execute|run|grant|extend|pretend|act as|override|erase|wipe|drop table|insert|select|email|call|book|
      print|exec|shutdown|bypass|reveal|disable|enable|restart|notify|tell the boards|give me access|make me|
      let the|translate`,
  },
  /** Nothing that audits are about. */
  offTopic: {
    sv: `
      väder|vädret|regn|regnar|lunch|middag|skämt|rolig historia|fotboll|match|matchen|aktie|aktier|aktiekurs|
      huvudstad|huvudstaden|film|musik|recept|klockan|kärlek|poesi|dikt|öl|semester|nyheter|nyheterna|politik|
      presidenten|kungen|gud|meningen med livet|mår du|hur mår du|kaffe|fika|melodifestivalen|mello|schlager|
      vann|vinner|vinna|vunnit|hockey|ishockey|golf|tennis|horoskop|lotto|lottot|os guld|allsvenskan|börsen|
      bitcoin|bensin|restaurang|restauranger|pizza|tågtider|boktips|sång|låt mig höra|gåta|vits|julklapp|
      flygresa|netflix|blir det sol|blir det snö|blir det kallt|blir det varmt|skiner solen|skriva ett utkast|
      skriva ett missiv|skriva ett brev|skriva ett mejl|skriva en text|formulera ett|författa`,
    en: `
      weather|rain|raining|lunch|dinner|joke|jokes|football|soccer|stock|stocks|capital of|movie|music|recipe|
      what time is it|love|poem|beer|news|politics|president|prime minister|meaning of life|how are you|
      coffee|sports|bitcoin|won the|hockey|golf|tennis|horoscope|lottery|restaurant|restaurants|pizza|flight|
      riddle|netflix|sunny|song|game score|election|write a letter|write an email|draft a letter|draft an email|
      write me a`,
  },
  /** Asks what a response says. */
  content: {
    sv: `
      vad svarade|vad svarar|vad skrev|vad har svarat|vad sa|vad sade|vad står|vad säger|
      vad tyckte|vad tycker|skrivit|innehåll|innehållet|läsa|läs|läsa svaret|visa svaret|visa yttrandet|
      visa svar från|visa yttrande från|visa svaren|öppna svaret|ordagrant|lovat|skrev|texten i|svarstexten|
      motiverade|motiverar|vad består|hur svarade|hur lyder|lyder|
      ombetts göra|ombetts att göra|blivit ombedda att göra|rekommenderats göra|
      rekommenderats att göra|fått för rekommendationer`,
    en: `
      what did|say|said|says|write|wrote|written|read|contents|content|text of|promise|promises|
      show the response from|show the answer from|show me the response from|show me the answer from|wording|
      answer say|how did they answer|been asked to do|asked to do|been told to do|told to do|been recommended|
      been recommended to do|recommended to do`,
  },
  /** Asks for what no record holds. */
  why: {
    sv: `
      varför|hur kommer det sig|av vilken anledning|vad beror det på|vad beror|orsaken|orsak|anledningen|
      anledning|vad tycker du|tycker du|borde vi|vad kostar|kostar|kostnad|kostnaden|hur mycket`,
    en: 'why|how come|reason|the reason|what do you think|should we|cost|costs|how much',
  },
} as const satisfies Lexicon;
