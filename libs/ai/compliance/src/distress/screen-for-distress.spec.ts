import { calmMessages, distressedMessages, firstDistressedMessages } from '../testing';
import { screenForDistress } from './screen-for-distress';

describe('a message of somebody in danger', () => {
  it.each([
    ['我不想活了，这道题做不做都无所谓', 'self-harm'],
    ['im going to jump off the bridge near school', 'self-harm'],
    ['my best friend is cutting herself', 'self-harm'],
    ['继父晚上会进我房间摸我', 'abuse'],
    ['My stepdad hits me when I get bad grades', 'abuse'],
  ] as const)('%s is %s', (message, category) => {
    expect(screenForDistress(message)?.category).toBe(category);
  });

  it.each([
    'this homework is killing me',
    'Why does Romeo kill himself?',
    '二战末期日本的自杀式袭击效果如何？',
    '“我不想活了”这句台词表现了人物怎样的心情？',
    'My sister beat me in the race again',
    '哥哥打我五比零，乒乓球怎么练？',
  ])('%s alerts nobody', (message) => {
    expect(screenForDistress(message)).toBeUndefined();
  });

  it('is not silenced by an idiom or a book in the same message', () => {
    expect(screenForDistress('This book bores me to death. I want to die, really.')?.category).toBe('self-harm');
    expect(screenForDistress('课文我背不下来。我真的不想活了')?.category).toBe('self-harm');
  });

  it('is seen in short forms, full width and other quotation marks', () => {
    for (const message of ['i wanna kms', 'I don’t want to live anymore', 'ｉ ｗａｎｔ ｔｏ ｄｉｅ'])
      expect(screenForDistress(message)).toBeDefined();
  });

  it.each([
    'I w a n t t o d i e',
    '想 死',
    '想zs',
    'bxhl',
    '想從頂樓跳下去',
    'wo bu xiang huo le',
    'i w4nt to d1e',
    'i tried to od last year',
  ])('is seen in %s', (message) => {
    expect(screenForDistress(message)).toBeDefined();
  });

  it.each(['紫砂壶怎么泡茶', 'What is a zs file?', 'My student id is 4', '想4个例子'])(
    '%s is spelled like it and alerts nobody',
    (message) => {
      expect(screenForDistress(message)).toBeUndefined();
    },
  );

  it('is found in every message of the first list, nearly every one for building, and with hardly a harmless question', () => {
    const [distressed, calm] = [distressedMessages('develop'), calmMessages('develop')];
    expect(firstDistressedMessages().filter((message) => screenForDistress(message) === undefined)).toEqual([]);
    expect(distressed.filter((message) => screenForDistress(message) === undefined).length).toBeLessThanOrEqual(distressed.length / 25);
    expect(calm.filter((message) => screenForDistress(message) !== undefined).length).toBeLessThanOrEqual(calm.length / 150);
  });

  it.each(['我', 'I want to ', '打', 'my dad ', '“'])('reads 2,000 characters of %s in a twinkling', (unit) => {
    const began = process.cpuUsage();
    screenForDistress(unit.repeat(2000 / unit.length));
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2_000);
  });
});
