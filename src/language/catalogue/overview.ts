import type { Language } from '../../domain/person.js';

const sv = {
  hello: (name: string) => `Hej ${name}`,
  secretaryIntro: (boards: string) => `Här håller jag reda på vad ${boards} ska svara revisorerna på.`,
  secretaryWaiting: (count: number) =>
    count === 1 ? '1 yttrande väntar på dig' : `${count} yttranden väntar på dig`,
  nothingWaiting: 'Inget väntar på svar just nu',
  nothingWaitingMore: 'Jag hör av mig när revisorerna skickar något nytt.',
  headWaiting: (count: number) =>
    count === 1 ? '1 yttrande är inte beslutat än' : `${count} yttranden är inte beslutade än`,
  headWaitingMore: 'Nämndsekreteraren skriver svaret. Du kan läsa hur långt det har kommit.',
  nothingWaitingHead: 'Jag hör av mig om ett svar blir försenat.',
  answerFirst: 'Besvara den översta',
  showAll: 'Visa alla',
  showAllQuestion: 'vilka yttranden väntar på mig?',

  auditorIntro: 'Här ser du vilka nämnder som har svarat på era granskningar.',
  auditorFigure: (waiting: number, all: number) => `${waiting} av ${all} begäranden väntar på svar`,
  auditorLate: (count: number) => `▲ ${count} försenade`,
  auditorOneLate: '▲ 1 försenad',
  auditorNoneLate: '✓ Ingen är försenad',
  auditorAllAnswered: (all: number) =>
    all === 1 ? 'Den enda begäran är besvarad' : `Alla ${all} begäranden är besvarade`,
  auditorNothing: 'Ingen granskning är utskickad än',
  auditorNothingMore: 'När du har publicerat en granskning ser du här vilka nämnder som har svarat.',
  mostUrgent: 'Mest brådskande',
  notAnswered: 'Vilka har inte svarat?',
  notAnsweredQuestion: 'vilka nämnder har inte svarat?',
  whoIsLate: 'Vilka är sena?',
  whoIsLateQuestion: 'vilka är försenade?',
  nextDue: 'Nästa svarsdag',
  nextDueQuestion: 'när är nästa svarsdag?',
  drafts: 'Utkast att publicera',
  lateCount: (count: number) => (count === 1 ? '1 försenad' : `${count} försenade`),
  waitingCount: (count: number) => (count === 1 ? '1 väntar' : `${count} väntar`),
  answerLead: 'Svar:',
  otherReading: 'Menade du något annat?',
  boardsChart: 'Besvarade per nämnd',
  monthsChart: 'Åtgärder per månad',
  answeredOf: (answered: number, of: number) => `${answered} av ${of} besvarade`,
  doneOf: (done: number, of: number) => `${of === 1 ? '1 åtgärd' : `${of} åtgärder`}, ${done} klara`,
  chartTitle: (all: number) => `Läget för ${all === 1 ? 'ett yttrande' : `${all} yttranden`}`,
  chart: {
    answered: 'Besvarade',
    submitted: 'Inlämnade, beslut saknas',
    draft: 'Påbörjade',
    notStarted: 'Inte påbörjade',
  },

  administratorIntro: 'Du sköter vilka som använder Svarstid och vilka nämnder som finns.',
  administratorFigure: (people: number, boards: number) =>
    `${people === 1 ? '1 person' : `${people} personer`}, ${boards === 1 ? '1 nämnd' : `${boards} nämnder`}`,
  people: 'Personer',
  boards: 'Nämnder',
  registerPerson: 'Registrera en person',
  registerBoard: 'Lägg till en nämnd',

  visitor: 'Jag känner inte igen dig än',
  visitorMore:
    'Är du nämndsekreterare eller revisor? Hör av dig till revisionskontoret och säg vilken nämnd du arbetar för. De ser att du har skrivit hit och kan lägga upp dig direkt.',
  group: 'Jag är Svarstid',
  groupIntro: 'Jag håller reda på vilka nämnder som har svarat revisorerna, och påminner i tid.',
  groupHow: 'Nämn mig och fråga, till exempel ”@Svarstid vilka nämnder har inte svarat?”',

  help: 'Det här kan jag hjälpa dig med',
  helpSecretary:
    'Jag säger till när revisorerna har skickat något till din nämnd, och påminner före svarsdagen. Du svarar direkt i kortet. Allt du skriver sparas när du trycker på en knapp, och du kan fortsätta en annan dag.',
  helpHead:
    'Du ser vad nämnden ska svara revisorerna på och hur långt svaret har kommit. Blir ett svar försenat säger jag till dig. Nämndsekreteraren skriver svaret.',
  helpAuditor:
    'Fråga med egna ord vilka nämnder som har svarat, vilka som är sena och när svaren ska vara inne. Du får ett kort när ett yttrande lämnas in och när nämnden har beslutat.',
  helpAdministrator:
    'Här lägger du upp personer och nämnder. Den som har skrivit till Svarstid finns att välja när du registrerar en person.',
  helpTry: 'Prova till exempel',
  otherLanguage: 'In English',
  otherLanguageCode: 'en',

  interpretedAs: (reading: string) => `Tolkat som: ${reading}`,
  choice: 'Vad menar du?',
  choiceQuery: (query: string) => `Du skrev ”${query}”. Det kan betyda olika saker. Välj det som stämmer.`,
  notUnderstood: 'Det förstod jag inte',
  outOfScope: 'Det kan jag inte svara på',
  denied: 'Det får du inte se här',
  deniedMore:
    'Vad en annan nämnd har skrivit ser bara den nämnden och revisorerna. Läget och datumen får du gärna fråga om.',
  tryInstead: 'Kanske menade du något av det här?',
};
export type OverviewTexts = typeof sv;

