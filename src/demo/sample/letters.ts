import { DateTime } from 'luxon';

/** Calendar days, `YYYY-MM-DD`. */
export interface LetterDates {
  readonly decidedOn: string;
  readonly dueDate: string;
}

export const hospitalTowns = ['Granvik', 'Lövsunda', 'Norrhammar', 'Öneby'] as const;

/** Region Almerås: several boards, one of them a group, with an annex and response forms. */
export const pharmaceuticalsLetter = ({ decidedOn, dueDate }: LetterDates): string => `
   Regionstyrelsen
   Samtliga sjukhusstyrelser
   Tandvårdsnämnden

   För kännedom och beaktande
   Patientnämnden


Granskning av läkemedelshantering – Rapport nr 6
– ${decidedOn.slice(0, 4)}

Revisorernas samlade bedömning är att läkemedel i huvudsak hanteras säkert i
Region Almerås, men att styrningen är svag och att kassationen är högre än den
behöver vara. Rutinerna skiljer sig åt mellan sjukhusen, och ingen följer upp
hur ofta läkemedelsgenomgångar faktiskt görs. Granskningen visar också att IT-
stödet inte ger den överblick som sjukhusen behöver när läkemedel tar slut.

I bilaga till detta missiv lämnar vi rekommendationer till regionstyrelsen,
samtliga sjukhusstyrelser och tandvårdsnämnden. Där finns också anvisningar
för yttrandet och ett svarsformulär för varje nämnd.
Revisorskollegiet behandlade rapporten vid sammanträdet ${decidedOn} och
beslutade att översända missiv och rapport för yttrande till berörda styrelser
och nämnder. Yttranden ska lämnas senast ${dueDate}. Missiv och rapport
översänds även till patientnämnden för kännedom och beaktande.

För revisorskollegiet


Ingegerd Sandh          Tomas Wiklöf
Ordförande              Revisionsdirektör

\f     Bilaga

Revisorernas rekommendationer

Rekommendationer till regionstyrelsen:

• Fastställ gemensamma mål för läkemedelsanvändning och kassation, och låt
målen ingå i den ordinarie uppföljningen.
• Upphandla ett IT-stöd som visar lagersaldon för alla sjukhus samt varnar i god
tid före bristsituationer.
• Utred hur ansvaret för rekvisitions- och receptläkemedel ska fördelas mellan
regionen och de enskilda sjukhusen.

Rekommendationer till samtliga fyra sjukhusstyrelser:

• Sjukhusstyrelserna rekommenderas att säkerställa att läkemedelsgenom-
gångar görs vid inskrivning och utskrivning.
• Sjukhusstyrelserna rekommenderas att varje halvår redovisa kassationen per
klinik, i antal förpackningar och i kronor.

Rekommendationer till tandvårdsnämnden:

• Tandvårdsnämnden rekommenderas att införa egenkontroll av läkemedels-
förråden på folktandvårdens kliniker.

\fAnvisningar för yttrande

• Svaret ska visa vilka åtgärder som är vidtagna eller planerade.
• Varje åtgärd ska kunna kopplas till en rekommendation.
• Ange när åtgärden blir klar och vilken funktion som ansvarar för den.
• Om inga åtgärder planeras, förklara varför.

${form('regionstyrelsen', 'Regionstyrelsens', [
  `Fastställ gemensamma mål för läkemedelsanvändning och kassation, och låt målen
ingå i den ordinarie uppföljningen.`,
  `Upphandla ett IT-stöd som visar lagersaldon för alla sjukhus samt varnar i god tid före
bristsituationer.`,
  `Utred hur ansvaret för rekvisitions- och receptläkemedel ska fördelas mellan regionen
och de enskilda sjukhusen.`,
])}
${hospitalTowns.map(hospitalForm).join('\n')}
${form('tandvårdsnämnden', 'Tandvårdsnämndens', [
  `Tandvårdsnämnden rekommenderas att införa egenkontroll av läkemedelsförråden på
folktandvårdens kliniker.`,
])}`;

const hospitalForm = (town: string): string =>
  form(`sjukhusstyrelse ${town}`, `Sjukhusstyrelse ${town}s`, [
    `Sjukhusstyrelserna rekommenderas att säkerställa att läkemedelsgenomgångar görs vid
inskrivning och utskrivning.`,
    `Sjukhusstyrelserna rekommenderas att varje halvår redovisa kassationen per klinik, i
antal förpackningar och i kronor.`,
  ]);

function form(board: string, genitive: string, recommendations: readonly string[]): string {
  const places = [...recommendations, 'Övriga kommentarer:'].map(
    (text) => `${text}\n${genitive} svar:\n\n\n`,
  );
  return `\fSvarsformulär för ${board}:\n\n${places.join('\n')}`;
}

