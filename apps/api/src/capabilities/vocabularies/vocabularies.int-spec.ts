import { vocabularyCodes } from '@praxis/domain/vocabularies';
import { PublicChanges } from '../../platform/database/changes';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asVisitor } from '../../../test/people';

const api = useApi();

interface Terms {
  vocabulary: { code: string; label: string; group: string | null; definition: string | null }[];
}

describe('a vocabulary', () => {
  it('has its terms in their order, with labels in the language of the request', async () => {
    const document = '{ vocabulary(name: TOPIC) { code label group definition } }';
    const { vocabulary } = await asVisitor().ask<Terms>(document, {}, 'es');
    expect(vocabulary.map(({ code }) => code)).toEqual(vocabularyCodes.topic);
    expect(vocabulary[0]).toEqual({
      code: 'interreligious-dialogue',
      label: 'Diálogo interreligioso',
      group: 'dialogue',
      definition:
        'Intercambio duradero entre comunidades religiosas o de convicciones, y con la ciudad.',
    });
  });

  it('answers in the language asked for, whatever the request’s', async () => {
    const { vocabulary } = await asVisitor().ask<Terms>(
      '{ vocabulary(name: PREVENTION_LEVEL) { code label(language: FR) } }',
      {},
      'es',
    );
    expect(vocabulary.map(({ code }) => code)).toEqual(['primary', 'secondary', 'tertiary']);
    expect(vocabulary[0]?.label).toMatch(/^Pr/);
  });

  it('can be read with others at once', async () => {
    const { vocabularies } = await asVisitor().ask<{
      vocabularies: { terms: { code: string }[] }[];
    }>('{ vocabularies(names: [PREVENTION_LEVEL, BUDGET_BAND]) { terms { code } } }');
    expect(vocabularies.map(({ terms }) => terms.map(({ code }) => code))).toEqual([
      vocabularyCodes.preventionLevel,
      vocabularyCodes.budgetBand,
    ]);
  });

  it('shows a code itself where there is no label, and English where a translation is missing', async () => {
    const practice = await aPublishedPractice({ facts: { topics: ['gender', 'mentoring'] } });
    await api.sql(`delete from vocabulary_label where vocabulary = 'topic' and code = 'gender'`);
    await api.sql(
      `delete from vocabulary_label where vocabulary = 'topic' and code = 'mentoring' and language = 'fr'`,
    );
    await api.part(PublicChanges).refreshAll();
    const { practice: read } = await asVisitor().ask<{ practice: { topics: { label: string }[] } }>(
      'query Q($n: Int!) { practice(number: $n) { topics { label } } }',
      { n: practice.number },
      'fr',
    );
    expect(read.topics.map(({ label }) => label)).toEqual(['gender', 'Mentoring']);
  });
});
