export * from './course';
export * from './material';
export * from './material-language';
export * from './outline';
export * from './passage-window';
