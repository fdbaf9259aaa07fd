import { chineseNameRecogniser } from './chinese-name-recogniser';

const namesIn = (text: string): readonly string[] => chineseNameRecogniser.find(text).map((span) => span.text);

describe('Chinese names', () => {
  it.each([
    ['审核医师：唐冬生，某医院', '唐冬生'],
    ['床旁超声由林文静完成', '林文静'],
    ['许一诺，女，36岁', '许一诺'],
    ['家属高敏来电', '高敏'],
    ['手术记录：术者欧阳雨，出血约50ml', '欧阳雨'],
    ['患者：买买提·艾力，男', '买买提·艾力'],
    ['患者王某，住院', '王某'],
    ['请王主任会诊', '王'],
    ['孩子张一诺夜间咳嗽', '张一诺'],
  ])('in %s finds %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    '左心房增大，高密度影，金属伪影。',
    '安静时心率62次/分，余肺野清晰。',
    '高血压病史，黄疸阴性，白蛋白升高。',
    '最高主任级别；石英粉尘接触史；江南地区常见。',
    '主诉：高热3天，常规消毒铺巾。',
    '严密观察，方向性旋切，任何时候请就诊。',
  ])('finds nobody in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes the shorter name when the longer one would eat a verb', () => {
    expect(namesIn('家属吴强来电，王伟医师接诊')).toEqual(['吴强', '王伟']);
  });
});
