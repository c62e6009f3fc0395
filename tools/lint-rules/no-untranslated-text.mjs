// What people read comes from the catalogues: text in markup stands in a message, and so do the attributes that are read.

/** Attributes whose value a person reads or hears. */
const readAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'errorWord',
  'hint',
  'label',
  'legend',
  'placeholder',
  'title',
]);

/** Components whose content is a message. */
const messages = new Set(['Trans', 'Plural', 'Select', 'SelectOrdinal']);

export default {
  meta: {
    type: 'problem',
    schema: [
      { type: 'object', properties: { names: { type: 'array', items: { type: 'string' } } } },
    ],
    messages: { untranslated: '“{{text}}” is no message: put it into Trans or t.' },
  },
  create(context) {
    /** Proper names, which are the same in every language. */
    const { names = [] } = context.options[0] ?? {};
    const check = (node, text) => {
      const words = text.replace(/https?:\/\/\S*/g, '').replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '');
      if (words === '' || names.includes(words) || isMessage(node)) return;
      context.report({ node, messageId: 'untranslated', data: { text: words } });
    };
    return {
      JSXText: (node) => check(node, node.value),
      'JSXExpressionContainer > Literal'(node) {
        const { parent } = node.parent;
        if (parent.type !== 'JSXAttribute') check(node, String(node.value));
      },
      JSXAttribute({ name, value }) {
        const literal = value?.type === 'JSXExpressionContainer' ? value.expression : value;
        if (!readAttributes.has(name.name) || literal === null) return;
        if (literal.type === 'Literal') check(literal, String(literal.value));
        else if (literal.type === 'TemplateLiteral')
          check(literal, literal.quasis.map((part) => part.value.raw).join(' '));
      },
    };
  },
};

/** Whether a node stands within the content of a message. */
function isMessage(node) {
  for (let up = node.parent; up; up = up.parent) {
    const isComponent = up.type === 'JSXElement' && up.openingElement.name.type === 'JSXIdentifier';
    if (isComponent && messages.has(up.openingElement.name.name)) return true;
  }
  return false;
}
