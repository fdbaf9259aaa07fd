import { defineErrors } from '@trivium/shared/kernel';

export const langchainErrors = defineErrors({
  LANGCHAIN_METADATA_UNSUPPORTED: {
    status: 422,
    en: 'The metadata field "{field}" holds something other than text, a number, true or false, or a list of these. No document was stored. Change or leave out the field and add the documents again.',
    zh: '元数据字段“{field}”的值不是文本、数字、布尔值或由这些值组成的列表。未存储任何文档。请修改或移除该字段，然后重新添加文档。',
  },
  LANGCHAIN_METADATA_RESERVED: {
    status: 422,
    en: 'The metadata field "{field}" has a name that search results use. No document was stored. Rename the field and add the documents again.',
    zh: '元数据字段“{field}”的名称已被检索结果占用。未存储任何文档。请重命名该字段，然后重新添加文档。',
  },
  LANGCHAIN_IDS_DIFFER: {
    status: 422,
    en: '{documents} documents came with {given} ids. Nothing was stored. Give exactly one id for each document, or none at all.',
    zh: '收到 {documents} 个文档，却附带 {given} 个 ID。未存储任何内容。请为每个文档提供恰好一个 ID，或全部不提供。',
  },
  LANGCHAIN_VECTORS_DIFFER: {
    status: 422,
    en: '{documents} documents came with {given} vectors. Nothing was stored. Give exactly one vector for each document.',
    zh: '收到 {documents} 个文档，却附带 {given} 个向量。未存储任何内容。请为每个文档提供恰好一个向量。',
  },
  LANGCHAIN_NO_VECTORS: {
    status: 409,
    en: 'This collection has no vectors: its settings leave them out, or no embedding model is there for it. Nothing was changed; search by words works. Turn vectors on or set up a model, then try again.',
    zh: '该资料库没有向量：其设置未启用向量，或没有可用的嵌入模型。未做任何更改，按词检索可正常使用。请启用向量或配置嵌入模型后重试。',
  },
  LANGCHAIN_VECTOR_DIMENSIONS: {
    status: 422,
    en: 'A vector has {actual} numbers where the collection\'s model "{model}" has {expected}. Nothing was changed. Make the vectors with that model and try again.',
    zh: '向量为 {actual} 维，而该资料库的嵌入模型“{model}”为 {expected} 维。未做任何更改。请使用该模型生成向量后重试。',
  },
  LANGCHAIN_VECTOR_INVALID: {
    status: 422,
    en: 'Vector number {number} has no direction: it is all zeros, or holds something that is not a finite number. Nothing was changed. Correct it and try again.',
    zh: '第 {number} 个向量没有方向：它全为零，或含有非有限数值。未做任何更改。请更正后重试。',
  },
  LANGCHAIN_OTHER_MODEL: {
    status: 409,
    en: 'The vectors are of the embedding model "{actual}", those of the collection of "{expected}"; they cannot be compared. Nothing was changed. Use the collection\'s model, or make the collection\'s vectors anew.',
    zh: '所给向量来自嵌入模型“{actual}”，而该资料库的向量来自“{expected}”，两者无法比较。未做任何更改。请使用该资料库的模型，或重新生成资料库的向量。',
  },
  LANGCHAIN_MODEL_CHANGED: {
    status: 409,
    en: 'The collection was removed or given another embedding model than "{model}" while vectors were being added. Documents that are still there are found by the words and vectors they have; the remaining vectors were not stored. Make vectors with the new model and add them again.',
    zh: '在添加向量期间，该资料库被删除，或改用了“{model}”以外的嵌入模型。仍存在的文档可按其词语和现有向量检索，其余向量未存储。请使用新模型生成向量后重新添加。',
  },
  LANGCHAIN_TEXT_MISSING: {
    status: 422,
    en: 'Document number {number} has no text, so there is no passage that could carry its vector. Nothing was stored. Leave the document out or give it a text.',
    zh: '第 {number} 个文档没有文本，因此没有可附加向量的段落。未存储任何内容。请移除该文档或为其提供文本。',
  },
  LANGCHAIN_NOTHING_TO_DELETE: {
    status: 422,
    en: 'It was not said what to delete. Nothing was deleted. Name documents by "ids", or set "deleteAll" to true to empty the collection.',
    zh: '未指明要删除的内容。未删除任何内容。请用“ids”指定文档，或将“deleteAll”设为 true 以清空资料库。',
  },
  LANGCHAIN_EMBEDDING_FAILED: {
    status: 502,
    en: 'The embedding model "{model}" did not answer. No vector was stored; search by words goes on working. Check that the model can be reached and try again.',
    zh: '嵌入模型“{model}”未响应。未存储任何向量，按词检索不受影响。请检查该模型是否可用后重试。',
  },
  LANGCHAIN_EMBEDDING_COUNT: {
    status: 502,
    en: 'The embedding model "{model}" gave {actual} vectors for {expected} texts. No vector was stored; search by words goes on working. Check the model and its settings.',
    zh: '嵌入模型“{model}”为 {expected} 段文本返回了 {actual} 个向量。未存储任何向量，按词检索不受影响。请检查该模型及其设置。',
  },
  LANGCHAIN_EMBEDDING_INVALID: {
    status: 502,
    en: 'The embedding model "{model}" gave a vector without direction: all zeros, or with something that is not a finite number. No vector was stored; search by words goes on working. Check the model and its settings.',
    zh: '嵌入模型“{model}”返回了没有方向的向量（全为零或含有非有限数值）。未存储任何向量，按词检索不受影响。请检查该模型及其设置。',
  },
});
