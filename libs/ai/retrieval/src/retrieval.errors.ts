import { defineErrors } from '@trivium/shared/kernel';

export const retrievalErrors = defineErrors({
  RETRIEVAL_BUILD_SUPERSEDED: {
    status: 409,
    en: 'Indexing stopped because the same document was changed or removed meanwhile. The newer state is kept; nothing of this run is searched. Start indexing again if the document still exists.',
    zh: '索引已停止：同一文档在此期间被更新或删除。较新的状态已保留，本次运行的内容不会被检索到。如果文档仍然存在，请重新开始索引。',
  },
  RETRIEVAL_INVALID_ID: {
    status: 422,
    en: 'The identifier "{name}" is not a UUID. Nothing was changed. Correct it and try again.',
    zh: '标识符“{name}”不是 UUID。未做任何更改。请更正后重试。',
  },
  RETRIEVAL_INVALID_FILTER: {
    status: 422,
    en: 'The search filter cannot be used: {reason}. Nothing was searched. Correct the filter and try again.',
    zh: '无法使用该检索筛选条件：{reason}。未执行检索。请更正筛选条件后重试。',
  },
  RETRIEVAL_EMBEDDING_MISMATCH: {
    status: 502,
    en: 'The embedding model "{model}" gave a vector of {actual} numbers where {expected} were announced. No vector was stored; search by words goes on working. Correct the dimensions of the model in its settings.',
    zh: '嵌入模型“{model}”返回了 {actual} 维向量，而声明的维度为 {expected}。未存储任何向量；按词检索不受影响。请在模型设置中更正维度。',
  },
});
