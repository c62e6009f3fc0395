// Capabilities import each other in one direction only: whoever reads one need not know those that build on it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { onRelativeImport, placeOf, resolveImport, root } from './imports.mjs';

/** For each parent folder: the children that each child imports. Read once, from the files as they are on disk. */
const graphs = new Map();

/** Options: `within`, the folder whose children must not import each other in a circle. */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: { cycle: 'This import closes a circle: {{circle}}.' },
  },
  create(context) {
    const [{ within }] = context.options;
    const from = childOf(within, placeOf(context.filename));
    if (from === null) return {};
    return onRelativeImport(context, (target, node) => {
      const to = childOf(within, target);
      if (to === null || to === from) return;
      const back = wayBetween(graphOf(within), to, from);
      if (back)
        context.report({ node, messageId: 'cycle', data: { circle: [from, ...back].join(' → ') } });
    });
  },
};

function childOf(parent, place) {
  if (!place.startsWith(`${parent}/`)) return null;
  return place.slice(parent.length + 1).split('/')[0];
}

function graphOf(parent) {
  const known = graphs.get(parent);
  if (known) return known;
  const graph = new Map();
  graphs.set(parent, graph);
  for (const entry of readdirSync(path.join(root, parent), {
    withFileTypes: true,
    recursive: true,
  })) {
    if (!entry.isFile() || !/(?<!\.(spec|int-spec))\.tsx?$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const folder = path.posix.dirname(placeOf(file));
    const from = childOf(parent, placeOf(file));
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
      /\b(?:from |import\()'(\.[^']*)'/g,
    )) {
      const to = childOf(parent, resolveImport(folder, specifier));
      if (to !== null && to !== from) graph.set(from, (graph.get(from) ?? new Set()).add(to));
    }
  }
  return graph;
}

/** The children on the way from one to another, both included, or null when there is none. */
function wayBetween(graph, from, to) {
  const waiting = [[from]];
  const seen = new Set([from]);
  for (const way of waiting) {
    const last = way.at(-1);
    if (last === to) return way;
    for (const next of graph.get(last) ?? [])
      if (!seen.has(next)) {
        seen.add(next);
        waiting.push([...way, next]);
      }
  }
  return null;
}
