import { useApi } from '../../../test/api-harness';
import {
  aDeclarationDraft,
  aPublishedDeclaration,
  draftOf,
  enteredAs,
  wholeText,
  written,
  type EnteredText,
} from '../../../test/factories/declaration.factory';
import { changeText, part } from '../../../test/factories/declaration-work';
import { announce, aSummit } from '../../../test/factories/summit.factory';
import { asAdministrator, asOrganiser, asVisitor } from '../../../test/people';

const api = useApi();

describe('writing a declaration', () => {
  it('begins with a summit that organisers have created, and a title', async () => {
    const summit = await aSummit();
    const { draft, kind } = await asAdministrator().change('createDeclaration', {
      summit: summit.id,
      titles: { fr: ' Déclaration  de Barcelone ' },
    });
    expect(kind).toBe('CreateDeclarationSuccess');
    expect(draft).toMatchObject({
      revision: 1,
      titles: [{ language: 'FR', text: 'Déclaration de Barcelone' }],
      articles: [],
      declaration: null,
    });
    expect(await api.count('declaration where id = $1', [draft?.id])).toBe(0);
  });

  it('of a summit of the past is refused, like one of a summit that does not exist', async () => {
    const [recorded] = await api.sql<{ id: string }>(
      'select id from summit where is_recorded limit 1',
    );
    for (const summit of [recorded?.id, '0190a0c0-0000-7000-8000-000000000001']) {
      const { kind, fields } = await asOrganiser().change('createDeclaration', {
        summit,
        titles: { en: 'A declaration' },
      });
      expect({ kind, path: fields?.[0]?.path }).toEqual({
        kind: 'InvalidInputProblem',
        path: 'summit',
      });
    }
  });

  it('numbers commitments through the text and lists what languages lack', async () => {
    const text = wholeText() as { articles: { commitments: object[] }[] };
    text.articles[0]?.commitments.push(written({ en: 'We ask the State.' }, { kind: 'REQUEST' }));
    const draft = await aDeclarationDraft({ ...text, titles: { en: 'Harbours' } });
    expect(
      draft.articles.map(({ number, commitments }) => [
        number,
        commitments.map((each) => each.number),
      ]),
    ).toEqual([
      [1, [1, 2, 3]],
      [2, [4]],
    ]);
    expect(draft.gaps).toEqual([
      { kind: 'TITLE', language: 'FR', number: null },
      { kind: 'COMMITMENT', language: 'FR', number: 3 },
      { kind: 'VERSION', language: 'ES', number: null },
    ]);
  });

  it('refuses what was written on an older state, and keeps what stands', async () => {
    const { id } = await aDeclarationDraft();
    const [mine, theirs] = [enteredAs(await draftOf(id)), enteredAs(await draftOf(id))];
    const both = await Promise.all(
      [mine, theirs].map((text, i) =>
        asOrganiser().change('saveDeclaration', { ...text, titles: { en: `Mine ${String(i)}` } }),
      ),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual([
      'DeclarationChangedProblem',
      'SaveDeclarationSuccess',
    ]);
  });

  it.each<[string, (text: EnteredText) => void, string]>([
    [
      'a part of another text',
      (text) => (part(text.articles, 0).id = text.id),
      'articles.0.id unknownPart',
    ],
    [
      'an article twice',
      (text) => (part(text.articles, 1).id = part(text.articles, 0).id),
      'articles.1.id unknownPart',
    ],
    [
      'a commitment twice',
      ({ articles }) => part(articles, 1).commitments.push(part(part(articles, 0).commitments, 0)),
      'articles.1.commitments.1.id unknownPart',
    ],
    ['a day that has not come', (text) => (text.adoptedOn = '2199-01-01'), 'adoptedOn inFuture'],
    [
      'a theme that there is not',
      ({ articles }) => (part(part(articles, 0).commitments, 0)['theme'] = 'sailing'),
      'articles.0.commitments.0.theme unknownCode',
    ],
  ])('refuses %s', async (_what, how, expected) => {
    const { id } = await aDeclarationDraft();
    const { kind, fields } = await changeText(id, how);
    expect(kind).toBe('InvalidInputProblem');
    expect(fields?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([expected]);
  });

  it('is thrown away as long as nobody else has read it', async () => {
    const { id, revision } = await aDeclarationDraft();
    expect((await asOrganiser().change('discardDeclaration', { id, revision })).kind).toBe(
      'DiscardDeclarationSuccess',
    );
    expect(await draftOf(id)).toBeNull();
    const { draft } = await aPublishedDeclaration();
    expect(
      (await asOrganiser().change('discardDeclaration', { id: draft.id, revision: draft.revision }))
        .kind,
    ).toBe('DeclarationPublishedProblem');
  });
});

it('of a summit that is not announced stays unknown even by its summit', async () => {
  const summit = await aSummit();
  const { draft } = await asOrganiser().change('createDeclaration', {
    summit: summit.id,
    titles: { en: 'Unknown' },
  });
  await announce(summit);
  const { summit: seen } = await asVisitor().ask<{ summit: { declarations: object[] } }>(
    'query ($slug: String!) { summit(slug: $slug) { declarations { slug } } }',
    { slug: summit.slug },
  );
  expect(seen.declarations).toEqual([]);
  expect(draft?.declaration).toBeNull();
});
