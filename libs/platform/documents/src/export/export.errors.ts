import { defineErrors } from '@trivium/shared/kernel';

/** Why a document is not exported. No file was made. */
export const exportErrors = defineErrors({
  EXPORT_WITHOUT_LABEL: {
    status: 422,
    en: 'The document holds generated text, and no AI label was given. No file was made. Export it with its label.',
    zh: '文档含有人工智能生成的文字，但没有提供标识。未生成文件。请附上标识后再导出。',
  },
  EXPORT_LABEL_UNTRUE: {
    status: 422,
    en: 'The label does not say what is true of the document: whether an AI model wrote in it. No file was made. Export it with the label that fits.',
    zh: '标识与文档不符：未如实说明是否由人工智能模型生成。未生成文件。请使用相符的标识后再导出。',
  },
  EXPORT_NOT_VERIFIED: {
    status: 422,
    en: 'The document holds generated text that was not verified. No file was made. Create the text again.',
    zh: '文档含有未经核验的生成文字。未生成文件。请重新生成该文字。',
  },
  EXPORT_IMAGE_UNREADABLE: {
    status: 422,
    en: 'A picture of the document is no valid PNG. No file was made. Replace the picture and export again.',
    zh: '文档中有图片不是有效的 PNG。未生成文件。请更换图片后重新导出。',
  },
  EXPORT_PICTURE_TOO_LONG: {
    status: 422,
    en: 'As one picture the document would be too long to open. No file was made. Choose PDF, which has pages.',
    zh: '该文档作为一张图片过长，无法打开。未生成文件。请选择分页的 PDF 格式。',
  },
  EXPORT_ONE_IMAGE_ONLY: {
    status: 422,
    en: 'A PNG export holds one picture; this document has {images}. No file was made. Choose another format.',
    zh: 'PNG 导出只能含一张图片，此文档有 {images} 张。未生成文件。请选择其他格式。',
  },
});
