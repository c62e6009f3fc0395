import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/**
 * Formatted text as a tree of the few shapes that Praxis shows. Markdown is turned into this tree and nothing else ever
 * reaches a page: raw HTML is text, images are their description, and a link leads to http, https or mailto or nowhere.
 */
export type RichTextNode =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'codeBlock'; value: string }
  | { type: 'break' }
  | { type: 'rule' }
  | { type: 'link'; href: string; children: RichTextNode[] }
  | { type: 'heading'; level: 3 | 4 | 5; children: RichTextNode[] }
  | { type: 'list'; ordered: boolean; children: RichTextNode[] }
  | {
      type: 'paragraph' | 'quote' | 'item' | 'strong' | 'emphasis' | 'strike';
      children: RichTextNode[];
    }
  | { type: 'table'; children: RichTextNode[] }
  | { type: 'row'; children: RichTextNode[] }
  | { type: 'cell'; isHeader: boolean; children: RichTextNode[] };

interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  ordered?: boolean | null;
  identifier?: string;
  children?: MarkdownNode[];
}

/** Reads Markdown with tables, strike-through and bare links. Never throws: any text is some Markdown. */
export function readRichText(markdown: string): RichTextNode[] {
  return isOneParagraph(markdown)
    ? [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }]
    : parseMarkdown(markdown);
}

/**
 * Most texts are a paragraph without any sign of Markdown: they need no parser. No line break, nothing that begins a
 * block, encloses, escapes or makes a link, and no blanks at the ends, which Markdown takes away.
 */
function isOneParagraph(text: string): boolean {
  return (
    /^[\p{L}"“«¿¡(][^\p{Cc}*_`[\]<>|~\\&@#]*$/u.test(text) && !/:\/\/|www\.|[\s]$/iu.test(text)
  );
}

/** Any Markdown, by its whole grammar. */
export function parseMarkdown(markdown: string): RichTextNode[] {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }) as MarkdownNode;
  return blocks(tree.children ?? [], 0);
}

const maxDepth = 12;

function blocks(nodes: readonly MarkdownNode[], depth: number): RichTextNode[] {
  if (depth > maxDepth) return [];
  return nodes.flatMap((node) => convert(node, depth));
}

function convert(node: MarkdownNode, depth: number): RichTextNode[] {
  const children = (): RichTextNode[] => blocks(node.children ?? [], depth + 1);
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', value: node.value ?? '' }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value ?? '' }];
    case 'code':
      return [{ type: 'codeBlock', value: node.value ?? '' }];
    case 'break':
      return [{ type: 'break' }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    case 'link': {
      const href = safeHref(node.url ?? '');
      return href === null ? children() : [{ type: 'link', href, children: children() }];
    }
    case 'heading':
      return [
        {
          type: 'heading',
          level: Math.min((node.depth ?? 1) + 2, 5) as 3 | 4 | 5,
          children: children(),
        },
      ];
    case 'list':
      return [{ type: 'list', ordered: node.ordered === true, children: children() }];
    case 'paragraph':
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children: children() }];
    case 'blockquote':
      return [{ type: 'quote', children: children() }];
    case 'listItem':
      return [{ type: 'item', children: children() }];
    case 'delete':
      return [{ type: 'strike', children: children() }];
    case 'table':
      return [
        {
          type: 'table',
          children: (node.children ?? []).map((row, i) => tableRow(row, i === 0, depth + 1)),
        },
      ];
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      return children();
  }
}

function tableRow(row: MarkdownNode, isHeader: boolean, depth: number): RichTextNode {
  const cells = (row.children ?? []).map((cell): RichTextNode => ({
    type: 'cell',
    isHeader,
    children: blocks(cell.children ?? [], depth + 1),
  }));
  return { type: 'row', children: cells };
}

/** The address when it is one a reader may be sent to, else null. */
export function safeHref(address: string): string | null {
  try {
    const url = new URL(address.trim());
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** The words alone, for search and for feeds; blocks are separated by line breaks. */
export function plainText(nodes: readonly RichTextNode[]): string {
  const text = (node: RichTextNode): string => {
    if ('value' in node) return node.value;
    if (!('children' in node)) return node.type === 'break' ? '\n' : '';
    const inner = node.children.map(text).join('');
    return ['paragraph', 'heading', 'item', 'row', 'quote'].includes(node.type)
      ? `${inner}\n`
      : node.type === 'cell'
        ? `${inner} `
        : inner;
  };
  return nodes
    .map(text)
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The words of a Markdown text; text without any of its signs is taken as it is. */
export function wordsOfMarkdown(markdown: string): string {
  return /[*_`#[\]<>|~\\&]|^\s*([-+]|\d+[.)])\s/m.test(markdown)
    ? plainText(readRichText(markdown))
    : markdown;
}

const tags: Partial<Record<RichTextNode['type'], string>> = {
  paragraph: 'p',
  quote: 'blockquote',
  item: 'li',
  strong: 'strong',
  emphasis: 'em',
  strike: 'del',
  table: 'table',
  row: 'tr',
};

/** The tree as HTML, everything escaped: for programs that read the API. Praxis' own pages draw the tree. */
export function richTextHtml(nodes: readonly RichTextNode[]): string {
  return nodes.map(html).join('');
}

function html(node: RichTextNode): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'code':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'codeBlock':
      return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
    case 'break':
      return '<br>';
    case 'rule':
      return '<hr>';
    case 'link':
      return `<a href="${escapeHtml(node.href)}" rel="nofollow noopener">${richTextHtml(node.children)}</a>`;
    case 'heading':
      return `<h${String(node.level)}>${richTextHtml(node.children)}</h${String(node.level)}>`;
    case 'list':
      return element(node.ordered ? 'ol' : 'ul', node.children);
    case 'cell':
      return element(node.isHeader ? 'th' : 'td', node.children);
    default:
      return element(tags[node.type] ?? 'span', node.children);
  }
}

function element(tag: string, children: readonly RichTextNode[]): string {
  return `<${tag}>${richTextHtml(children)}</${tag}>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
