import { takeVerifiedTextMint, VerifiedText, type VerifiedTextParts } from './verified-text';

const PARTS: VerifiedTextParts = { text: 'A stack gives back last what came first.', language: 'en', engine: 'local', provenanceId: 'p-1' };

describe('VerifiedText', () => {
  const mint = takeVerifiedTextMint();

  it('is made by the mint alone, and an object of the same shape is none', () => {
    const minted = mint(PARTS);
    expect({ ...minted }).toEqual(PARTS);
    expect([VerifiedText.isVerified(minted), VerifiedText.isVerified({ ...minted }), VerifiedText.isVerified(null)]).toEqual([
      true,
      false,
      false,
    ]);
    // @ts-expect-error: the constructor is private
    const forge = () => new VerifiedText(PARTS);
    expect(typeof forge).toBe('function');
    // @ts-expect-error: the shape is not enough
    const lookalike: VerifiedText = PARTS;
    expect(VerifiedText.isVerified(lookalike)).toBe(false);
  });

  it('gives its mint away once', () => {
    expect(takeVerifiedTextMint).toThrow('has been taken');
  });

  it('has no record where none is kept', () => {
    expect(mint({ text: 'x', language: 'zh', engine: 'embedded' }).provenanceId).toBeUndefined();
  });
});
