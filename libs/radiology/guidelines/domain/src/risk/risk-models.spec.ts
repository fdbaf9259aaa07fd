import { riskOf } from './risk-models';

const patient = {
  age: 62, female: false, smoker: true, hxCancer: false, famCancer: false, famLung: false, emphysema: false, upperLobe: false, diameterMm: 10,
  spiculation: false, smoothBorder: false, calcification: false, density: 'solid', count: 4,
} as const; // prettier-ignore

describe('risk of malignancy', () => {
  it('follows the three models', () => {
    expect(riskOf(patient).map(({ model, probability }) => [model, probability])).toEqual([
      ['mayo', 0.0881],
      ['brock', 0.0251],
      ['peking', 0.6271],
    ]);
  });

  it('says for each model what is missing, and takes nothing as absent', () => {
    const [mayo, brock, peking] = riskOf({ ...patient, smoker: undefined, count: undefined });
    expect(mayo).toMatchObject({ probability: null, missing: ['smoker'] });
    expect(brock).toMatchObject({ probability: null, missing: ['count'] });
    expect(peking?.probability).toBe(0.6271);
  });

  it('rises with size in every model', () => {
    const at = (diameterMm: number): readonly number[] => riskOf({ ...patient, diameterMm }).map(({ probability }) => probability ?? 0);
    for (let mm = 2; mm < 30; mm++)
      at(mm + 1).forEach((probability, index) => expect(probability).toBeGreaterThanOrEqual(at(mm)[index] ?? 1));
  });
});
