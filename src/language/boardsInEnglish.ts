import type { BoardIndex, KnownGroup, KnownName } from './boardIndex.js';
import type { NameForm } from './boardName.js';
import { type Mention, type Mentioned, overlaps, type Taken } from './mention.js';
import type { Word } from './words.js';

/**
 * What English calls the things that boards deal with: phrase, then the beginnings of the Swedish words of a name,
 * joined by `+`; after a comma another name that it may be; a head that the name must have after `=`. All folded.
 */
const dealings = `
  public transport:kollektivtrafik|transit:kollektivtrafik|traffic:trafik|transport:trafik,kollektivtrafik|
  traffic and streets:trafik+gatu|streets:gatu|traffic and public transport:trafik+kollektivtrafik|
  property:fastighet|properties:fastighet|real estate:fastighet|facilities:fastighet|premises:lokal,fastighet|
  service:service|services:service|property and service:fastighet+service|
  patient:patient|patients:patient|health and medical care:halso+sjukvard|healthcare:halso+sjukvard,sjukvard|
  health care:halso+sjukvard,sjukvard|health:halso+sjukvard|medical care:sjukvard,halso+sjukvard|
  health and medical:halso+sjukvard|primary care:primarvard|local care:narvard|dental care:tandvard|dental:tandvard|
  dentistry:tandvard|public dental:tandvard,folktandvard|psychiatry:psykiatri|care:vard,omsorg|
  habilitation:habilitering|public health:folkhals|
  culture:kultur|cultural:kultur|culture and leisure:kultur+fritid|leisure:fritid|recreation:fritid|
  culture and recreation:kultur+fritid|leisure and culture:kultur+fritid|culture and education:kultur+bildning,kultur+utbildning|
  sports:idrott|sports and leisure:idrott+fritid|library:bibliotek|
  education:utbildning,bildning|child and education:barn+utbildning|children and education:barn+utbildning|
  children and youth:barn+ungdom|child and youth:barn+ungdom|children and young people:barn+ungdom|
  children:barn|preschool:forskol|pre school:forskol|preschool and school:forskol+skol|school:skol|schools:skol|
  primary school:grundskol|compulsory school:grundskol|elementary school:grundskol|
  upper secondary:gymnasi|upper secondary school:gymnasi|secondary school:gymnasi|high school:gymnasi|
  upper secondary and adult education:gymnasi+vuxenutbildning|adult education:vuxenutbildning|
  labour market:arbetsmarknad|labor market:arbetsmarknad|employment:arbetsmarknad|
  labour market and adult education:arbetsmarknad+vuxenutbildning|
  social welfare:social|social services:social,socialtjanst|social service:social,socialtjanst|social:social|welfare:social,valfard|
  social affairs:social|individual and family:individ+famil|health and social care:vard+omsorg,halso+omsorg|
  care and welfare:vard+omsorg|nursing and care:vard+omsorg|elderly care:aldreomsorg,aldre|elderly:aldre|
  care of the elderly:aldreomsorg,aldre|disability:funktionsratt,funktionshind|
  building:byggnad|buildings:byggnad|building and planning:byggnad,plan+bygg|planning and building:plan+bygg,byggnad|planning:stadsbyggnad,plan|
  urban planning:stadsbyggnad|city planning:stadsbyggnad|town planning:stadsbyggnad|urban development:stadsutveckling|
  community planning:samhallsbyggnad|community development:samhallsbyggnad,samhallsutveckling|
  environment:miljo|environmental:miljo|environment and climate:miljo+klimat|climate:klimat|
  environment and building:miljo+byggnad,miljo+bygg|environment and health:miljo+halso|
  environment and health protection:miljo+halsoskydd|environmental and building:miljo+byggnad|
  building and environment:byggnad+miljo,bygg+miljo|
  technical:teknisk|technical services:teknisk|rescue:raddning|rescue services:raddning,raddningstjanst|
  rescue service:raddning,raddningstjanst|fire and rescue:raddning|fire:brand,raddning|
  election:val|elections:val|electoral:val|guardianship:overformynd|chief guardian:overformynd|guardians:overformynd|
  chief guardians:overformynd|personnel:personal|staff:personal|human resources:personal|hr:personal|
  payroll:lone|salary:lone|wages:lone|pay:lone|procurement:upphandling,inkop|purchasing:inkop,upphandling|
  digitalisation:digitalisering|harbour:hamn|port:hamn|growth:tillvaxt|tourism:turism|
  regional development:regional+utveckling,regionutveckling,utveckling|development:utveckling|
  water and sewage:va,vatten|water:vatten|waste:avfall|energy:energi|crisis management:krisledning|crisis:krisledning|
  municipal executive:kommun=styrelse|city executive:kommun=styrelse|county executive:region=styrelse|
  municipal:kommun=styrelse|regional executive:region=styrelse|region executive:region=styrelse|
  county council executive:region=styrelse|executive:kommun=styrelse,region=styrelse`;

