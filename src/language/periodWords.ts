/** Words of days and periods, folded, in both languages. */

const numbered = (...names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((all, at) => all.split(' ').map((name): [string, number] => [name, at + 1])));

export const months = numbered(
  'januari january jan',
  'februari february feb',
  'mars march mar',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'augusti august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
);

export const weekdays = numbered(
  'mandag mandagen mandags monday',
  'tisdag tisdagen tisdags tuesday',
  'onsdag onsdagen onsdags wednesday',
  'torsdag torsdagen torsdags thursday',
  'fredag fredagen fredags friday',
  'lordag lordagen lordags saturday',
  'sondag sondagen sondags sunday',
);

const counts = numbered(
  'en ett one a an',
  'tva two',
  'tre three',
  'fyra four',
  'fem five',
  'sex six',
  'sju seven',
  'atta eight',
  'nio nine',
  'tio ten',
  'elva eleven',
  'tolv twelve',
  'tretton thirteen',
  'fjorton fourteen fortnight',
  'femton fifteen',
  'sexton sixteen',
  'sjutton seventeen',
  'arton aderton eighteen',
  'nitton nineteen',
  'tjugo tjugi twenty',
);
const tens = new Map(
  [
    'trettio thirty',
    'fyrtio forty',
    'femtio fifty',
    'sextio sixty',
    'sjuttio seventy',
    'attio eighty',
    'nittio ninety',
  ].flatMap((names, at) => names.split(' ').map((name): [string, number] => [name, (at + 3) * 10])),
);
/** "14", "fjorton"; null: no number. */
export const countNamed = (folded: string): number | null =>
  /^\d{1,3}$/.test(folded) ? Number(folded) : (counts.get(folded) ?? tens.get(folded) ?? null);

/** "första", "andra" of four. */
export const ordinals = numbered(
  'forsta first 1 1a 1st',
  'andra second 2 2a 2nd',
  'tredje third 3',
  'fjarde fourth 4',
);

/** "fjortonde", "the fourteenth": days of a month. */
export const dayOrdinals = numbered(
  'forsta first',
  'andra second',
  'tredje third',
  'fjarde fourth',
  'femte fifth',
  'sjatte sixth',
  'sjunde seventh',
  'attonde eighth',
  'nionde ninth',
  'tionde tenth',
  'elfte eleventh',
  'tolfte twelfth',
  'trettonde thirteenth',
  'fjortonde fourteenth',
  'femtonde fifteenth',
  'sextonde sixteenth',
  'sjuttonde seventeenth',
  'artonde eighteenth',
  'nittonde nineteenth',
  'tjugonde twentieth',
  'tjugoforsta twentyfirst',
  'tjugoandra twentysecond',
  'tjugotredje twentythird',
  'tjugofjarde twentyfourth',
  'tjugofemte twentyfifth',
  'tjugosjatte twentysixth',
  'tjugosjunde twentyseventh',
  'tjugoattonde twentyeighth',
  'tjugonionde twentyninth',
  'trettionde thirtieth',
  'trettioforsta thirtyfirst',
);

/** First month of the season; it has three. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ...'sommar sommaren sommarn sommarens summer somras'.split(' ').map((name): [string, number] => [name, 6]),
  ...'host hosten hostens autumn fall hostas'.split(' ').map((name): [string, number] => [name, 9]),
  ...'vinter vintern vinterns winter vintras'.split(' ').map((name): [string, number] => [name, 12]),
  ...'var varen varens spring varas'.split(' ').map((name): [string, number] => [name, 3]),
]);
/** "i somras": the one that has been. */
export const pastSeasons: ReadonlySet<string> = new Set(['somras', 'hostas', 'vintras', 'varas']);

export type Measured = 'day' | 'week' | 'month' | 'year';
const measured: readonly (readonly [Measured, string])[] = [
  ['day', 'dag dagar dagarna dagen dgr dygn day days'],
  ['week', 'vecka veckor veckorna veckan veckans week weeks'],
  ['month', 'manad manader manaderna manaden manadens month months'],
  ['year', 'ar aren aret arets year years'],
];
export const unitsOfTime: ReadonlyMap<string, Measured> = new Map(
  measured.flatMap(([unit, names]) => names.split(' ').map((name): [string, Measured] => [name, unit])),
);
