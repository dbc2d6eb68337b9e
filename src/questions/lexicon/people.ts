import type { Lexicon } from './lexicon.js';

/** Whom to contact, and who cannot be reached. */
export const people = {
  contact: {
    sv: 'vem kontaktar jag|vem kan jag kontakta|vem ska jag kontakta|vem skall jag kontakta|vem kontaktar man|vem ska man kontakta|vem är kontaktperson|vilka är kontaktpersoner|vem är kontakt|vem pratar jag med|vem ska jag prata med|vem kan jag prata med|vem kan jag fråga|vem frågar jag|vem mejlar jag|vem ska jag mejla|vem ringer jag|vem ska jag ringa|vem hör jag av mig till|vem ska jag höra av mig till|vem vänder jag mig till|vem ska jag vända mig till|vem kan jag vända mig till|vem svarar för|vem ansvarar för|vem är ansvarig|vem är ansvarig för|vem är sekreterare|vilka är sekreterare|vem är nämndsekreterare|vem sköter svaret|vem skriver svaret|vilka ska jag kontakta|vilka kan jag kontakta|vilka kontaktar jag|vem når jag|vem jobbar med|vem svarar för nämnden|vem får svara|vilka får svara|kontakta|kontaktar|vem tar hand om|vem håller i|vilka personer ska jag kontakta|vem är ersättare|vem sitter som sekreterare|nå|vem är kontaktpersonen|vem är kontaktperson för',
    en: 'who do i contact|whom do i contact|who should i contact|whom should i contact|who can i contact|who is the contact|who is the contact person|who are the contacts|who do i talk to|who should i talk to|who can i talk to|who do i ask|who do i call|who do i email|who should i email|who is responsible|who is responsible for|who is the secretary|who are the secretaries|who answers for|who responds for|who is in charge|who is in charge of|who to contact|contact for|who may answer|who handles|who is secretary|who must i contact|people to contact|who is the substitute|who do i reach out to|get in touch with',
  },
  reachable: {
    sv: 'går att nå|kan nås|är nåbara|nåbara',
    en: 'can be reached|reachable',
  },
  unreachable: {
    sv: 'saknar sekreterare som går att nå|inte går att nå|kan inte nås|inte kan nås|går inte att nå|inte går att nå|kan du inte nå|når du inte|är onåbara|onåbara|onåbar|går ej att nå|kan ej nås|ej går att nå|inte nås|ej nås|inte går att få tag på|inte kan få tag på|kan inte få tag på|går inte att få tag på|kan vi inte nå|når vi inte|inte nåbara|ej nåbara|inte är nåbara|saknar sekreterare|saknar kontaktperson|utan sekreterare|utan kontaktperson|ingen sekreterare|inte har någon sekreterare|saknar en sekreterare|inte nåtts|inte har kunnat nås',
    en: 'cannot be reached|can not be reached|cant be reached|is unreachable|are unreachable|unreachable|can you not reach|cant you reach|cannot you reach|cant reach|cannot reach|can we not reach|cant we reach|not reachable|without a secretary|no secretary|lacks a secretary|lack a secretary|has no secretary|have no secretary|not be reached|could not be reached|you cannot reach|you cant reach|we cannot reach|we cant reach|unable to reach',
  },
} as const satisfies Lexicon;
