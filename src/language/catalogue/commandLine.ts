import type { Language } from '../../domain/person.js';

const fieldsSv = {
  title: 'titel',
  reportNumber: 'rapportnummer',
  registryNumber: 'diarienummer',
  followsUp: 'följer upp',
  issuer: 'avsändare',
  decidedOn: 'beslutad',
  dueDate: 'svarsdatum',
  boards: 'nämnder som ska svara',
  recommendations: 'rekommendationer',
  forInformation: 'för kännedom',
};

const sv = {
  fields: fieldsSv,
  notSaid: 'står inte i missivet',
  missing: 'Saknas',
  doubtful: 'Kontrollera',
  remarks: 'Att titta på',
  recommendations: (count: number) => (count === 1 ? '1 rekommendation' : `${count} rekommendationer`),
  imported: (id: string) => `Missivet är inläst som granskning ${id}.`,
  importedBefore: (id: string) => `Missivet har lästs in tidigare: granskning ${id}.`,
  draftIncomplete:
    'Granskningen är ett utkast. Komplettera med --title eller --due och läs in samma fil igen.',
  draftUnusable:
    'Granskningen är ett utkast. Det som saknas behöver stå i missivet: rätta texten i filen och läs in den igen.',
  draftReady: (id: string) => `Granskningen är ett utkast. Publicera den med: publish ${id}`,
  dueDatePassed: (date: string) => `Observera: svarsdatumet ${date} har redan passerat.`,
  formDiffers: (board: string, number: number) =>
    `${board}, rekommendation ${number}: bilagan och svarsformuläret skiljer sig åt. Bilagan gäller.`,
  onlyInForm: (board: string, text: string) => `${board}: står bara i svarsformuläret: ${text}`,
  missingInForm: (board: string, number: number) =>
    `${board}: rekommendation ${number} saknas i svarsformuläret.`,
  groupWithoutMembers: (group: string) => `${group}: missivet säger inte vilka som ingår.`,
  published: (title: string, requests: number, dueDate: string) =>
    `Publicerad: ${title}. ${requests === 1 ? '1 nämnd ska svara' : `${requests} nämnder ska svara`} senast ${dueDate}.`,
  newBoards: (names: string) => `Nya nämnder i registret: ${names}.`,
  withoutSecretary: (names: string) => `Saknar sekreterare: ${names}. Lägg till med people add.`,
  unreachable: (names: string) => `Har sekreterare som inte har öppnat appen än: ${names}.`,
  substituted: (names: string) => `Nås genom ersättaren, sekreteraren går inte att nå: ${names}.`,
  boardAdded: (name: string) => `Nämnden är tillagd: ${name}.`,
  boardChanged: (name: string) => `Nämnden fanns redan och är kompletterad: ${name}.`,
  personSaved: (name: string) => `Registrerad: ${name}.`,
  personRemoved: (name: string) => `Borttagen: ${name}.`,
  boardNeedsSecretary:
    '--board hör ihop med --role secretary, substitute eller head: bara de hör till en nämnd.',
  noBoards: 'Inga nämnder finns än.',
  noPeople: 'Inga personer finns än.',
  noRequests: 'Inga begäranden finns än.',
  states: {
    notStarted: 'inte påbörjat',
    draft: 'påbörjat',
    submitted: 'inlämnat, beslut saknas',
    answered: 'besvarat',
    withdrawn: 'återkallat',
  },
  extended: (due: string, until: string) => `${due}, anstånd till ${until}`,
  overdue: 'försenat',
  answersOf: (answers: number, all: number) => `${answers} av ${all} besvarade`,
  roles: {
    administrator: 'administratör',
    auditor: 'revisor',
    secretary: 'sekreterare',
    substitute: 'ersättare',
    head: 'ordförande eller förvaltningschef',
  },
  inRole: (role: string, boards: string) => `${role}: ${boards}`,
  reach: { never: 'har inte öppnat appen', reachable: 'kan nås', blocked: 'kan inte nås' },
  dueDateChanged: (title: string, date: string, boards: number) =>
    `Ny svarsdag för ${title}: ${date}. Gäller ${boards === 1 ? '1 nämnd' : `${boards} nämnder`}.`,
  extensionsKept: (names: string) => `Har anstånd som ger längre tid: ${names}.`,
  extensionGranted: (board: string, due: string, until: string) =>
    `${board}: svarsdag ${due}, anstånd till ${until}.`,
  extensionTakenBack: (board: string, due: string) =>
    `${board}: anståndet är tillbakataget, svarsdag ${due}.`,
  reviewWithdrawn: (title: string, boards: number) =>
    `Återkallad: ${title}. ${boards === 1 ? '1 nämnd' : `${boards} nämnder`} slipper svara.`,
  noSecretary: 'ingen sekreterare',
  reminded: (due: number, sent: number, undeliverable: number, unknown: number) =>
    `Att skicka: ${due}. Skickade: ${sent}. Gick inte att leverera: ${undeliverable}. Okänt utfall: ${unknown}.`,
  day: 'dag',
  reminderCounts: {
    planned: 'planerade',
    sent: 'skickade',
    waiting: 'väntar',
    superseded: 'ersatta',
    undeliverable: 'olevererade',
    unknown: 'okänt utfall',
    repeated: 'upprepade',
  },
  noReminders: (from: string, to: string) => `Inget att påminna om från ${from} till ${to}.`,
  spanBackwards: (from: string, to: string) => `--from ${from} ligger efter --to ${to}. Byt plats på dem.`,
  rhythmSaved: (title: string, days: string | null) =>
    days === null ? `${title}: påminns på de vanliga dagarna.` : `${title}: påminns på dagarna ${days}.`,
  unknownCommand: (name: string) => `Kommandot ${name} finns inte. Skriv help för att se vad som finns.`,
  missingArgument: (name: string) => `${name} saknas. Skriv help för att se hur kommandot skrivs.`,
  missingValue: (name: string) => `${name} saknar värde. Skriv help för att se hur kommandot skrivs.`,
  repeatedOption: (name: string) => `${name} står flera gånger. Skriv det en gång.`,
  superfluousArgument: (text: string) => `Jag förstår inte vad "${text}" ska betyda här.`,
  cannotRead: (file: string) => `Filen ${file} går inte att läsa. Kontrollera sökvägen.`,
  fileProblems: {
    empty: 'Filen är tom.',
    binary: 'Filen är inte ren text. Spara missivet som text (.txt) och läs in det igen.',
    tooLarge: 'Filen är för stor för att vara ett missiv. Kontrollera att det är rätt fil.',
    noText: 'Filen innehåller ingen läsbar text.',
  },
  storageDown:
    'Lagringen svarar inte. Kontrollera STORAGE_CONNECTION_STRING och försök igen. (STORAGE_UNAVAILABLE)',
  storageRefuses: (why: string) =>
    `Lagringen kan inte användas. Kontrollera STORAGE_CONNECTION_STRING och försök igen. (${why})`,
  failed: (code: string) =>
    `Något gick fel. Kör kommandot igen; händer det på nytt, sök på koden ${code} i loggen.`,
  helpLead: 'Svarstid: så att ingen rekommendation glöms bort.',
  usage: 'Kommandon:',
};

