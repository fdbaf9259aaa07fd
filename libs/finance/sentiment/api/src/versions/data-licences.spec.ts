import { DATA_LICENCES, isExportAllowed, readLicence } from './data-licences';

describe('data licences', () => {
  it.each(DATA_LICENCES)('reads its own mark %s', (licence) => {
    expect(readLicence(licence)).toBe(licence);
    expect(readLicence(licence.toUpperCase())).toBe(licence);
  });

  it.each([
    ['CC0', 'cc0-1.0'],
    ['CC BY 4.0', 'cc-by-4.0'],
    ['CC BY-NC-SA 3.0', 'cc-by-nc-sa-4.0'],
    ['Apache License 2.0', 'apache-2.0'],
    ['MIT License', 'mit'],
    ['non-commercial', 'cc-by-nc-4.0'],
    ['whatever', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
  ])('reads %s as %s', (written, licence) => expect(readLicence(written)).toBe(licence));

  it('keeps non-commercial and unknown data in the house', () => {
    for (const licence of ['own', 'cc0-1.0', 'cc-by-4.0', 'mit', 'apache-2.0']) expect(isExportAllowed(licence)).toBe(true);
    for (const licence of ['cc-by-nc-4.0', 'cc-by-nc-sa-4.0', 'cc-by-nd-4.0', 'research-only', 'unknown', 'made up']) {
      expect(isExportAllowed(licence)).toBe(false);
    }
  });
});
