export * from './paginator-texts';
