import { apiKeysMessages } from './api-keys.messages';

type PermissionMessage = Extract<keyof (typeof apiKeysMessages)['en'], `${string}:${string}`>;

function isNamed(permission: string): permission is PermissionMessage {
  return permission.includes(':') && permission in apiKeysMessages.en;
}

/** What a permission allows, in words; a permission that nobody has put into words yet shows its own name. */
export function permissionText(permission: string, t: (key: PermissionMessage) => string): string {
  return isNamed(permission) ? t(permission) : permission;
}
