const TRACKING =
  /^(?:utm_.*|fbclid|gclid|cmpid|ncid|ref|ref_src|source|src|from|share|spm|_ga|mc_cid|mc_eid|guccounter|partner|ftag|cmp|ito|xtor|at_.*)$/;

/** One spelling of a link: no scheme, `www.`, fragment, tracking parameters or closing slash; parameters in order. The text itself where it is no link. */
export function linkKey(url: string): string {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url.trim());
  if (!match) return url.trim();
  const [, host = '', path = '', query = ''] = match;
  const kept = query
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test((parameter.split('=')[0] ?? '').toLowerCase()))
    .sort();
  const address = `${host
    .toLowerCase()
    .replace(/^(?:www|m|amp)\./, '')
    .replace(/:(?:80|443)$/, '')}${path.replace(/\/+$/, '')}`;
  return kept.length > 0 ? `${address}?${kept.join('&')}` : address;
}

/** Whether a link leads to a page of its own: a front page says nothing about which item is meant. */
export function isOwnPage(url: string): boolean {
  return /[/?]/.test(linkKey(url));
}
