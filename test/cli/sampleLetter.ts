/** A letter to two boards, with all that a letter should say. */
export const letter = ({ dueDate = '2026-05-15' } = {}): string => `Regionens revisorer

   Kulturnämnden
   Tekniska nämnden

   För kännedom
   Patientnämnden

Granskning av öppettider – Rapport nr 4 – 2026

Dnr: REV 2026/11

Revisorerna behandlade rapporten vid sammanträdet 2026-02-10 och beslutade att
översända den till kulturnämnden och tekniska nämnden för yttrande. Yttranden
ska lämnas senast ${dueDate}.

Bilaga

Revisorernas rekommendationer

Rekommendationer till kulturnämnden:

• Se över öppettiderna på biblioteken.
• Följ upp hur många som besöker biblioteken på kvällarna.

Rekommendationer till tekniska nämnden:

• Ta fram en plan för underhåll av bibliotekens lokaler.
`;

/** A letter that says neither what it is called nor by when. */
export const bareLetter = `Kommunrevisionen

Kommunstyrelsen

Vi rekommenderar kommunstyrelsen att:

- upprätta en inköpsplan
- utbilda alla beställare.
`;
