// Files and folders are named in kebab-case, roles after dots: `practice-version.entity.ts`.
import { placeOf } from './imports.mjs';

const kebabCase = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { kebab: '“{{name}}” is not in kebab-case.' },
  },
  create: (context) => ({
    Program(node) {
      const name = placeOf(context.filename)
        .split('/')
        .find((part) => !kebabCase.test(part));
      if (name !== undefined)
        context.report({ loc: { line: 1, column: 0 }, node, messageId: 'kebab', data: { name } });
    },
  }),
};
