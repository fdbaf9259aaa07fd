import { defineErrors, fill, type UiLanguage } from '@trivium/shared/kernel';

import type { DocumentWarning } from './structured-document';

const nothingKeptEn = 'Nothing was stored.';
const nothingKeptZh = '没有保存任何内容。';

/** Why a file cannot be read. Each text says what happened, what was kept and what to do. */
export const documentErrors = defineErrors({
  DOCUMENT_EMPTY: {
    status: 422,
    en: `The file “{fileName}” is empty or holds no readable text. ${nothingKeptEn} Check the file on your computer and upload it again.`,
    zh: `文件“{fileName}”是空的，或没有可读的文字。${nothingKeptZh}请在本机检查该文件后重新上传。`,
  },
  DOCUMENT_TOO_LARGE: {
    status: 413,
    en: `The file has {sizeMb} MB; at most {limitMb} MB are read. ${nothingKeptEn} Split it, or leave out large images, and upload the parts.`,
    zh: `文件大小为 {sizeMb} MB，上限为 {limitMb} MB。${nothingKeptZh}请拆分文件或去掉大图后分别上传。`,
  },
  DOCUMENT_UNSUPPORTED: {
    status: 415,
    en: `The file “{fileName}” ({detected}) is of a kind that is not read. ${nothingKeptEn} Upload PDF, EPUB, DOCX, Markdown, HTML, plain text, CNXML, or a zip of these.`,
    zh: `不支持文件“{fileName}”的类型（{detected}）。${nothingKeptZh}请上传 PDF、EPUB、DOCX、Markdown、HTML、纯文本、CNXML，或由它们组成的 zip。`,
  },
  DOCUMENT_WRONG_TYPE: {
    status: 415,
    en: `The name says .{extension}, but the content is {detected}. ${nothingKeptEn} Export the document again as .{extension}, or give the file its true extension.`,
    zh: `文件扩展名是 .{extension}，但内容是 {detected}。${nothingKeptZh}请重新导出为 .{extension}，或改为正确的扩展名后上传。`,
  },
  DOCUMENT_DAMAGED: {
    status: 422,
    en: `The file “{fileName}” is damaged or incomplete. ${nothingKeptEn} Open it on your computer, save it again and upload the new copy.`,
    zh: `文件“{fileName}”已损坏或不完整。${nothingKeptZh}请在本机打开并另存后重新上传。`,
  },
  DOCUMENT_ENCRYPTED: {
    status: 422,
    en: `The file “{fileName}” is protected by a password. ${nothingKeptEn} Save a copy without the password and upload that.`,
    zh: `文件“{fileName}”受密码保护。${nothingKeptZh}请另存为无密码的副本后上传。`,
  },
  DOCUMENT_TOO_MANY_PAGES: {
    status: 413,
    en: `The document has {pages} pages; at most {limit} are read. ${nothingKeptEn} Split it and upload the parts.`,
    zh: `文档共 {pages} 页，上限为 {limit} 页。${nothingKeptZh}请拆分后分别上传。`,
  },
  DOCUMENT_SCANNED: {
    status: 422,
    en: `{emptyPages} of {pages} pages hold no text: the document looks like a scan. ${nothingKeptEn} Run text recognition (OCR) on it and upload the result.`,
    zh: `{pages} 页中有 {emptyPages} 页没有文字，文档可能是扫描件。${nothingKeptZh}请先做文字识别（OCR）再上传。`,
  },
  DOCUMENT_TOO_DEEP: {
    status: 422,
    en: `The file “{fileName}” nests its elements deeper than {limit} levels, which no ordinary document does. ${nothingKeptEn} Export it again from its source.`,
    zh: `文件“{fileName}”的元素嵌套超过 {limit} 层，正常文档不会如此。${nothingKeptZh}请从源文件重新导出。`,
  },
  DOCUMENT_FORBIDDEN_XML: {
    status: 422,
    en: `The file “{fileName}” declares its own XML entities, which are not read for safety. ${nothingKeptEn} Export it without a document type declaration.`,
    zh: `文件“{fileName}”自行声明了 XML 实体，出于安全不予读取。${nothingKeptZh}请导出不带文档类型声明的版本。`,
  },
  ARCHIVE_TOO_MANY_FILES: {
    status: 413,
    en: `The archive holds more than {limit} files. ${nothingKeptEn} Leave out what is not part of the material and upload again.`,
    zh: `压缩包中的文件超过 {limit} 个。${nothingKeptZh}请去掉与教材无关的文件后重新上传。`,
  },
  ARCHIVE_TOO_LARGE: {
    status: 413,
    en: `The archive would unpack to more than {limitMb} MB, or far more than its own size. ${nothingKeptEn} Leave out large media and upload again.`,
    zh: `压缩包解压后会超过 {limitMb} MB，或远大于其自身大小。${nothingKeptZh}请去掉大的媒体文件后重新上传。`,
  },
  ARCHIVE_UNSAFE_PATH: {
    status: 422,
    en: `The archive holds an entry that points outside itself (“{entry}”). ${nothingKeptEn} Pack the folder again with an ordinary zip program.`,
    zh: `压缩包含有指向包外的条目（“{entry}”）。${nothingKeptZh}请用普通压缩软件重新打包。`,
  },
  ARCHIVE_NESTED: {
    status: 422,
    en: `The archive holds another archive (“{entry}”). ${nothingKeptEn} Unpack the inner one and pack all files into one zip.`,
    zh: `压缩包里还有压缩包（“{entry}”）。${nothingKeptZh}请解开内层压缩包，把所有文件放进一个 zip。`,
  },
  ARCHIVE_WITHOUT_DOCUMENTS: {
    status: 422,
    en: `The archive holds no document that can be read. ${nothingKeptEn} It should hold PDF, Markdown, HTML, plain text or CNXML files.`,
    zh: `压缩包中没有可读的文档。${nothingKeptZh}应包含 PDF、Markdown、HTML、纯文本或 CNXML 文件。`,
  },
});

