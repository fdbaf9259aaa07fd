export * from './personal-data';
export * from './injection';
export { findSecrets, type SecretSpan } from './secrets/find-secrets';
export { distressMessage, type HelpLine } from './distress/distress-message';
export type { DistressCategory, DistressSeverity } from './distress/distress-rule';
export { type DistressFinding, screenForDistress } from './distress/screen-for-distress';
export * from './output';
export * from './law';
export * from './screen';
