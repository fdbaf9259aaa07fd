/** Portuguese articles, pronouns, auxiliaries, prepositions, conjunctions and question words. */
export const PORTUGUESE_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  o a os as um uma uns umas ao aos à às de do da dos das no na nos nas em num numa por pelo pela pelos pelas para com sem sobre entre
  até desde e ou mas que quem qual quais quando onde como porque quanto eu tu ele ela nós vós eles elles elas você vocês me te se lhe
  lhes meu minha teu tua seu sua seus suas nosso nossa este esta isto estes estas esse essa isso aquele aquela é são era eram foi foram
  ser sido está estão estava há tem têm tinha ter não nem também mais menos muito já
`
    .trim()
    .split(/\s+/),
);
