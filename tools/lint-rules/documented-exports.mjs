// What others may call says what it promises: exported functions, classes and interfaces carry a doc comment.

export default {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { undocumented: '“{{name}}” is exported: say in a doc comment what it is for.' },
  },
  create(context) {
    /** A doc comment stands right before the export, the declaration or its first decorator. */
    const isDocumented = (node) =>
      [node, ...(node.decorators ?? [])].some((start) =>
        context.sourceCode
          .getCommentsBefore(start)
          .some((comment) => comment.type === 'Block' && comment.value.startsWith('*')),
      );
    const documented = new Set();
    const check = (node, declaration, name) => {
      if (isDocumented(node) || isDocumented(declaration)) documented.add(name);
      else if (!documented.has(name))
        context.report({ node: declaration, messageId: 'undocumented', data: { name } });
    };
    const visit = (node) => {
      const { declaration } = node;
      if (
        /^(TSDeclareFunction|FunctionDeclaration|ClassDeclaration|TSInterfaceDeclaration)$/.test(
          declaration?.type,
        )
      )
        check(node, declaration, declaration.id?.name ?? 'default');
      if (declaration?.type === 'VariableDeclaration')
        for (const { id, init } of declaration.declarations)
          if (/^(ArrowFunctionExpression|FunctionExpression|ClassExpression)$/.test(init?.type))
            check(node, declaration, id.name);
    };
    return { ExportNamedDeclaration: visit, ExportDefaultDeclaration: visit };
  },
};
