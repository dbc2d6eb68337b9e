import type { Language } from '../../domain/person.js';

const boards = (count: number): string => (count === 1 ? '1 nämnd' : `${count} nämnder`);
const boardsEn = (count: number): string => (count === 1 ? '1 board' : `${count} boards`);

/** Change of due date, extension and withdrawal, and a request's history. */
const sv = {
  changeDueDate: 'Ändra svarsdagen',
  extend: 'Ge anstånd',
  withdraw: 'Återkalla granskningen',
  history: 'Historik',
  cancel: 'Avbryt',

  dueDateIs: (day: string) => `Svarsdagen är ${day}.`,
  newDueDate: 'Ny svarsdag',
  saveDueDate: 'Spara ny svarsdag',
  appliesTo: (count: number) =>
    count === 1
      ? 'Den nya dagen gäller för den enda nämnd som inte har svarat.'
      : `Den nya dagen gäller för de ${count} nämnder som inte har svarat.`,
  extensionsStand: 'Anstånd som ger längre tid står kvar.',
  silently:
    'Påminnelserna följer den nya dagen. Nämnderna får inget eget meddelande om ändringen, så hör gärna av dig till dem.',
  newDate: (day: string) => `✓ Ny svarsdag: ${day}`,
  dueDateWas: (day: string) => `Svarsdagen var ${day}.`,
  changedFor: (count: number) => `Gäller ${boards(count)}.`,
  alreadyAnswered: (count: number) =>
    count === 1
      ? '1 nämnd har redan svarat och berörs inte.'
      : `${count} nämnder har redan svarat och berörs inte.`,
  keptExtensions: (count: number) =>
    count === 1
      ? '1 anstånd ger längre tid och står kvar.'
      : `${count} anstånd ger längre tid och står kvar.`,

  extendUntil: 'Svara senast',
  reasonOptional: 'Skäl (får lämnas tomt)',
  grant: 'Ge anstånd',
  takeBackBy: (day: string) => `Väljer du ${day} tas anståndet tillbaka.`,
  extensionOnly: 'Den nya dagen gäller bara den här nämnden. Den ursprungliga svarsdagen syns bredvid.',
  extended: (day: string) => `✓ Anstånd till ${day}`,
  extensionTakenBack: (day: string) => `✓ Anståndet är tillbakataget, svarsdagen är ${day}`,
  followed: 'Påminnelserna följer den nya dagen.',

  withdrawQuestion: 'Vill du återkalla granskningen?',
  withdrawFor: (count: number) => `${boards(count)} som inte har svarat slipper göra det.`,
  withdrawMeans:
    'Påminnelserna upphör direkt. Det som redan är skrivet går att läsa, men inget mer kan lämnas in. Det går inte att ångra.',
  withdrawReason: 'Varför återkallas granskningen?',
  withdrawDone: '✓ Granskningen är återkallad',
  withdrawnFor: (count: number) => `${boards(count)} slipper svara. Påminnelserna har upphört.`,
  withdrawn: 'Begäran är återkallad',
  withdrawnMore:
    'Revisorerna har återkallat granskningen. Ni behöver inte svara, och påminnelserna har upphört.',
  withdrawnBy: (moment: string, name: string) => `Återkallad ${moment} av ${name}`,
  reason: (text: string) => `Skäl: ${text}`,

  operator: 'Kommandoraden',
  itself: 'Svarstid',
  earlier: (count: number) => `Visa tidigare (${count} till)`,
  events: (count: number) => (count === 1 ? '1 händelse' : `${count} händelser`),
  published: (day: string) => `Begäran skickades med svarsdag ${day}`,
  answerSaved: (slot: number) =>
    slot === 0 ? 'Sparade övriga kommentarer' : `Sparade svaret på rekommendation ${slot}`,
  answerKeptBeside: (slot: number) =>
    slot === 0
      ? 'Skrev övriga kommentarer bredvid en annan text. Båda är sparade'
      : `Skrev ett svar på rekommendation ${slot} bredvid ett annat. Båda är sparade`,
  submitted: 'Lämnade in svaret',
  reopened: 'Tog tillbaka svaret för att ändra det',
  decided: (day: string, paragraph: string) => `Registrerade nämndens beslut ${day}, § ${paragraph}`,
  dueDateChanged: (from: string, to: string) => `Ändrade svarsdagen från ${from} till ${to}`,
  extensionStood: (day: string) => `Anståndet till ${day} står kvar`,
  extensionGranted: (from: string, to: string) => `Gav anstånd från ${from} till ${to}`,
  extensionShortened: (from: string, to: string) => `Kortade anståndet från ${from} till ${to}`,
  rhythmChanged: (days: string) => `Ändrade påminnelsedagarna till ${days}`,
  rhythmStandard: 'Ändrade påminnelsedagarna till de vanliga',
  extraReminderOrdered: (day: string) => `Bad om en extra påminnelse, som går ut ${day}`,
  reviewWithdrawn: 'Återkallade granskningen',
  escalated: {
    substitute: 'Ersättaren fick veta att svaret är försenat',
    head: 'Nämndens ordförande eller förvaltningschef fick veta att svaret är försenat',
    auditors: 'Revisorerna fick veta att svaret är försenat',
  },
  outcomes: { undeliverable: 'gick inte att leverera', unknown: 'oklart om det kom fram' },
};
export type ChangesTexts = typeof sv;

