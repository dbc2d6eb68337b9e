/** A name as it is compared: letter for letter, but for case, spaces and how letters are composed. */
export const foldedName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
