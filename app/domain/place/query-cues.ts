/** Small words that say "what stands beside me is a place" or "… a language". All are in normalised form. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before a name: hardly ever anything but a place follows. */
export const nearBefore = words(
  'near nearby nahe bei vicino cerca perto pres lahella naer nara dekat blizko blizu kozel вблизи близо около возле kontaat lahedal netoli поблизу',
);
/** Before a name, where ordinary words may follow as well. */
export const inBefore = words(
  'in at from around en em im aus dans au aux nel nella nei i pa w we v ve в во у u din te na σε στην στη στο στον في در di o sa fra fran fraan depuis desde da dal do from',
);
/** After a name: Hindi, Malayalam, Tamil and others say it behind. */
export const nearAfter = words(
  'അടുത്ത് അടുത്തുള്ള സമീപം സമീപത്ത് aduthu adutthu aduth aduthulla അരികെ அருகில் அருகே में पास paas मध्ये जवळ లో దగ్గర ಹತ್ತಿರ কাছে માં પાસે ਵਿੱਚ yakininda kozeleben lahella میں',
);
/** The two words before a name, where one word would not do: "close to", "pres de", "in der". */
export const nearPairs: ReadonlySet<string> = new Set([
  'close to',
  'next to',
  'live in',
  'living in',
  'based in',
  'pres de',
  'a cote',
  'cerca de',
  'vicino a',
  'perto de',
  'nahe bei',
  'wohne in',
  'lebe in',
  'habite a',
  'vivo en',
  'moro em',
  'abito a',
]);
/** The two words before a name that say "in" with an article, as before countries and valleys: no more than "in". */
export const inPairs: ReadonlySet<string> = new Set([
  'in the',
  'in der',
  'in den',
  'in de',
  'from the',
  'aus der',
  'aus den',
]);
/** Prepositions that are other words as well: "à Nice" counts, "a nice" does not, so only before a capital. */
export const weakBefore = words('a i u de der den die det y e');

/** Before a language's name. */
export const languageBefore = words(
  'in auf en pa speak speaks speaking spoken sprechen spreche parle parler hablo hablar falo falar parlo parlare spreek puhun mowie governo',
);
/** After a language's name. */
export const languageAfter = words(
  'speaking speaker speakers spoken language sprache sprechend sprachig sprachige sprachiger langue lingua idioma taal kieli språk sprak dil jezyk ഭാഷ ഭാഷയിൽ भाषा மொழி bhasha bhasa medium',
);

/** Names of quarters of the sky and the like, and months: "in March", "in the North" mean a place only before its country's name. */
export const generalNames = words(
  'north south east west northern southern eastern western central centre center capital nord sud est ouest norte sur este oeste sul leste northeast northwest southeast southwest northeastern northwestern southeastern southwestern middle upper lower islands unity lakes city town federal metropolitana occidental oriental coast region state province march may august',
);
