import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { type CallerIdentity, decodeCursor, httpErrors, type Page, toPage } from '@trivium/platform/http';
import { type Clock, isUuid, type OrganisationId } from '@trivium/shared/kernel';
import type { ConversationEntity } from './conversation.entity';
import { ConversationsRepository } from './conversations.repository';
import type { ConversationDetailResponse, ConversationListQuery, ConversationResponse } from './dto/conversation.dto';
import { tutorErrors } from './tutor.errors';

/** A person's own conversations. Those of others do not exist for the caller. */
@Injectable()
export class ConversationsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ConversationsRepository) private readonly conversations: ConversationsRepository,
  ) {}

  async list(caller: CallerIdentity, { courseId, q, limit, cursor }: ConversationListQuery): Promise<Page<ConversationResponse>> {
    const before = cursor === undefined ? undefined : positionOf(cursor);
    const rows = await this.database.inOrganisation(caller.organisationId, () =>
      this.conversations.list(caller.userId, {
        limit: limit + 1,
        ...(courseId ? { courseId } : {}),
        ...(q ? { text: q } : {}),
        ...(before ? { before } : {}),
      }),
    );
    const page = toPage(rows, limit, ({ updatedAt, id }) => [updatedAt.toISOString(), id]);
    return { items: page.items.map(toResponse), nextCursor: page.nextCursor };
  }

  async get(caller: CallerIdentity, id: string): Promise<ConversationDetailResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const conversation = await this.own(caller, id);
      const messages = await this.conversations.messages(id);
      return {
        ...toResponse(conversation),
        messages: messages.map((message) => ({
          id: message.id,
          role: message.role,
          text: message.text,
          ...(message.answer ? { answer: message.answer } : {}),
          createdAt: message.createdAt.toISOString(),
        })),
      };
    });
  }

  async rename(caller: CallerIdentity, id: string, title: string): Promise<ConversationResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const conversation = await this.own(caller, id);
      await this.conversations.change({ id, accountId: caller.userId }, { title });
      return toResponse({ ...conversation, title });
    });
  }

  async remove(caller: CallerIdentity, id: string): Promise<void> {
    await this.database.inOrganisation(caller.organisationId, async () => {
      await this.own(caller, id);
      await this.conversations.change({ id, accountId: caller.userId }, { deletedAt: this.clock.now() });
    });
  }

  async restore(caller: CallerIdentity, id: string): Promise<ConversationResponse> {
    return this.database.inOrganisation(caller.organisationId, async () => {
      const conversation = await this.own(caller, id, 'deleted');
      await this.conversations.change({ id, accountId: caller.userId }, { deletedAt: null });
      return toResponse(conversation);
    });
  }

  /** Deletes everything a person asked, for good: part of erasing an account. @returns conversations deleted */
  async eraseAccount(organisationId: OrganisationId, accountId: string): Promise<number> {
    return this.database.inOrganisation(organisationId, () => this.conversations.eraseAccount(accountId));
  }

  private async own(caller: CallerIdentity, id: string, state: 'kept' | 'deleted' = 'kept'): Promise<ConversationEntity> {
    const conversation = await this.conversations.find({ id, accountId: caller.userId }, state);
    if (!conversation) throw tutorErrors.TUTOR_CONVERSATION_NOT_FOUND();
    return conversation;
  }
}

function positionOf(cursor: string): { updatedAt: Date; id: string } {
  const [time, id] = decodeCursor(cursor, 2);
  const updatedAt = new Date(time ?? '');
  if (typeof id !== 'string' || !isUuid(id) || Number.isNaN(updatedAt.getTime())) throw httpErrors.CURSOR_INVALID();
  return { updatedAt, id };
}

function toResponse({ id, courseId, title, createdAt, updatedAt }: ConversationEntity): ConversationResponse {
  return { id, courseId, title, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}
