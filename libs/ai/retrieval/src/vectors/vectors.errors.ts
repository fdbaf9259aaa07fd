import { defineErrors } from '@trivium/shared/kernel';

export const vectorsErrors = defineErrors({
  RETRIEVAL_EMBEDDING_SUPERSEDED: {
    status: 409,
    en: 'Making new passage vectors stopped because the collection was removed or given another embedding model meanwhile. The collection is searched as before. Start again if its model is still to be changed.',
    zh: '生成段落向量已停止：该资料库在此期间被删除，或改用了其他嵌入模型。检索仍按原有状态进行。如仍需更换模型，请重新开始。',
  },
});
