/** What a model calls the sources of its answer, as a part of a pattern. */
export const SOURCE_NAMES = 'sources?|passages?|refs?|references?|citations?|cite|资料|来源|出处|文献|引用|材料|段落';
