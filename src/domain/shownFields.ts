import { answerFields, characters, fieldLimit, type AnswerField, type AnswerFields } from './answer.js';

/** Bytes (JSON, UTF-8) that the typed texts of one step may take of a card; the rest is needed around them. */
export const shownBytes = 13_000;

const encoder = new TextEncoder();
const jsonBytes = (text: string): number => encoder.encode(JSON.stringify(text)).length;

/** Marks that belong to the letter before them; cutting in front of one would change that letter. */
const clinging = /^(?:\p{M}|\p{Emoji_Modifier}|\u200D)$/u;

/** The first `count` code points, never half a letter. */
export const firstCharacters = (text: string, count: number): string => {
  const points = Array.from(text);
  if (points.length <= count) return text;
  let end = count;
  while (end > 0 && (clinging.test(points[end] ?? '') || points[end - 1] === '\u200D')) end -= 1;
  return points.slice(0, end).join('');
};

/** As much of a text's beginning as so many bytes (JSON, UTF-8) hold, never half a letter. */
export const firstBytes = (text: string, bytes: number): string => {
  if (jsonBytes(text) <= bytes) return text;
  let [fits, tooMuch] = [0, Array.from(text).length];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (jsonBytes(firstCharacters(text, middle)) <= bytes) fits = middle;
    else tooMuch = middle;
  }
  return firstCharacters(text, fits);
};

/** The share that lets the short texts stand whole and the long ones get equally much. */
const fairShare = (sizes: readonly number[], room: number): number => {
  let [left, count] = [room, sizes.length];
  for (const size of [...sizes].sort((one, other) => one - other)) {
    if (size > left / count) return Math.floor(left / count);
    left -= size;
    count -= 1;
  }
  return room;
};

/**
 * What a card shows of typed texts: each cut at `fieldLimit` characters, all together at `shownBytes`. The same
 * fields are always cut the same way, so that `restoreCut` can tell an untouched text from a changed one.
 */
export const shownFields = (fields: AnswerFields): AnswerFields => {
  const cut = answerFields.flatMap((field): [AnswerField, string][] => {
    const text = fields[field];
    if (text === undefined) return [];
    return [[field, characters(text) > fieldLimit ? firstCharacters(text, fieldLimit) : text]];
  });
  const share = fairShare(
    cut.map(([, text]) => jsonBytes(text)),
    shownBytes,
  );
  return Object.fromEntries(cut.map(([field, text]) => [field, firstBytes(text, share)]));
};

/** A text as it comes back from a client, which may turn line ends and trim. */
const asSent = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/**
 * The typed fields of a card that showed one of `shown`, the likeliest first: a text that the card could only show
 * cut, and that came back as it was shown, is the whole text again; a text that was changed is what it was changed
 * to. Of texts that look the same when cut the likeliest is meant.
 */
export const restoreCut = (shown: readonly AnswerFields[], typed: AnswerFields): AnswerFields => {
  const candidates = shown.map((whole) => ({ whole, visible: shownFields(whole) }));
  return Object.fromEntries(
    Object.entries(typed).map(([key, text]) => {
      const field = answerFields.find((one) => one === key);
      if (field === undefined) return [key, text];
      const untouched = candidates.find(({ visible }) => asSent(visible[field] ?? '') === asSent(text));
      return [key, untouched?.whole[field] ?? text];
    }),
  );
};
