import { Injectable } from '@nestjs/common';
import type { StorySentiment } from '@trivium/finance/news/domain';
import { SentimentAnalyst } from '@trivium/finance/sentiment/api';
import type { SentimentAnswer, SentimentQuestion } from '@trivium/finance/sentiment/domain';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { NamedEntity } from '../news-item.entity';

/** Companies of one headline whose side is asked for each by itself. */
const MOST_SIDES = 4;
/** Another version may come into use between two questions about one headline: then both are asked again. */
const MOST_TRIES = 3;

/** Somebody whom an item names. */
export interface NamedPlace {
  readonly entity: NamedEntity;
  /** Only there something is said of them. */
  readonly isInTitle: boolean;
}

export interface ItemToJudge {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly named: readonly NamedPlace[];
}

export interface ItemJudgement {
  readonly sentiment: StorySentiment;
  /** Those that were named, in their order, with what is said of them. */
  readonly entities: readonly NamedEntity[];
  /** The one version that gave all of it. */
  readonly model: string;
}

/** Asks the model for the sentiment of headlines and towards the companies in them. No transaction may be open. */
@Injectable()
export class ItemJudge {
  constructor(private readonly analyst: SentimentAnalyst) {}

  /** The version that judges now. */
  versionOf(organisationId: OrganisationId): Promise<string> {
    return this.analyst.versionOf(organisationId);
  }

  /** One judgement for each item, in their order, all by one version. */
  async judge(organisationId: OrganisationId, items: readonly ItemToJudge[]): Promise<ItemJudgement[]> {
    const wholes = items.map(({ id, title, language }): SentimentQuestion => ({ id, text: title, language }));
    const sides = items.flatMap(sideQuestions);
    for (let tries = 1; ; tries += 1) {
      const answers = await this.analyst.analyse(organisationId, wholes);
      const sideAnswers = sides.length === 0 ? [] : await this.analyst.analyse(organisationId, sides);
      if (tries < MOST_TRIES && new Set([...answers, ...sideAnswers].map(({ model }) => model)).size > 1) continue;
      const sideOf = new Map(sideAnswers.map((answer) => [answer.id, sentimentOf(answer)]));
      return items.map(({ id, named }, index): ItemJudgement => {
        const answer = answers[index];
        if (answer === undefined) throw new Error('The analyst must answer each question');
        const sentiment = sentimentOf(answer);
        const entities = named.map(({ entity: { sentiment: _, ...entity }, isInTitle }): NamedEntity => {
          const side = sideOf.get(`${id}\n${entity.key}`) ?? (isInTitle ? sentiment : undefined);
          return side === undefined ? entity : { ...entity, sentiment: side };
        });
        return { sentiment, entities, model: answer.model };
      });
    }
  }
}

/** As it was named, read from what is kept: something is said of those in the title, and of nobody else. */
export function namedPlaces(entities: readonly NamedEntity[]): NamedPlace[] {
  return entities.map((entity) => ({ entity, isInTitle: entity.sentiment !== undefined }));
}

function sideQuestions({ id, title, language, named }: ItemToJudge): SentimentQuestion[] {
  const several = named.filter(({ isInTitle }) => isInTitle).slice(0, MOST_SIDES);
  if (several.length < 2) return [];
  return several.map(({ entity: { name, key } }) => ({ id: `${id}\n${key}`, text: title, language, entity: name }));
}

function sentimentOf({ label, probabilities, isAbstained }: SentimentAnswer): StorySentiment {
  return { label, probabilities, isAbstained };
}
