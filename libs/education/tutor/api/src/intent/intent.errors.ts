import { defineErrors } from '@trivium/shared/kernel';

export const intentErrors = defineErrors({
  INTENT_MODEL_MISSING: {
    status: 503,
    en: 'The model that tells what a question asks for is not installed. Questions are answered without it. An administrator can install the program again.',
    zh: '识别提问意图的模型未安装，问答仍可照常使用。请管理员重新安装程序。',
  },
  INTENT_MODEL_UNFIT: {
    status: 503,
    en: 'The model that tells what a question asks for belongs to another version of the program. Questions are answered without it. An administrator can install the program again.',
    zh: '识别提问意图的模型属于其他版本的程序，问答仍可照常使用。请管理员重新安装程序。',
  },
});