const en: OverviewTexts = {
  hello: (name) => `Hello ${name}`,
  secretaryIntro: (boards) => `This is where I keep track of what ${boards} must answer to the auditors.`,
  secretaryWaiting: (count) =>
    count === 1 ? '1 response is waiting for you' : `${count} responses are waiting for you`,
  nothingWaiting: 'Nothing is waiting for an answer right now',
  nothingWaitingMore: 'I will write when the auditors send something new.',
  headWaiting: (count) =>
    count === 1 ? '1 response is not decided yet' : `${count} responses are not decided yet`,
  headWaitingMore: 'The board’s secretary writes the response. You can read how far it has come.',
  nothingWaitingHead: 'I will write if a response is late.',
  answerFirst: 'Answer the first one',
  showAll: 'Show all',
  showAllQuestion: 'which responses are waiting for me?',

  auditorIntro: 'Here you see which boards have answered your reviews.',
  auditorFigure: (waiting, all) => `${waiting} of ${all} requests not answered yet`,
  auditorLate: (count) => `▲ ${count} late`,
  auditorOneLate: '▲ 1 late',
  auditorNoneLate: '✓ None is late',
  auditorAllAnswered: (all) =>
    all === 1 ? 'The only request is answered' : `All ${all} requests are answered`,
  auditorNothing: 'No review has been sent out yet',
  auditorNothingMore: 'Once you have published a review, you will see here which boards have answered.',
  mostUrgent: 'Most urgent',
  notAnswered: 'Who has not answered?',
  notAnsweredQuestion: 'which boards have not answered?',
  whoIsLate: 'Who is late?',
  whoIsLateQuestion: 'which are overdue?',
  nextDue: 'Next due date',
  nextDueQuestion: 'when is the next due date?',
  drafts: 'Drafts to publish',
  lateCount: (count) => `${count} late`,
  waitingCount: (count) => `${count} waiting`,
  answerLead: 'Answer:',
  otherReading: 'Did you mean something else?',
  boardsChart: 'Answered by board',
  monthsChart: 'Measures by month',
  answeredOf: (answered, of) => `${answered} of ${of} answered`,
  doneOf: (done, of) => `${of === 1 ? '1 measure' : `${of} measures`}, ${done} done`,
  chartTitle: (all) => `Where ${all === 1 ? 'one response stands' : `${all} responses stand`}`,
  chart: {
    answered: 'Answered',
    submitted: 'Submitted, decision missing',
    draft: 'Started',
    notStarted: 'Not started',
  },

  administratorIntro: 'You look after who uses Svarstid and which boards there are.',
  administratorFigure: (people, boards) =>
    `${people === 1 ? '1 person' : `${people} people`}, ${boards === 1 ? '1 board' : `${boards} boards`}`,
  people: 'People',
  boards: 'Boards',
  registerPerson: 'Register a person',
  registerBoard: 'Add a board',

  visitor: 'I do not know you yet',
  visitorMore:
    'Are you a board secretary or an auditor? Contact the audit office and tell them which board you work for. They can see that you have written here and can add you straight away.',
  group: 'I am Svarstid',
  groupIntro: 'I keep track of which boards have answered the auditors, and remind them in time.',
  groupHow: 'Mention me and ask, for example “@Svarstid which boards have not answered?”',

  help: 'What I can help you with',
  helpSecretary:
    'I tell you when the auditors have sent something to your board, and remind you before the due date. You answer in the card itself. All you write is saved when you press a button, and you can go on another day.',
  helpHead:
    'You see what the board must answer to the auditors and how far the response has come. If a response is late, I tell you. The board secretary writes the response.',
  helpAuditor:
    'Ask in your own words which boards have answered, which are late and when the answers are due. You get a card when a response is submitted and when the board has decided on it.',
  helpAdministrator:
    'Here you add people and boards. Anybody who has written to Svarstid can be picked when you register a person.',
  helpTry: 'Try for example',
  otherLanguage: 'På svenska',
  otherLanguageCode: 'sv',

  interpretedAs: (reading) => `Read as: ${reading}`,
  choice: 'Which do you mean?',
  choiceQuery: (query) => `You wrote “${query}”. It can mean different things. Pick the right one.`,
  notUnderstood: 'I did not understand that',
  outOfScope: 'I cannot answer that',
  denied: 'You may not see that here',
  deniedMore:
    'What another board has written is for that board and the auditors only. You are welcome to ask how far it has come, and about dates.',
  tryInstead: 'Perhaps you meant one of these?',
};

export const overviewTexts: Readonly<Record<Language, OverviewTexts>> = { sv, en };
