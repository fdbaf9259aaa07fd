import { defineErrors } from '@trivium/shared/kernel';

/** What the OpenAI-compatible routes refuse beside the errors of the models themselves. */
export const facadeErrors = defineErrors({
  INFERENCE_FACADE_FIELD_UNSUPPORTED: {
    status: 400,
    en: 'The field "{field}" would change the answer, and is not honoured here. Nothing was sent. Leave it out.',
    zh: '字段“{field}”会改变答案，而此处不支持该字段。未发送任何内容。请去掉该字段。',
  },
  INFERENCE_FACADE_PICTURE_ADDRESS: {
    status: 400,
    en: 'A picture is given as an address, and addresses are not fetched. Nothing was sent. Send the picture itself, as a "data:image/…;base64," URL.',
    zh: '图片以地址形式给出，而此处不会访问地址。未发送任何内容。请以 “data:image/…;base64,” 形式直接发送图片。',
  },
});
