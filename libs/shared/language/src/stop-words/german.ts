/** German articles, pronouns, auxiliaries, prepositions, conjunctions and question words. */
export const GERMAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  der die das den dem des ein eine einen einem einer eines und oder aber denn sondern ich du er sie es wir ihr mich dich sich uns euch
  ihm ihn ihnen mein dein sein unser euer ihre ihren ihrem ihrer dieser diese dieses diesen diesem jener jene jenes welche welcher
  welches wer was wann wo warum wie wem wen ist sind war waren bin bist wird werden wurde wurden worden hat haben hatte hatten kann
  können konnte soll sollen muss müssen will wollen darf dürfen in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter
  vor hinter zwischen durch für gegen ohne um bis als wenn weil dass ob nicht kein keine keinen auch noch nur schon sehr so da dort hier
  man mehr
`
    .trim()
    .split(/\s+/),
);