/** Region Almerås: one board, a short letter with Markdown's bold marks. */
export const cyberSecurityLetter = ({ decidedOn, dueDate }: LetterDates): string => `Regionens revisorer

**Dnr:** ALM REV ${decidedOn.slice(0, 4)}/17

**För kännedom:**
Regionfullmäktige**Regionstyrelsen****Regionens skydd mot cyberangrepp**

Vi har som förtroendevalda revisorer i Region Almerås granskat om regionstyrelsen har ett ändamålsenligt skydd mot cyberangrepp. Revisorerna godkände rapporten vid sitt sammanträde den ${inWords(decidedOn)}.

**Vår samlade bedömning är att:**

- Regionstyrelsen inte fullt ut har säkerställt ett ändamålsenligt skydd.

Ansvaret är otydligt när ett angrepp pågår, och återställning av system har inte övats sedan driften flyttades.

För att stärka skyddet lämnas följande **rekommendationer** till Regionstyrelsen, att:

- Fastställa vem som leder arbetet under ett angrepp, dygnet runt.
- Öva återställning av de tio viktigaste systemen minst en gång per år. Resultatet bör redovisas för styrelsen.
- Ställa krav på flerfaktorsinloggning i alla nya avtal.

Revisorerna överlämnar härmed granskningen för kännedom och yttrande från regionstyrelsen senast den ${inWords(dueDate)}.

För Region Almerås revisorer



Ingegerd Sandh
Ordförande



**Bilaga:** Revisionsrapport "Regionens skydd mot cyberangrepp"
`;

const inWords = (date: string): string => DateTime.fromISO(date, { locale: 'sv' }).toFormat('d MMMM yyyy');

/** Region Almerås: one board, a short letter that has been answered long since. */
export const nightWorkLetter = ({ decidedOn, dueDate }: LetterDates): string => `Regionens revisorer

**Dnr:** ALM REV ${decidedOn.slice(0, 4)}/05

**Personalnämnden****Arbetsmiljön vid nattarbete**

Vi har som förtroendevalda revisorer i Region Almerås granskat om personalnämnden arbetar tillräckligt med arbetsmiljön för dem som arbetar natt. Revisorerna godkände rapporten vid sitt sammanträde den ${inWords(decidedOn)}.

För att stärka arbetet lämnas följande **rekommendationer** till Personalnämnden, att:

- Ta fram en gemensam rutin för bemanning och återhämtning vid nattarbete.
- Erbjuda återkommande hälsosamtal till dem som arbetar natt.

Revisorerna överlämnar härmed granskningen för yttrande från personalnämnden senast den ${inWords(dueDate)}.

För Region Almerås revisorer



Ingegerd Sandh
Ordförande
`;

/** Region Almerås: the report of a follow-up review, without a title and without a deadline. */
export const staffingFollowUp = ({ decidedOn }: Pick<LetterDates, 'decidedOn'>): string => {
  const year = Number(decidedOn.slice(0, 4));
  return `Sammanfattning
Regionens revisorer genomförde år ${year - 2} en granskning1

1 Granskning av kompetensförsörjning, Dnr ALM REV ${year - 2}/08

 av hur regionen arbetar med
att behålla och rekrytera personal. Granskningen visade att det saknades en sam-
manhållen plan, och revisorerna lämnade flera rekommendationer till Personal-
nämnden.
Revisorerna har i sin riskanalys bedömt att åtgärder ännu kan saknas. En uppföl-
jande granskning ingår därför i årets revisionsplan.
Vår bedömning är att åtgärder har vidtagits till viss del. En plan finns, men den
följs inte upp och hyrpersonalen ökar.
Vi rekommenderar att Personalnämnden säkerställer:

• att planen för kompetensförsörjning följs upp varje tertial.

• en samlad bild av behovet av hyrpersonal och dess kostna-
der per verksamhet.
 1 Bakgrund
I den tidigare granskningen lämnades följande rekommendationer till nämnden:

• Ta fram en plan för kompetensförsörjning.
• Skapa en modell för karriärvägar.

Personalnämnden beslutade ${year - 2}-12-11 att ställa sig bakom rekommendationerna.

Tjänsteställe, revisor Datum Dnr Sida
Revisionskontoret
Maj Ahlgren

${decidedOn} ALM REV ${year}/04 3(4)

2 Iakttagelser
Planen fastställdes ett halvår senare än beslutat. Ingen har redovisat resultatet för
nämnden sedan dess.
3 Revisionell bedömning
Vi rekommenderar att Personalnämnden säkerställer att planen för kompetensför-
sörjning följs upp varje tertial. Vidare rekommenderar vi att nämnden säkerställer
en samlad bild av behovet av hyrpersonal och dess kostnader per verksamhet.


Maj Ahlgren
Certifierad revisor
`;
};
