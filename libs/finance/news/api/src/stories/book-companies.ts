import { Injectable } from '@nestjs/common';
import { recogniseCompanies } from '@trivium/finance/companies/domain';
import { entityKey } from '@trivium/finance/news/domain';
import { type CompanyFinder, NamedCompanies } from '@trivium/finance/sentiment/api';
import type { OrganisationId } from '@trivium/shared/kernel';
import { CompanyBooks } from './organisation-companies';

/** Central banks, regulators and indices, of which nobody asks who gains. */
const NO_COMPANY = /^(?:CB:|REG:|\^)/;

/** Companies of texts that somebody has judged, by the same names as those of news. */
@Injectable()
export class BookCompanies extends NamedCompanies {
  constructor(private readonly books: CompanyBooks) {
    super();
  }

  async finderOf(organisationId: OrganisationId): Promise<CompanyFinder> {
    const book = await this.books.of(organisationId);
    return (text, language) => {
      const mentions = recogniseCompanies(text, language, book).filter(({ symbol }) => symbol === undefined || !NO_COMPANY.test(symbol));
      // As the text writes them: the model looks for them there.
      const byKey = new Map(mentions.toReversed().map((mention) => [entityKey(mention), text.slice(mention.span.start, mention.span.end)]));
      return [...byKey.values()].toReversed();
    };
  }
}
