export * from './configuration';
export { environmentSchema } from './environment.schema';
export { ConfigurationError, loadConfiguration, type LoadOptions } from './load-configuration';