interface Dealing {
  readonly stems: readonly string[];
  readonly head: string | null;
}
const known = new Map(
  dealings.split('|').map((line) => {
    const [phrase = '', swedish = ''] = line.trim().split(':');
    const names = swedish.split(',').map((name): Dealing => {
      const [stems = '', head] = name.split('=');
      return { stems: stems.split('+'), head: head ?? null };
    });
    return [phrase, names] as const;
  }),
);
/** What an English phrase may mean; two that are joined mean both. */
const meantBy = (phrase: string): readonly Dealing[] | undefined => {
  const direct = known.get(phrase);
  const [one, other, ...more] = phrase.split(' and ');
  if (direct !== undefined || one === undefined || other === undefined || more.length > 0) return direct;
  const [first, second] = [known.get(one), known.get(other)];
  return second === undefined
    ? undefined
    : first?.flatMap((each) =>
        second.map(({ stems, head }) => ({ stems: [...each.stems, ...stems], head: each.head ?? head })),
      );
};
/** Words of the longest phrase. */
const longest = 6;
const heads = /^(?:board|committee|boards|committees|group)$/;

/** Letters that join a word to the next one in a compound, or inflect it. */
const mostJoining = 3;
const isStem = (form: string, stem: string): boolean =>
  form === stem ||
  (form.startsWith(stem) &&
    form.length - stem.length <= (stem.length > 4 ? mostJoining : 1) &&
    /^(?:s|e|a|o|u|n|ar|er|en|et|le|je)s?$/.test(form.slice(stem.length)));

const dealsWith = ({ parts, head }: NameForm, dealing: Dealing): boolean => {
  const own = parts.filter(({ proper }) => !proper);
  return (
    own.length === parts.length &&
    own.length === dealing.stems.length &&
    (dealing.head === null || head === dealing.head) &&
    dealing.stems.every((stem) => own.some(({ form }) => isStem(form, stem)))
  );
};

const groupCalled = (groups: readonly KnownGroup[], dealings: readonly Dealing[]): Mentioned | null => {
  const [group, ...others] = groups.filter(({ form }) =>
    dealings.some((dealing) => dealsWith(form, dealing)),
  );
  return group === undefined || others.length > 0
    ? null
    : { is: 'group', name: group.name, boards: group.boards };
};

const boardCalled = (names: readonly KnownName[], dealings: readonly Dealing[]): Mentioned | null => {
  const having = (earlier: boolean): KnownName[] =>
    names.filter(
      (name) =>
        name.earlier === earlier &&
        name.form.head !== null &&
        dealings.some((dealing) => dealsWith(name.form, dealing)),
    );
  const present = having(false);
  const boards = [...new Set((present.length > 0 ? present : having(true)).map(({ board }) => board))];
  const [board, ...others] = boards;
  if (board === undefined) return null;
  return others.length === 0
    ? { is: 'board', board, sure: true, orReviews: [] }
    : { is: 'oneOfBoards', boards };
};

/**
 * "the public transport board", "care boards": boards by what English calls that which their whole name says they deal
 * with. Whoever deals with more, or with less, is not meant.
 */
export const findBoardsInEnglish = (words: readonly Word[], taken: Taken, index: BoardIndex): Mention[] =>
  words.flatMap(({ folded, text }, at): Mention[] => {
    if (!heads.test(folded) || taken[at] === true) return [];
    for (let from = Math.max(0, at - longest); from < at; from += 1) {
      if (
        overlaps(taken, from, at + 1) ||
        words.slice(from + 1, at + 1).some(({ gap }) => !/^[&-]?$/.test(gap))
      )
        continue;
      const phrase = words
        .slice(from, at)
        .flatMap((word, step) => (step > 0 && word.gap === '&' ? ['and', word.folded] : [word.folded]))
        .join(' ');
      const dealings = meantBy(phrase);
      if (dealings === undefined) continue;
      const found =
        folded === 'group' || /[^'’]s$/.test(text)
          ? groupCalled(index.groups, dealings)
          : boardCalled(index.names, dealings);
      return found === null ? [] : [{ from, to: at + 1, ...found }];
    }
    return [];
  });
