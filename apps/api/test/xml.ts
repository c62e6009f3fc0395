import { SaxesParser } from 'saxes';

/** An element as somebody else's parser sees it: a strict one, with namespaces, that is not the one that wrote it. */
export interface Element {
  name: string;
  uri: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** @throws when it is not well-formed, or a prefix stands for nothing. */
export function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const top: Element = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: Element = {
      name: local,
      uri,
      attributes: Object.fromEntries(
        Object.values(attributes).map((each) => [each.name, each.value]),
      ),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('An empty document.');
  return root;
}

/** Every element of a name below. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
/** The first of them; there is one. */
export const one = (element: Element, name: string): Element => {
  const [first] = all(element, name);
  if (!first) throw new Error(`No ${name} in ${JSON.stringify(element).slice(0, 500)}`);
  return first;
};
