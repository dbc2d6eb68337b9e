import type { Language } from '../../domain/person.js';

const sv = {
  review: 'Granskning',
  board: 'Nämnd',
  recommendation: (number: number) => `Rekommendation ${number}`,
  answered: (count: number, of: number) => `${count} av ${of} har svarat`,
  allAnswered: (of: number) => (of === 1 ? 'Nämnden har svarat' : `Alla ${of} har svarat`),
  late: (count: number) => (count === 1 ? '▲ 1 försenad' : `▲ ${count} försenade`),
  waiting: (count: number) =>
    count === 1 ? '1 yttrande väntar på svar' : `${count} yttranden väntar på svar`,
  nothingWaiting: 'Inget väntar på svar',
  due: (day: string) => `Svarsdag ${day}`,
  more: (count: number) => `och ${count} till`,
  unknownPerson:
    'Jag känner inte igen dig än. Öppna Svarstid och skriv hej, så säger jag vem du vänder dig till.',
  nothingFound:
    'Inget stämmer med det du skrev. Prova med en nämnd, ett rapportnummer eller ett ord ur rekommendationen.',
  nothingOpen:
    'Inget väntar på svar just nu. Skriv en nämnd, ett rapportnummer eller ett ord ur rekommendationen.',
  malformedSearch:
    'Sökningen gick inte att läsa. Skriv en nämnd, ett rapportnummer eller ett ord ur rekommendationen.',
  searchTooLong: 'Det blev för mycket text att söka på. Skriv några få ord.',
  failed: (code: string) => `Det gick inte att söka just nu. Prova igen om en stund. Felkod: ${code}`,
};
export type SearchTexts = typeof sv;

const en: SearchTexts = {
  review: 'Review',
  board: 'Board',
  recommendation: (number) => `Recommendation ${number}`,
  answered: (count, of) => `${count} of ${of} have answered`,
  allAnswered: (of) => (of === 1 ? 'The board has answered' : `All ${of} have answered`),
  late: (count) => `▲ ${count} late`,
  waiting: (count) =>
    count === 1 ? '1 response is not answered yet' : `${count} responses are not answered yet`,
  nothingWaiting: 'Nothing is waiting for an answer',
  due: (day) => `Due ${day}`,
  more: (count) => `and ${count} more`,
  unknownPerson: 'I do not know you yet. Open Svarstid and say hello, and I will tell you whom to contact.',
  nothingFound: 'Nothing fits what you wrote. Try a board, a report number or a word of the recommendation.',
  nothingOpen:
    'Nothing is waiting for an answer right now. Write a board, a report number or a word of the recommendation.',
  malformedSearch:
    'The search could not be read. Write a board, a report number or a word of the recommendation.',
  searchTooLong: 'That is too much text to search for. Write a few words.',
  failed: (code) => `The search did not work just now. Try again in a moment. Error code: ${code}`,
};

export const searchTexts: Readonly<Record<Language, SearchTexts>> = { sv, en };
