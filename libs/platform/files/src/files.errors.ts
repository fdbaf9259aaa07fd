import { defineErrors } from '@trivium/shared/kernel';

export const fileErrors = defineErrors({
  FILE_NOT_FOUND: {
    status: 404,
    en: 'There is no such file. It may have been deleted, or it may belong to somebody else.',
    zh: '找不到该文件。它可能已被删除，或不属于您。',
  },
  FILE_TOO_LARGE: {
    status: 413,
    en: 'The file is larger than the {maxMegabytes} MB allowed here; nothing was kept. Split it, or make it smaller.',
    zh: '文件超过此处允许的 {maxMegabytes} MB，未保存任何内容。请拆分或压缩后重试。',
  },
  FILE_EMPTY: {
    status: 422,
    en: 'The file is empty; nothing was kept. Choose another one.',
    zh: '文件为空，未保存任何内容。请选择其他文件。',
  },
  FILE_TYPE_NOT_ACCEPTED: {
    status: 415,
    en: 'The file holds {found}, judged by its content, and that is not accepted here; nothing was kept. Accepted: {accepted}.',
    zh: '根据内容判断，该文件为 {found}，此处不接受，未保存任何内容。可接受：{accepted}。',
  },
  FILE_RANGE_INVALID: {
    status: 416,
    en: 'The part asked for lies outside the file, which has {sizeBytes} bytes.',
    zh: '请求的范围超出文件大小（{sizeBytes} 字节）。',
  },
  UPLOAD_NOT_MULTIPART: {
    status: 415,
    en: 'A file is sent as multipart/form-data in a field named "file"; nothing was kept.',
    zh: '请以 multipart/form-data 形式在名为“file”的字段中上传文件，未保存任何内容。',
  },
  UPLOAD_FILE_MISSING: { status: 422, en: 'No file came along: send it in the field "file".', zh: '未收到文件：请在“file”字段中上传。' },
  UPLOAD_TOO_MANY_PARTS: {
    status: 422,
    en: 'One file and a few short fields can be sent at a time; nothing was kept. Send files one by one.',
    zh: '一次只能上传一个文件及少量短字段，未保存任何内容。请逐个上传。',
  },
  UPLOAD_INTERRUPTED: {
    status: 400,
    en: 'The upload broke off before its end; nothing was kept. Send the file again.',
    zh: '上传在完成前中断，未保存任何内容。请重新上传。',
  },
  ZIP_BROKEN: { status: 422, en: 'The archive is damaged and was not unpacked. Make it anew.', zh: '压缩包已损坏，未解压。请重新制作。' },
  ZIP_ENCRYPTED: {
    status: 422,
    en: 'The archive is protected by a password and was not unpacked. Send it without one.',
    zh: '压缩包受密码保护，未解压。请上传无密码的压缩包。',
  },
  ZIP_TOO_MANY_ENTRIES: {
    status: 422,
    en: 'The archive holds more than {max} files and was not unpacked. Split it.',
    zh: '压缩包内文件超过 {max} 个，未解压。请拆分后重试。',
  },
  ZIP_TOO_LARGE: {
    status: 422,
    en: 'Unpacked, the archive would take more than {maxMegabytes} MB; it was not unpacked. Split it.',
    zh: '压缩包解压后将超过 {maxMegabytes} MB，未解压。请拆分后重试。',
  },
  ZIP_SUSPICIOUS_RATIO: {
    status: 422,
    en: 'The archive is packed far more tightly than real documents are, as traps are; it was not unpacked.',
    zh: '压缩包的压缩率远高于正常文档，疑似恶意，未解压。',
  },
  ZIP_UNSAFE_ENTRY: {
    status: 422,
    en: 'The archive holds an entry ("{name}") that points outside of it; it was not unpacked. Pack plain files only.',
    zh: '压缩包中的条目（“{name}”）指向包外，未解压。请仅打包普通文件。',
  },
  ZIP_NESTED: {
    status: 422,
    en: 'The archive holds another archive ("{name}") and was not unpacked. Pack the files themselves.',
    zh: '压缩包中含有另一个压缩包（“{name}”），未解压。请直接打包文件。',
  },
  ISOLATED_TIMEOUT: {
    status: 422,
    en: 'The content could not be worked through within {seconds} seconds and was given up; nothing else was affected. Try a smaller or simpler file.',
    zh: '内容未能在 {seconds} 秒内处理完成，已放弃；其他内容不受影响。请尝试更小或更简单的文件。',
  },
  ISOLATED_OUT_OF_MEMORY: {
    status: 422,
    en: 'Working through the content would take more than {memoryMb} MB of memory and was given up; nothing else was affected. Try a smaller file.',
    zh: '处理该内容所需内存超过 {memoryMb} MB，已放弃；其他内容不受影响。请尝试更小的文件。',
  },
  ISOLATED_CRASHED: {
    status: 422,
    en: 'The content could not be worked through: it broke its reader. Nothing else was affected. Save the file anew, or try another format.',
    zh: '内容无法处理：读取程序因其中断。其他内容不受影响。请重新保存文件或尝试其他格式。',
  },
});
