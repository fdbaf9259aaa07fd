import { defineErrors } from '@trivium/shared/kernel';

export const httpErrors = defineErrors({
  VALIDATION_FAILED: {
    status: 400,
    en: 'Some of what was sent cannot be accepted; nothing was changed. See the list of fields.',
    zh: '提交的部分内容无法接受，未做任何更改。请查看字段列表。',
  },
  REQUEST_MALFORMED: { status: 400, en: 'The request could not be read; nothing was changed.', zh: '请求无法读取，未做任何更改。' },
  TEXT_UNSTORABLE: {
    status: 400,
    en: 'A text holds a character that cannot be kept (U+0000, which no reader sees); nothing was changed. Remove it, or paste the text anew as plain text.',
    zh: '文本含有无法保存的字符（不可见的 U+0000），未做任何更改。请删除该字符，或以纯文本方式重新粘贴。',
  },
  REQUEST_TOO_LARGE: { status: 413, en: 'What was sent is too large; nothing was kept.', zh: '提交的内容过大，未保存任何内容。' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, en: 'This kind of content is not accepted here.', zh: '此处不接受该内容类型。' },
  ROUTE_NOT_FOUND: { status: 404, en: 'There is nothing at this address.', zh: '该地址不存在任何内容。' },
  CURSOR_INVALID: {
    status: 400,
    en: 'The list position is not one of ours; start from the first page.',
    zh: '列表位置无效，请从第一页开始。',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    en: 'Too many requests; try again in {seconds} seconds.',
    zh: '请求过于频繁，请在 {seconds} 秒后重试。',
  },
  INTERNAL: {
    status: 500,
    en: 'Something failed on our side. What was saved before is safe. Try again; if it stays, give support the id of this error.',
    zh: '服务端出现故障，此前保存的内容不受影响。请重试；若仍失败，请将错误编号提供给支持人员。',
  },
  FETCH_REFUSED: {
    status: 422,
    en: 'The address {host} is not fetched: it lies in a private network. An administrator can allow it in OUTBOUND_ALLOW.',
    zh: '不会访问地址 {host}：它位于内部网络。管理员可在 OUTBOUND_ALLOW 中放行。',
  },
  FETCH_SCHEME_REFUSED: {
    status: 422,
    en: 'Addresses that begin with “{scheme}” are not fetched; only http:// and https:// are.',
    zh: '不会访问以“{scheme}”开头的地址，只接受 http:// 和 https://。',
  },
  FETCH_CREDENTIALS_REFUSED: {
    status: 422,
    en: 'The address of {host} carries a name or a password, and such addresses are not fetched. Leave out what stands before the @.',
    zh: '{host} 的地址中带有用户名或密码，此类地址不会访问。请去掉 @ 之前的部分。',
  },
  FETCH_FAILED: {
    status: 502,
    en: 'The address {host} did not answer as expected ({reason}).',
    zh: '地址 {host} 未按预期响应（{reason}）。',
  },
});
