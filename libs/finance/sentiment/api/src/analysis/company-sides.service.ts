import { Inject, Injectable, Optional } from '@nestjs/common';
import type { SentimentAnswer } from '@trivium/finance/sentiment/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import { SentimentAnalyst } from '../sentiment-analyst';
import { NamedCompanies } from './named-companies';
import type { AnalyseSentiment } from './sentiment.dto';

/** A headline names two, three; a list of companies says nothing of each. */
const MOST_COMPANIES = 6;

/** Who gains and who loses: texts judged as a whole, and from the side of each company that they name. */
@Injectable()
export class CompanySides {
  constructor(
    @Inject(SentimentAnalyst) private readonly analyst: SentimentAnalyst,
    @Optional() @Inject(NamedCompanies) private readonly companies?: NamedCompanies,
  ) {}

  /** Answers in the order of the texts. Where a side was asked for it alone is told. */
  async analyse(organisationId: OrganisationId, items: AnalyseSentiment['items']): Promise<readonly SentimentAnswer[]> {
    const answers = await this.analyst.analyse(organisationId, items);
    const namesIn = await this.companies?.finderOf(organisationId);
    if (!namesIn) return answers;
    const asked = items.flatMap(({ id, text, entity }, place) => {
      const language = answers[place]?.language ?? 'und';
      const names = entity === undefined ? namesIn(text, language).slice(0, MOST_COMPANIES) : [];
      return names.map((name) => ({ place, question: { id, text, language, entity: name } }));
    });
    const sides = await this.analyst.analyse(
      organisationId,
      asked.map(({ question }) => question),
    );
    const byPlace = Map.groupBy(
      sides.map(({ entities = [] }, index) => ({ place: asked[index]?.place, entities })),
      ({ place }) => place,
    );
    return answers.map((answer, place) => {
      const entities = (byPlace.get(place) ?? []).flatMap((side) => side.entities).filter(({ span }) => span !== undefined);
      return entities.length === 0 ? answer : { ...answer, entities };
    });
  }
}
