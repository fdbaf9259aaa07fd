/** Spanish articles, pronouns, auxiliaries, prepositions, conjunctions and question words. */
export const SPANISH_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  el la los las un una unos unas lo al del de y e o u pero sino que qué quién quiénes quien cual cuál cuáles cuándo cuando dónde donde
  cómo como cuánto por porque para con sin sobre entre desde hasta hacia en a ante bajo según durante yo tú él ella ello nosotros ellos
  ellas me te se nos os le les mi mis tu tus su sus nuestro nuestra este esta esto estos estas ese esa eso esos esas aquel aquella es
  son era eran fue fueron ser sido está están estaba ha han había haber hay tiene tienen no ni sí también más menos muy ya si
`
    .trim()
    .split(/\s+/),
);
