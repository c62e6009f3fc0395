// Inside an application, which folder may import which. Nx' tags stop at the border of a project.
import path from 'node:path';
import { onRelativeImport, placeOf } from './imports.mjs';

/**
 * Options: `root`, the folder that is divided; `zones`, in the order in which a path is looked up:
 * - `folder`: below the root; with `/*` at its end every child is a zone of its own; `.` is all the rest;
 * - `imports`: the folders of the zones that its files may import besides their own zone;
 * - `door`: the only file of the zone that others may import, without its ending;
 * - `forTests`: only tests may import it.
 */
export default {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      zone: '{{from}} may not import {{to}}.',
      door: '{{to}} is imported through its {{door}} alone, not through its inner files.',
      tests: '{{to}} is for tests alone.',
    },
  },
  create(context) {
    const [{ root, zones }] = context.options;
    const zoneOf = (place) => {
      const inner = path.posix.relative(root, place);
      if (inner.startsWith('..')) return null;
      for (const zone of zones) {
        const base = zone.folder.replace(/\/\*$/, '');
        if (zone.folder === '.') return { ...zone, name: root };
        if (inner !== base && !inner.startsWith(`${base}/`)) continue;
        if (zone.folder === base) return { ...zone, name: base };
        const [child] = inner.slice(base.length + 1).split('/');
        if (child) return { ...zone, name: `${base}/${child}` };
      }
      return null;
    };
    const place = placeOf(context.filename);
    const from = zoneOf(place);
    if (!from) return {};
    const isTest = /\.(spec|int-spec|contract)\.tsx?$/.test(place);
    return onRelativeImport(context, (target, node) => {
      const to = zoneOf(target);
      if (!to || to.name === from.name) return;
      const data = { from: from.name, to: to.name, door: to.door };
      const inner = path.posix.relative(path.posix.join(root, to.name), target);
      if (to.forTests) {
        if (!isTest) context.report({ node, messageId: 'tests', data });
      } else if (!from.imports.includes(to.folder))
        context.report({ node, messageId: 'zone', data });
      else if (to.door && inner !== '' && inner !== to.door)
        context.report({ node, messageId: 'door', data });
    });
  },
};
