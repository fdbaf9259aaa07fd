export * from './compliance.routes';
export * from './navigation.messages';
