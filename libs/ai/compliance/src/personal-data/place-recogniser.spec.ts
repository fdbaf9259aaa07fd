import { placeRecogniser } from './place-recogniser';

const found = (text: string): readonly string[] => placeRecogniser.find(text).map(({ type, text: place }) => `${type} ${place}`);

describe('places', () => {
  it.each([
    ['于昨日入住石景山区妇幼保健院呼吸科', 'HOSPITAL 石景山区妇幼保健院'],
    ['标本送长春市儿童医院病理科', 'HOSPITAL 长春市儿童医院'],
    ['followed at Lakeside Medical Center.', 'HOSPITAL Lakeside Medical Center'],
    ['住址湖北省武汉市武昌区中山路12号。', 'ADDRESS 湖北省武汉市武昌区中山路12号'],
    ['lives at 4500 Oak Avenue.', 'ADDRESS 4500 Oak Avenue'],
    ['221 W. Main St., Columbus, OH 43215', 'ADDRESS 221 W. Main St., Columbus, OH 43215'],
    ['send to P.O. Box 1234', 'ADDRESS P.O. Box 1234'],
  ])('in %s finds %s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each(['转上级医院进一步治疗', '建议到当地医院复查', '6 mm nodule, 12 Right Upper Lobe', 'the Hospital was full'])(
    'finds none in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
