import type { Lexicon } from './lexicon.js';

/** Whom to contact, and who cannot be reached. */
export const people = {
  contact: {
    sv: `
      vem kontaktar jag|hur når jag|hur når man|hur får jag tag på|hur får jag tag i|vem kan jag kontakta|vem ska jag kontakta|vem skall jag kontakta|vem kontaktar man|
      vem ska man kontakta|vem är kontaktperson|vilka är kontaktpersoner|vem är kontakt|vem pratar jag med|
      vem ska jag prata med|vem kan jag prata med|vem kan jag fråga|vem frågar jag|vem mejlar jag|
      vem ska jag mejla|vem ringer jag|vem ska jag ringa|vem hör jag av mig till|vem ska jag höra av mig till|
      vem vänder jag mig till|vem ska jag vända mig till|vem kan jag vända mig till|vem svarar för|
      vem är det som svarar för|vem är det som ansvarar för|vem ansvarar för|kan jag prata med|
      kan jag tala med|kan jag kontakta|ska jag kontakta|ska jag prata med|kan jag ringa|kan jag mejla|
      ska jag ringa|ska jag mejla|vem är ansvarig|vem är ansvarig för|vem är sekreterare|vilka är sekreterare|
      vem är nämndsekreterare|vem sköter svaret|vem skriver svaret|vilka ska jag kontakta|
      vilka kan jag kontakta|vilka kontaktar jag|vem når jag|vem jobbar med|vem svarar för nämnden|
      vem får svara|vilka får svara|kontakta|kontaktar|vem tar hand om|vem har hand om|vem har hand om det|
      vem har hand om dem|vem har hand om dom|vilka har hand om|vem håller i|vilka personer ska jag kontakta|
      vem är ersättare|vem sitter som sekreterare|nå|vem är kontaktpersonen|vem är kontaktperson för|
      kontaktas|vem är behörig kontaktperson|vem är behörig kontaktperson för|bör kontaktas|ska kontaktas|
      kan kontaktas|ställe|vem adresserar jag|vem ska jag skriva till|vem sitter på|vem sköter`,
    en: `
      who do i contact|whom do i contact|who should i contact|whom should i contact|who can i contact|
      who is the contact|who is the contact person|who are the contacts|who do i talk to|who should i talk to|
      who can i talk to|who do i ask|who do i call|who do i email|who should i email|who is responsible|
      who is responsible for|who is the secretary|who are the secretaries|who answers for|who responds for|
      who is in charge|who is in charge of|who to contact|contact for|who may answer|who handles|
      who is secretary|who must i contact|people to contact|who is the substitute|who do i reach out to|
      get in touch with`,
  },
  /** Who is to be spurred on: who is late, or who has yet to answer. */
  chase: {
    sv: `
      jaga|jagas|jagar|stöta på|stötas på|knuffa på|ligga på|trycka på|putta på|skynda på|tjata på|påminnas|
      behöver en påminnelse|behöver påminnelse|påminna|borde påminnas|bör påminnas|borde jagas|bör jagas|
      borde vi jaga|borde vi påminna|bör vi jaga|bör vi påminna|måste påminnas`,
    en: `
      chase|chased|chasing|chase up|nudge|nudged|nudging|prod|follow up with|reminding|be reminded|
      needs a reminder|need a reminder|should we chase|should we remind|should we nudge|
      should we follow up with|should i chase|should i remind|need to chase|need to remind|to be reminded`,
  },
  reachable: {
    sv: 'går att nå|kan nås|är nåbara|nåbara',
    en: 'can be reached|reachable',
  },
  unreachable: {
    sv: `
      saknar sekreterare som går att nå|inte går att nå|kan inte nås|inte kan nås|går inte att nå|
      kan du inte nå|når du inte|är onåbara|onåbara|onåbar|går ej att nå|kan ej nås|ej går att nå|inte nås|
      ej nås|inte går att få tag på|inte kan få tag på|kan inte få tag på|går inte att få tag på|
      kan vi inte nå|når vi inte|inte nåbara|ej nåbara|inte är nåbara|saknar sekreterare|saknar kontaktperson|
      utan sekreterare|utan kontaktperson|ingen sekreterare|inte har någon sekreterare|saknar en sekreterare|
      inte nåtts|inte har kunnat nås|ingen kontaktperson som går att nå|ingen sekreterare som går att nå|
      ingen som går att nå|ingen vi kan nå|ingen vi når|ingen att kontakta|ingen kontaktperson|
      ingen ersättare|inte har någon kontaktperson|ingen kontaktbar|okontaktbara|okontaktbar|inte kontaktbara|
      inte går att kontakta|går inte att kontakta|inte kan kontaktas|kan inte kontaktas|ingen att nå|inte når`,
    en: `
      cannot be reached|can not be reached|cant be reached|is unreachable|are unreachable|unreachable|
      can you not reach|cant you reach|cannot you reach|cant reach|cannot reach|can we not reach|
      cant we reach|not reachable|without a secretary|no secretary|lacks a secretary|lack a secretary|
      has no secretary|have no secretary|not be reached|could not be reached|you cannot reach|you cant reach|
      we cannot reach|we cant reach|unable to reach|no secretary we can reach|no contact we can reach|
      nobody we can reach|no one we can reach|no secretary that can be reached|
      no secretary who can be reached|no contact person|no reachable secretary|no reachable contact|
      no contact|uncontactable|cannot be contacted|cant be contacted|not be contacted|no one to contact|
      nobody to contact|not contactable`,
  },
} as const satisfies Lexicon;
