import { anyOf } from './any-of';

describe('a look for any of several patterns', () => {
  const sources = [
    String.raw`\b(?:give|gives|gave) up(?= [a-z])|\bno longer\b`,
    String.raw`\b(?:as )?compared (with|against)\b`,
    String.raw`\b(?:[\w-]+ ){2}ahead\b`,
    String.raw`(?<=\d)倍|[两二]番|(?:没有|无)(?<what>效果|影响)`,
    String.raw`\bcolou?rs?\b|\bx\|y\b|\b(?:ha)+\b|[(|)]`,
  ];
  const each = sources.map((source) => new RegExp(source, 'u'));

  it.each([
    'they gave up hope',
    'they gave up',
    'no longer',
    'piano longer',
    'compared with',
    'as compared against',
    'compared to',
    'one two ahead',
    'ahead',
    '3倍',
    '倍',
    '两番',
    '没有影响',
    '无效果',
    '没有',
    'color',
    'colours',
    'colo',
    'x|y',
    'xy',
    'hahaha',
    'hahah',
    'a (b',
    '',
  ])('finds in "%s" what one of them finds', (text) => {
    expect(anyOf(sources, 'u').test(text)).toBe(each.some((pattern) => pattern.test(text)));
  });
});
