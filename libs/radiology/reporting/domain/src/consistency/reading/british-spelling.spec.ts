import { foldText } from './folded-text';

describe('British spelling', () => {
  it.each([
    ['Subdural haematoma and oedema', 'subdural hematoma and edema'],
    ['ischaemic caecum, coeliac axis, oesophagus', 'ischemic cecum, celiac axis, esophagus'],
    ['recanalised tumour, not visualised', 'recanalized tumor, not visualized'],
  ])('is read as American: %s', (british, american) => {
    expect(foldText(british).text).toBe(american);
  });

  it('leaves words alone that only look like it', () => {
    const text = 'metastasis, vastus lateralis, analysis, diameter, marginalis';
    expect(foldText(text).text).toBe(text);
  });

  it('leads back to the words as they were written', () => {
    const written = 'No haemorrhage. Left haematoma.';
    const { text, spanOf } = foldText(written);
    const at = text.indexOf('hematoma');
    expect(written.slice(...spanOf(at, at + 'hematoma'.length))).toBe('haematoma');
    expect(written.slice(...spanOf(at, at + 'hem'.length))).toBe('haem');
  });
});
