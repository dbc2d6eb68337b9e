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
    'Bara nämndens egna sekreterare kan svara, och bara de och revisorerna kan läsa svaret.',
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
  alreadyPublished: text(
    'Granskningen är redan publicerad',
    'Nämnderna har fått sin begäran. Du behöver inte göra något mer.',
  ),
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
  unknownRole: text('Välj en roll', 'Det finns tre: administratör, revisor och nämndsekreterare.'),
  secretaryNeedsBoard: text('Vilken nämnd gäller det?', 'En nämndsekreterare behöver höra till en nämnd.'),
  personalChatOnly: text(
    'Det tar vi i vår egen chatt',
    'Här kan andra läsa med. Öppna din chatt med Svarstid och gå vidare därifrån. Inget är ändrat.',
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
    'Only the board’s own secretaries can answer, and only they and the auditors can read the response.',
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
  alreadyPublished: text(
    'The review is already published',
    'The boards have got their requests. You need not do anything more.',
  ),
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
  unknownRole: text('Pick a role', 'There are three: administrator, auditor and board secretary.'),
  secretaryNeedsBoard: text('Which board is it?', 'A board secretary must belong to a board.'),
  personalChatOnly: text(
    'Let us do that in our own chat',
    'Others can read along here. Open your chat with Svarstid and go on from there. Nothing is changed.',
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
