import { defineErrors } from '@trivium/shared/kernel';

export const feedErrors = defineErrors({
  FEED_EMPTY: { status: 422, en: 'The address answered with nothing.', zh: '该地址返回空内容。' },
  FEED_NOT_A_FEED: {
    status: 422,
    en: 'This is no feed: it holds neither RSS, Atom, RDF, CDF nor JSON Feed.',
    zh: '这不是订阅源：不含 RSS、Atom、RDF、CDF 或 JSON Feed。',
  },
  FEED_IS_A_PAGE: {
    status: 422,
    en: 'This is a web page, no feed. Its own feed may be named on it.',
    zh: '这是网页而不是订阅源，页面上可能注明了其订阅地址。',
  },
  OPML_NOT_A_LIST: { status: 422, en: 'This is no OPML file; nothing was added.', zh: '这不是 OPML 文件，未添加任何内容。' },
});
