export * from './personal-data';
export * from './injection';
export { findSecrets, type SecretSpan } from './secrets/find-secrets';
export { distressMessage, type DistressFinding, type HelpLine, screenForDistress } from './distress/screen-for-distress';
export type { DistressCategory, DistressSeverity } from './distress/distress-rules';
export * from './output';
