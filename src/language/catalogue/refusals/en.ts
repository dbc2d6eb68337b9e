import { text } from './text.js';
import type { RefusalTexts } from './sv.js';

export const en: RefusalTexts = {
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
  changedMeanwhile: text(
    'It has been changed since the card came',
    'Nothing new is saved. Here you see how it stands now, and what you filled in is still there. Press again if it is to hold.',
  ),
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
