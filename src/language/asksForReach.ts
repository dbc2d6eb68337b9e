import { foldedName } from '../domain/foldedName.js';
import type { Language } from '../domain/person.js';

/** The whole message: who, and that they cannot be reached. A question with conditions is none of these. */
const asked: Readonly<Record<Language, RegExp>> = {
  sv: /^(hej,? )?((vilka|vem|vilka personer|vilka nämnder|visa|visa alla|lista)( som| är det som)? )?(kan inte nås|inte kan nås|går inte att nå|inte går att nå|kan du inte nå|når du inte|är onåbara|onåbara|går ej att nå|kan ej nås)( just nu| nu| idag| i dag)?$/,
  en: /^(hi,? |hello,? )?((who|which people|which boards|list|show)( who| that)? )?(cannot be reached|can not be reached|can['’]t be reached|is unreachable|are unreachable|unreachable|can you not reach|can['’]t you reach)( right now| now| today)?$/,
};

/** The language in which it is asked who cannot be reached; null: that is not asked. */
export const asksForReach = (message: string): Language | null => {
  const text = foldedName(message.replace(/[\s.!?]+$/u, ''));
  if (text.length > 100) return null;
  return asked.sv.test(text) ? 'sv' : asked.en.test(text) ? 'en' : null;
};
