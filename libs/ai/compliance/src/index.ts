export * from './personal-data';
export * from './injection';
export { findSecrets, type SecretSpan } from './secrets/find-secrets';
export { distressMessage, type HelpLine } from './distress/distress-message';
export type { DistressCategory, DistressFinding, DistressReader, DistressSeverity } from './distress/distress-finding';
export { screenForDistress } from './distress/screen-for-distress';
export * from './output';
export * from './law';
export * from './screen';
