import type { ReactNode } from 'react';
import styles from './rich-text.module.css';

/** A shape of formatted text, as the API gives it: see RichTextNodes in the schema. */
interface RichTextNode {
  type: string;
  value?: string;
  href?: string;
  level?: 3 | 4 | 5;
  ordered?: boolean;
  isHeader?: boolean;
  children?: readonly RichTextNode[];
}

/** Draws formatted text. Every shape becomes an element of ours; the text brings no markup of its own along. */
export function RichText({
  nodes,
  lang,
}: {
  nodes: readonly unknown[];
  lang?: string | undefined;
}) {
  return (
    <div className={styles['text']} lang={lang}>
      {draw(nodes as readonly RichTextNode[])}
    </div>
  );
}

function draw(nodes: readonly RichTextNode[] = []): ReactNode[] {
  return nodes.map((node, i) => <Shape key={i} node={node} />);
}

function Shape({ node }: { node: RichTextNode }): ReactNode {
  const children = draw(node.children);
  switch (node.type) {
    case 'text':
      return node.value;
    case 'paragraph':
      return <p>{children}</p>;
    case 'heading': {
      const Heading = `h${String(node.level ?? 3)}` as 'h3' | 'h4' | 'h5';
      return <Heading>{children}</Heading>;
    }
    case 'list':
      return node.ordered ? <ol>{children}</ol> : <ul>{children}</ul>;
    case 'item':
      return <li>{children}</li>;
    case 'quote':
      return <blockquote>{children}</blockquote>;
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'strike':
      return <del>{children}</del>;
    case 'code':
      return <code>{node.value}</code>;
    case 'codeBlock':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'link':
      return (
        <a href={node.href} rel="nofollow noopener">
          {children}
        </a>
      );
    case 'break':
      return <br />;
    case 'rule':
      return <hr />;
    case 'table':
      return (
        <div className={styles['scroll']} tabIndex={0} role="group">
          <table>
            <tbody>{children}</tbody>
          </table>
        </div>
      );
    case 'row':
      return <tr>{children}</tr>;
    case 'cell':
      return node.isHeader ? <th scope="col">{children}</th> : <td>{children}</td>;
    default:
      return children;
  }
}
