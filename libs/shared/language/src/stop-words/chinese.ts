/** Chinese function words: particles, pronouns, prepositions, conjunctions, measure words and question words. */
export const CHINESE_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  的 地 得 了 着 过 吗 呢 吧 啊 呀 嘛 哦 之 其 此 该 这 那 这个 那个 这些 那些 这里 那里 这样 那样 这种 那种 我 你 您 他 她 它 我们 你们 他们 她们 它们 自己 咱们 是 有 在 于 和 与 及 以及 或 或者 而 而且 并 并且 但
  但是 不过 然而 因为 由于 所以 因此 如果 虽然 尽管 则 就 也 都 还 又 再 才 只 很 更 最 太 非常 已 已经 曾 曾经 将 会 能 能够 可以 可 要 应 应该 被 把 让 使 使得 给 对 对于 关于 从 自 由 向 往 到 以 为 为了 按 按照
  根据 通过 比 如 像 等 等等 个 些 种 位 什么 怎么 怎样 怎么样 如何 哪 哪个 哪些 哪里 哪儿 哪种 谁 何 何时 为何 为什么 多少 几 几个 是否 请 请问 请介绍 一个 一种 一些 一 们 所 者 即 且 来 去 做 时 后 前 中 上 下 里 内
  外 之间 之后 之前 以后 以前 其中 其他
`
    .trim()
    .split(/\s+/),
);