const en: ChangesTexts = {
  changeDueDate: 'Change the due date',
  extend: 'Grant an extension',
  withdraw: 'Withdraw the review',
  history: 'History',
  cancel: 'Cancel',

  dueDateIs: (day) => `The due date is ${day}.`,
  newDueDate: 'New due date',
  saveDueDate: 'Save the new due date',
  appliesTo: (count) =>
    count === 1
      ? 'The new date applies to the only board that has not answered.'
      : `The new date applies to the ${count} boards that have not answered.`,
  extensionsStand: 'Extensions that give more time stand.',
  silently:
    'The reminders follow the new date. The boards get no message about the change, so you may want to contact them.',
  newDate: (day) => `✓ New due date: ${day}`,
  dueDateWas: (day) => `The due date was ${day}.`,
  changedFor: (count) => `Applies to ${boardsEn(count)}.`,
  alreadyAnswered: (count) =>
    count === 1
      ? '1 board has answered already and is not affected.'
      : `${count} boards have answered already and are not affected.`,
  keptExtensions: (count) =>
    count === 1 ? '1 extension gives more time and stands.' : `${count} extensions give more time and stand.`,

  extendUntil: 'Answer by',
  reasonOptional: 'Reason (may be left empty)',
  grant: 'Grant the extension',
  takeBackBy: (day) => `Choose ${day} to take the extension back.`,
  extensionOnly: 'The new date applies to this board only. The original due date stays visible beside it.',
  extended: (day) => `✓ Extension until ${day}`,
  extensionTakenBack: (day) => `✓ The extension is taken back, the due date is ${day}`,
  followed: 'The reminders follow the new date.',

  withdrawQuestion: 'Withdraw the review?',
  withdrawFor: (count) => `${boardsEn(count)} that have not answered need not do so.`,
  withdrawMeans:
    'The reminders end at once. What has been written can be read, but nothing more can be submitted. This cannot be undone.',
  withdrawReason: 'Why is the review withdrawn?',
  withdrawDone: '✓ The review is withdrawn',
  withdrawnFor: (count) => `${boardsEn(count)} need not answer. The reminders have ended.`,
  withdrawn: 'The request is withdrawn',
  withdrawnMore: 'The auditors have withdrawn the review. You need not answer, and the reminders have ended.',
  withdrawnBy: (moment, name) => `Withdrawn ${moment} by ${name}`,
  reason: (text) => `Reason: ${text}`,

  operator: 'The command line',
  itself: 'Svarstid',
  earlier: (count) => `Show earlier (${count} more)`,
  events: (count) => (count === 1 ? '1 event' : `${count} events`),
  published: (day) => `The request was sent, due ${day}`,
  answerSaved: (slot) =>
    slot === 0 ? 'Saved the other comments' : `Saved the answer to recommendation ${slot}`,
  answerKeptBeside: (slot) =>
    slot === 0
      ? 'Wrote other comments beside another text. Both are saved'
      : `Wrote an answer to recommendation ${slot} beside another. Both are saved`,
  submitted: 'Submitted the response',
  reopened: 'Took the response back to change it',
  decided: (day, paragraph) => `Registered the board’s decision ${day}, § ${paragraph}`,
  dueDateChanged: (from, to) => `Changed the due date from ${from} to ${to}`,
  extensionStood: (day) => `The extension until ${day} stands`,
  extensionGranted: (from, to) => `Granted an extension from ${from} to ${to}`,
  extensionShortened: (from, to) => `Shortened the extension from ${from} to ${to}`,
  rhythmChanged: (days) => `Changed the reminder days to ${days}`,
  rhythmStandard: 'Changed the reminder days to the usual ones',
  extraReminderOrdered: (day) => `Asked for an extra reminder, to leave ${day}`,
  reviewWithdrawn: 'Withdrew the review',
  escalated: {
    substitute: 'The substitute was told that the response is late',
    head: 'The board’s chair or head of administration was told that the response is late',
    auditors: 'The auditors were told that the response is late',
  },
  outcomes: { undeliverable: 'could not be delivered', unknown: 'not known whether it arrived' },
};

export const changesTexts: Readonly<Record<Language, ChangesTexts>> = { sv, en };
