export * from './experts/expert-decision';
export * from './experts/expert-view.component';
export * from './models-access';
export * from './models.routes';
export * from './navigation.messages';
