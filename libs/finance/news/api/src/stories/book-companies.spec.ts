import type { OrganisationId } from '@trivium/shared/kernel';
import { BookCompanies } from './book-companies';
import { CompanyBooks } from './organisation-companies';

const ORGANISATION = '00000000-0000-7000-8000-000000000001' as OrganisationId;
const own = { companiesOf: async () => [{ symbol: 'ZNTX.OL', name: 'Zentrix Labs', aliases: ['Zentrix', '真泰'] }] };

describe('companies of judged texts', () => {
  it.each([
    ['en', 'Siemens jumps as Alstom plunges on profit warning', ['Siemens', 'Alstom']],
    ['en', 'Zentrix wins an order from Siemens, Siemens says', ['Zentrix', 'Siemens']],
    ['zh', '真泰获西门子订单', ['真泰', '西门子']],
    ['en', 'Fed holds rates', []],
    ['en', 'The board meets on Tuesday', []],
  ])('are named as the text names them, each once, in %s: %s', async (language, text, names) => {
    const find = await new BookCompanies(new CompanyBooks(own)).finderOf(ORGANISATION);
    expect(find(text, language)).toEqual(names);
  });
});
