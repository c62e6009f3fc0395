import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import { asCoordinator, asEditor, asReviewer, asVisitor } from '../../../test/people';

const api = useApi();

const get = (url: string): ReturnType<typeof api.request> => api.request({ method: 'GET', url });

describe('citations as files', () => {
  it('cite the current version at its permanent address, with the cities as authors', async () => {
    const practice = await aPublishedPractice({
      title: 'House of One',
      city: 'aarhus',
      otherCities: ['rotterdam'],
      facts: { textLicence: 'cc-by' },
    });
    const address = `${api.origin}/p/${String(practice.number)}/v/1`;
    for (const format of ['bib', 'ris', 'csl.json']) {
      const { statusCode, body, headers } = await get(
        `/p/${String(practice.number)}/cite.${format}`,
      );
      expect(statusCode).toBe(200);
      expect(headers['content-disposition']).toBe(
        `attachment; filename="praxis-${String(practice.number)}-v1.${format}"`,
      );
      expect(headers.link).toContain(`<${address}>; rel="describes"`);
      for (const part of ['House of One', 'Aarhus', 'Rotterdam', address, 'CC BY 4.0'])
        expect(body).toContain(part);
    }
    const [item] = (await get(`/p/${String(practice.number)}/cite.csl.json`)).json<
      { version: string; URL: string; author: object[]; accessed: object }[]
    >();
    const today = api.clock.now();
    expect(item).toMatchObject({
      version: '1',
      URL: address,
      author: [{ literal: 'Aarhus' }, { literal: 'Rotterdam' }],
      accessed: {
        'date-parts': [[today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()]],
      },
    });
  });

  it('name the title in the language asked for, where there is one', async () => {
    const { number } = await aPublishedPractice({
      texts: {
        en: { title: 'Sports evenings', summary: 'Words.' },
        fr: { title: 'Soirées sportives', summary: 'Des mots.' },
      },
    });
    const titleIn = async (query: string): Promise<unknown> =>
      (await get(`/p/${String(number)}/cite.csl.json${query}`)).json<{ title: string }[]>()[0]
        ?.title;
    expect(await titleIn('')).toBe('Sports evenings');
    expect(await titleIn('?language=fr')).toBe('Soirées sportives');
    expect(await titleIn('?language=es')).toBe('Sports evenings');
    expect(await titleIn('?language=xx')).toBe('Sports evenings');
  });

  it('cite the version that is asked for, for ever', async () => {
    const practice = await aPublishedPractice({ title: 'First words' });
    await asEditor('aarhus').startDraft(practice);
    await asEditor('aarhus').write(practice, { title: 'Second words' });
    await asEditor('aarhus').submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
    const titleAt = async (at: string): Promise<unknown> =>
      (await get(`/p/${String(practice.number)}${at}/cite.csl.json`)).json<
        { title: string; version: string }[]
      >()[0];
    expect(await titleAt('')).toMatchObject({ title: 'Second words', version: '2' });
    expect(await titleAt('/v/1')).toMatchObject({ title: 'First words', version: '1' });
    expect(await titleAt('/v/2')).toMatchObject({ title: 'Second words', version: '2' });
  });

  it('do not exist for drafts, for other formats, and for what is no number', async () => {
    const [draft, submitted, open] = [
      await aDraft({ title: 'Secret' }),
      await aSubmittedDraft({ title: 'Secret' }),
      await aPublishedPractice(),
    ];
    for (const url of [
      `/p/${String(draft.number)}/cite.bib`,
      `/p/${String(draft.number)}/v/1/cite.bib`,
      `/p/${String(submitted.number)}/cite.ris`,
      `/p/${String(open.number)}/v/2/cite.bib`,
      `/p/${String(open.number)}/v/0/cite.bib`,
      `/p/${String(open.number)}/cite.pdf`,
      `/p/${String(open.number)}/cite.`,
      `/p/0/cite.bib`,
      `/p/${'9'.repeat(30)}/cite.bib`,
      `/p/x/cite.bib`,
    ]) {
      const { statusCode, body } = await get(url);
      expect([url, statusCode]).toEqual([url, 404]);
      expect(body).not.toContain('Secret');
    }
  });

  it('are gone, with every version, once the practice is withdrawn', async () => {
    const practice = await aPublishedPractice({ title: 'Words to forget' });
    await asCoordinator('aarhus').withdraw(practice, 'It has ended.');
    for (const at of ['', '/v/1']) {
      const { statusCode, body } = await get(`/p/${String(practice.number)}${at}/cite.bib`);
      expect(statusCode).toBe(410);
      expect(body).toBe(
        `This practice has been withdrawn: ${api.origin}/p/${String(practice.number)}\n`,
      );
    }
  });
});

describe('citations as text', () => {
  const question = `query Cite($number: Int!) {
    practice(number: $number) { citations { style text } }
    practiceVersion(number: $number, version: 1) { citations { style text } }
  }`;
  interface Cited {
    practice: { citations: { style: string; text: string }[] } | null;
    practiceVersion: { citations: { style: string; text: string }[] } | null;
  }

  it('come in five styles and the reader’s language, the same from the practice and from its version', async () => {
    const { number } = await aPublishedPractice({ title: 'Sports evenings' });
    const { practice, practiceVersion } = await asVisitor().ask<Cited>(question, { number });
    expect(practice?.citations.map(({ style }) => style)).toEqual([
      'APA',
      'CHICAGO',
      'HARVARD',
      'ISO690',
      'VANCOUVER',
    ]);
    for (const { text } of practice?.citations ?? []) {
      expect(text).toContain(`${api.origin}/p/${String(number)}/v/1`);
      expect(text).toContain('Version 1');
    }
    expect(practiceVersion).toEqual(practice);
  });

  it('are none for withdrawn practices', async () => {
    const known = await aPublishedPractice();
    await asCoordinator('aarhus').withdraw(known, 'It has ended.');
    const { practice, practiceVersion } = await asVisitor().ask<Cited>(question, {
      number: known.number,
    });
    expect([practice?.citations, practiceVersion]).toEqual([[], null]);
  });
});
