import type { Language } from '../../domain/person.js';

/** Why something was not done: what it is called, and what to do about it. */
interface RefusalText {
  readonly title: string;
  readonly more: string;
}
const text = (title: string, more: string): RefusalText => ({ title, more });

const sv = {
  unknownPerson: text(
    'Jag känner inte igen dig än',
    'Hör av dig till revisionskontoret och säg vilken nämnd du arbetar för, så lägger de upp dig.',
  ),
  notYourBoard: text(
    'Det hör till en annan nämnd',
    'Bara nämndens sekreterare och deras ersättare kan svara, och bara nämnden och revisorerna kan läsa svaret.',
  ),
  administratorsOnly: text(
    'Det kan bara en administratör göra',
    'Be en administratör på revisionskontoret om hjälp.',
  ),
  auditorsOnly: text('Det kan bara en revisor göra', 'Be någon på revisionskontoret om hjälp.'),
  noSuchRequest: text(
    'Den begäran finns inte',
    'Den kan ha tagits bort. Gå till början och se vad som väntar i dag.',
  ),
  noSuchMeasure: text('Den åtgärden finns inte', 'Öppna yttrandet igen och se vilka åtgärder som följs upp.'),
  noSuchRecommendation: (slot: number) =>
    text(`Rekommendation ${slot} finns inte`, 'Öppna begäran igen och se vilka rekommendationer som finns.'),
  noSuchReview: (query: string) => text('Den granskningen hittar jag inte', `Jag letade efter ”${query}”.`),
  noSuchBoard: (query: string) => text('Den nämnden hittar jag inte', `Jag letade efter ”${query}”.`),
  nearest: (names: string) => `Kanske menade du ${names}?`,
  severalBoards: (query: string) =>
    text('Flera nämnder passar', `”${query}” kan vara flera. Skriv hela namnet.`),
  alreadySubmitted: text(
    'Svaret är redan inlämnat',
    'Vill du ändra något? Öppna begäran och ta tillbaka svaret först.',
  ),
  alreadyAnswered: text(
    'Yttrandet är redan besvarat',
    'Nämnden har beslutat, så svaret kan inte ändras här. Kontakta revisionskontoret om något är fel.',
  ),
  notSubmitted: text(
    'Svaret är inte inlämnat än',
    'Lämna in svaret först. Sedan kan du registrera nämndens beslut.',
  ),
  reviewIncomplete: (names: string) =>
    text('Granskningen kan inte publiceras än', `Det här saknas: ${names}.`),
  alreadyPublished: text('Granskningen är redan publicerad', 'Nämnderna har fått sin begäran.'),
  withoutSecretary: (names: string) => `Sekreterare saknas för ${names}: be en administratör registrera en.`,
  dateDoesNotExist: (value: string) =>
    text(
      'Den dagen finns inte',
      `”${value}” är inget datum i almanackan. Skriv år, månad och dag, till exempel ÅÅÅÅ-03-31.`,
    ),
  dueDatePassed: (value: string) =>
    text('Svarsdatumet har passerat', `${value} har redan varit. Välj en dag som kommer.`),
  emptyName: text('Namnet saknas', 'Skriv ett namn.'),
  nameTooLong: (limit: number) => text('Namnet är för långt', `Det får vara högst ${limit} tecken.`),
  inputTooLong: (limit: number) =>
    text(
      'Texten är för lång för att tas emot',
      `Högst ${limit} tecken går att spara i ett fält. Korta texten och försök igen.`,
    ),
  invalidPersonId: text('Det är inget id i Entra', 'Ett id ser ut som 1b2c3d4e-0000-4000-8000-123456789abc.'),
  boardNeedsRole: text(
    'Rollen hör inte till någon nämnd',
    'Bara sekreterare, ersättare och ordförande eller förvaltningschef hör till en nämnd. Välj en av dem, eller lämna nämnden tom.',
  ),
  requestWithdrawn: text(
    'Begäran är återkallad',
    'Revisorerna har återkallat granskningen. Ni behöver inte svara, och påminnelserna har upphört.',
  ),
  reviewWithdrawn: text(
    'Granskningen är redan återkallad',
    'Nämnderna slipper svara, och inget mer kan ändras i den.',
  ),
  notPublished: text('Granskningen är inte publicerad än', 'Ändra i utkastet i stället.'),
  severalReviews: (query: string) =>
    text('Flera granskningar passar', `”${query}” kan vara flera. Skriv hela titeln eller rapportnumret.`),
  nothingOpen: text(
    'Ingen nämnd väntar på att svara',
    'Alla nämnder som fick granskningen har svarat, så det finns inget att ändra.',
  ),
  sameDate: (value: string) =>
    text('Den svarsdagen gäller redan', `${value} är samma dag som förut. Inget är ändrat.`),
  extensionNotLater: (value: string, dueDate: string) =>
    text('Ett anstånd ger mer tid', `${value} är före svarsdagen ${dueDate}. Välj en senare dag.`),
  dateTooFar: (value: string, years: number) =>
    text('Dagen ligger för långt fram', `${value} är mer än ${years} år bort. Kontrollera årtalet.`),
  reasonMissing: text('Skälet saknas', 'Skriv varför, så att nämnderna kan läsa det.'),
  reasonTooLong: (length: string, limit: string) =>
    text('Skälet är för långt', `Det är ${length} tecken, högst ${limit} får plats. Korta texten.`),
  noSuchTime: (value: string) =>
    text(
      'Den tiden går inte att välja',
      `Du skrev ”${value}”. Välj en hel eller halv timme mellan 07.00 och 16.30, till exempel 10.00.`,
    ),
  snoozePassed: (day: string) =>
    text('Den dagen kommer inte igen', `Pausa till en dag efter i dag. ${day} går inte.`),
  snoozeTooFar: (day: string) => text('Så länge kan jag inte pausa', `Välj en dag före ${day}.`),
  snoozePastDue: (review: string, board: string, day: string) =>
    text(
      'Pausen går förbi en svarsdag',
      `${board} ska svara på ${review} senast ${day}. Pausa högst till den dagen, så att svaret inte blir glömt.`,
    ),
  snoozeWhileLate: (review: string, board: string, day: string) =>
    text(
      'Ett svar är försenat',
      `${board} skulle ha svarat på ${review} senast ${day}. Påminnelserna går att pausa när svaret är beslutat.`,
    ),
  noSuchRhythm: (fault: string) =>
    text(
      'De dagarna går inte att använda',
      `${fault} Skriv hela dagar med komma emellan, till exempel 30,14,7,0,-7: före svarsdagen utan tecken, efter den med minus.`,
    ),
  rhythmFaults: {
    empty: 'Ingen dag står där.',
    notWholeNumber: 'Något av det är inget helt tal.',
    outOfRange: 'Någon dag ligger för långt bort.',
    duplicate: 'Samma dag står två gånger.',
    tooMany: 'Det är för många dagar.',
  },
  stillPublishing: text('Granskningen publiceras just nu', 'Försök igen om en stund. Inget är ändrat.'),
  unknownRole: text(
    'Välj en roll',
    'Det finns fem: administratör, revisor, nämndsekreterare, ersättare och ordförande eller förvaltningschef.',
  ),
  noSuchPerson: (value: string) =>
    text(
      'Den personen finns inte',
      value === '' ? 'Välj en person i listan.' : `Jag letade efter ”${value}”.`,
    ),
  lastAdministrator: text(
    'Det behövs minst en administratör',
    'Registrera en till först. Sedan kan den här personen tas bort.',
  ),
  roleNeedsBoard: text(
    'Vilken nämnd gäller det?',
    'Sekreterare, ersättare och ordförande eller förvaltningschef hör till en nämnd.',
  ),
  personalChatOnly: text(
    'Det tar vi i vår egen chatt',
    'Här kan andra läsa med. Öppna din chatt med Svarstid och gå vidare därifrån. Inget är ändrat.',
  ),
  noExport: text(
    'Det går inte att hämta filer här',
    'Den som sköter Svarstid behöver ange under vilken adress det nås (PUBLIC_URL).',
  ),
  malformedAction: text('Knappen gick inte att läsa', 'Gå till början och öppna därifrån. Inget är ändrat.'),
  helpers: (names: string) => `${names} kan hjälpa dig.`,

  youWrote: 'Det här skrev du. Kopiera det om du behöver det:',
  error: 'Något gick fel',
  errorKept: 'Det du skrev är sparat. Försök igen om en stund.',
  errorNotKept:
    'Det senaste du gjorde är kanske inte sparat. Försök igen om en stund, och kontrollera att allt står kvar.',
  errorCode: (code: string) => `Fortsätter felet? Säg koden ${code} till den som sköter Svarstid.`,
};
export type RefusalTexts = typeof sv;

