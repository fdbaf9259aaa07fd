import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

import { documentErrors } from './documents.errors';
import type { ReadContext } from './read-options';
import { normaliseText } from './text-decoding';

const PIECE_LENGTH = 32_768;
const MAX_MARK_RUN = 300;
const MAX_INDENT = 400;
const NOTE_START = /^(\s*)(?:!!!|\?\?\?\+?|===)\s*(\w[\w-]*)?\s*(?:"(.*)")?\s*$/;

/** A Markdown file cut at headings into pieces that are parsed one by one, so that progress can be told and cost stays linear. */
export interface MarkdownFile {
  readonly language?: string;
  readonly pieces: readonly (() => readonly RootContent[])[];
}

/** @throws DOCUMENT_TOO_DEEP for marks nested beyond any real document: the parser would recurse and take quadratic time. */
export function parseMarkdown(source: string, { fileName, limits }: ReadContext): MarkdownFile {
  let text = normaliseText(source);
  // Tested line by line without backtracking: the check itself must not be attackable.
  for (const line of text.split('\n')) {
    if (longestMarkRun(line) > MAX_MARK_RUN || line.length - line.trimStart().length > MAX_INDENT) {
      throw documentErrors.DOCUMENT_TOO_DEEP({ fileName, limit: Math.min(limits.maxDepth, MAX_MARK_RUN) });
    }
  }
  const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
  if (frontMatter !== undefined) text = text.slice(frontMatter.length + 9);
  const language = /^lang(?:uage)?:\s*["']?([a-z]{2,3})/im.exec(frontMatter ?? '')?.[1]?.toLowerCase();
  const definitions = [...text.matchAll(/^ {0,3}\[[^\]\n]{1,200}\]:\s+\S+.*$/gm)].map(([line]) => line).join('\n');
  const pieces = cut(dedentNotes(text)).map((piece) => () => parsePiece(definitions === '' ? piece : `${piece}\n\n${definitions}`));
  return { language, pieces };
}

function parsePiece(text: string): readonly RootContent[] {
  const tree: Root = fromMarkdown(text, { extensions: [gfm(), math()], mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown()] });
  return tree.children;
}

function longestMarkRun(line: string): number {
  let longest = 0;
  let run = 0;
  for (const character of line) {
    if ('>[(*_!`$<'.includes(character)) longest = Math.max(longest, ++run);
    else if (character !== ' ') run = 0;
  }
  return longest;
}

/** Cuts before headings, and in text without any before a line that follows a blank one, never inside code or a formula. */
function cut(text: string): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let length = 0;
  let fence: string | undefined;
  let isAfterBlank = true;
  for (const line of text.split('\n')) {
    const isHeading = /^#{1,6}\s/.test(line);
    const isPlainStart = length > PIECE_LENGTH * 4 && /^[\p{L}\p{Script=Han}]/u.test(line);
    if (fence === undefined && isAfterBlank && length > PIECE_LENGTH && (isHeading || isPlainStart)) {
      pieces.push(piece.join('\n'));
      piece = [];
      length = 0;
    }
    const mark = /^\s*(`{3,}|~{3,}|\$\$)/.exec(line)?.[1];
    if (fence === undefined) fence = mark === '$$' && /\$\$.*\$\$\s*$/.test(line) ? undefined : mark;
    else if (mark !== undefined && mark.startsWith(fence)) fence = undefined;
    piece.push(line);
    length += line.length + 1;
    isAfterBlank = line.trim() === '';
  }
  pieces.push(piece.join('\n'));
  return pieces;
}

/**
 * MkDocs notes (`!!! tip "Title"`, `??? success "Answer"`, `=== "Python"`) indent their content by four spaces, which CommonMark would take for
 * code. The indent goes, the title becomes a bold paragraph.
 */
function dedentNotes(text: string): string {
  if (!/^\s*(?:!!!|\?\?\?|===)/m.test(text)) return text;
  const output: string[] = [];
  const open: number[] = [];
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '') while (open.length > 0 && indent < (open.at(-1) ?? 0) + 4) open.pop();
    const note = NOTE_START.exec(line);
    if (note) {
      const title = note[3]?.trim() ?? '';
      output.push('', ...(title !== '' && !line.trim().startsWith('===') ? [`**${title}**`, ''] : []));
      open.push(indent);
    } else output.push(line.slice(Math.min(indent, open.length * 4)));
  }
  return output.join('\n');
}
