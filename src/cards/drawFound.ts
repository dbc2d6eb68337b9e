import type { OutgoingCard } from '../ports/messenger.js';
import type { FoundView } from '../ports/views/found.js';
import { drawCard } from './drawCard.js';
import { penFor, type CardReader } from './pen.js';
import { foundLines } from './views/found.js';

/** Clients read HTML in the lines of a preview: what looks like a tag is told apart from one. */
const plain = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('&', '＆');

/** A search result as the card that is put into a message, and as two lines in the list of results. */
export const drawFound = (
  view: FoundView,
  reader: CardReader,
): { readonly card: OutgoingCard; readonly title: string; readonly text: string } => {
  const { title, text } = foundLines(view, penFor(reader, 1));
  return { card: drawCard(view, reader), title: plain(title), text: plain(text) };
};
