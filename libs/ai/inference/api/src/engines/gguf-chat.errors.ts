import { defineErrors } from '@trivium/shared/kernel';

/** What only a model that runs in this process can meet. `{endpoint}` is the id of the entry in `MODEL_ENDPOINTS`, `{file}` a name without its folder. */
export const ggufChatErrors = defineErrors({
  GGUF_CHAT_PACKAGE_MISSING: {
    status: 503,
    en: 'The model endpoint "{endpoint}" needs the optional package {package}, which is not installed or does not fit this machine. Your text is kept. Run "{command}" and start again.',
    zh: '模型端点“{endpoint}”需要可选软件包 {package}，但它尚未安装或不适用于本机。您的文本已保留。请运行 “{command}” 后重新启动。',
  },
  GGUF_CHAT_FILE_MISSING: {
    status: 503,
    en: 'The model endpoint "{endpoint}" lacks the file {file}. Your text is kept. Put it where "path" points, or correct "path" in MODEL_ENDPOINTS.',
    zh: '模型端点“{endpoint}”缺少文件 {file}。您的文本已保留。请将其放到 “path” 指定的位置，或更正 MODEL_ENDPOINTS 中的 “path”。',
  },
  GGUF_CHAT_FILE_UNUSABLE: {
    status: 503,
    en: 'The model endpoint "{endpoint}" cannot load {file}. Your text is kept. Check that the file is complete, is a language model in the GGUF format, and fits into memory.',
    zh: '模型端点“{endpoint}”无法加载 {file}。您的文本已保留。请检查文件是否完整、是否为 GGUF 格式的语言模型，以及内存是否足够。',
  },
  GGUF_CHAT_FAILED: {
    status: 502,
    en: 'The model endpoint "{endpoint}" failed while it computed. What had arrived is kept. Try again; if it fails again, check that memory is free.',
    zh: '模型端点“{endpoint}”在计算过程中失败。已收到的内容已保留。请重试；若再次失败，请检查内存是否充足。',
  },
});
