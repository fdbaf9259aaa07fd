/** Korean pronouns, conjunctions, dependent nouns and question words that stand as a word of their own. */
export const KOREAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  이 그 저 것 수 등 및 또는 그리고 그러나 하지만 또한 즉 때 때문에 위해 대한 대해 있는 있다 하는 한다 이다 된다 무엇 무엇인가 무엇입니까 누구 어디 언제 왜 어떻게 어떤 몇 더 가장 매우
`
    .trim()
    .split(/\s+/),
);
