export * from './passage';
export * from './passage-panel.component';
