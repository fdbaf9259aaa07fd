export * from './sentiment';
