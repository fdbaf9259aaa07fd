import type { Heading, List, Paragraph, RootContent, Table } from 'mdast';

import {
  ANSWER_LABEL,
  EXERCISE_LABEL,
  EXERCISES_TITLE,
  FIGURE_CAPTION,
  GLOSSARY_TITLE,
  readGlossaryRest,
  splitNumberedHeading,
  TABLE_CAPTION,
} from './heading-patterns';
import { htmlFragmentBlocks } from './html-reader';
import { inlineText, type InlineText } from './markdown-inline';
import type { MarkdownPlace } from './markdown-place';
import type { BlockKind, DocumentBlock } from './structured-document';

interface Task {
  readonly kind: 'exercise' | 'answer';
  readonly label?: string;
  readonly lines: string[];
}

/** Turns Markdown nodes into blocks: exercises with their answers gathered, captions joined to tables, glossary lines told apart. */
export class MarkdownBlocks {
  #task: Task | undefined;
  #caption: string | undefined;

  constructor(private readonly place: MarkdownPlace) {}

  addAll(nodes: readonly RootContent[]): void {
    for (const [index, node] of nodes.entries()) {
      if (node.type === 'heading') this.#heading(node, nodes.slice(index + 1, index + 40));
      else this.#block(node, 'paragraph');
    }
  }

  finish(): void {
    this.#closeTask();
    this.#flushCaption();
  }

