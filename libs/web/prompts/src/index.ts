export * from './navigation.messages';
export * from './prompts-access';
export * from './prompts.routes';
