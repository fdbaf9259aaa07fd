export * from './formats';
export * from './language.service';
export * from './material-texts';
export * from './messages';
