import type { EventType } from './story';

/** What a story is about, in the fewest words that an analyst would use: on the news desk, on alerts, in mails and on the page of a company. */
export const EVENT_NAMES: Readonly<Record<EventType, { readonly en: string; readonly zh: string }>> = {
  earnings: { en: 'Earnings', zh: '业绩' },
  guidance: { en: 'Guidance', zh: '业绩指引' },
  merger: { en: 'Merger or takeover', zh: '并购' },
  investigation: { en: 'Investigation', zh: '调查' },
  penalty: { en: 'Penalty', zh: '处罚' },
  litigation: { en: 'Litigation', zh: '诉讼' },
  management: { en: 'Management', zh: '管理层' },
  rating: { en: 'Rating', zh: '评级' },
  product: { en: 'Product', zh: '产品' },
  contract: { en: 'Contract', zh: '合同' },
  capital: { en: 'Capital raising', zh: '融资' },
  dividend: { en: 'Dividend', zh: '分红' },
  buyback: { en: 'Buyback', zh: '回购' },
  insider: { en: 'Insider dealing', zh: '内部人交易' },
  layoff: { en: 'Job cuts', zh: '裁员' },
  incident: { en: 'Incident', zh: '事故' },
  default: { en: 'Default', zh: '违约' },
  regulation: { en: 'Regulation', zh: '监管' },
  macro: { en: 'Economy', zh: '宏观' },
  market: { en: 'Market move', zh: '行情' },
  other: { en: 'Other', zh: '其他' },
};
