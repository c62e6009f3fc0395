/** @jest-environment node */
import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import path from 'node:path';
import { languages, type Language } from '@praxis/domain/shared';

const root = path.join(__dirname, '../../..');

interface Entry {
  message?: string;
  translation?: string;
  obsolete?: boolean;
  /** Where it is shown: files, from the folder of this app. */
  origin?: [file: string, line?: number][];
  extra?: { flags?: string[] };
}
type Catalogue = Readonly<Record<string, Entry>>;

/** A message as it is compiled: words, and places for what varies with their forms. */
type Token = string | [string, string?, Record<string, Token[] | number>?];

async function readAll() {
  const [catalogue] = await getCatalogs(getConfig({ cwd: root }));
  if (!catalogue) throw new Error('There is no catalogue.');
  const extracted = ((await catalogue.collect()) ?? {}) as Catalogue;
  const written = Object.fromEntries(
    await Promise.all(
      languages.map(async (language) => [language, await catalogue.read(language)]),
    ),
  ) as Record<Language, Catalogue>;
  return { extracted, written };
}

const everything = readAll();

/** What varies in a message and the tags in it, each once, in order. */
function partsOf(tokens: readonly Token[]): { places: string[]; tags: string[]; forms: string[] } {
  const places = new Set<string>();
  const tags = new Set<string>();
  const forms = new Set<string>();
  const visit = (token: Token): void => {
    if (typeof token === 'string') {
      for (const [tag] of token.matchAll(/<\/?\d+\/?>/g)) tags.add(tag);
      return;
    }
    const [name, kind, choices] = token;
    if (name !== '#') places.add(name);
    if (kind !== 'plural') return;
    for (const [form, inner] of Object.entries(choices ?? {})) {
      forms.add(`${name} ${form}`);
      if (Array.isArray(inner)) inner.forEach(visit);
    }
  };
  tokens.forEach(visit);
  return { places: [...places].sort(), tags: [...tags].sort(), forms: [...forms].sort() };
}

/** The parts of each message, by its name. */
function partsIn(texts: Record<string, string>): Map<string, ReturnType<typeof partsOf>> {
  const { source } = createCompiledCatalog('en', texts, { namespace: 'json' });
  const { messages } = JSON.parse(source) as { messages: Record<string, Token[] | string> };
  return new Map(
    Object.entries(messages).map(([id, tokens]) => [
      id,
      partsOf(typeof tokens === 'string' ? [tokens] : tokens),
    ]),
  );
}

describe.each(languages)('the catalogue in %s', (language) => {
  test('holds every message of the sources and no other', async () => {
    const { extracted, written } = await everything;
    const current = Object.entries(written[language]).filter(([, entry]) => !entry.obsolete);
    expect(Object.keys(extracted).length).toBeGreaterThan(400);
    expect(current.map(([id]) => id).sort()).toEqual(Object.keys(extracted).sort());
  });

  test('leaves nothing empty, unsure or forgotten', async () => {
    const { written } = await everything;
    const unfinished = Object.values(written[language]).filter(
      ({ translation, obsolete, extra }) =>
        (translation ?? '').trim() === '' || obsolete === true || extra?.flags?.includes('fuzzy'),
    );
    expect(unfinished.map(({ message }) => message)).toEqual([]);
  });

  test('keeps what varies, and the tags, of each message', async () => {
    const { extracted, written } = await everything;
    const sources = partsIn(
      Object.fromEntries(Object.entries(extracted).map(([id, { message }]) => [id, message ?? ''])),
    );
    const translations = partsIn(
      Object.fromEntries(
        Object.entries(written[language]).map(([id, { translation }]) => [id, translation ?? '']),
      ),
    );
    expect(sources.size).toBe(Object.keys(extracted).length);
    const changed = [...sources].flatMap(([id, { places, tags }]) => {
      const told = translations.get(id);
      const isKept = JSON.stringify([told?.places, told?.tags]) === JSON.stringify([places, tags]);
      return isKept ? [] : [extracted[id]?.message];
    });
    expect(changed).toEqual([]);
  });

  test('is loaded in two parts, and what readers load holds nothing that only editors see', async () => {
    const { extracted } = await everything;
    const [readers, members] = await Promise.all(
      ['readers', 'members'].map(
        async (name) =>
          (await import(`./locales/${language}/${name}`)) as { messages: Record<string, unknown> },
      ),
    ).then((parts) => parts.map(({ messages }) => Object.keys(messages)));
    expect([...(readers ?? []), ...(members ?? [])].sort()).toEqual(Object.keys(extracted).sort());
    const shownIn = (folder: string): string[] =>
      Object.entries(extracted).flatMap(([id, { origin = [] }]) =>
        origin.every(([file]) => file.startsWith(folder)) ? [id] : [],
      );
    const editors = shownIn('src/app/routes/edit-task-page/');
    const home = shownIn('src/app/routes/home-page/');
    expect(editors.length).toBeGreaterThan(2);
    expect(home.length).toBeGreaterThan(5);
    expect(members).toEqual(expect.arrayContaining(editors));
    expect(readers).toEqual(expect.arrayContaining(home));
  });

  test('tells one from many wherever something is counted', async () => {
    const { written } = await everything;
    const translations = partsIn(
      Object.fromEntries(
        Object.entries(written[language]).map(([id, { translation }]) => [id, translation ?? '']),
      ),
    );
    const counted = [...translations].filter(([, { forms }]) => forms.length > 0);
    expect(counted.length).toBeGreaterThan(10);
    for (const [, { forms }] of counted)
      expect(forms).toEqual(
        expect.arrayContaining([expect.stringMatching(/ one$/), expect.stringMatching(/ other$/)]),
      );
  });
});
