import { LATIN_PROFILES } from './language-profiles';
import { WordFormReader } from './word-forms';

const reader = new WordFormReader(LATIN_PROFILES);
const languagesOf = (languages: number): string[] =>
  LATIN_PROFILES.filter((_, index) => (languages & (1 << index)) !== 0).map(({ language }) => language);

describe('WordFormReader', () => {
  it.each([
    ['pankkien', 'fi'],
    ['kamatok', 'hu'],
    ['mempertahankan', 'id'],
    ['podatkowych', 'pl'],
    ['şirketlerden', 'tr'],
    ['rådgivere', 'no'],
  ])('%s is an inflected word of %s', (word, language) => {
    expect(languagesOf(reader.of(word).inflected)).toContain(language);
  });

  it.each([
    ['stromnetzbetrieb', 'de'],
    ['skogsmaskin', 'sv'],
    ['gjeldskrise', 'no'],
    ['gældskrise', 'da'],
    ['vientipalkka', 'fi'],
    ['energiebelasting', 'nl'],
  ])('%s is a compound of %s', (word, language) => {
    const { listed, inflected, compound } = reader.of(word);
    expect(languagesOf(compound)).toContain(language);
    expect(languagesOf(listed | inflected)).not.toContain(language);
  });

  it('tells how the languages that spell a word differently make it, not the others', () => {
    expect(languagesOf(reader.of('gjeldskrise').compound)).not.toContain('da');
    expect(languagesOf(reader.of('gældskrise').compound)).not.toContain('no');
  });

  it('makes nothing of letters that no list explains', () => {
    expect(reader.of('xqzvkw')).toEqual({ listed: 0, inflected: 0, compound: 0 });
    expect(reader.partsOf('xqzvkw', 5)).toEqual([]);
  });

  it('reads a word of forty letters without trying all cuts of all cuts', () => {
    const long = 'rahoitusmarkkinavalvontaviranomaisuudessa'.slice(0, 40);
    reader.of(long);
    const started = process.cpuUsage();
    for (let round = 0; round < 100; round += 1) reader.of(long);
    expect(process.cpuUsage(started).user / 1000 / 100).toBeLessThan(5);
  });
});
