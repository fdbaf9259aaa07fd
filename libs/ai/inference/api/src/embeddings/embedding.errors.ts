import { defineErrors } from '@trivium/shared/kernel';

/** `{endpoint}` is the id of the entry in `MODEL_ENDPOINTS`. No text holds what was to be embedded, a key, or the path of a folder. */
export const embeddingErrors = defineErrors({
  EMBEDDING_UNREACHABLE: {
    status: 502,
    en: 'The embedding model "{endpoint}" at {host} cannot be reached. Search by words goes on working. Check that the service runs and that its "baseUrl" is right.',
    zh: '无法连接嵌入模型“{endpoint}”（{host}）。按词检索不受影响。请检查该服务是否在运行以及其 “baseUrl” 是否正确。',
  },
  EMBEDDING_DEADLINE_PASSED: {
    status: 504,
    en: 'The embedding model "{endpoint}" did not answer within {seconds} seconds. Search by words goes on working. Try again later, or choose a smaller model.',
    zh: '嵌入模型“{endpoint}”未在 {seconds} 秒内响应。按词检索不受影响。请稍后重试，或改用较小的模型。',
  },
  EMBEDDING_BUSY: {
    status: 503,
    en: 'The embedding model "{endpoint}" is busy or failing at the moment (status {status}). Search by words goes on working. Try again in a few minutes.',
    zh: '嵌入模型“{endpoint}”当前繁忙或出现故障（状态码 {status}）。按词检索不受影响。请几分钟后重试。',
  },
  EMBEDDING_KEY_REJECTED: {
    status: 502,
    en: 'The embedding model "{endpoint}" rejected its key (status {status}). Nothing was embedded. Set a valid "apiKey" in MODEL_ENDPOINTS.',
    zh: '嵌入模型“{endpoint}”拒绝了密钥（状态码 {status}）。未生成任何向量。请在 MODEL_ENDPOINTS 中设置有效的 “apiKey”。',
  },
  EMBEDDING_BALANCE_EMPTY: {
    status: 502,
    en: 'The account of the embedding model "{endpoint}" has no balance left. Nothing was embedded. Top it up with the provider, or choose a local model.',
    zh: '嵌入模型“{endpoint}”的账户余额不足。未生成任何向量。请向服务商充值，或改用本地模型。',
  },
  EMBEDDING_REQUEST_REFUSED: {
    status: 502,
    en: 'The embedding model "{endpoint}" refused the request (status {status}). Nothing was embedded. Check "baseUrl" and "model" in MODEL_ENDPOINTS.',
    zh: '嵌入模型“{endpoint}”拒绝了请求（状态码 {status}）。未生成任何向量。请检查 MODEL_ENDPOINTS 中的 “baseUrl” 和 “model”。',
  },
  EMBEDDING_ANSWER_UNUSABLE: {
    status: 502,
    en: 'The embedding model "{endpoint}" did not answer with one usable vector per text. Nothing was embedded. Check that "model" names an embedding model and that the service speaks the OpenAI API.',
    zh: '嵌入模型“{endpoint}”未为每段文本返回一个可用的向量。未生成任何向量。请检查 “model” 是否为嵌入模型，以及该服务是否兼容 OpenAI API。',
  },
  EMBEDDING_DIMENSIONS_DIFFER: {
    status: 502,
    en: 'The embedding model "{endpoint}" gives vectors of {actual} numbers, but its settings say {expected}. Nothing was embedded. Correct "dimensions" in MODEL_ENDPOINTS.',
    zh: '嵌入模型“{endpoint}”返回 {actual} 维向量，而设置为 {expected} 维。未生成任何向量。请更正 MODEL_ENDPOINTS 中的 “dimensions”。',
  },
  EMBEDDING_PACKAGE_MISSING: {
    status: 503,
    en: 'The embedding model "{endpoint}" needs the optional package {package}, which is not installed or does not fit this machine. Run "{command}" and start again.',
    zh: '嵌入模型“{endpoint}”需要可选软件包 {package}，但它尚未安装或不适用于本机。请运行 “{command}” 后重新启动。',
  },
  EMBEDDING_MODEL_FILE_MISSING: {
    status: 503,
    en: 'The embedding model "{endpoint}" lacks the file {file}. Put it where "path" points, or correct "path" in MODEL_ENDPOINTS.',
    zh: '嵌入模型“{endpoint}”缺少文件 {file}。请将其放到 “path” 指定的位置，或更正 MODEL_ENDPOINTS 中的 “path”。',
  },
  EMBEDDING_MODEL_UNREADABLE: {
    status: 503,
    en: 'The embedding model "{endpoint}" cannot be loaded from {file}. Check that the file is complete, is an embedding model, and fits into memory.',
    zh: '无法从 {file} 加载嵌入模型“{endpoint}”。请检查文件是否完整、是否为嵌入模型，以及内存是否足够。',
  },
  EMBEDDING_ENDPOINT_UNKNOWN: {
    status: 404,
    en: 'There is no embedding model "{endpoint}". Choose one that MODEL_ENDPOINTS names with "task": "embedding".',
    zh: '不存在嵌入模型“{endpoint}”。请选择 MODEL_ENDPOINTS 中以 “task”: “embedding” 声明的模型。',
  },
});
