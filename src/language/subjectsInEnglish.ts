import type { Word } from './words.js';

/**
 * What English calls the things that Swedish reviews are about: phrase, then the beginning of the Swedish word, or
 * several where it may be one or another; all folded.
 */
const subjects = `
  procurement:upphandl|purchasing:inkop,upphandl|purchases:inkop|tendering:upphandl|
  school absence:skolfranvaro|absence from school:skolfranvaro|absence:franvaro|truancy:skolfranvaro|
  absenteeism:franvaro|financial control:ekonomistyr|financial management:ekonomistyr|
  financial steering:ekonomistyr|financial:ekonomi|finances:ekonomi|finance:ekonomi|
  budget control:budgetstyr,ekonomistyr|budgeting:budget|forecasts:prognos|forecasting:prognos|
  forecast:prognos|work environment:arbetsmiljo|working environment:arbetsmiljo|workplace safety:arbetsmiljo|
  health and safety:arbetsmiljo|occupational health:arbetsmiljo|sick leave:sjukfranvaro,sjukskriv|
  staffing:bemann|manning:bemann|skills supply:kompetensforsorj|supply of skills:kompetensforsorj|
  competence supply:kompetensforsorj|recruitment:rekryter,kompetensforsorj|recruiting:rekryter|
  staff turnover:personalomsatt|staff:personal|personnel:personal|crisis preparedness:krisberedskap|
  emergency preparedness:krisberedskap,beredskap|preparedness:beredskap|
  contingency planning:beredskap,kontinuitet|crisis management:krisledning,krishanter,krisberedskap|
  civil defence:civilt,civilforsvar|continuity planning:kontinuitet|preschool:forskol|preschools:forskol|
  kindergarten:forskol|school:skol|schools:skol|primary school:grundskol|upper secondary:gymnasi|
  special needs:sarskild,extra anpass|school meals:skolmat,maltid|meals:maltid|school transport:skolskjuts|
  grants to associations:foreningsbidrag,bidrag|grants:bidrag|subsidies:bidrag|associations:forening|
  information security:informationssakerhet|it security:it-sakerhet,itsakerhet,informationssakerhet|
  cyber security:cybersakerhet,informationssakerhet|cybersecurity:cybersakerhet,informationssakerhet|
  data protection:dataskydd|personal data:personuppgift,dataskydd|gdpr:dataskydd,gdpr|
  digitalisation:digitaliser|digitalization:digitaliser|digitisation:digitaliser|
  internal control:intern kontroll,internkontroll|payments:utbetaln,betaln|payroll:lonehanter,loneutbet|
  invoicing:faktur|invoices:faktur|bribery:mut|corruption:korruption,oegentlig,mut|
  fraud:bedrager,valfardsbrott,oegentlig|conflicts of interest:jav|side jobs:bisyssl|
  secondary occupations:bisyssl|representation:represent|medication management:lakemedelshanter|
  medicines management:lakemedelshanter|drug management:lakemedelshanter|drug handling:lakemedelshanter|
  medication:lakemedel|medicines:lakemedel|medicine:lakemedel|pharmaceuticals:lakemedel|drugs:lakemedel|
  patient safety:patientsakerhet|primary care:primarvard|emergency care:akutsjukvard,akut|
  waiting times:vantetid,vardgaranti|care guarantee:vardgaranti|care queues:vardko|medical records:journal|
  hospital beds:vardplats|psychiatry:psykiatri|mental health:psykisk|
  maternity care:forlossning,modrahalsovard|dental care:tandvard|ambulance:ambulans|hired staff:hyrpersonal|
  agency staff:hyrpersonal|temporary staff:hyrpersonal|elderly care:aldreomsorg,aldrevard|
  care of the elderly:aldreomsorg|home care:hemtjanst,hemsjukvard|home help:hemtjanst|
  nursing homes:sarskilt boende,vard- och omsorgsboende|social services:socialtjanst|
  child protection:barnskydd,orosanmal|children:barn|foster care:familjehem|
  disability:funktionsnedsatt,funktionshinder,lss|guardianship:overformynd,god man,forvaltarskap|
  guardians:overformynd,god man|public transport:kollektivtrafik|transport:transport|street maintenance:gatu|
  winter maintenance:vinterval,snoroj|snow clearing:snoroj,vinterval|water and sewage:va-,vatten|water:vatten,vattn|
  waste management:avfall|waste:avfall|energy:energi|climate:klimat|environment:miljo|environmental:miljo|
  sustainability:hallbar|property management:fastighetsforvalt|properties:fastighet|property:fastighet|
  real estate:fastighet|premises:lokal|maintenance:underhall|investments:invester|investment:invester|
  construction projects:byggprojekt|construction:bygg|building permits:bygglov|building permit:bygglov|
  detailed plans:detaljplan|housing:bostad|contracts:avtal|contract follow up:avtalsuppfolj|
  contract management:avtal|contract compliance:avtalstrohet,avtalsuppfolj|delegation:delegation|
  delegated decisions:delegation|archives:arkiv|archiving:arkiv|document management:dokumenthanter|
  case management:arendehanter|governance:styrning|steering:styrning|owner control:agarstyr|
  owner governance:agarstyr|municipal companies:bolag|risk management:riskhanter|quality:kvalitet|
  complaints:klagomal|research:forskning|culture:kultur|libraries:bibliotek|leisure:fritid|
  integration:integration|equality:jamstalldhet,jamlik|gender equality:jamstalldhet|
  fire safety:brandskydd,brandsakerhet|fire protection:brandskydd|rescue services:raddningstjanst|
  rescue service:raddningstjanst|traffic safety:trafiksakerhet|labour market:arbetsmarknad|
  employment:sysselsatt,arbetsmarknad|tourism:turism|translation:oversatt,tolk|interpreters:tolk|
  interpreting:tolk|business travel:tjansteres,resor|travel:resor,tjansteres|trips:resor|
  drinking water:dricksvatt|food control:livsmedelskontroll|food inspection:livsmedelskontroll|
  consultants:konsult|remuneration:arvode|fees:arvode,avgift|elections:valadmin,val|
  election administration:valadmin|threats and violence:hot vald|violence:vald|student health:elevhals|
  pupil health:elevhals|discharge:utskrivning|production planning:produktionsplaner|digital services:digital|
  medical devices:medicintekn|medical equipment:medicintekn|medical technology:medicintekn|
  foundations:stiftels|accessibility:tillganglig|availability:tillganglig|supervision:tillsyn|
  inspections:tillsyn|environmental supervision:miljotillsyn|direct purchases:direktkop|
  power outages:elavbrott|power cuts:elavbrott|revenue:intakt|cultural life:kulturliv|
  planning process:detaljplan|child concern reports:orosanmal|concern reports:orosanmal|reports of concern:orosanmal|
  archive:arkiv|sideline jobs:bisyssl|secondary jobs:bisyssl|night staffing:nattbemann|night shift:nattbemann|
  night work:nattarbet|sickness travel:sjukres|sick travel:sjukres|patient travel:sjukres|patient transport:sjukres|
  property maintenance:fastighetsunderhall,underhall|property upkeep:fastighetsunderhall,underhall|
  upkeep:underhall|crisis:kris|museum:muse|museums:muse|museum collections:muse|temp staff:hyrpersonal|
  hired personnel:hyrpersonal|temporary personnel:hyrpersonal|agency personnel:hyrpersonal|
  agency nurses:hyrpersonal|locum staff:hyrpersonal|info security:informationssakerhet|infosec:informationssakerhet|
  information safety:informationssakerhet|it safety:it-sakerhet,itsakerhet,informationssakerhet|
  youth centres:fritidsgard|youth centers:fritidsgard|youth clubs:fritidsgard|ownership:agarstyr|
  corporate governance:agarstyr|annual accounts:arsrakn|rural:landsbygd|rural business:landsbygd|pension:pension|
  pensions:pension|pension funds:pensionsmedel,pension|journal system:journal|record system:journal|
  medical records system:journal|dental:tandvard|childrens rights:barnratt|child rights:barnratt|
  rights of the child:barnratt|paratransit:fardtjanst|mobility service:fardtjanst|special transport:fardtjanst|
  transport service:fardtjanst|processing times:handlaggningstid|handling times:handlaggningstid|
  lead times:handlaggningstid|climate adaptation:klimatanpass|travel policy:resepolic|patient complaints:klagomal|
  complaints handling:klagomal|premises planning:lokalforsorj|supply of premises:lokalforsorj|
  medicines supply:lakemedelsforsorj|drug supply:lakemedelsforsorj|skills provision:kompetensforsorj|
  competence provision:kompetensforsorj|supply of competence:kompetensforsorj|
  provision of skills:kompetensforsorj|competence:kompetens|ambulance care:ambulans|pupils health:elevhals|
  school health:elevhals|school buildings:skolfastighet,skollokal|school properties:skolfastighet|premises supply:lokalforsorj|work injuries:arbetsskad`;

interface Subject {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}
const byFirst = new Map<string, Subject[]>();
for (const line of subjects.split('|')) {
  const [phrase = '', swedish = ''] = line.trim().split(':');
  const words = phrase.split(' ');
  const known = byFirst.get(words[0] ?? '') ?? [];
  known.push({ words, stems: swedish.split(',') });
  byFirst.set(words[0] ?? '', known);
}
for (const known of byFirst.values()) known.sort((one, other) => other.words.length - one.words.length);

/** The longest English phrase for a subject that begins at the word `from`; null: none does. */
export const subjectInEnglish = (
  words: readonly Word[],
  from: number,
): { readonly to: number; readonly stems: readonly string[] } | null => {
  const found = byFirst
    .get(words[from]?.folded ?? '')
    ?.find(({ words: known }) => known.every((word, at) => words[from + at]?.folded === word));
  return found === undefined ? null : { to: from + found.words.length, stems: found.stems };
};
