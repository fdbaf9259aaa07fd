import { indexTerms } from './index-terms';
import { koreanForms } from './korean-terms';
import { verbStem } from './korean-verbs';

const terms = (text: string): string[] => indexTerms(text, 'ko').map(({ term }) => term);

describe('indexTerms of Korean', () => {
  it.each(['는', '가', '를', '의', '에', '에서', '에서는', '로', '와', '도', '만', '까지', '부터', '에게도', '들은', '입니다', '라는'])(
    'finds 대학교 in 대학교%s',
    (particle) => {
      expect(terms(`대학교${particle}`)).toContain('대학교');
    },
  );

  it.each([
    ['빛은', '빛'],
    ['물로', '물'],
    ['서울로', '서울'],
    ['폐의', '폐'],
    ['결과는', '결과'],
    ['고양이가', '고양이'],
    ['연구자들은', '연구자'],
    ['신경망이란', '신경망'],
  ])('gives %s the noun %s', (inflected, noun) => {
    expect(terms(inflected)).toContain(noun);
  });

  it('strips a particle only after the sound it follows', () => {
    expect(koreanForms('나이').map(({ form }) => form)).toEqual(['나이']);
    expect(koreanForms('사과').map(({ form }) => form)).toEqual(['사과']);
  });

  it.each([
    ['학습', ['학습했다', '학습하는', '학습한', '학습합니다', '학습되었다', '학습된다', '학습시켰다', '학습하여', '학습해서']],
    ['커지', ['커졌다', '커지는', '커진다', '커져서', '커지고']],
    ['만드', ['만들다', '만든다', '만드는', '만들었다', '만들고', '만들어', '만듭니다']],
    ['먹', ['먹는다', '먹었다', '먹고', '먹으면', '먹습니다']],
    ['높', ['높다', '높은', '높아졌다', '높아진다', '높습니다']],
  ])('gives the stem %s of %j', (stem, inflected) => {
    for (const word of inflected) expect(terms(word)).toContain(stem);
  });

  it('does not take short nouns for verbs', () => {
    for (const noun of ['바다', '사고', '아기', '나무']) expect(verbStem(noun)).toBeUndefined();
  });

  it('drops particles after Latin letters, digits and numbers, but not nouns', () => {
    expect(terms('GPU를 CT에서 3은')).toEqual(['gpu', 'ct', '3']);
    expect(terms('CT영상')).toEqual(['ct', '영상']);
  });

  it('drops stop words, also behind a particle, and adds pairs for compounds', () => {
    expect(terms('이것은 무엇입니까')).toEqual([]);
    expect(terms('합성곱신경망')).toEqual(expect.arrayContaining(['신경', '경망']));
  });

  it('composes loose letters and keeps spans inside the text', () => {
    const text = '대학교에서 공부했다'.normalize('NFD');
    const found = indexTerms(text, 'ko');
    expect(found.map(({ term }) => term)).toEqual(terms('대학교에서 공부했다'));
    for (const { span } of found) expect(span.end).toBeLessThanOrEqual(text.length);
  });

  it.each(['가', '는', '에서', '했다', '들', 'ᄀ'])('is linear on 100,000 characters of %j', (piece) => {
    const started = process.cpuUsage();
    indexTerms(piece.repeat(100_000 / piece.length), 'ko');
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  });
});
