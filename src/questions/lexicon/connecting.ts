import type { Lexicon } from './lexicon.js';

/** What joins conditions and turns them round. */
export const connecting = {
  /** Each of several by itself, which a row about one of them cannot tell. */
  both: {
    sv: 'både|båda|bägge|båda två|såväl|vart och ett av|var och en av',
    en: 'both|both of|each of',
  },
  /** Not all of them, which cannot be asked for. */
  oneAlone: {
    sv: 'exakt en av|precis en av|bara en av|endast en av|enbart en av|exakt ett av',
    en: 'exactly one of|only one of|just one of',
  },
  /** Begins what is to be found among the requests of a board or a review, beside what else is. */
  partly: {
    sv: 'dels',
    en: 'on the one hand|on the other hand',
  },
  not: {
    sv: `
      inte|ej|icke|aldrig|inget|ingenting|itne|inet|inte ännu|ännu inte|inte än|inte heller|ej heller|
      inte alls|utan|utan att`,
    en: `
      not|nothing|havent|hasnt|have not|has not|didnt|did not|never|isnt|arent|dont|doesnt|is not|are not|
      not yet|have not yet|has not yet|havent yet|hasnt yet|did not yet|didnt yet|havnt|hasent|does not|
      do not|no|wont|will not|cant|cannot|wasnt|were not|was not|werent|dont have|havent got|without`,
  },
  and: {
    sv: `
      och|samt|men|plus|dessutom|fast|och som|men som|och också|såväl som|och är|som också|och vilka|och där|
      där också|o|å`,
    en: `
      and|but|plus|also|as well as|and who|but who|yet|though|although|and also|but also|and are|and have|
      and has|who also`,
  },
  /** Joins what it stands between to one set. */
  alternatively: {
    sv: 'alternativt',
    en: 'alternatively|or alternatively',
  },
  /** Parts alternatives whatever stands in them. */
  orElse: {
    sv: 'eller också|eller så',
    en: 'or else',
  },
  or: {
    sv: 'eller|resp|respektive|el',
    en: 'or',
  },
  either: {
    sv: 'antingen|vare sig',
    en: 'either',
  },
  neither: {
    sv: 'varken',
    en: 'neither',
  },
  nor: {
    sv: '',
    en: 'nor',
  },
  /** Begins a clause that tells which are meant. */
  that: {
    sv: 'som|vars|där',
    en: 'that',
  },
  /** What was said of measures or due dates just before does not hold: "men inte är det". */
  butNot: {
    sv: `
      inte är det|inte är det än|inte har gjort det|inte gjort det|inte har gjort det än|ännu inte är det|
      inte har det|inte har gjort så|och inte gjort|men inte gjort|som inte är gjort|som inte är gjorda|men är inte det|men är det inte|men har inte gjort det|
      men är inte det än|utan att vara klara|utan att vara klar|utan att vara genomförda|
      utan att ha blivit klara|utan att de är klara|utan att dom är klara|utan att ha genomförts`,
    en: `
      are not yet|is not yet|have not done so|has not done so|but are not|but is not|have not done it|
      without being done|without having been done|without being completed|without being finished|
      without being ready`,
  },
  /** "bara sjukhusen": goes on with less. */
  only: {
    sv: `
      bara|endast|enbart|begränsa till|begränsa det till|begränsa urvalet till|avgränsa till|
      avgränsa det till|begränsa svaret till|begränsa listan till`,
    en: 'only|just',
  },
  except: {
    sv: `
      utom|någon annan granskning än|någon annan rapport än|annan granskning än|annan rapport än|
      andra granskningar än|andra rapporter än|andra nämnder än|förutom|bortsett från|undantaget|
      men inte de från|men inte dem från|men inte dom från|men inte de hos|men inte de till|med undantag av|med undantag för|exklusive|men inte för|andra än|annat än|inte från|räkna bort|
      räkna inte med|räkna inte in|ta inte med|ta inte med de|inte med|exkludera|uteslut|undanta|hoppa över|
      inte räknat|oräknat|annan än|annan nämnd än|frånsett|minus|men inte från|med undantag från|borträknat|
      exkl|som inte tillhör|som inte hör till|som inte finns i|som inte ingår i|undantag för|mer än|fler än|flera än|mera än|exkl dom|exkl de|exklusive de|exklusive dom|utöver`,
    en: `
      except|except for|other than|else than|else but|apart from|excluding|but not for|but not the ones from|but not those from|but not the ones for|but not those for|
      but not from|aside from|besides|exclude|leave out|
      leaving out|dont include|do not include|not counting|not including|minus|save for|with the exception of|
      but for|excl|more than`,
  },
} as const satisfies Lexicon;
