import type { Language } from '../../domain/person.js';

/** What the command line says of moving everything in and out by file. */
const sv = {
  counts: (boards: number, people: number, reviews: number, requests: number) =>
    `${boards} nämnder, ${people} personer, ${reviews} granskningar, ${requests} begäranden`,
  exporting: (counts: string) => `Skriver: ${counts} …`,
  exported: (file: string, counts: string) => `Allt är skrivet till ${file}: ${counts}.`,
  inexact: (reviews: string) =>
    `Observera: filen säger inte allt som är lagrat om de här granskningarna: ${reviews}.`,
  cannotWrite: (file: string) => `Filen ${file} går inte att skriva. Kontrollera sökvägen och utrymmet.`,
  checking: (counts: string) => `Kontrollerar: ${counts} …`,
  writing: (counts: string, all: number) => `Skriver: ${counts} av ${all} …`,
  restored: (counts: string) => `Allt är på plats: ${counts}.`,
  continued: 'En inläsning av samma fil hade avbrutits. Den är nu färdig.',
  notEmpty:
    'Lagringen är inte tom. Läs in filen i en tom lagring, till exempel med ett annat ORGANISATION eller DATA_DIR.',
  another:
    'En inläsning av en annan fil har börjat här och är inte färdig. Läs in den filen igen för att slutföra, eller börja med en tom lagring.',
  watching: (seconds: number) =>
    `En inläsning av samma fil har börjat här. Jag ser efter om den fortfarande pågår, i högst ${seconds} sekunder …`,
  underWay: 'En inläsning av samma fil pågår redan här. Vänta tills den är färdig.',
  fileChanged: 'Filen ändrades under inläsningen. Återställ den och kör kommandot igen.',
  nothingWritten: (problems: number) =>
    `Ingenting är inläst. Rätta ${problems === 1 ? 'felet' : `de ${problems} felen`} ovan och läs in filen igen.`,
  nothingWrittenMore: (problems: number) =>
    `Ingenting är inläst. De ${problems} första felen står ovan; rätta dem och läs in filen igen.`,
  atLine: (line: number, problem: string) => `Rad ${line}: ${problem}`,
  kinds: {
    board: 'nämnden',
    person: 'personen',
    review: 'granskningen',
    request: 'begäran till nämnden',
  },
  empty: 'filen är tom',
  noHeader: 'filen ska börja med {"kind":"svarstid","format":1}',
  notText: 'raden är inte text i UTF-8; spara filen som UTF-8',
  notJson: 'raden är inte giltig JSON',
  notAnObject: 'raden ska vara ett JSON-objekt: {"kind": …}',
  noKind: '"kind" saknas',
  tooLong: (limit: number) => `raden är längre än ${limit} byte`,
  laterFormat: (format: number, known: number) =>
    `filen har format ${format} från en senare version av Svarstid; den här känner till format ${known}`,
  unknownKind: (kind: string) => `"kind" är "${kind}", som inte finns`,
  unknownKey: (key: string) => `nyckeln "${key}" finns inte`,
  missingKey: (key: string) => `"${key}" saknas`,
  wrongValue: (key: string) => `"${key}" har ett värde som inte kan stå där`,
  notApplicable: (key: string) => `"${key}" hör inte hit`,
  noSuchDay: (key: string) => `"${key}" är en dag som inte finns`,
  unknownId: {
    board: (id: string) => `nämnden "${id}" finns inte ovanför raden`,
    person: (id: string) =>
      `personen "${id}" finns inte ovanför raden; ange "byName" för någon som har slutat`,
    review: (id: string) => `granskningen "${id}" finns inte ovanför raden`,
  },
  duplicate: (what: string, id: string) => `${what} "${id}" står redan ovanför`,
  sameName: (name: string) => `en annan nämnd heter redan "${name}"`,
  sameLetter: 'en annan granskning har samma "letterHash"',
  misplaced: {
    register: (kind: string) => `"${kind}" ska stå före den första granskningen`,
    review: (kind: string) => `"${kind}" ska stå efter sin granskning och före nästa`,
    request: (kind: string) => `"${kind}" ska stå efter sin begäran och före nästa`,
  },
  draftWithRequest: (review: string) =>
    `granskningen "${review}" är ett utkast och har inga begäranden; dess nämnder står i "addressees"`,
  roleMissing: (role: string, key: string) => `"${key}" kräver rollen "${role}" i "roles"`,
  noSuchNumber: (number: number, all: number) =>
    `rekommendation ${number} finns inte; begäran har ${all === 1 ? 'en' : all}`,
  state: (given: string, found: string) =>
    `"state" är "${given}", men resten av uppgifterna säger "${found}"`,
  withoutDecision: '"state" är "answered", men "decision" saknas',
  decisionWithoutAnswer: '"decision" kan bara stå på en begäran som är "answered"',
  withoutWithdrawal: '"state" är "withdrawn", men granskningen har ingen ändring "withdrawal"',
  openInWithdrawn: 'granskningen är återkallad, så begäran måste vara "withdrawn" eller "answered"',
  incomplete: (numbers: string) => `svaret är inte färdigt för rekommendation ${numbers}`,
  extensionNotLater: '"effectiveDueDate" kan inte ligga före "dueDate"',
  notPlanned: (number: number) =>
    `rekommendation ${number} har ingen planerad åtgärd i ett beslutat svar, så inget kan rapporteras om den`,
  secondMeasure: (number: number) => `åtgärden för rekommendation ${number} står redan ovanför`,
  history: 'händelserna stämmer inte med svaren och rapporterna',
  reportsDiffer: (key: string) => `"${key}" stämmer inte med den sista rapporten`,
  askNotJson: 'raden är inte ett giltigt JSON-objekt',
  askMissingKey: (key: string) => `"${key}" saknas eller är inte text`,
  askUnknownAfter: (id: string) => `ingen fråga ovanför har id "${id}"`,
  askAtLine: (line: number, problem: string) => `rad ${line}: ${problem}`,
};

