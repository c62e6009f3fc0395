// What the code may not write, one list a reason. A later block of the configuration replaces an earlier one's list
// whole, so each block names all reasons that hold for it: `restrict(clock, environment)`.

/** The time comes from the Clock, so that rules about time can be tried at any time. */
export const clock = {
  properties: [{ object: 'Date', property: 'now', message: 'Ask the Clock.' }],
  syntax: [
    {
      selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
      message: '`new Date()` reads the time: ask the Clock.',
    },
    {
      selector: 'CallExpression[callee.name="Date"]',
      message: '`Date()` reads the time: ask the Clock.',
    },
  ],
};

/** One file reads the environment, so that one file says everything that can be set. */
export const environment = {
  properties: [{ object: 'process', property: 'env', message: 'Take it from the Config.' }],
  imports: ['process', 'node:process'].map((name) => ({
    name,
    importNames: ['env'],
    message: 'Take it from the Config.',
  })),
  syntax: [
    {
      selector: 'MemberExpression[object.type="MetaProperty"][property.name="env"]',
      message: 'Take it from shared/config/env.ts.',
    },
  ],
};

/** Tests put fakes behind ports; a mocked module hides what its callers depend on. */
export const moduleMocks = {
  properties: [
    'mock',
    'doMock',
    'unmock',
    'dontMock',
    'setMock',
    'unstable_mockModule',
    'unstable_unmockModule',
    'requireMock',
    'createMockFromModule',
    'genMockFromModule',
    'enableAutomock',
  ].map((property) => ({
    object: 'jest',
    property,
    message: 'Mock no modules: give the test a fake of the port.',
  })),
};

/** Text becomes markup in one place only, from a tree of known shapes. */
export const rawHtml = {
  syntax: [
    'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    'Property[key.name="dangerouslySetInnerHTML"]',
    'Property[key.value="dangerouslySetInnerHTML"]',
    'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    'CallExpression[callee.property.name="insertAdjacentHTML"]',
  ].map((selector) => ({ selector, message: 'Draw the rich-text tree; never set raw HTML.' })),
};

/** A program is started with its arguments as a list: no shell ever reads what a person wrote. */
export const shell = {
  imports: ['child_process', 'node:child_process'].map((name) => ({
    name,
    importNames: ['exec', 'execSync'],
    message: 'Start the program itself, with a list of arguments: execFile or spawn.',
  })),
  syntax: [
    {
      selector: 'Property[key.name="shell"]:not([value.value=false])',
      message: 'No shell: give the arguments as a list.',
    },
  ],
};

/** The domain is true without a machine around it: no packages but zod, no Node, no browser, no chance. */
export const machinery = {
  properties: [{ object: 'Math', property: 'random', message: 'The domain knows no chance.' }],
  patterns: [
    {
      regex: '^(?!\\.\\.?/|zod$|zod/)',
      message: 'The domain imports itself and zod, nothing else.',
    },
  ],
  globals: [
    'Buffer',
    'console',
    'fetch',
    'global',
    'globalThis',
    'process',
    'require',
    'setImmediate',
    'setInterval',
    'setTimeout',
    '__dirname',
    '__filename',
  ].map((name) => ({ name, message: 'The domain knows no machine around it.' })),
  syntax: [{ selector: 'ImportExpression', message: 'The domain loads nothing at run time.' }],
};

/** The rules that keep all of these out. */
export function restrict(...reasons) {
  const all = (kind) => reasons.flatMap((reason) => reason[kind] ?? []);
  const rule = (options) => (options.length > 0 ? ['error', ...options] : 'off');
  const imports = { paths: all('imports'), patterns: all('patterns') };
  return {
    'no-restricted-properties': rule(all('properties')),
    'no-restricted-syntax': rule(all('syntax')),
    'no-restricted-globals': rule(all('globals')),
    'no-restricted-imports':
      imports.paths.length + imports.patterns.length > 0 ? ['error', imports] : 'off',
  };
}
