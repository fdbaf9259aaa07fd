/**
 * Words of the talk around an answer. None of them names a matter, a quantity or a denial: a sentence that is made of them alone tells a reader nothing that could be missed, and one that
 * holds any other word stays and is judged.
 */
export const COURTESY_WORDS_EN: readonly string[] = [
  'sure certainly absolutely okay ok yes thanks thank hello hi great good course please welcome glad happy here',
  'note below above following answer answers response reply explanation summary report draft version text',
  'question questions request source sources material materials passage passages statement statements data',
  'context information textbook markdown json format provided given supplied requested based according written',
  'rewritten checked generated prepared final complete revised corrected radiology let know feel free ask hope',
  'help helps helped helpful assist assistance clarify clarifies clarification need have like want would can',
  "could will be do change changes edits adjustments i i'll i'm i've i'd me my you your you’d you'd we it it's",
  "this that that's here's these there is are was has been am the a an of on to for from in with and or as by if",
  'any anything something else other more further additional about at all only out so up using again',
].flatMap((line) => line.split(' '));

export const COURTESY_WORDS_ZH: readonly string[] = [
  '好 好的 当然 可以 没问题 您好 你好 谢谢 感谢 明白 收到 请 欢迎 乐意 很 高兴 以下 下面 如下 以上 上述',
  '这 这是 这里 此 本 该 即 就是 所示 回答 答案 答复 解答 回复 说明 解释 总结 内容 报告 版本 草稿 文字',
  '问题 疑问 要求 放射 放射学 影像 检查 资料 材料 来源 教材 课程 陈述 数据 信息 上下文 文本 格式 根据',
  '依据 基于 按照 参考 结合 提供 给出 所给 给定 撰写 整理 生成 编写 改写 完成 最终 完整 修改 修订 调整',
  '核对 过 希望 能 能够 会 帮助 帮 帮到 有帮助 有所帮助 有用 有 需要 需 想 随时 继续 告诉 告知 提问',
  '提出 联系 询问 补充 进一步 了解 协助 为您 为你 我 我们 你 您 他 它 的 了 是 对 在 和 与 或 及 由',
  '把 将 给 到 为 所 并 也 都 吗 吧 哦 呢 如 如果 若 如有 任何 其他 其它 别的 更多 还 再 一份 一个',
  '一下 些 这些 一些 关于 从 中 上 里',
].flatMap((line) => line.split(' '));

/** Beginnings of what hands an answer over. */
export const COURTESY_OPENERS: readonly string[] = [
  ...[
    'sure',
    'certainly',
    'of course',
    'absolutely',
    'okay',
    'ok,',
    "here's",
    'here is',
    'here are',
    'below is',
    'below are',
    'based on',
    'according to',
    'the following is',
    'in answer to',
    'to answer',
  ],
  ...['好的', '当然', '没问题', '您好', '你好', '以下', '下面', '根据', '依据', '基于', '按照'],
];

/** Beginnings of questions whether more is wanted. */
export const COURTESY_OFFERS: readonly string[] = [
  ...['would you like me to', 'do you want me to', 'shall i', 'should i', 'can i help', 'is there anything else', 'would you like'],
  ...['需要我', '要不要我', '是否需要我', '你想让我', '您想让我', '还有什么', '还需要'],
];
