import { defineErrors } from '@trivium/shared/kernel';

export const edgeErrors = defineErrors({
  EDGE_NOT_GGUF: {
    status: 422,
    en: '“{name}” is not a GGUF file. Nothing was loaded. Choose a model in the GGUF format of llama.cpp.',
    zh: '“{name}”不是 GGUF 文件，未加载任何内容。请选择 llama.cpp 的 GGUF 格式模型。',
  },
  EDGE_TOO_LARGE: {
    status: 413,
    en: '“{name}” is larger than a browser can hold (3.5 GB). Nothing was loaded. Choose a smaller model, or let an administrator run it on the server.',
    zh: '“{name}”超过浏览器可容纳的大小（3.5 GB），未加载任何内容。请选择更小的模型，或由管理员在服务器上运行。',
  },
  EDGE_LOAD_FAILED: {
    status: 422,
    en: '“{name}” could not be loaded: it may be damaged, of an unknown kind, or too large for the memory that the browser gives. Nothing else was changed.',
    zh: '无法加载“{name}”：文件可能损坏、类型未知，或超出浏览器可用内存。其他内容未受影响。',
  },
  EDGE_BUSY: {
    status: 409,
    en: 'The model is still answering. Wait, or stop the answer.',
    zh: '模型仍在作答。请等待，或停止当前回答。',
  },
  EDGE_FAILED: {
    status: 500,
    en: 'The model in this browser failed in the middle of its work. What it had written is kept. Load it again.',
    zh: '浏览器中的模型中途出错，已写出的内容予以保留。请重新加载模型。',
  },
});
