import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asReviewer, asVisitor } from '../../../test/people';

const api = useApi();

describe('declarations', () => {
  it('come latest first, each with the summit that adopted it', async () => {
    expect(
      await asVisitor().ask(
        '{ declarations { edges { node { slug summit { slug declarations { slug } } } } } }',
      ),
    ).toEqual({
      declarations: {
        edges: ['barcelona-2017', 'rotterdam-2016', 'aarhus-2015'].map((summit) => {
          const slug = `${summit.slice(0, -5)}-declaration`;
          return { node: { slug, summit: { slug: summit, declarations: [{ slug }] } } };
        }),
      },
    });
  });

  it('have their commitments in order, paraphrased in three languages, with sources', async () => {
    const { declaration } = await asVisitor().ask<{
      declaration: {
        title: string;
        commitments: {
          code: string;
          position: number;
          text: string;
          es: string;
          sources: string[];
          basis: string;
          kind: string;
          theme: { code: string };
          declaration: { slug: string };
        }[];
      };
    }>(
      `{ declaration(slug: "rotterdam-declaration") { title commitments { code position text es: text(language: ES) kind basis sources
         theme { code } declaration { slug } } } }`,
      {},
      'fr',
    );
    expect(declaration.commitments.map(({ code, position }) => [code, position])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [`R${String(n)}`, n]),
    );
    expect(declaration.commitments[0]).toMatchObject({
      text: 'Les collectivités garantissent localement droits humains, démocratie et État de droit.',
      es: 'Las autoridades locales y regionales garantizan en su ámbito los derechos humanos, la democracia y el Estado de derecho.',
      kind: 'STATEMENT',
      basis: 'REPORTED',
      theme: { code: 'human-rights' },
      declaration: { slug: 'rotterdam-declaration' },
    });
    for (const { sources } of declaration.commitments) expect(sources.length).toBeGreaterThan(0);
  });

  it('point to topics by theme, which is a signpost and no claim', async () => {
    const { declaration } = await asVisitor().ask<{
      declaration: { commitments: { code: string; relatedTopics: { code: string }[] }[] };
    }>(
      '{ declaration(slug: "rotterdam-declaration") { commitments { code relatedTopics { code } } } }',
    );
    expect(declaration.commitments[0]?.relatedTopics).toEqual([
      { code: 'democratic-citizenship' },
      { code: 'anti-discrimination' },
    ]);
  });

  it('that do not exist are null', async () => {
    expect(await asVisitor().ask('{ declaration(slug: "nowhere") { id } }')).toEqual({
      declaration: null,
    });
  });
});

describe('the commitments of a practice', () => {
  it('are those that it names itself, while it is public', async () => {
    const practice = await aPublishedPractice({ facts: { commitments: ['B2', 'R4', 'Z9'] } });
    await api.catchUp();
    const read = (): Promise<unknown> =>
      asVisitor().ask(
        `query Q($n: Int!) { practice(number: $n) { commitmentCodes commitments { code } }
           byCommitment: practices(filter: { commitment: ["R4"] }) { edges { node { number } } }
           byDeclaration: practices(filter: { declaration: ["barcelona-declaration"] }) { edges { node { number } } } }`,
        { n: practice.number },
      );
    const itself = { edges: [{ node: { number: practice.number } }] };
    expect(await read()).toEqual({
      practice: {
        commitmentCodes: ['B2', 'R4', 'Z9'],
        commitments: [{ code: 'B2' }, { code: 'R4' }],
      },
      byCommitment: itself,
      byDeclaration: itself,
    });
    await asReviewer().withdraw(practice, 'It has ended.');
    await api.catchUp();
    expect(await read()).toEqual({
      practice: { commitmentCodes: [], commitments: [] },
      byCommitment: { edges: [] },
      byDeclaration: { edges: [] },
    });
  });
});
