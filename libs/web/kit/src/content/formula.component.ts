import { Component, ElementRef, effect, inject, input, signal } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { kitMessages } from '../kit.messages';

/** A node of the tree that KaTeX builds before it makes elements. */
interface FormulaNode {
  readonly attributes?: Record<string, string>;
  readonly children?: readonly FormulaNode[];
  toNode(): Node;
}

interface FormulaRenderer {
  __renderToDomTree(latex: string, options: Readonly<Record<string, unknown>>): FormulaNode;
}

/**
 * KaTeX writes the size of drawn accents as `style` attributes, which the content security policy refuses, and the accent is not seen. They
 * travel as data here and are set through the object model, which the policy allows and KaTeX itself uses for all other styles.
 */
function elementOf(tree: FormulaNode): Node {
  carryStyles(tree);
  const holder = document.createElement('div');
  holder.append(tree.toNode());
  for (const element of holder.querySelectorAll<SVGElement>(`[${CARRIER}]`)) {
    element.style.cssText = element.getAttribute(CARRIER) ?? '';
    element.removeAttribute(CARRIER);
  }
  return holder.firstChild ?? holder;
}

const CARRIER = 'data-style';

function carryStyles(node: FormulaNode): void {
  const style = node.attributes?.['style'];
  if (node.attributes && style !== undefined) {
    delete node.attributes['style'];
    node.attributes[CARRIER] = style;
  }
  for (const child of node.children ?? []) carryStyles(child);
}

/** A formula drawn by KaTeX straight into an element (never as HTML text), with MathML for screen readers; unreadable LaTeX shows itself. */
@Component({
  selector: 'trivium-formula',
  host: { '[class.display]': 'display()' },
  template: `@if (isUnreadable()) {
      <code [title]="t('formulaUnreadable')">{{ latex() }}</code>
    }
    <span></span>`,
  styles: `
    :host {
      display: inline-block;
      max-width: 100%;
    }
    :host(.display) {
      display: block;
      margin: 8px 0;
      overflow-x: auto;
      overflow-y: hidden;
      text-align: center;
    }
    code {
      padding: 2px 6px;
      border-radius: 4px;
      background: var(--mat-sys-surface-container-high);
    }
  `,
})
export class FormulaComponent {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly t = translator(kitMessages);
  protected readonly isUnreadable = signal(false);

  readonly latex = input.required<string>();
  readonly display = input(false);

  constructor() {
    effect((onCleanup) => {
      const latex = this.latex();
      const displayMode = this.display();
      let isStale = false;
      onCleanup(() => (isStale = true));
      void import('katex').then(({ default: katex }) => {
        const target = this.host.nativeElement.querySelector(':scope > span');
        if (isStale || !(target instanceof HTMLElement)) return;
        try {
          const options = { displayMode, throwOnError: true, strict: false, trust: false, maxSize: 40, maxExpand: 500 };
          target.replaceChildren(elementOf((katex as unknown as FormulaRenderer).__renderToDomTree(latex, options)));
          this.isUnreadable.set(false);
        } catch {
          // The source of a document can hold LaTeX that KaTeX does not know; its text is still worth reading.
          target.replaceChildren();
          this.isUnreadable.set(true);
        }
      });
    });
  }
}
