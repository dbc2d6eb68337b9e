import type { Lexicon } from './lexicon.js';
import { any, each } from './rows.js';

/** Phrases made of rows of words: what is asked for, and whom it is about. */
export const seriesAsking = {
  /** Asks for a text to be written. */
  offTopic: {
    sv: any(
      each(
        'kan du|kan ni|skulle du kunna|skulle ni kunna|kunde du|hjälp mig|hjälp mig att|hjälpa mig|hjälpa mig att|vill du',
        'skriva|författa|formulera|utforma|översätta',
      ),
      each('göra|gör|skapa|ta fram|förbereda', 'en presentation|en powerpoint|ett pm|ett tal'),
    ),
    en: any(
      each(
        'can you|could you|would you|will you|please|kindly|help me|help me to|can you help me|could you help me',
        'write|draft|compose|translate',
      ),
      each('make|prepare|create|produce', 'a|me a', 'presentation|powerpoint|memo|speech'),
      each('write|draft', 'me|us|minutes|the minutes|a summary|a report|a speech|a memo|a reply to'),
    ),
  },
  which: {
    sv: any(
      each('kan du|kan ni|skulle du kunna', 'skriva', 'ut|upp|vilka|vilka som|ut vilka|upp vilka'),
      each(
        'kan du skriva|skulle du kunna skriva|skriv|kan du skriva ut|skriv ut',
        'en lista på|en lista över',
      ),
      each('skriv', 'vilka|upp vilka|ner vilka'),
    ),
    en: any(
      each('can you|could you|would you|please', 'write', 'out|down|a list of|who|which|down who|down which'),
      each('write', 'out|down|a list of'),
    ),
  },
  /** What is still to be done comes first. */
  mine: {
    sv: each('vad', 'ska|bör|måste', 'jag', 'börja med|prioritera|ta först|ta tag i först|ta itu med först'),
    en: '',
  },
  when: {
    sv: any(
      each('när', 'är det |', 'dags för|dags'),
      each(
        'för |',
        'hur länge sen|hur länge sedan|hur långt tillbaka',
        '|är det|var det|är det som|var det som',
      ),
      each('vilket datum|vilken dag', 'är det som gäller|gäller', '|för'),
    ),
    en: '',
  },
  contact: {
    sv: any(
      each(
        'vem|vilka|vilken',
        'ska|skall|kan|bör|måste|får|borde',
        'jag|vi|man',
        'kontakta|ringa|ringa till|mejla|maila|fråga|prata med|tala med|höra av mig till|vända mig till|höra av oss till|vända oss till|höra av sig till|vända sig till|nå|skriva till|söka|få tag i|få tag på',
      ),
      each(
        'vem|vilka',
        'kontaktar|ringer|mejlar|mailar|frågar|pratar med|talar med|når|skriver till|söker',
        'jag|vi|man',
      ),
      each(
        'vem|vilka',
        'är',
        'kontakt|kontaktperson|kontaktpersoner|sekreterare|nämndsekreterare|ersättare|reserv|reserver',
        'för|hos|i|på|åt',
      ),
      each('man|jag|vi', 'kan prata med|kan tala med|pratar med|talar med|kan kontakta'),
      each('finns|finns det', 'någon|nån', 'ersättare', '|för|hos|på'),
      each('vem|vilka', 'kan svara i'),
    ),
    en: any(
      each(
        'who|whom',
        'do|should|can|could|must|may|shall|would',
        'i|we|one',
        'contact|call|phone|ring|email|e mail|mail|ask|talk to|speak to|speak with|write to|reach|reach out to|turn to|get in touch with|get hold of|message',
      ),
      each(
        'who',
        'is|are',
        'the |',
        'contact|contacts|contact person|secretary|secretaries|substitute',
        'for|of|at|in',
      ),
    ),
  },
  unreachable: {
    sv: each(
      'ingen',
      'sekreterare|kontaktperson|person|ersättare|kontakt',
      'som går att nå|som kan nås|vi kan nå|som nås|som är nåbar',
    ),
    en: each(
      'no|have no|has no|with no',
      'secretary|contact|contact person|person|substitute',
      'we can reach|who can be reached|that can be reached|one can reach|available|to reach',
    ),
  },
} as const satisfies Lexicon;
