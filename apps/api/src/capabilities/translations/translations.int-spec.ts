import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, completeText } from '../../../test/factories/practice.factory';
import { asEditor, asOrganiser, asReviewer, asVisitor } from '../../../test/people';
import {
  aTranslatedPractice,
  desk,
  fieldOf,
  inFrench,
  publishFrench,
  saveFrench,
  standingsOf,
  summaryChanged,
} from '../../../test/translations';

const api = useApi();

describe('an edit of the original', () => {
  it('marks the field that it touched, for readers, and no other one', async () => {
    const practice = await aTranslatedPractice();
    expect(standingsOf(await inFrench(practice))).toMatchObject({
      title: 'HUMAN',
      summary: 'HUMAN',
      activities: 'MISSING',
    });
    await summaryChanged(practice);
    expect(standingsOf(await inFrench(practice))).toMatchObject({
      title: 'HUMAN',
      summary: 'OUTDATED',
      activities: 'MISSING',
    });
  });

  it('is shown to translators word by word since the version that the translation follows', async () => {
    const practice = await aTranslatedPractice();
    await summaryChanged(practice, 'They meet on Tuesdays.');
    await summaryChanged(practice, 'They meet on Tuesdays and Fridays.');
    const field = fieldOf(await desk(asOrganiser(), practice), 'summary');
    expect(field).toMatchObject({ standing: 'OUTDATED', follows: 1 });
    const before = field?.difference?.parts.filter(({ kind }) => kind !== 'added');
    expect(before?.map(({ text }) => text).join('')).toBe(
      'Mentors for young people: what it is about, in two sentences.',
    );
    const after = field?.difference?.parts.filter(({ kind }) => kind !== 'removed');
    expect(after?.map(({ text }) => text).join('')).toBe('They meet on Tuesdays and Fridays.');
    expect(fieldOf(await desk(asOrganiser(), practice), 'title')?.difference).toBeNull();
  });

  it('that takes a field back takes it from every language', async () => {
    const practice = await aPublishedPractice({
      texts: {
        en: { ...completeText('Doors'), participation: 'The canary street.' },
        fr: { participation: 'La rue du canari.' },
      },
    });
    const editor = asEditor('aarhus');
    await editor.startDraft(practice);
    await editor.write(practice, { participation: null });
    await editor.submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
    const { text } = await asVisitor().gql(
      `query ($n: Int!) { practice(number: $n) { texts { participation { markdown } } } }`,
      { n: practice.number },
    );
    expect(text).not.toContain('canari');
  });
});

describe('a translation that is brought up to date', () => {
  it('is public only once it is published, as a version with the same original', async () => {
    const practice = await aTranslatedPractice();
    await summaryChanged(practice);
    const before = await inFrench(practice);
    api.clock.advance({ minutes: 5 });
    const translator = asOrganiser();
    await saveFrench(translator, practice, { fields: { summary: 'Ils se voient chaque mardi.' } });
    expect(await inFrench(practice)).toEqual(before);
    expect(fieldOf(await desk(translator, practice), 'summary')).toMatchObject({
      standing: 'HUMAN',
      isPrepared: true,
      follows: 2,
      translatedBy: { displayName: (await translator.account()).displayName },
    });
    expect((await publishFrench(translator, practice)).kind).toBe('PublishTranslationSuccess');
    const after = await inFrench(practice);
    expect(after).toMatchObject({
      summary: 'Ils se voient chaque mardi.',
      summaryLanguage: 'FR',
      currentVersion: { version: 3, publishedAt: api.clock.now().toISOString() },
      // What it says has not been published anew.
      publishedAt: before.publishedAt,
    });
    expect(standingsOf(after)['summary']).toBe('HUMAN');
    expect(await desk(translator, practice)).toMatchObject({ revision: 0 });
  });

  it('leaves the versions before as they were, and says which one it repeats', async () => {
    const practice = await aTranslatedPractice();
    await summaryChanged(practice);
    await saveFrench(asReviewer(), practice, { fields: { summary: 'Nouveau.' } });
    await publishFrench(asReviewer(), practice);
    const read = `query ($n: Int!, $v: Int!) { practiceVersion(number: $n, version: $v) {
       repeats summary originalText { summary } } }`;
    const version = async (v: number): Promise<unknown> =>
      (await asVisitor().ask<{ practiceVersion: unknown }>(read, { n: practice.number, v }, 'fr'))
        .practiceVersion;
    expect(await version(2)).toMatchObject({ repeats: null, summary: 'Ils se voient.' });
    expect(await version(3)).toMatchObject({
      repeats: 2,
      summary: 'Nouveau.',
      originalText: { summary: 'They meet every Tuesday.' },
    });
  });

  it('may be right as it stands: then it is enough to say so', async () => {
    const practice = await aTranslatedPractice();
    await summaryChanged(practice);
    await saveFrench(asOrganiser(), practice, { checked: ['summary'] });
    await publishFrench(asOrganiser(), practice);
    const shown = await inFrench(practice);
    expect(shown.summary).toBe('Ils se voient.');
    expect(standingsOf(shown)['summary']).toBe('HUMAN');
  });

  it('stays when the draft that lay beside it is published, but for what that draft says itself', async () => {
    const practice = await aTranslatedPractice();
    const editor = asEditor('aarhus');
    await editor.startDraft(practice);
    await editor.saveDraft(practice, {
      texts: [
        { language: 'EN', fields: { summary: 'They meet daily.' } },
        { language: 'FR', fields: { title: 'Mentors, de la ville' } },
      ],
    });
    await saveFrench(asOrganiser(), practice, {
      fields: { title: 'Mentors', mechanism: 'Pourquoi.' },
    });
    await publishFrench(asOrganiser(), practice);
    await editor.submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
    const shown = await inFrench(practice);
    expect(shown).toMatchObject({ title: 'Mentors, de la ville', currentVersion: { version: 3 } });
    expect(standingsOf(shown)).toMatchObject({
      title: 'HUMAN',
      mechanism: 'HUMAN',
      summary: 'OUTDATED',
    });
  });

  it('of a new language is there from then on', async () => {
    const practice = await aPublishedPractice();
    await saveFrench(asOrganiser(), practice, { fields: { title: 'Le titre' } });
    await publishFrench(asOrganiser(), practice);
    expect(await inFrench(practice)).toMatchObject({ title: 'Le titre', text: { language: 'FR' } });
  });
});
