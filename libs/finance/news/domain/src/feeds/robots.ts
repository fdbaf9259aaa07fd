const LINES = 5_000;

interface Rule {
  readonly isAllowed: boolean;
  readonly path: string;
}

/**
 * Whether a robots.txt lets a program read a path (RFC 9309): the group of its name, else of `*`; of the rules that fit the longest, and of equal ones the
 * permission.
 */
export function isAllowedByRobots(text: string, { agent, path }: { readonly agent: string; readonly path: string }): boolean {
  const groups = new Map<string, Rule[]>();
  let names: string[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n?|\n/, LINES)) {
    const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      names = [...(isNaming ? names : []), value.trim().toLowerCase()];
      for (const name of names) groups.set(name, groups.get(name) ?? []);
      isNaming = true;
    } else if (field === 'allow' || field === 'disallow') {
      isNaming = false;
      // An empty rule says nothing.
      if (value.trim() !== '') for (const name of names) groups.get(name)?.push({ isAllowed: field === 'allow', path: value.trim() });
    }
  }
  const rules = groups.get(agent.toLowerCase()) ?? groups.get('*') ?? [];
  let decision = { length: -1, isAllowed: true };
  for (const { isAllowed, path: pattern } of rules) {
    if (!fits(pattern, path)) continue;
    const { length } = pattern;
    if (length > decision.length || (length === decision.length && isAllowed)) decision = { length, isAllowed };
  }
  return decision.isAllowed;
}

/** `*` stands for anything, `$` for the end; piece by piece, so that no pattern takes more than one pass. */
function fits(pattern: string, path: string): boolean {
  const isToEnd = pattern.endsWith('$');
  const [first = '', ...pieces] = (isToEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of pieces.entries()) {
    if (isToEnd && index === pieces.length - 1) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !isToEnd || at === path.length;
}
