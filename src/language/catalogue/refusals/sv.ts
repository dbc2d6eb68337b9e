import { text } from './text.js';

export const sv = {
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
  changedMeanwhile: text(
    'Det har ändrats sedan kortet kom',
    'Inget nytt är sparat. Här ser du hur det är nu, och det du fyllde i står kvar. Tryck igen om det ska gälla.',
  ),
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
