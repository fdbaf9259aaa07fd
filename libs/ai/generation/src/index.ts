export * from './gate';
export { GenerationModule, type GenerationModuleOptions } from './generation.module';