const en: typeof sv = {
  fields: {
    title: 'title',
    reportNumber: 'report number',
    registryNumber: 'registry number',
    followsUp: 'follows up',
    issuer: 'issuer',
    decidedOn: 'decided on',
    dueDate: 'due date',
    boards: 'boards that must respond',
    recommendations: 'recommendations',
    forInformation: 'for information',
  },
  notSaid: 'not in the letter',
  missing: 'Missing',
  doubtful: 'Please check',
  remarks: 'Worth a look',
  recommendations: (count) => (count === 1 ? '1 recommendation' : `${count} recommendations`),
  imported: (id) => `The letter is imported as review ${id}.`,
  importedBefore: (id) => `The letter was imported before: review ${id}.`,
  draftIncomplete: 'The review is a draft. Add --title or --due and import the same file again.',
  draftUnusable:
    'The review is a draft. What is missing must stand in the letter: mend the text of the file and import it again.',
  draftReady: (id) => `The review is a draft. Publish it with: publish ${id}`,
  dueDatePassed: (date) => `Note: the due date ${date} has already passed.`,
  formDiffers: (board, number) =>
    `${board}, recommendation ${number}: the annex and the response form differ. The annex counts.`,
  onlyInForm: (board, text) => `${board}: only in the response form: ${text}`,
  missingInForm: (board, number) => `${board}: recommendation ${number} is missing in the response form.`,
  groupWithoutMembers: (group) => `${group}: the letter does not say who belongs to it.`,
  published: (title, requests, dueDate) =>
    `Published: ${title}. ${requests === 1 ? '1 board must respond' : `${requests} boards must respond`} by ${dueDate}.`,
  newBoards: (names) => `New boards in the register: ${names}.`,
  withoutSecretary: (names) => `Without a secretary: ${names}. Add one with people add.`,
  unreachable: (names) => `With secretaries who have not opened the app yet: ${names}.`,
  substituted: (names) => `Reached through the substitute, as the secretary cannot be: ${names}.`,
  boardAdded: (name) => `Board added: ${name}.`,
  boardChanged: (name) => `The board existed and has been completed: ${name}.`,
  personSaved: (name) => `Registered: ${name}.`,
  personRemoved: (name) => `Removed: ${name}.`,
  boardNeedsSecretary: '--board goes with --role secretary, substitute or head: only they belong to a board.',
  noBoards: 'There are no boards yet.',
  noPeople: 'There are no people yet.',
  noRequests: 'There are no requests yet.',
  states: {
    notStarted: 'not started',
    draft: 'started',
    submitted: 'submitted, no decision yet',
    answered: 'answered',
    withdrawn: 'withdrawn',
  },
  extended: (due, until) => `${due}, extended to ${until}`,
  overdue: 'late',
  answersOf: (answers, all) => `${answers} of ${all} answered`,
  roles: {
    administrator: 'administrator',
    auditor: 'auditor',
    secretary: 'secretary',
    substitute: 'substitute',
    head: 'chair or head of administration',
  },
  inRole: (role, boards) => `${role}: ${boards}`,
  reach: { never: 'has not opened the app', reachable: 'can be reached', blocked: 'cannot be reached' },
  dueDateChanged: (title, date, boards) =>
    `New due date of ${title}: ${date}. Applies to ${boards === 1 ? '1 board' : `${boards} boards`}.`,
  extensionsKept: (names) => `With an extension that gives more time: ${names}.`,
  extensionGranted: (board, due, until) => `${board}: due ${due}, extended to ${until}.`,
  extensionTakenBack: (board, due) => `${board}: the extension is taken back, due ${due}.`,
  reviewWithdrawn: (title, boards) =>
    `Withdrawn: ${title}. ${boards === 1 ? '1 board need' : `${boards} boards need`} not answer.`,
  noSecretary: 'no secretary',
  reminded: (due, sent, undeliverable, unknown) =>
    `Due: ${due}. Sent: ${sent}. Undeliverable: ${undeliverable}. Outcome unknown: ${unknown}.`,
  day: 'day',
  reminderCounts: {
    planned: 'planned',
    sent: 'sent',
    waiting: 'waiting',
    superseded: 'superseded',
    undeliverable: 'undeliverable',
    unknown: 'unknown',
    repeated: 'repeated',
  },
  noReminders: (from, to) => `Nothing to remind of from ${from} to ${to}.`,
  spanBackwards: (from, to) => `--from ${from} is later than --to ${to}. Swap them.`,
  rhythmSaved: (title, days) =>
    days === null ? `${title}: reminded on the usual days.` : `${title}: reminded on the days ${days}.`,
  unknownCommand: (name) => `There is no command ${name}. Type help to see what there is.`,
  missingArgument: (name) => `${name} is missing. Type help to see how the command is written.`,
  missingValue: (name) => `${name} has no value. Type help to see how the command is written.`,
  repeatedOption: (name) => `${name} stands more than once. Write it once.`,
  superfluousArgument: (text) => `I do not understand what "${text}" means here.`,
  cannotRead: (file) => `The file ${file} cannot be read. Check the path.`,
  fileProblems: {
    empty: 'The file is empty.',
    binary: 'The file is not plain text. Save the letter as text (.txt) and import it again.',
    tooLarge: 'The file is too large to be a letter. Check that it is the right one.',
    noText: 'The file holds no readable text.',
  },
  storageDown:
    'The storage does not answer. Check STORAGE_CONNECTION_STRING and try again. (STORAGE_UNAVAILABLE)',
  storageRefuses: (why) =>
    `The storage cannot be used. Check STORAGE_CONNECTION_STRING and try again. (${why})`,
  failed: (code) =>
    `Something went wrong. Run the command again; if it happens anew, search the log for ${code}.`,
  helpLead: 'Svarstid: so that no recommendation is forgotten.',
  usage: 'Commands:',
};

export type CommandLineTexts = typeof sv;
export const commandLineTexts: Readonly<Record<Language, CommandLineTexts>> = { sv, en };
