import { isAllowedByRobots } from './robots';

const allows = (text: string, path: string) => isAllowedByRobots(text, { agent: 'TriviumResearchDesk', path });

describe('isAllowedByRobots', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: triviumresearchdesk\nAllow: /', '/a', true],
    ['User-agent: a\nUser-agent: *\nDisallow: /private # not for programs', '/private/x', false],
    ['User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/1', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/report.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/report.pdf?a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    [`User-agent: *\nDisallow: /${'*a'.repeat(5_000)}b`, `/${'a'.repeat(50_000)}`, true],
  ])('%j, %s: %s', (text, path, expected) => expect(allows(text, path.slice(0, 60_000))).toBe(expected));
});
