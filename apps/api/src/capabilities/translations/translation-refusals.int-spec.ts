import { useApi } from '../../../test/api-harness';
import {
  asCoordinator,
  asEditor,
  asMember,
  asOrganiser,
  asReviewer,
  asVisitor,
} from '../../../test/people';
import {
  aTranslatedPractice,
  desk,
  inFrench,
  publishFrench,
  saveFrench,
} from '../../../test/translations';

const api = useApi();

describe('what stands in the way', () => {
  it('two translators at once: the second is told, and nothing of hers is saved', async () => {
    const practice = await aTranslatedPractice();
    await saveFrench(asOrganiser(), practice, { fields: { title: 'Le premier' } });
    expect(
      await saveFrench(asReviewer(), practice, { fields: { title: 'Le second' } }),
    ).toMatchObject({
      kind: 'TranslationChangedProblem',
      currentRevision: 1,
    });
    await publishFrench(asReviewer(), practice);
    expect((await inFrench(practice)).title).toBe('Le premier');
  });

  it('nothing has been translated', async () => {
    const practice = await aTranslatedPractice();
    expect((await publishFrench(asOrganiser(), practice, { revision: 0 })).kind).toBe(
      'NothingToPublishProblem',
    );
    await saveFrench(asOrganiser(), practice, { fields: { title: 'Des mentors pour les jeunes' } });
    expect((await publishFrench(asOrganiser(), practice)).kind).toBe('NothingToPublishProblem');
    expect((await inFrench(practice)).currentVersion.version).toBe(1);
  });

  it('a passage that could harm somebody, until somebody says why it may stand', async () => {
    const practice = await aTranslatedPractice();
    await saveFrench(asOrganiser(), practice, {
      fields: { summary: 'Écrire à jean.dupont@exemple.fr.' },
    });
    expect((await publishFrench(asOrganiser(), practice)).kind).toBe('PassagesOpenProblem');
    expect((await inFrench(practice)).summary).toBe('Ils se voient.');
    const told = await publishFrench(asOrganiser(), practice, {
      justification: 'An address of nobody.',
    });
    expect(told.kind).toBe('PublishTranslationSuccess');
    expect(
      await api.count('practice_justification where practice_id = $1 and reason = $2', [
        practice.id,
        'An address of nobody.',
      ]),
    ).toBe(1);
  });

  it('the language it is written in', async () => {
    const { number } = await aTranslatedPractice();
    const outcome = await asOrganiser().change('saveTranslation', {
      number,
      language: 'EN',
      revision: 0,
      fields: { title: 'x' },
    });
    expect(outcome).toMatchObject({ kind: 'InvalidInputProblem', fields: [{ path: 'language' }] });
    expect(await desk(asOrganiser(), { number }, 'EN')).toBeNull();
  });

  it('words that are too long, named by their field', async () => {
    const practice = await aTranslatedPractice();
    const outcome = await saveFrench(asOrganiser(), practice, {
      fields: { title: 'x'.repeat(121) },
    });
    expect(outcome).toMatchObject({
      kind: 'InvalidInputProblem',
      fields: [{ path: 'fields.title', rule: 'tooLong', limit: 120 }],
    });
    expect(await api.count('translation_draft where practice_id = $1', [practice.id])).toBe(0);
  });
});

describe('who may', () => {
  it('the team prepares; somebody else publishes', async () => {
    const practice = await aTranslatedPractice();
    const editor = asEditor('aarhus');
    await saveFrench(editor, practice, { fields: { title: 'Le mien' } });
    expect(await desk(editor, practice)).toMatchObject({ revision: 1, viewerCanPublish: false });
    expect((await publishFrench(editor, practice)).kind).toBe('FORBIDDEN');
    expect((await publishFrench(asReviewer({ aarhus: 'editor' }), practice)).kind).toBe(
      'FORBIDDEN',
    );
    expect((await inFrench(practice)).title).toBe('Des mentors pour les jeunes');
    expect((await publishFrench(asReviewer(), practice)).kind).toBe('PublishTranslationSuccess');
  });

  it.each([
    ['a visitor', asVisitor, 'UNAUTHENTICATED'],
    ['a member', asMember, 'FORBIDDEN'],
    ['a coordinator of another city', () => asCoordinator('rotterdam'), 'FORBIDDEN'],
  ])('%s neither reads nor writes the work', async (_who, person, refusal) => {
    const practice = await aTranslatedPractice();
    await saveFrench(asOrganiser(), practice, { fields: { title: 'Le canari' } });
    expect(
      (await saveFrench(person(), practice, { revision: 1, fields: { title: 'x' } })).kind,
    ).toBe(refusal);
    expect((await publishFrench(person(), practice)).kind).toBe(refusal);
    expect(await desk(person(), practice)).toBeNull();
  });

  it('nobody, before it is public: it is as if there were none', async () => {
    const outcome = await asEditor('aarhus').createPractice();
    const number = outcome.practice?.number ?? 0;
    for (const person of [asOrganiser(), asEditor('aarhus')])
      expect(
        (await person.change('saveTranslation', { number, language: 'FR', revision: 0 })).kind,
      ).toBe('NOT_FOUND');
  });

  it('lets go of the work without touching what is public', async () => {
    const practice = await aTranslatedPractice();
    await saveFrench(asOrganiser(), practice, { fields: { title: 'x' } });
    const input = { number: practice.number, language: 'FR', revision: 1 };
    await asEditor('aarhus').change('discardTranslation', input);
    expect(await desk(asOrganiser(), practice)).toMatchObject({ revision: 0 });
    expect((await inFrench(practice)).title).toBe('Des mentors pour les jeunes');
  });
});
