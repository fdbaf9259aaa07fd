export * from './ai-notice.component';
export * from './answer-pieces';
export * from './answer-stream.service';
export * from './answer-text.component';
export * from './chat-session';
export * from './composer.component';
export * from './conversation-list.component';
export * from './conversation.component';
