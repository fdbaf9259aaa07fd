import { ledgerErrors } from './ledger.errors';

describe('ledgerErrors', () => {
  it.each(Object.entries(ledgerErrors))('%s says the same in both languages, with the same places to fill', (_, make) => {
    const { en, zh } = make().definition;
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(places(zh)).toEqual(places(en));
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
  });
});
