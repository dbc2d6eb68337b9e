const these = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "har de svarat?": whoever was spoken of. */
export const they = these('de dem dom they them');
/** "när ska dessa svara?", "what's the deadline for those?" too. */
export const theyOrThose: ReadonlySet<string> = new Set([...they, ...these('dessa those these')]);
/** "deras åtgärder": of whoever was spoken of. */
export const their = these('deras their');
/** "är det klart?": something that was spoken of; "den 1 maj" speaks of nothing. */
export const it = these('det it that');
/** "förseningar där?" */
export const there = these('dar there');

/** "bara de som är sena": of whom a clause tells; in a regular expression of a text. */
export const theOnes = '(?:de|dem|dom|those|the ones)';
/** The words of it that stand alone. */
export const those = these('de dem dom those');