export type WorldFileTexts = typeof sv;

const en: WorldFileTexts = {
  counts: (boards, people, reviews, requests) =>
    `${boards} boards, ${people} people, ${reviews} reviews, ${requests} requests`,
  exporting: (counts) => `Writing: ${counts} …`,
  exported: (file, counts) => `Everything is written to ${file}: ${counts}.`,
  inexact: (reviews) => `Note: the file does not say all that is stored of these reviews: ${reviews}.`,
  cannotWrite: (file) => `The file ${file} cannot be written. Check the path and the space.`,
  checking: (counts) => `Checking: ${counts} …`,
  writing: (counts, all) => `Writing: ${counts} of ${all} …`,
  restored: (counts) => `Everything is in place: ${counts}.`,
  continued: 'A restore of the same file had been cut off. It is complete now.',
  notEmpty:
    'The storage is not empty. Restore the file into an empty one, for example with another ORGANISATION or DATA_DIR.',
  another:
    'A restore of another file was begun here and is not finished. Restore that file again to complete it, or begin with an empty storage.',
  watching: (seconds) =>
    `A restore of the same file was begun here. I look whether it still goes on, for ${seconds} seconds at most …`,
  underWay: 'A restore of the same file is under way here already. Wait until it is finished.',
  fileChanged: 'The file changed while it was read. Put it back as it was and run the command again.',
  nothingWritten: (problems) =>
    `Nothing is restored. Mend the ${problems === 1 ? 'problem' : `${problems} problems`} above and restore the file again.`,
  nothingWrittenMore: (problems) =>
    `Nothing is restored. The first ${problems} problems are above; mend them and restore the file again.`,
  atLine: (line, problem) => `Line ${line}: ${problem}`,
  kinds: {
    board: 'the board',
    person: 'the person',
    review: 'the review',
    request: 'the request to the board',
  },
  empty: 'the file is empty',
  noHeader: 'the file must begin with {"kind":"svarstid","format":1}',
  notText: 'the line is not text in UTF-8; save the file as UTF-8',
  notJson: 'the line is not valid JSON',
  notAnObject: 'the line must be a JSON object: {"kind": …}',
  noKind: '"kind" is missing',
  tooLong: (limit) => `the line is longer than ${limit} bytes`,
  laterFormat: (format, known) =>
    `the file has format ${format} of a later version of Svarstid; this one knows format ${known}`,
  unknownKind: (kind) => `"kind" is "${kind}", which does not exist`,
  unknownKey: (key) => `there is no key "${key}"`,
  missingKey: (key) => `"${key}" is missing`,
  wrongValue: (key) => `"${key}" has a value that cannot stand there`,
  notApplicable: (key) => `"${key}" does not belong here`,
  noSuchDay: (key) => `"${key}" is a day that does not exist`,
  unknownId: {
    board: (id) => `there is no board "${id}" above the line`,
    person: (id) => `there is no person "${id}" above the line; give "byName" for somebody who has left`,
    review: (id) => `there is no review "${id}" above the line`,
  },
  duplicate: (what, id) => `${what} "${id}" stands above already`,
  sameName: (name) => `another board is called "${name}" already`,
  sameLetter: 'another review has the same "letterHash"',
  misplaced: {
    register: (kind) => `"${kind}" must stand before the first review`,
    review: (kind) => `"${kind}" must stand after its review and before the next`,
    request: (kind) => `"${kind}" must stand after its request and before the next`,
  },
  draftWithRequest: (review) =>
    `the review "${review}" is a draft and has no requests; its boards stand in "addressees"`,
  roleMissing: (role, key) => `"${key}" needs the role "${role}" in "roles"`,
  noSuchNumber: (number, all) =>
    `there is no recommendation ${number}; the request has ${all === 1 ? 'one' : all}`,
  state: (given, found) => `"state" is "${given}", but the rest says "${found}"`,
  withoutDecision: '"state" is "answered", but "decision" is missing',
  decisionWithoutAnswer: '"decision" can only stand on a request that is "answered"',
  withoutWithdrawal: '"state" is "withdrawn", but the review has no change "withdrawal"',
  openInWithdrawn: 'the review is withdrawn, so the request must be "withdrawn" or "answered"',
  incomplete: (numbers) => `the answer is not complete for recommendation ${numbers}`,
  extensionNotLater: '"effectiveDueDate" cannot be before "dueDate"',
  notPlanned: (number) =>
    `recommendation ${number} has no planned measure in a decided response, so nothing can be reported of it`,
  secondMeasure: (number) => `the measure of recommendation ${number} stands above already`,
  history: 'the events do not agree with the answers and the reports',
  reportsDiffer: (key) => `"${key}" does not agree with the last report`,
  askNotJson: 'the line is not a valid JSON object',
  askMissingKey: (key) => `"${key}" is missing or is not text`,
  askUnknownAfter: (id) => `no question above has the id "${id}"`,
  askAtLine: (line, problem) => `line ${line}: ${problem}`,
};

export const worldFileTexts: Readonly<Record<Language, WorldFileTexts>> = { sv, en };