  #heading(node: Heading, following: readonly RootContent[]): void {
    this.finish();
    const { text } = inlineText(node.children);
    if (text === '') return;
    const inExercises = this.place.builder.openTitles.some((title) => EXERCISES_TITLE.test(title));
    if (EXERCISE_LABEL.test(text) || (inExercises && hasAnswerBeforeHeading(following))) {
      this.#task = { kind: 'exercise', label: EXERCISE_LABEL.exec(text)?.[0] ?? text, lines: [text] };
      return;
    }
    this.place.builder.openSection({ level: Math.max(1, node.depth + this.place.levelShift), ...splitNumberedHeading(text) });
  }

  #block(node: RootContent, kind: BlockKind): void {
    if (node.type === 'paragraph') this.#paragraph(node, kind);
    else if (node.type === 'list') this.#list(node, kind);
    else if (node.type === 'blockquote') for (const child of node.children) this.#block(child, 'quote');
    else if (node.type === 'code') this.#add({ kind: 'code', text: node.value, codeLanguage: node.lang?.toLowerCase() || undefined });
    else if (node.type === 'math') this.#add({ kind: 'formula', text: `$${node.value}$`, latex: node.value });
    else if (node.type === 'table') this.#table(node);
    else if (node.type === 'html') this.#html(node.value);
    else if (node.type === 'footnoteDefinition') for (const child of node.children) this.#block(child, kind);
  }

  #paragraph(node: Paragraph, kind: BlockKind): void {
    const { children } = node;
    const inline = inlineText(children);
    const [first, ...rest] = children;
    if (first?.type === 'strong') {
      const label = inlineText(first.children).text;
      if (ANSWER_LABEL.test(label)) {
        this.#closeTask();
        this.#task = { kind: 'answer', lines: [inlineText(rest).text.replace(/^[:：]\s*/, '')] };
        return;
      }
      const glossary = readGlossaryRest(inlineText(rest).text, this.#isInGlossary());
      if (glossary && this.#task === undefined) {
        this.#add({ kind: 'definition', text: inline.text, term: label, ...glossary });
        return;
      }
    }
    const [only] = children;
    // A paragraph of one formula between double dollars on its line is display mathematics to every reader.
    if (children.length === 1 && only?.type === 'inlineMath' && this.#task === undefined)
      this.#add({ kind: 'formula', text: `$${only.value}$`, latex: only.value });
    else if (inline.images.length > 0 && inline.text === '') for (const image of inline.images) this.#image(image);
    else if (TABLE_CAPTION.test(inline.text) && inline.text.length < 200 && kind === 'paragraph' && this.#task === undefined) {
      this.#flushCaption();
      this.#caption = inline.text;
    } else {
      this.#add({ kind, text: inline.text, terms: this.#newTerms(inline) });
      for (const image of inline.images) this.#image(image);
    }
  }

  #image({ url, alt }: { url: string; alt: string }): void {
    const assetName = this.place.assets.resolve(url);
    this.#add({ kind: 'figure', text: alt, alternativeText: alt || undefined, assetName });
  }

  #list(list: List, kind: BlockKind): void {
    let ordinal = list.start ?? 1;
    for (const item of list.children) {
      const prefix = list.ordered === true ? `${ordinal++}. ` : '';
      let isFirst = true;
      for (const child of item.children) {
        if (child.type !== 'paragraph') this.#block(child, kind);
        else {
          const inline = inlineText(child.children);
          const [first, ...rest] = child.children;
          const label = first?.type === 'strong' ? inlineText(first.children).text : '';
          const glossary =
            label !== '' && this.#isInGlossary() ? readGlossaryRest(inlineText(rest as typeof child.children).text, true) : undefined;
          if (glossary) this.#add({ kind: 'definition', text: inline.text, term: label, ...glossary });
          else if (inline.text !== '')
            this.#add({ kind: 'list_item', text: (isFirst ? prefix : '') + inline.text, terms: this.#newTerms(inline) });
          for (const image of inline.images) this.#image(image);
        }
        isFirst = false;
      }
    }
  }

  #table(table: Table): void {
    const rows = table.children.map((row) => row.children.map((cell) => inlineText(cell.children).text).join('\t'));
    const caption = this.#caption;
    this.#caption = undefined;
    this.#add({ kind: 'table', text: [caption, ...rows].filter((line) => line !== undefined).join('\n'), caption });
  }

  #html(value: string): void {
    for (const block of htmlFragmentBlocks(value, this.place.assets)) {
      if (TABLE_CAPTION.test(block.text) && block.text.length < 200 && this.#task === undefined) {
        this.#flushCaption();
        this.#caption = block.text;
      } else if (!(FIGURE_CAPTION.test(block.text) && block.text.length < 4)) this.#add(block);
    }
  }

  #add(block: DocumentBlock): void {
    this.#flushCaption();
    // A task is one block; a picture in it stays a block of its own, since it has bytes to show.
    if (this.#task && block.kind !== 'figure') {
      if (block.text.trim() !== '')
        this.#task.lines.push(block.kind === 'list_item' && !/^\d+\. /.test(block.text) ? `- ${block.text}` : block.text);
    } else this.place.builder.add(block);
  }

  #closeTask(): void {
    const task = this.#task;
    this.#task = undefined;
    if (task) this.place.builder.add({ kind: task.kind, label: task.label, text: task.lines.filter((line) => line !== '').join('\n') });
  }

  #flushCaption(): void {
    const caption = this.#caption;
    this.#caption = undefined;
    if (caption !== undefined) this.place.builder.add({ kind: 'paragraph', text: caption });
  }

  #newTerms({ emphasised, text }: InlineText): readonly string[] | undefined {
    const terms = emphasised.filter((term) => term !== text && !this.place.seenTerms.has(term.toLowerCase()));
    for (const term of terms) this.place.seenTerms.add(term.toLowerCase());
    return terms.length > 0 ? [...new Set(terms)] : undefined;
  }

  #isInGlossary(): boolean {
    return this.place.builder.openTitles.some((title) => GLOSSARY_TITLE.test(title));
  }
}

/** Whether an answer comes before the next heading: then the heading above is the title of an exercise. */
function hasAnswerBeforeHeading(nodes: readonly RootContent[]): boolean {
  for (const node of nodes) {
    if (node.type === 'heading') return false;
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    if (first?.type === 'strong' && ANSWER_LABEL.test(inlineText(first.children).text)) return true;
  }
  return false;
}
