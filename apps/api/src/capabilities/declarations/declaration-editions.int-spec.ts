import { useApi } from '../../../test/api-harness';
import {
  aDeclarationDraft,
  aPublishedDeclaration,
  draftOf,
  wholeText,
  written,
  type EnteredText,
} from '../../../test/factories/declaration.factory';
import {
  changeText,
  part,
  publishAgain,
  readDeclaration,
} from '../../../test/factories/declaration-work';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import {
  asAdministrator,
  asCoordinator,
  asEditor,
  asOrganiser,
  asVisitor,
} from '../../../test/people';

const api = useApi();

describe('publishing it', () => {
  it('lets everybody read the text by article, in each of its languages', async () => {
    const { slug } = await aPublishedDeclaration();
    const french = await readDeclaration(slug, 'fr');
    expect(french.title).toBe('Déclaration des ports');
    expect(french.edition).toMatchObject({
      number: 1,
      languages: [
        { language: 'EN', standing: 'ADOPTED', translator: null, basis: 'TEXT' },
        { language: 'FR', standing: 'TRANSLATION', translator: 'Efus', basis: 'TEXT' },
      ],
      text: {
        language: 'FR',
        preamble: 'Nous, maires,',
        articles: [
          { number: 1, heading: 'Ensemble', text: 'Aucune ville n’est seule.' },
          {
            number: 2,
            heading: null,
            text: null,
            commitments: [{ number: 3, text: 'Nous écoutons.' }],
          },
        ],
      },
    });
    // No Spanish was written: the adopted text is read, and said to be English.
    const spanish = await readDeclaration(slug, 'es');
    expect(spanish.edition?.text).toMatchObject({ language: 'EN', preamble: 'We, the mayors,' });
    const codes = spanish.commitments.map(({ code }) => code);
    expect(codes.map((code) => code.replace(/^B27[b-z]?-/, ''))).toEqual(['1', '2', '3']);
    expect(
      spanish.edition?.text.articles.flatMap(({ commitments }) =>
        commitments.map(({ code }) => code),
      ),
    ).toEqual(codes);
  });

  it('gives codes that no other declaration has', async () => {
    const [one, other] = [await aPublishedDeclaration(), await aPublishedDeclaration()];
    expect(one.slug).not.toBe(other.slug);
    const codes = [
      ...(await readDeclaration(one.slug)).commitments,
      ...(await readDeclaration(other.slug)).commitments,
    ];
    expect(new Set(codes.map(({ code }) => code)).size).toBe(6);
  });

  it('waits until the summit is announced', async () => {
    const { id } = await aDeclarationDraft(wholeText(), false);
    expect((await publishAgain(id)).kind).toBe('SummitNotAnnouncedProblem');
    expect(await api.count('declaration where id = $1', [id])).toBe(0);
  });

  it('waits until the languages say the same', async () => {
    const { id } = await aDeclarationDraft(wholeText({ preambles: { en: 'We,' } }));
    const { kind, missing } = await publishAgain(id);
    expect({ kind, missing }).toEqual({
      kind: 'DeclarationIncompleteProblem',
      missing: [{ kind: 'PREAMBLE', language: 'FR', number: null }],
    });
    expect(await api.count('declaration where id = $1', [id])).toBe(0);
  });

  it('again says what it corrects; older editions stay readable and cannot be changed', async () => {
    const { id, slug } = await aPublishedDeclaration();
    expect((await publishAgain(id)).kind).toBe('DeclarationUnchangedProblem');
    await changeText(id, ({ articles }) => {
      part(part(articles, 0).commitments, 0).texts = {
        en: 'We meet every May.',
        fr: 'Nous nous réunissons en mai.',
      };
    });
    expect((await readDeclaration(slug)).commitments[0]?.text).toBe('We meet each year.');
    expect((await publishAgain(id, ' The month was missing. ')).kind).toBe(
      'PublishDeclarationSuccess',
    );
    const now = await readDeclaration(slug);
    expect(now.editions).toEqual([
      { number: 2, note: 'The month was missing.' },
      { number: 1, note: null },
    ]);
    expect(now.commitments[0]?.text).toBe('We meet every May.');
    expect(now.edition?.text.articles[0]?.commitments[0]?.text).toBe('We meet every May.');
    const before = await readDeclaration(slug, 'en', 1);
    expect(before.edition?.text.articles[0]?.commitments[0]?.text).toBe('We meet each year.');
    expect((await readDeclaration(slug, 'en', 3)).edition).toBeNull();
    await expect(api.sql(`update declaration_edition set note = 'x'`)).rejects.toThrow();
  });

  it('once at the same moment', async () => {
    const { id, revision } = await aDeclarationDraft();
    const both = await Promise.all(
      [1, 2].map(() => asOrganiser().change('publishDeclaration', { id, revision })),
    );
    expect(both.map(({ kind }) => kind).sort()).toEqual([
      'DeclarationChangedProblem',
      'PublishDeclarationSuccess',
    ]);
    expect(await api.count('declaration_edition where declaration_id = $1', [id])).toBe(1);
  });

  it('leaves those of the past with the commitments that their sources tell, and no text', async () => {
    const { edition, editions, commitments } = await readDeclaration('rotterdam-declaration');
    expect({ edition, editions }).toEqual({ edition: null, editions: [] });
    expect(commitments).toHaveLength(5);
  });
});

