/** French articles, pronouns, auxiliaries, prepositions, conjunctions and question words. */
export const FRENCH_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  le la les l un une des du de d et ou mais donc or ni car je j tu il elle on nous vous ils elles me m te t se s ce c cet cette ces ça
  cela qui que qu quoi dont où quand comment pourquoi quel quelle quels quelles est sont était étaient être été suis es sommes êtes sera
  seront a ai as avons avez ont avait avaient avoir eu au aux à en dans par pour sur sous avec sans entre vers chez depuis pendant mon
  ma mes ton ta tes son sa ses notre nos votre vos leur leurs lui eux y ne n pas plus moins très aussi si comme même tout tous toute
  toutes
`
    .trim()
    .split(/\s+/),
);
