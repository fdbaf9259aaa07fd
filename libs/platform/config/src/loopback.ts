/** Whether an address can only be this machine: `localhost`, 127.0.0.0/8 or ::1. Anything unreadable is not. */
export function isLoopbackUrl(address: string | undefined): boolean {
  const host = address === undefined || !URL.canParse(address) ? '' : new URL(address).hostname;
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