/** What was left out or guessed while a file was read. */
export const documentWarnings = {
  PAGES_WITHOUT_TEXT: {
    en: '{count} pages hold no text and were left out (first: page {firstPage}).',
    zh: '有 {count} 页没有文字，已略过（首个：第 {firstPage} 页）。',
  },
  TEXT_UNRELIABLE: {
    en: 'Part of the text uses fonts without a character map; some characters may be wrong.',
    zh: '部分文字所用字体缺少字符映射，个别字符可能有误。',
  },
  HEADINGS_GUESSED: {
    en: 'The document has no outline: its headings were found by size and numbering. Please look over the list of sections.',
    zh: '文档没有目录大纲，标题是按字号和编号识别的，请检查章节列表。',
  },
  HEADINGS_ABSENT: { en: 'No headings were found; the document is one section.', zh: '没有找到标题，整份文档作为一节。' },
  ENCODING_GUESSED: {
    en: 'The text does not declare its encoding; it was read as {encoding}.',
    zh: '文本未声明编码，按 {encoding} 读取。',
  },
  IMAGES_MISSING: {
    en: '{count} images are named but not in the upload (first: {first}); their captions were kept.',
    zh: '有 {count} 张图片未随文件上传（首个：{first}），已保留图注。',
  },
  IMAGES_NOT_FETCHED: { en: '{count} images lie on other servers and were not fetched.', zh: '有 {count} 张图片位于其他服务器，未下载。' },
  MODULES_MISSING: {
    en: '{count} parts listed in the table of contents are not in the archive (first: {first}).',
    zh: '目录列出的 {count} 个部分不在压缩包中（首个：{first}）。',
  },
  FORMULAS_UNREADABLE: {
    en: '{count} formulas could not be converted; their text was kept.',
    zh: '有 {count} 个公式无法转换，已保留其文字。',
  },
  FILES_SKIPPED: {
    en: '{count} files of other kinds were left out (first: {first}).',
    zh: '已略过 {count} 个其他类型的文件（首个：{first}）。',
  },
  FILE_UNREADABLE: { en: '“{entry}” could not be read ({code}) and was left out.', zh: '“{entry}”无法读取（{code}），已略过。' },
} as const satisfies Record<string, { readonly en: string; readonly zh: string }>;

export type DocumentWarningCode = keyof typeof documentWarnings;

/** The text of a warning for a reader of `language`; an unknown code shows itself. */
export function warningText(warning: DocumentWarning, language: UiLanguage): string {
  const texts: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = documentWarnings;
  return fill(texts[warning.code]?.[language] ?? warning.code, warning.parameters);
}
