import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import { Brackets } from 'typeorm';
import { ConversationEntity } from './conversation.entity';
import { MessageEntity } from './message.entity';

export interface ConversationKey {
  readonly id: string;
  readonly accountId: string;
}

/** Conversations and their messages, inside the organisation's transaction. Every read names the owner: nobody sees another's. */
@Injectable()
export class ConversationsRepository {
  constructor(@Inject(Database) private readonly database: Database) {}

  async find({ id, accountId }: ConversationKey, state: 'kept' | 'deleted' = 'kept'): Promise<ConversationEntity | undefined> {
    const row = await this.database.manager.findOneBy(ConversationEntity, { id, accountId });
    return row !== null && (row.deletedAt === null) === (state === 'kept') ? row : undefined;
  }

  /** By time of the last message, the latest first. */
  async list(
    accountId: string,
    query: { courseId?: string; text?: string; before?: { updatedAt: Date; id: string }; limit: number },
  ): Promise<ConversationEntity[]> {
    const { courseId, text, before, limit } = query;
    const select = this.database.manager
      .createQueryBuilder(ConversationEntity, 'conversation')
      .where('conversation.accountId = :accountId AND conversation.deletedAt IS NULL', { accountId })
      .orderBy('conversation.updatedAt', 'DESC')
      .addOrderBy('conversation.id', 'DESC')
      .limit(limit);
    if (courseId !== undefined) select.andWhere('conversation.courseId = :courseId', { courseId });
    if (text !== undefined && text !== '') {
      const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
      const hasMessage = select
        .subQuery()
        .select('1')
        .from(MessageEntity, 'message')
        .where('message.conversationId = conversation.id AND message.text ILIKE :pattern')
        .getQuery();
      select.andWhere(
        new Brackets((either) => either.where('conversation.title ILIKE :pattern', { pattern }).orWhere(`EXISTS ${hasMessage}`)),
      );
    }
    if (before)
      select.andWhere('(conversation.updatedAt, conversation.id) < (:updatedAt, :id)', { updatedAt: before.updatedAt, id: before.id });
    return select.getMany();
  }

  /** In order of time. */
  async messages(conversationId: string): Promise<MessageEntity[]> {
    return this.database.manager.createQueryBuilder(MessageEntity, 'message').where({ conversationId }).orderBy('message.id').getMany();
  }

  async lastAnswer(conversationId: string): Promise<MessageEntity | undefined> {
    return (
      (await this.database.manager
        .createQueryBuilder(MessageEntity, 'message')
        .where({ conversationId, role: 'tutor' })
        .orderBy('message.id', 'DESC')
        .limit(1)
        .getOne()) ?? undefined
    );
  }

  /** The answer to an earlier request with this id, and the question it answered. */
  async answered(accountId: string, requestId: string): Promise<MessageEntity | undefined> {
    return (await this.database.manager.findOneBy(MessageEntity, { accountId, requestId })) ?? undefined;
  }

  async insertConversation(row: Omit<ConversationEntity, 'organisationId'>): Promise<void> {
    await this.database.manager.insert(ConversationEntity, { ...row, organisationId: this.database.organisationId });
  }

  /** @returns false when an answer to the same request was stored meanwhile */
  async insertAnswer(row: Omit<MessageEntity, 'organisationId'>): Promise<boolean> {
    const rows = (await this.database.manager.query(
      `INSERT INTO tutor_message (id, organisation_id, conversation_id, account_id, role, text, answer, topic, request_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (organisation_id, account_id, request_id) WHERE request_id IS NOT NULL DO NOTHING RETURNING id`,
      [
        row.id,
        this.database.organisationId,
        row.conversationId,
        row.accountId,
        row.role,
        row.text,
        JSON.stringify(row.answer),
        JSON.stringify(row.topic),
        row.requestId,
        row.createdAt,
      ],
    )) as unknown[];
    return rows.length > 0;
  }

  async insertQuestion(row: Omit<MessageEntity, 'organisationId' | 'answer' | 'topic' | 'requestId'>): Promise<void> {
    await this.database.manager.insert(MessageEntity, {
      ...row,
      answer: null,
      topic: null,
      requestId: null,
      organisationId: this.database.organisationId,
    });
  }

  async change(
    { id, accountId }: ConversationKey,
    changes: Partial<Pick<ConversationEntity, 'title' | 'updatedAt' | 'deletedAt'>>,
  ): Promise<void> {
    await this.database.manager.update(ConversationEntity, { id, accountId }, changes);
  }

  /** Deletes everything a person asked, for good. */
  async eraseAccount(accountId: string): Promise<number> {
    return (await this.database.manager.delete(ConversationEntity, { accountId })).affected ?? 0;
  }
}
