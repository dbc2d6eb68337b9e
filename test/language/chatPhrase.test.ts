import { chatPhrase } from '../../src/language/chatPhrase';

it.each([
  ['Hej!', 'home'],
  ['  lägg  till person ', 'addPerson'],
  ['LÄGG TILL NÄMND', 'addBoard'],
  ['la\u0308gg till na\u0308mnd', 'addBoard'],
  ['English', 'english'],
  ['hej, vilka nämnder har inte svarat?', null],
  ['nämnder som är sena', null],
  ['', null],
])('%s', (message, phrase) => {
  expect(chatPhrase(message)).toBe(phrase);
});
