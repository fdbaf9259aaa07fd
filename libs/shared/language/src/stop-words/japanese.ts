/** Japanese particles, auxiliaries, pronouns and question words. */
export const JAPANESE_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  の に は を が と で も へ や から まで より など か ね よ ので のに けど て た だ です ます でした ました である であり であった ある いる する した して され さ れ れる られる せる ない なかっ なく なり なる なっ こと
  もの ため とき この その あの どの これ それ あれ どれ ここ そこ どこ 何 なに だれ 誰 いつ なぜ どう どのよう よう また および または しかし そして い し ば
`
    .trim()
    .split(/\s+/),
);
