/**
 * What people write to the bot that is no question: each a list of whole messages, compared without case,
 * spaces around and a final mark.
 */
export const chatPhrases = {
  home: [
    'hej',
    'hejsan',
    'hallå',
    'god morgon',
    'god dag',
    'start',
    'hem',
    'översikt',
    'hi',
    'hello',
    'home',
    'overview',
  ],
  swedish: ['svenska', 'på svenska', 'byt till svenska', 'swedish', 'in swedish'],
  english: ['engelska', 'på engelska', 'byt till engelska', 'english', 'in english', 'switch to english'],
  people: ['personer', 'visa personer', 'people', 'show people', 'list people'],
  boards: ['nämnder', 'visa nämnder', 'boards', 'show boards', 'list boards'],
  addPerson: ['lägg till person', 'ny person', 'add person', 'new person'],
  removePerson: ['ta bort person', 'ta bort en person', 'remove person', 'remove a person'],
  addBoard: ['lägg till nämnd', 'ny nämnd', 'add board', 'new board'],
  drafts: ['utkast', 'visa utkast', 'lägg in en granskning', 'publicera', 'drafts', 'show drafts', 'publish'],
} as const;
export type ChatPhrase = keyof typeof chatPhrases;
