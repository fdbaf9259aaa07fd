import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import { type CallerIdentity, decodeCursor, httpErrors, type ListQuery, toPage } from '@trivium/platform/http';
import { type Clock, type IdSource, isUuid } from '@trivium/shared/kernel';
import { LEAST_CORRECTIONS } from '../model/training/adapt-sentiment';
import { SentimentAnalyst } from '../sentiment-analyst';
import { sentimentErrors } from '../sentiment.errors';
import type { CorrectionList, CorrectionResponse, CorrectSentiment } from './correction.dto';
import { CorrectionsRepository } from './corrections.repository';
import type { SentimentCorrectionEntity } from './sentiment-correction.entity';

/** What people say that texts should have been judged: the whole organisation's, for the next adaptation to learn from. */
@Injectable()
export class CorrectionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CorrectionsRepository) private readonly corrections: CorrectionsRepository,
    @Inject(SentimentAnalyst) private readonly analyst: SentimentAnalyst,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
  ) {}

  /** Notes a label beside what the model says of the text now. Said again of the same text and company, the last word holds. */
  async correct(caller: CallerIdentity, given: CorrectSentiment): Promise<CorrectionResponse> {
    const { text, label, entity, language, storyId, itemId } = given;
    const question = { id: '1', text, ...(language === undefined ? {} : { language }), ...(entity === undefined ? {} : { entity }) };
    const [answer] = await this.analyst.analyse(caller.organisationId, [question]);
    if (!answer) throw new Error('One answer for each question');
    return this.database.inOrganisation(caller.organisationId, async () => {
      const row = await this.corrections.put({
        id: this.ids.next<'sentiment-correction'>(),
        fingerprint: fingerprintOf(text, entity),
        text,
        entity: entity ?? null,
        language: answer.language,
        label,
        answered: answer.label,
        answeredBy: answer.model,
        storyId: storyId ?? null,
        itemId: itemId ?? null,
        createdBy: caller.userId,
        createdAt: this.clock.now(),
      });
      await this.note(caller, row.id, { action: 'sentiment-correction.made', label, answered: answer.label });
      return toResponse(row);
    });
  }

  /** Newest first. */
  async list({ organisationId }: CallerIdentity, { limit, cursor }: ListQuery): Promise<CorrectionList> {
    const [beforeId] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    if (beforeId !== undefined && (typeof beforeId !== 'string' || !isUuid(beforeId))) throw httpErrors.CURSOR_INVALID();
    return this.database.inOrganisation(organisationId, async () => {
      const { items, nextCursor } = toPage(await this.corrections.list({ beforeId, limit: limit + 1 }), limit, ({ id }) => [id]);
      return { items: items.map(toResponse), nextCursor, total: await this.corrections.count(), needed: LEAST_CORRECTIONS };
    });
  }

  /** Takes a correction back. @throws AppError SENTIMENT_CORRECTION_NOT_FOUND */
  async undo(caller: CallerIdentity, id: string): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      if (!(await this.corrections.delete(id))) throw sentimentErrors.SENTIMENT_CORRECTION_NOT_FOUND();
      await this.note(caller, id, { action: 'sentiment-correction.undone' });
    });
  }

  private async note(
    { userId }: CallerIdentity,
    subjectId: string,
    { action, ...details }: { readonly action: string; readonly label?: string; readonly answered?: string },
  ): Promise<void> {
    await this.audit.record({ actorId: userId, action, subjectKind: 'sentiment-correction', subjectId, details });
  }
}

/** As JSON, so that no company and text run into another pair of them. */
export function fingerprintOf(text: string, entity: string | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([entity ?? null, text.trim()]))
    .digest('hex');
}

function toResponse(row: SentimentCorrectionEntity): CorrectionResponse {
  const { id, text, entity, language, label, answered, answeredBy, storyId, itemId, createdAt } = row;
  return { id, text, entity, language, label, answered, answeredBy, storyId, itemId, createdAt: createdAt.toISOString() };
}
