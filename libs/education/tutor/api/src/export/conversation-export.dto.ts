import { EXPORT_FORMATS } from '@trivium/platform/documents';
import { z } from 'zod';

export const conversationExportQuery = z.object({ format: z.enum(EXPORT_FORMATS) });
export type ConversationExportQuery = z.infer<typeof conversationExportQuery>;
