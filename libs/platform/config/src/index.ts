export * from './configuration';
export { environmentSchema } from './environment.schema';
export { continuationFormSchema, endpointPriceSchema } from './model-endpoint.schema';
export { isLoopbackUrl } from './loopback';
export { ConfigurationError, loadConfiguration, type LoadOptions } from './load-configuration';