const en: RefusalTexts = {
  unknownPerson: text(
    'I do not know you yet',
    'Contact the audit office and tell them which board you work for, and they will add you.',
  ),
  notYourBoard: text(
    'That belongs to another board',
    'Only the board’s secretaries and their substitutes can answer, and only the board and the auditors can read the response.',
  ),
  administratorsOnly: text(
    'Only an administrator can do that',
    'Ask an administrator at the audit office for help.',
  ),
  auditorsOnly: text('Only an auditor can do that', 'Ask somebody at the audit office for help.'),
  noSuchRequest: text(
    'That request does not exist',
    'It may have been removed. Go to the start page and see what is waiting today.',
  ),
  noSuchMeasure: text(
    'There is no such measure',
    'Open the response again and see which measures are followed up.',
  ),
  noSuchRecommendation: (slot) =>
    text(
      `There is no recommendation ${slot}`,
      'Open the request again and see which recommendations there are.',
    ),
  noSuchReview: (query) => text('I cannot find that review', `I looked for “${query}”.`),
  noSuchBoard: (query) => text('I cannot find that board', `I looked for “${query}”.`),
  nearest: (names) => `Perhaps you meant ${names}?`,
  severalBoards: (query) =>
    text('More than one board fits', `“${query}” can be several. Write the whole name.`),
  alreadySubmitted: text(
    'The response is already submitted',
    'Would you like to change something? Open the request and take the response back first.',
  ),
  alreadyAnswered: text(
    'The response is already answered',
    'The board has decided, so it cannot be changed here. Contact the audit office if something is wrong.',
  ),
  notSubmitted: text(
    'The response is not submitted yet',
    'Submit it first. Then you can register the board’s decision.',
  ),
  reviewIncomplete: (names) => text('The review cannot be published yet', `This is missing: ${names}.`),
  alreadyPublished: text('The review is already published', 'The boards have got their requests.'),
  withoutSecretary: (names) => `No secretary for ${names}: ask an administrator to register one.`,
  dateDoesNotExist: (value) =>
    text(
      'That day does not exist',
      `“${value}” is not a date in the calendar. Write year, month and day, for example YYYY-03-31.`,
    ),
  dueDatePassed: (value) => text('The due date has passed', `${value} has already been. Pick a day to come.`),
  emptyName: text('The name is missing', 'Write a name.'),
  nameTooLong: (limit) => text('The name is too long', `It may have at most ${limit} characters.`),
  inputTooLong: (limit) =>
    text(
      'The text is too long to be received',
      `At most ${limit} characters can be kept in a field. Shorten the text and try again.`,
    ),
  invalidPersonId: text('That is no id in Entra', 'An id looks like 1b2c3d4e-0000-4000-8000-123456789abc.'),
  boardNeedsRole: text(
    'That role belongs to no board',
    'Only secretaries, substitutes and chairs or heads of administration belong to a board. Pick one of these, or leave the board empty.',
  ),
  requestWithdrawn: text(
    'The request is withdrawn',
    'The auditors have withdrawn the review. You need not answer, and the reminders have ended.',
  ),
  reviewWithdrawn: text(
    'The review is withdrawn already',
    'The boards need not answer, and nothing more can be changed in it.',
  ),
  notPublished: text('The review is not published yet', 'Change the draft instead.'),
  severalReviews: (query) =>
    text('Several reviews fit', `“${query}” can be several. Give the whole title or the report number.`),
  nothingOpen: text(
    'No board is still to answer',
    'All boards that got the review have answered, so there is nothing to change.',
  ),
  sameDate: (value) =>
    text('That is the due date already', `${value} is the same day as before. Nothing is changed.`),
  extensionNotLater: (value, dueDate) =>
    text('An extension gives more time', `${value} is before the due date ${dueDate}. Choose a later day.`),
  dateTooFar: (value, years) =>
    text('That day is too far off', `${value} is more than ${years} years away. Check the year.`),
  reasonMissing: text('The reason is missing', 'Say why, so that the boards can read it.'),
  reasonTooLong: (length, limit) =>
    text('The reason is too long', `It has ${length} characters, at most ${limit} fit. Shorten the text.`),
  noSuchTime: (value) =>
    text(
      'That time cannot be chosen',
      `You wrote “${value}”. Choose a full or half hour from 07:00 to 16:30, such as 10:00.`,
    ),
  snoozePassed: (day) =>
    text('That day will not come again', `Pause until a day after today. ${day} will not do.`),
  snoozeTooFar: (day) => text('I cannot pause for so long', `Choose a day before ${day}.`),
  snoozePastDue: (review, board, day) =>
    text(
      'The pause goes past a due date',
      `${board} must answer ${review} by ${day}. Pause until that day at most, so that the answer is not forgotten.`,
    ),
  snoozeWhileLate: (review, board, day) =>
    text(
      'An answer is late',
      `${board} should have answered ${review} by ${day}. Reminders can be paused once the answer is decided.`,
    ),
  noSuchRhythm: (fault) =>
    text(
      'Those days cannot be used',
      `${fault} Write whole days with commas, such as 30,14,7,0,-7: before the due date without a sign, after it with a minus.`,
    ),
  rhythmFaults: {
    empty: 'There is no day.',
    notWholeNumber: 'Part of it is no whole number.',
    outOfRange: 'A day lies too far off.',
    duplicate: 'A day stands twice.',
    tooMany: 'There are too many days.',
  },
  stillPublishing: text('The review is being published', 'Try again in a while. Nothing is changed.'),
  unknownRole: text(
    'Pick a role',
    'There are five: administrator, auditor, board secretary, substitute, and chair or head of administration.',
  ),
  noSuchPerson: (value) =>
    text(
      'There is no such person',
      value === '' ? 'Pick a person from the list.' : `I looked for “${value}”.`,
    ),
  lastAdministrator: text(
    'At least one administrator is needed',
    'Register another one first. Then this person can be removed.',
  ),
  roleNeedsBoard: text(
    'Which board is it?',
    'Secretaries, substitutes and chairs or heads of administration belong to a board.',
  ),
  personalChatOnly: text(
    'Let us do that in our own chat',
    'Others can read along here. Open your chat with Svarstid and go on from there. Nothing is changed.',
  ),
  noExport: text(
    'Files cannot be downloaded here',
    'Whoever runs Svarstid has to set the address under which it is reached (PUBLIC_URL).',
  ),
  malformedAction: text(
    'The button could not be read',
    'Go to the start page and open it from there. Nothing has changed.',
  ),
  helpers: (names) => `${names} can help you.`,

  youWrote: 'This is what you wrote. Copy it if you need it:',
  error: 'Something went wrong',
  errorKept: 'What you wrote is saved. Try again in a while.',
  errorNotKept:
    'The last thing you did may not be saved. Try again in a while, and check that everything is still there.',
  errorCode: (code) => `Does it happen again? Give the code ${code} to whoever looks after Svarstid.`,
};

export const refusalTexts: Readonly<Record<Language, RefusalTexts>> = { sv, en };
