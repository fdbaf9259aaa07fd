import { hostPortOf, isPublic } from '@trivium/platform/http';
import { isLoopbackUrl } from '@trivium/platform/config';
import { endpointErrors } from './endpoints.errors';
import { DEEPSEEK_BASE_URL, type EndpointSettings } from './kept-endpoint';

export interface EndpointRulesOptions {
  /** `host:port` of the operator's own model servers. */
  readonly modelHosts: readonly string[];
  /** Whether the model folder holds a file of this name. */
  hasFile(name: string): boolean;
}

/**
 * Holds what an administrator says of a model against what the operator has said of the network. "Local" is nothing that an organisation can claim by itself: only a file in the
 * operator's folder or a host on the operator's list is. Fails closed.
 */
export class EndpointRules {
  private readonly listed: ReadonlySet<string>;

  constructor(private readonly options: EndpointRulesOptions) {
    this.listed = new Set(options.modelHosts.map((host) => host.toLowerCase()));
  }

  /**
   * @returns the settings with what the kind implies filled in
   * @throws AppError of `endpointErrors`
   */
  checked(settings: EndpointSettings): EndpointSettings {
    return settings.kind === 'gguf' ? this.checkedFile(settings) : this.checkedService(settings);
  }

  /** Whether the operator vouches for the host of an address: only then may it be a private one. */
  isListed(address: string): boolean {
    return URL.canParse(address) && this.listed.has(hostPortOf(new URL(address)).toLowerCase());
  }

  /** Whether this very machine serves models to organisations, over HTTP. */
  get isThisMachineListed(): boolean {
    return [...this.listed].some((host) => isLoopbackUrl(`http://${host}`));
  }

  private checkedFile(settings: EndpointSettings): EndpointSettings {
    const file = settings.file ?? '';
    if (!this.options.hasFile(file)) throw endpointErrors.ENDPOINT_FILE_UNKNOWN({ file });
    return { ...settings, file, baseUrl: null, place: 'local', continuation: null };
  }

  private checkedService(settings: EndpointSettings): EndpointSettings {
    const { kind, place, maxDataClass, name } = settings;
    const address = settings.baseUrl ?? (kind === 'deepseek' ? DEEPSEEK_BASE_URL : undefined);
    if (address === undefined) throw endpointErrors.ENDPOINT_NEEDS_ADDRESS();
    const url = addressOf(address);
    const isListed = this.isListed(url.href);
    if (!isListed && (place === 'local' || isPrivate(url))) throw endpointErrors.ENDPOINT_HOST_NOT_LISTED({ host: hostPortOf(url) });
    if (!isListed && url.protocol !== 'https:') throw endpointErrors.ENDPOINT_NEEDS_HTTPS({ host: url.host });
    if (maxDataClass === 'restricted' && !(place === 'local' && isLoopbackUrl(url.href)))
      throw endpointErrors.ENDPOINT_CLASS_TOO_HIGH({ name });
    return { ...settings, baseUrl: address, file: null };
  }
}

function addressOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw endpointErrors.ENDPOINT_ADDRESS_INVALID({ address: withoutPassword(address) });
  return url;
}

/** Only what can be told without asking a name server; the way out checks the address that a name leads to, at each call. */
function isPrivate(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLiteral = /^[\d.]+$/.test(host) || host.includes(':');
  return host === 'localhost' || host.endsWith('.localhost') || (isLiteral && !isPublic(host));
}

function withoutPassword(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//…@').slice(0, 200);
}
