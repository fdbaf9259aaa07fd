import { defineErrors } from '@trivium/shared/kernel';

export const sourcesErrors = defineErrors({
  SOURCE_NOT_FOUND: { status: 404, en: 'This source does not exist here. It may have been removed.', zh: '此处没有该来源，可能已被移除。' },
  SOURCE_DUPLICATE: {
    status: 409,
    en: 'This feed is already a source (“{title}”); nothing was added.',
    zh: '该订阅源已存在（“{title}”），未重复添加。',
  },
  SOURCE_ADDRESS_INVALID: {
    status: 422,
    en: 'This is no address of a feed: it must begin with http:// or https://.',
    zh: '订阅地址无效：须以 http:// 或 https:// 开头。',
  },
  SOURCE_IS_RECORDED: {
    status: 409,
    en: '“{title}” is a recording of the demo: it leads nowhere and is never read. Add a feed of your own instead.',
    zh: '“{title}”是演示用的录制内容，不指向任何网站，不会被读取。请添加您自己的新闻源。',
  },
  SOURCE_LIST_FULL: {
    status: 409,
    en: 'An organisation reads at most {most} sources; nothing more was added.',
    zh: '每个机构最多 {most} 个来源，未再添加。',
  },
  SOURCES_FILE_MISSING: {
    status: 400,
    en: 'Send an OPML file as “file”, or as the body.',
    zh: '请以 “file” 字段或请求正文提交 OPML 文件。',
  },
  FEED_STATUS: { status: 502, en: 'The publisher answered with status {status}.', zh: '发布方返回状态码 {status}。' },
  FEED_GONE: {
    status: 502,
    en: 'The publisher says that this feed is gone for good. It is not read any more.',
    zh: '发布方声明该订阅源已永久关闭，不再读取。',
  },
  FEED_PARSER_TIMEOUT: { status: 422, en: 'The feed took longer than {seconds} s to read.', zh: '解析该订阅源超过 {seconds} 秒。' },
  FEED_PARSER_CRASHED: {
    status: 422,
    en: 'The feed could not be read: its reader ran out of memory or failed.',
    zh: '无法解析该订阅源：解析器内存不足或出错。',
  },
  FULL_TEXT_NOT_PERMITTED: {
    status: 403,
    en: 'The terms of this source do not permit the text of whole articles. The link leads to it.',
    zh: '该来源的条款不允许获取文章全文，请通过链接查看。',
  },
  FULL_TEXT_OTHER_PLACE: {
    status: 422,
    en: 'This address does not belong to the site of the source.',
    zh: '该地址不属于此来源的网站。',
  },
  FULL_TEXT_ROBOTS: {
    status: 403,
    en: 'The publisher’s robots.txt asks programs not to read this page.',
    zh: '发布方的 robots.txt 不允许程序读取此页面。',
  },
  FULL_TEXT_UNREADABLE: { status: 422, en: 'No article was found on this page.', zh: '未在此页面找到文章正文。' },
  SOURCE_READING_FAILED: { status: 500, en: 'Something failed on our side; the log tells more.', zh: '服务端出现故障，详情见日志。' },
  PUSH_UNKNOWN: { status: 404, en: 'There is no such subscription.', zh: '没有该订阅。' },
});
