import type { SentimentLabel } from '../sentiment';
import { readTextRules } from './read-sentiment-rules';

const CASES: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: [
    '桐岭机械：前三季度净利润同比增长18%',
    '桐岭机械上半年扭亏为盈',
    '白鹭航运净亏损收窄至2000万元',
    '白鹭航运中标6亿元码头工程',
    '云溪药业新药获批',
    '云溪药业控股股东拟增持不超1%',
    '海棠银行不良贷款率下降',
    '海棠银行营收超预期',
    '松江电子股价创历史新高',
    '松江电子：终止减持计划',
    '公司降低了费用支出，成本下降12%',
    '失业率下降到4.1%',
    '券商上调松江电子目标价',
    '北岸食品一季报预增两倍',
    '北岸食品签订5亿元采购合同',
    '虽然需求疲软，但利润大增',
    '股价涨停',
    '订单翻倍，产能扩张',
  ],
  negative: [
    '桐岭机械：前三季度净利润同比下降18%',
    '桐岭机械由盈转亏',
    '白鹭航运净亏损扩大',
    '白鹭航运遭证监会立案调查',
    '云溪药业实控人拟减持3%',
    '云溪药业大股东质押全部股份',
    '海棠银行不良贷款率上升',
    '海棠银行业绩不及预期',
    '松江电子股价跌停',
    '松江电子终止重大资产重组',
    '原材料价格上涨，成本上升',
    '失业率上升到5.2%',
    '券商下调松江电子评级',
    '北岸食品年报预亏4000万元',
    '北岸食品召回问题产品',
    '利润没有增长',
    '公司宣布裁员并关闭工厂',
    '销量下滑，库存增加',
  ],
  neutral: ['董事会将于5月4日召开股东大会', '聘任李白云为财务总监', '基准利率维持不变', '公司总部位于苏州', '公司将于3月发布年度报告'],
};

describe('rules of Chinese', () => {
  describe.each(Object.entries(CASES))('%s', (label, texts) => {
    it.each(texts)('%s', (text) => expect(readTextRules(text, 'zh').label).toBe(label));
  });

  it('does not read the name of a company before the colon', () => {
    expect(readTextRules('强升利好投资：董事会召开会议', 'zh').readings.filter(({ label }) => label === 'positive')).toEqual([]);
  });
});
