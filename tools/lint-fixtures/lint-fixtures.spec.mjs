// Proves that the rules bite: each sample breaks exactly the rules that it names, at the place where it claims to
// stand. A sample that stands at a file which exists is checked with its types.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(import.meta.dirname, 'samples');

/** What the first lines of a sample say of it. */
function readSample(name) {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const said = (what) => new RegExp(`^// ${what}: (.*)$`, 'm').exec(text)?.[1];
  const missing = Number(/^\d+/.exec(said('padded to') ?? '0')) - text.split('\n').length + 1;
  return {
    place: said('stands at'),
    breaks: said('breaks')?.split(', ') ?? [],
    says: said('says') ?? '',
    text: missing > 0 ? text + '\n'.repeat(missing) : text,
  };
}

describe('the lint rules', () => {
  let typed;
  let untyped;
  before(() => {
    typed = new ESLint({ cwd: root });
    untyped = new ESLint({
      cwd: root,
      overrideConfig: [
        tseslint.configs.disableTypeChecked,
        { languageOptions: { parserOptions: { projectService: false } } },
      ],
    });
  });

  for (const name of readdirSync(folder)) {
    const { place, breaks, says, text } = readSample(name);
    it(`${name}: ${breaks.length > 0 ? `breaks ${breaks.join(' and ')}` : 'breaks nothing'}`, async () => {
      const filePath = path.join(root, place);
      const eslint = existsSync(filePath) ? typed : untyped;
      const [{ messages }] = await eslint.lintText(text, { filePath });
      const broken = messages.map(({ ruleId, message }) => ruleId ?? message);
      assert.deepEqual([...new Set(broken)].sort(), [...breaks].sort());
      if (says !== '')
        assert.ok(
          messages.some(({ message }) => message.includes(says)),
          `expected “${says}” in: ${messages.map(({ message }) => message).join(' | ')}`,
        );
    });
  }

  it('leave the samples out of the usual run', async () => {
    assert.ok(await typed.isPathIgnored(path.join(folder, 'time-read.ts')));
  });

  for (const place of [
    'apps/api/src/main.ts',
    'apps/web/src/main.tsx',
    'libs/domain/src/shared/index.ts',
    'libs/ui/src/button.tsx',
    'e2e/journeys/search.spec.ts',
    'tools/start.mjs',
  ])
    it(`warn of nothing in ${place}: a rule is an error or off`, async () => {
      const { rules } = await typed.calculateConfigForFile(path.join(root, place));
      const warnings = Object.keys(rules).filter((rule) => rules[rule][0] === 1);
      assert.deepEqual(warnings, []);
    });
});