describe('a published commitment', () => {
  const removeFirst = ({ articles }: EnteredText): void => {
    part(articles, 0).commitments.shift();
  };

  it('on which nothing rests can be taken out, and its number is not given again', async () => {
    const { id, slug } = await aPublishedDeclaration();
    await changeText(id, (text) => {
      removeFirst(text);
      part(text.articles, 1).commitments.push(
        written({ en: 'We learn.', fr: 'Nous apprenons.' }) as never,
      );
    });
    expect((await publishAgain(id)).kind).toBe('PublishDeclarationSuccess');
    expect((await readDeclaration(slug)).commitments.map(({ position }) => position)).toEqual([
      2, 3, 4,
    ]);
    const first = await readDeclaration(slug, 'en', 1);
    expect(first.edition?.text.articles[0]?.commitments[0]?.text).toBe('We meet each year.');
  });

  it('keeps its number when it moves', async () => {
    const { id, slug } = await aPublishedDeclaration();
    await changeText(id, ({ articles }) => articles.reverse());
    await publishAgain(id);
    const { edition, commitments } = await readDeclaration(slug);
    expect(
      edition?.text.articles.flatMap((each) => each.commitments.map(({ number }) => number)),
    ).toEqual([3, 1, 2]);
    expect(commitments[0]?.text).toBe('We meet each year.');
  });

  it.each<[string, (code: string, slug: string) => Promise<unknown>]>([
    [
      'a proposed link',
      async (code) =>
        asEditor('aarhus').proposeLink(
          await aPublishedPractice(),
          code,
          'It brings all to a table.',
        ),
    ],
    ['a report', (code) => asEditor('aarhus').reportProgress('aarhus', code, 'LIMITED')],
    ['a practice that names it', (code) => aPublishedPractice({ facts: { commitments: [code] } })],
    [
      'a signature',
      async (_code, slug) => {
        await asOrganiser().change('openForSignature', { declaration: slug, isOpen: true });
        await asAdministrator().change('verifyCity', { city: 'aarhus', isVerified: true });
        return asCoordinator('aarhus').change('signDeclaration', {
          declaration: slug,
          city: 'aarhus',
          office: 'MAYOR',
          mandate: 'City council, 12 March 2027',
        });
      },
    ],
  ])('stays with %s, and can be reworded', async (_what, rest) => {
    const { id, slug } = await aPublishedDeclaration();
    const code = (await readDeclaration(slug)).commitments[0]?.code ?? '';
    await rest(code, slug);
    expect((await draftOf(id)).articles[0]?.commitments[0]).toMatchObject({ isKept: true });
    const refused = await changeText(id, removeFirst);
    expect(refused).toMatchObject({ kind: 'CommitmentKeptProblem', codes: [code] });
    expect((await draftOf(id)).articles[0]?.commitments).toHaveLength(2);
    await changeText(id, ({ articles }) => {
      part(part(articles, 0).commitments, 0).texts = { en: 'Reworded.', fr: 'Reformulé.' };
    });
    expect((await publishAgain(id)).kind).toBe('PublishDeclarationSuccess');
    expect((await readDeclaration(slug)).commitments[0]).toMatchObject({ code, text: 'Reworded.' });
  });

  it('stays when something comes to rest on it after it was taken out of the draft', async () => {
    const { id, slug } = await aPublishedDeclaration();
    const code = (await readDeclaration(slug)).commitments[0]?.code ?? '';
    expect((await changeText(id, removeFirst)).kind).toBe('SaveDeclarationSuccess');
    await asEditor('aarhus').reportProgress('aarhus', code, 'LIMITED');
    expect(await publishAgain(id)).toMatchObject({ kind: 'CommitmentKeptProblem', codes: [code] });
    expect((await readDeclaration(slug)).editions).toHaveLength(1);
  });
});

it('is opened for signature and signed like any other', async () => {
  const { slug, draft } = await aPublishedDeclaration();
  await asOrganiser().change('openForSignature', { declaration: slug, isOpen: true });
  await asAdministrator().change('verifyCity', { city: 'aarhus', isVerified: true });
  const { kind } = await asCoordinator('aarhus').change('signDeclaration', {
    declaration: slug,
    city: 'aarhus',
    office: 'COUNCIL',
    mandate: 'City council, 12 March 2027',
  });
  expect(kind).toBe('SignDeclarationSuccess');
  await changeText(draft.id, ({ articles }) => articles.reverse());
  await publishAgain(draft.id);
  const { declaration } = await asVisitor().ask<{ declaration: object }>(
    'query ($slug: String!) { declaration(slug: $slug) { edition { number } signatures { edition city { slug } } } }',
    { slug },
  );
  // It stands under what it was given to, and not under what came after.
  expect(declaration).toEqual({
    edition: { number: 2 },
    signatures: [{ edition: 1, city: { slug: 'aarhus' } }],
  });
});
