import { useApi } from '../../../test/api-harness';
import { eventually } from '../../../test/eventually';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';
import { storedDraft } from '../../../test/stored';

const api = useApi();

const facts = {
  statusConfirmedOn: '2026-03-01',
  otherPlaces: ['rotterdam', 'malmo'],
  transferOffer: ['visit', 'call'],
  locationPrecision: 'city',
  textLicence: 'cc-by',
  contactService: 'Prevention unit',
};
const contactAddress = 'prevention@aarhus.example';

const asked = `
  statusConfirmedOn otherCities { slug } transferOffer { code } locationPrecision { code } textLicence { code label }
  contactService`;

const told = {
  statusConfirmedOn: '2026-03-01',
  otherCities: [{ slug: 'rotterdam' }, { slug: 'malmo' }],
  transferOffer: [{ code: 'visit' }, { code: 'call' }],
  locationPrecision: { code: 'city' },
  textLicence: { code: 'cc-by', label: 'Reuse with attribution (CC BY 4.0)' },
  contactService: 'Prevention unit',
};

interface Found {
  practice: Record<string, unknown> & { draft: Record<string, unknown> | null };
}

const read = (number: number): string =>
  `{ practice(number: ${String(number)}) { ${asked} draft { ${asked} contactAddress } } }`;

describe('places, offers, precision, licence and contact', () => {
  it('are saved, read by a reviewer, and public with the version that names them', async () => {
    const practice = await aDraft();
    const editor = asEditor('aarhus');
    const saved = await editor.saveDraft(practice, { facts: { ...facts, contactAddress } });
    expect(saved.kind).toBe('SaveDraftSuccess');
    await editor.submitDraft(practice, 2);
    const reviewer = asReviewer();
    const { practice: seen } = await reviewer.ask<Found>(read(practice.number));
    expect(seen.draft).toEqual({ ...told, contactAddress });
    await reviewer.decideReview(practice, 'APPROVE', { revision: 2 });

    const { practice: shown } = await asVisitor().ask<Found>(read(practice.number));
    expect(shown).toEqual({ ...told, draft: null });
    const { practiceVersion } = await asVisitor().ask<{ practiceVersion: object }>(
      `{ practiceVersion(number: ${String(practice.number)}, version: 1) { ${asked} } }`,
    );
    expect(practiceVersion).toEqual(told);
    const { search } = await asVisitor().ask<{ search: { edges: { node: { number: number } }[] } }>(
      '{ search(filter: { city: ["malmo"] }, first: 100) { edges { node { number } } } }',
    );
    expect(search.edges.map(({ node }) => node.number)).toContain(practice.number);
  });

  it('keep the mailbox for the next draft, and out of everything that is public', async () => {
    const practice = await aDraft();
    const editor = asEditor('aarhus');
    await editor.saveDraft(practice, { facts: { contactAddress } });
    await editor.submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
    await editor.startDraft(practice);
    const { practice: seen } = await editor.ask<Found>(read(practice.number));
    expect(seen.draft?.['contactAddress']).toBe(contactAddress);
    const versions = await api.sql(
      `select (to_jsonb(v) || to_jsonb(t))::text as everything
         from practice_version v join practice_version_text t on t.version_id = v.id
        where v.practice_id = $1`,
      [practice.id],
    );
    expect(JSON.stringify(versions)).not.toContain(contactAddress);
  });

  it('empty other places of the entry with a version that names none', async () => {
    const practice = await aPublishedPractice({ otherCities: ['rotterdam'] });
    const editor = asEditor('aarhus');
    await editor.startDraft(practice);
    await editor.saveDraft(practice, { facts: { otherPlaces: null } });
    const before = await asVisitor().ask<Found>(read(practice.number));
    expect(before.practice['otherCities']).toEqual([{ slug: 'rotterdam' }]);
    await editor.submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
    // Answers to visitors are kept for a moment, until the change has been heard.
    await eventually(async () => {
      const after = await asVisitor().ask<Found>(read(practice.number));
      expect(after.practice['otherCities']).toEqual([]);
    });
  });

  it.each<[string, object, { path: string; rule: string }]>([
    [
      'a day that has not come',
      { statusConfirmedOn: '2990-01-01' },
      { path: 'facts.statusConfirmedOn', rule: 'inFuture' },
    ],
    [
      'what is no day',
      { statusConfirmedOn: '2026-02-30' },
      { path: 'facts.statusConfirmedOn', rule: 'notADay' },
    ],
    [
      'a city that is not there',
      { otherPlaces: ['rotterdam', 'atlantis'] },
      { path: 'facts.otherPlaces.1', rule: 'unknownCity' },
    ],
    [
      'a summit that is not there',
      { annexSummit: 'atlantis-2030' },
      { path: 'facts.annexSummit', rule: 'unknown' },
    ],
    [
      'its own city',
      { otherPlaces: ['aarhus'] },
      { path: 'facts.otherPlaces.0', rule: 'unknownCity' },
    ],
    [
      'a city twice',
      { otherPlaces: ['malmo', 'malmo'] },
      { path: 'facts.otherPlaces', rule: 'repeated' },
    ],
    [
      'what is no mailbox',
      { contactAddress: 'at the town hall' },
      { path: 'facts.contactAddress', rule: 'notAMailAddress' },
    ],
    [
      'an offer that is not listed',
      { transferOffer: ['money'] },
      { path: 'facts.transferOffer.0', rule: 'unknownCode' },
    ],
  ])('refuse %s and save nothing', async (_what, change, fault) => {
    const practice = await aDraft();
    const outcome = await asEditor('aarhus').saveDraft(practice, {
      facts: { startYear: 2001, ...change },
    });
    expect(outcome.kind).toBe('InvalidInputProblem');
    expect(outcome.fields).toEqual([expect.objectContaining(fault)]);
    expect(await storedDraft(practice)).toMatchObject({ start_year: 2015, revision: 1 });
  });
});
