import { fold } from '../../language/words.js';

/** What people gather for, and what they need an answer for: it heads a message and asks nothing. */
const occasion =
  /^(?:(?:mandags|tisdags|onsdags|torsdags|fredags|vecko|manads|kvartals|snabb|lages|status|morgon|slut|for|avstamnings|revisions|revisors|namnd|presidie|kollegie|styrelse|planerings|arbets|telefon|teams|mid)?(?:genomgang|genomgangen|avstamning|avstamningen|koll|kollen|mote|motet|moten|sammantrade|sammantradet)|presidium|presidiet|kollegiet|kollegiets|revisorskollegiet|revisorskollegiets|kaffe|kaffet|kaffepausen|fika|fikat|lunch|lunchen|underlag|underlaget|foredragning|foredragningen|foredragningslistan|dagordning|dagordningen|protokollet|arsrapporten|arsrapport|arsredovisningen|revisionsberattelsen|revisionsberattelse|manadsrapporten|manadsbrevet|ordforanden|helgen|semestern|check|checkup|checkin|meeting|meetings|coffee|train|bus|lunchbreak|briefing|briefings|prep|preparation|agenda|catchup|chair|minutes|presidency|audit meeting)$/;
/** What stands beside it; a day or a number of its own would tell something. */
const beside =
  /^(?:ny|nytt|nya|en|ett|kort|snabb|liten|lite|bara|infor|fore|innan|till|for|i|pa|av|med|dags|nu|och|min|mitt|mina|var|vart|vara|dagens|veckans|manadens|kvartalets|morgondagens|eftermiddagens|med|hos|som|vanligt|igen|sista|forsta|allra|new|a|an|the|one|just|quick|short|brief|before|for|to|of|at|on|my|our|todays|this|tomorrows|mornings|morning|weekly|monthly|quarterly|monday|friday|status|annual|report|and|with|up|in|over)$/;
const newWeek = /^(?:ny|nytt|new)$/;
const weeks = /^(?:vecka|arbetsvecka|manad|kvartal|ar|dag|week|month|day)$/;

/** Greetings that may stand before it. */
const greeting =
  /^(?:(?:hej|hejsan|hallå|tjena|tja|tjenare|god ?morgon|god ?dag|god förmiddag|god eftermiddag|morning|good morning|good afternoon|hi|hello|hey)(?: (?:hej|igen|på er|på dig|there|again|all))?\s*[!,.:–—-]*\s+)+/iu;
/** Ends a heading: a colon, a dash, a full stop or a comma. */
const end = /(?:\s*[:!.…,]+|\s+[–—-]+)\s+(?=\S)/u;
/** "kl 10", "kl. 9.30", "at 10". */
const hour = /(?<!\p{L})(?:kl\.?|klockan|at)\s*\d{1,2}(?:[.:]\d{2})?(?![\d\p{L}])/giu;
/** "Först:", "För det andra:". */
const counting =
  /^(?:först|först och främst|för det första|för det andra|sedan|sen|till sist|slutligen|sist|first|first of all|firstly|secondly|then|next|finally|lastly)\s*:\s+(?=\S)/iu;

const isHeading = (said: string): boolean => {
  const words = fold(said.replace(hour, ' '))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 8) return false;
  if (words.length === 2 && newWeek.test(words[0] ?? '') && weeks.test(words[1] ?? '')) return true;
  return (
    words.some((word) => occasion.test(word)) &&
    words.every((word) => occasion.test(word) || beside.test(word))
  );
};

/** "… inför mötet kl 10": what the answer is needed for. */
const neededFor =
  /\s(?:inför|till)\s(?:mötet|sammanträdet|presidiet|presidiemötet|nämndmötet|kollegiet|avstämningen|genomgången)\s(?:kl\.?|klockan)\s*\d{1,2}(?:[.:]\d{2})?(?![\d\p{L}])/iu;

/**
 * A message without what heads it: "Underlag till presidiet: …", "Ny vecka – …". It says what the answer is for, and
 * not what is asked.
 */
export const withoutHeading = (text: string): string => {
  const plain = text.replace(neededFor, ' ');
  const hello = greeting.exec(plain)?.[0] ?? '';
  let rest = plain.slice(hello.length);
  for (let turn = 0; turn < 2; turn += 1) {
    const found = end.exec(rest);
    if (found === null || found.index > 60 || !isHeading(rest.slice(0, found.index))) break;
    rest = rest.slice(found.index + found[0].length);
  }
  const asked = rest.replace(counting, '');
  return asked.length < plain.length - hello.length ? asked : plain;
};
