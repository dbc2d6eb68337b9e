/**
 * Real words that lie one slip from a word of the lexicon and mean something else: never taken for a slip.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    'sparat sparade klarat bevarat forenade forsonade fordelade utlamnade lamnar lamnas nämner namner senare tidigare snart ' +
    'svarar svårare svara svåra svart svarta snabbare start starta statusar varit varat varade dagar dagen dagarna veckan veckor vecka ' +
    'manad manaden manader aret mars april januari februari augusti september oktober november december ' +
    'march february january august october week weeks month months years later earlier since before after until ' +
    'between within during except without utom forutom innan fore efter sedan inom mellan under forra ' +
    'first second third delvis helt nastan nearly almost partly only endast mest minst most least more less ' +
    'relate related later rated ordered prepared separated anklagade skickas skickades samlade sista sidan ' +
    'budget kostnad personal sekreterare ordforande ersattare where were there three those whole while hours ' +
    'andra annan annat alltid ibland sallan borde skulle skulle kunde maste vilja contract contracts pleased'
  ).split(' '),
);
