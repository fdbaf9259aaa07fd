import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditService, type ProvenanceContent, ProvenanceService, SubjectKeys } from '@trivium/platform/audit';
import { CLOCK, Database, ID_SOURCE } from '@trivium/platform/database';
import {
  AiLabel,
  type ExportDocument,
  type ExportFile,
  type ExportFormat,
  extentOf,
  type FormatRenderer,
  type OwnRun,
  type RecordedText,
  RecordedTexts,
  renderExportBy,
} from '@trivium/platform/documents';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, IdSource, UiLanguage } from '@trivium/shared/kernel';
import { ConversationsService } from '../conversations.service';
import { transcriptOf } from './conversation-transcript';

/** Draws a checked document, in a thread. */
export const EXPORT_RENDERER = Symbol('ExportRenderer');

/** Producer in labels: a code without spaces, as annex E j) of GB 45438-2025 wants values. */
const PRODUCER = 'trivium-tutor';
/** A record names no more. */
const MAX_NAMED = 500;

export interface ExportAsked {
  readonly caller: CallerIdentity;
  readonly conversationId: string;
  readonly format: ExportFormat;
  readonly language: UiLanguage;
}

/** Takes a person's conversation out of the program as a labelled file. Reading, drawing and recording are steps of their own: no transaction waits for a drawing. */
@Injectable()
export class ConversationExportService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ID_SOURCE) private readonly ids: IdSource,
    @Inject(ConversationsService) private readonly conversations: ConversationsService,
    @Inject(RecordedTexts) private readonly texts: RecordedTexts,
    @Inject(SubjectKeys) private readonly keys: SubjectKeys,
    @Inject(ProvenanceService) private readonly provenance: ProvenanceService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(EXPORT_RENDERER) private readonly draw: FormatRenderer,
  ) {}

  /** @throws AppError TUTOR_CONVERSATION_NOT_FOUND, also for another person's; EXPORT_PICTURE_TOO_LONG */
  async export(asked: ExportAsked): Promise<ExportFile> {
    const { caller, conversationId, format, language } = asked;
    const conversation = await this.conversations.get(caller, conversationId);
    const answers = conversation.messages.flatMap(({ id, text, answer }) =>
      answer?.generation.provenanceId ? [{ id, text, provenanceId: answer.generation.provenanceId }] : [],
    );
    const proven = new Map<string, RecordedText>();
    (await this.texts.prove(caller.organisationId, answers)).forEach((text, index) => {
      const id = answers[index]?.id;
      if (text && id !== undefined) proven.set(id, text);
    });
    const createdAt = this.clock.now();
    const document = transcriptOf({ conversation, proven, language, createdAt });
    const extent = extentOf(document);
    const exportId = this.ids.next<'provenance'>();
    const label = extent && new AiLabel({ language, extent, producer: PRODUCER, provenanceId: exportId });
    this.database.assertNoTransaction('Exporting a conversation');
    const file = label
      ? await renderExportBy(this.draw, { document, format, label })
      : await renderExportBy(this.draw, { document: document as ExportDocument<OwnRun>, format });
    const tookMs = this.clock.now().getTime() - createdAt.getTime();
    await this.record(asked, { exportId, file, texts: [...proven.values()], tookMs });
    return file;
  }

  /** The record that the label names, and the event that the file left. */
  private async record(
    { caller, conversationId, format, language }: ExportAsked,
    { exportId, file, texts, tookMs }: Exported,
  ): Promise<void> {
    const { organisationId, userId } = caller;
    const labels = [...(file.label?.codes ?? [])];
    await this.database.inOrganisation(organisationId, async () => {
      const sums = [sha256(file.bytes), ...texts.slice(0, MAX_NAMED).map(({ text }) => text)];
      const [hash = '', ...hmacs] = await this.keys.hmacs(userId, sums);
      const content: ProvenanceContent = {
        artefact: { kind: 'tutor.conversation-export', id: conversationId, language, hash },
        inputs: hmacs.map((hmac) => ({ role: 'answer', hmac, subjectId: userId.toLowerCase() })),
        dataClass: 'confidential',
        allowedPlaces: ['embedded'],
        engine: { kind: 'embedded', endpoint: null, model: null, reason: 'export-of-recorded-answers' },
        considered: [],
        parameters: {
          honoured: { format, answers: texts.length, byModel: texts.filter(({ engine }) => engine !== 'embedded').length },
          unsent: [],
        },
        template: { id: `tutor.transcript.${format}`, version: '1', hash: null },
        passages: texts.slice(0, MAX_NAMED).map(({ text, provenanceId }) => ({ id: provenanceId, hash: sha256(text) })),
        checks: [{ id: 'recorded-text', version: '1', verdict: 'passed', findings: 0 }],
        sentences: { kept: 0, struck: 0, replaced: 0 },
        cost: { microUsd: 0, inputTokens: 0, outputTokens: 0, cachedInputTokens: 0 },
        latencyMs: Math.max(0, tookMs),
        labels,
      };
      await this.provenance.record({ id: exportId, actorId: userId, content });
      await this.audit.record({
        actorId: userId,
        action: 'artefact.exported',
        subjectKind: 'conversation',
        subjectId: conversationId,
        details: { exportId, format, labels },
      });
    });
  }
}

interface Exported {
  readonly exportId: string;
  readonly file: ExportFile;
  readonly texts: readonly RecordedText[];
  readonly tookMs: number;
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
