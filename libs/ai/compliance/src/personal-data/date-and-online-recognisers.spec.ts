import { dateRecogniser } from './date-recogniser';
import { onlineRecogniser } from './online-recogniser';

const found = (text: string): readonly string[] =>
  [...dateRecogniser.find(text), ...onlineRecogniser.find(text)].map(({ type, text: piece }) => `${type} ${piece}`);

describe('days, ages, addresses on the network', () => {
  it.each([
    ['检查日期2024年2月1日', 'DATE 2024年2月1日'],
    ['二〇二四年三月五日', 'DATE 二〇二四年三月五日'],
    ['on February 1, 2024 at', 'DATE February 1, 2024'],
    ['01/28/2019', 'DATE 01/28/2019'],
    ['老人92岁', 'AGE90 92岁'],
    ['a 101-year-old man', 'AGE90 101-year-old'],
    ['rk@example.org', 'EMAIL rk@example.org'],
    ['from 10.0.0.12', 'IP 10.0.0.12'],
    ['加我微信号zhangsan_1985，', 'ACCOUNT zhangsan_1985'],
    ['家属QQ：80012355；', 'ACCOUNT 80012355'],
    ['Skype name live:rose.hale. Thanks', 'ACCOUNT live:rose.hale'],
    ['my WhatsApp handle @dk_77.', 'ACCOUNT @dk_77'],
    ['Instagram: mia.k_09', 'ACCOUNT mia.k_09'],
    ['Images at https://pacs.example.org/s/12.', 'URL https://pacs.example.org/s/12'],
    ['车牌川A·D1234', 'PLATE 川A·D1234'],
  ])('in %s finds %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    '患者89岁',
    'a 54-year-old man',
    '6.5 mm, version 1.2.3',
    'Signal intensity is low; central LINE position',
    'Facebook rose by 3 %, QQ和微信用户增长',
    'in 2024',
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
