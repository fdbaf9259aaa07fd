import { isWhole } from '../gate/text-verifier';
import { FactVerifier } from './fact-verifier';

const verifier = new FactVerifier();
const PASSAGES = [
  '旧粮仓由四家米商在1781年合资修建，门静脉通畅，肾脏不大。',
  '书店把全年目标从9万册下调到7万册，原因是仓库漏水。加盟店占门店总数的八成。公司否认将上调票价。',
  '镜片完好无损，但木架遗失了。药膏不能提高耐力。评委每三年选出七名。',
];

const isKept = (text: string): boolean => isWhole(verifier.verify({ text, language: 'zh', evidence: { passages: PASSAGES } }));

describe('Chinese in other words', () => {
  it.each([
    ['a synonym', '仓库漏水，书店因此把全年目标从9万册调低到7万册[2]。'],
    ['a word of two characters for one', '旧粮仓由四家米商在1781年共同出钱盖起[1]。'],
    ['a share told by tens', '十家店里有八家是加盟店[2]。'],
    ['a denial behind its matter', '对于票价要涨价的说法，公司予以否认[2]。'],
    ['what cannot be done', '药膏提高不了耐力[3]。'],
    ['whole for not damaged', '镜片没有任何损坏[3]。'],
  ])('keeps %s: %s', (_, text) => {
    expect(isKept(text)).toBe(true);
  });

  it.each([
    ['its opposite', '仓库漏水，书店因此把全年目标从9万册调高到7万册[2]。'],
    ['another share told by tens', '十家店里有九家是加盟店[2]。'],
    ['what was denied', '对于票价要涨价的说法，公司予以承认[2]。'],
    ['what can be done after all', '药膏能提高耐力[3]。'],
    ['damaged for whole', '镜片有损坏[3]。'],
  ])('strikes %s: %s', (_, text) => {
    expect(isKept(text)).toBe(false);
  });
});
