/** Longest line that can be a heading or a label; longer ones are prose. */
const headingLength = 160;

const formHeading =
  /^(?:bilaga[\s\d:.–-]*)?(?:svarsformulär|svarsblankett|svarsmall|svarsbilaga|formulär för (?:svar|yttrande))(?!\p{L})/iu;
const answerLabel =
  /^(?:\S{1,60}\s){0,5}(?:svar|yttrande|kommentar(?:er)?|åtgärd(?:er)?|ansvarig(?:\s\p{L}+)?|tidplan|tidpunkt|beslutsdatum|datum|paragraf|underskrift)\s*:(?:\s|$)/iu;
const otherComments = /^(?:övriga kommentarer|kommentarer|övrigt)\s*:?$/iu;
const annexHeading = /^bilaga(?:\s+\d+|\s+\p{Lu})?\s*[:.]?$/iu;
const recommendationsHeading =
  /^(?:\d{1,2}(?:\.\d{1,2})*\.?\s+)?(?:(?:\p{L}+\s){0,2}?rekommendation(?:er(?:na)?)?)(?:\s(?:till|för|avseende|riktade till)\s.+)?\s*:?$/iu;
const headerLabel =
  /^(?:till|för kännedom|för yttrande|för åtgärd|kopia|från|datum|dnr|diarienummer|diarienr|ärende|ärendenummer|ärendenr|rubrik|titel|avser|gäller|rapport(?:nummer)?|svarsdatum|svar senast|sista svarsdag|bilag(?:a|or))\b[^:.]{0,40}:/iu;
const numberedHeading = /^\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}[^.:;]*[^.,:;]$/u;
const signOff =
  /^(?:för (?:region|kommun|stads|lekmanna)?\S*\s?\S*\s?revis\p{L}+|med vänlig\p{L}* hälsning\p{L}*|revisorskollegiet|(?:region|kommun)ens revisorer|på uppdrag av revisorerna)/iu;

const leadInLine = /^(?:.{3,100}\s(?:rekommenderas|bör)(?:\s.{0,30})?|vi rekommenderar(?:\s.{3,100})?):$/iu;

const short = (text: string): boolean => text.length <= headingLength;

/** "Svarsformulär för …": a response form begins. */
export const isFormHeading = (text: string): boolean => short(text) && formHeading.test(text);
/** "Kommunstyrelsens svar:": the place for an answer. */
export const isAnswerLabel = (text: string): boolean => short(text) && answerLabel.test(text);
/** "Övriga kommentarer:": a place in the form that belongs to no recommendation. */
export const isOtherComments = (text: string): boolean => short(text) && otherComments.test(text);
export const isAnnexHeading = (text: string): boolean => short(text) && annexHeading.test(text);
/** "Rekommendationer", "Revisorernas rekommendationer till kommunstyrelsen:". */
export const isRecommendationsHeading = (text: string): boolean =>
  short(text) && recommendationsHeading.test(text);
export const isHeaderLabel = (text: string): boolean => short(text) && headerLabel.test(text);
/** "5.1 Tidigare granskning". */
export const isNumberedHeading = (text: string): boolean => text.length <= 100 && numberedHeading.test(text);
export const isSignOff = (text: string): boolean => text.length <= 80 && signOff.test(text);

/** Whether a line always begins something new, whatever stands before it. */
export const beginsSomething = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  (isFormHeading(text) ||
    isAnswerLabel(text) ||
    isOtherComments(text) ||
    isAnnexHeading(text) ||
    isHeaderLabel(text) ||
    isRecommendationsHeading(text) ||
    /^rekommendation(?:er)? till\s/iu.test(text) ||
    (short(text) && leadInLine.test(text)) ||
    isSignOff(text));
