import type { SentimentLabel } from '../sentiment';
import { readEntitySentiment } from './read-entity-sentiment';

type Case = readonly [text: string, entity: string, label: SentimentLabel | undefined];

const ENGLISH: readonly Case[] = [
  ['Acme rises as Bolt slumps', 'Acme', 'positive'],
  ['Acme rises as Bolt slumps', 'Bolt', 'negative'],
  ['Acme up 3%, Bolt down 2%', 'Acme', 'positive'],
  ['Acme up 3%, Bolt down 2%', 'Bolt', 'negative'],
  ['Acme, Bolt slip; Corvo gains', 'Acme', 'negative'],
  ['Acme, Bolt slip; Corvo gains', 'Bolt', 'negative'],
  ['Acme, Bolt slip; Corvo gains', 'Corvo', 'positive'],
  ['Buy Acme, sell Bolt: Corvo Securities', 'Acme', 'positive'],
  ['Buy Acme, sell Bolt: Corvo Securities', 'Bolt', 'negative'],
  ['Buy Acme, sell Bolt: Corvo Securities', 'Corvo Securities', 'neutral'],
  ['Corvo downgrades Acme', 'Acme', 'negative'],
  ['Corvo downgrades Acme', 'Corvo', 'neutral'],
  ['Prefer Acme over Bolt', 'Acme', 'positive'],
  ['Dollar gains against euro', 'euro', 'negative'],
  ['Dollar gains against euro', 'Dollar', 'positive'],
  ['Acme beats Bolt', 'Bolt', 'negative'],
  ['Acme beats Bolt', 'Acme', 'positive'],
  ['Shares of Acme fall', 'Acme', 'negative'],
  ["Acme's profit jumps", 'Acme', 'positive'],
  ['Acme profit jumps', 'Delta', undefined],
  ['Acme rallies on merger with Bolt', 'Bolt', 'neutral'],
  ['Acme sells stake in a mill; stock surges', 'Acme', 'positive'],
  ['Stocks to sell: Acme, Bolt', 'Bolt', 'negative'],
  ['Corvo cuts target on Acme', 'Acme', 'negative'],
  ['Acme maintains its view on steel', 'Acme', 'neutral'],
  ['Founders of Acme met', 'Acme', undefined],
  ["Acme jumps on Bolt's offer, Bolt slips", 'Acme', 'positive'],
  ["Acme jumps on Bolt's offer, Bolt slips", 'Bolt', 'negative'],
  ['Acme surges after Bolt bid; shares of Bolt fall', 'Bolt', 'negative'],
  ["Bolt slips as Acme jumps on Bolt's offer", 'Bolt', 'negative'],
];
const CHINESE: readonly Case[] = [
  ['桐岭涨停，白鹭跌停', '桐岭', 'positive'],
  ['桐岭涨停，白鹭跌停', '白鹭', 'negative'],
  ['桐岭击败白鹭', '白鹭', 'negative'],
];
const JAPANESE: readonly Case[] = [
  ['港南は増益、白浜は減益', '港南', 'positive'],
  ['港南は増益、白浜は減益', '白浜', 'negative'],
];

describe('readEntitySentiment', () => {
  it.each(ENGLISH)('%s / %s: %s', (text, entity, label) => expect(readEntitySentiment(text, 'en', entity).label).toBe(label));
  it.each(CHINESE)('%s / %s: %s', (text, entity, label) => expect(readEntitySentiment(text, 'zh', entity).label).toBe(label));
  it.each(JAPANESE)('%s / %s: %s', (text, entity, label) => expect(readEntitySentiment(text, 'ja', entity).label).toBe(label));
});
