export * from './formats';
export * from './language.service';
export * from './messages';
