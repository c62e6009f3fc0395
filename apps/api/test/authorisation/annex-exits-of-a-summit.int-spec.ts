import { theApi } from '../api-harness';
import { answersOf, aSentRequest } from '../factories/asking.factory';
import { aCall } from '../factories/participation.factory';
import { aPublishedPractice } from '../factories/practice.factory';
import type { RequestState } from '../outcome';
import { asAdministrator, asEditor, asMember, asOrganiser } from '../people';
import { readersOfReviews, secretariat } from './actors';
import { expectNoLeaks } from './annex-exits';

// Aarhus hosts it, and Barcelona, which is verified, takes no part in it; Turku does by a practice that stands with a session.
expectNoLeaks({
  summit: 'aarhus-2015',
  readers: [...readersOfReviews, ...secretariat],
  cityThatMay: 'turku',
});

it('a verified city takes part while its request is accepted; whoever asked reads nothing by that', async () => {
  const { summitId } = await aCall({ delegationMax: 5 });
  const [summit] = await theApi().sql<{ slug: string }>('select slug from summit where id = $1', [
    summitId,
  ]);
  const word = 'numbatcanary';
  const { number } = await aPublishedPractice({ annex: word, annexSummit: summit?.slug ?? '' });
  await asAdministrator().change('verifyCity', { city: 'malmo', isVerified: true });
  const document = `query ($n: Int!) { practice(number: $n) { annexSummit annex { markdown } } }`;
  const [team, office, organiser] = [asEditor('malmo'), asMember(), asOrganiser()];
  const reads = async (person = team): Promise<boolean> =>
    (await person.gql(document, { n: number })).text.includes(word);
  const ask = (over: object): Promise<RequestState> =>
    aSentRequest(office, { summitId }, answersOf({ authority: 'Malmö', ...over }));
  const decide = async ({ id }: RequestState, decision: string): Promise<void> => {
    const [row] = await theApi().sql<{ revision: number }>(
      'select revision from participation_request where id = $1',
      [id],
    );
    const { kind } = await organiser.change('decideParticipation', {
      ...{ summit: summitId, requests: [{ id, revision: row?.revision }] },
      ...{ decision, reason: 'Because.' },
    });
    expect(kind).toBe('DecideParticipationSuccess');
  };

  const asked = await ask({ city: 'malmo' });
  const other = await ask({ city: 'malmo' });
  const namesake = await ask({ city: '', country: 'NO' });
  expect(await reads()).toBe(false);
  await decide(other, 'DECLINE');
  await decide(namesake, 'ACCEPT');
  for (const decision of ['ASK', 'WAITLIST']) {
    await decide(asked, decision);
    expect(await reads()).toBe(false);
  }
  await decide(asked, 'ACCEPT');
  expect(await reads()).toBe(true);
  expect(await reads(office)).toBe(false);
  await office.change('cancelParticipation', { id: asked.id });
  expect(await reads()).toBe(false);

  // Typed and not chosen: the same city.
  await decide(await ask({ city: '', country: 'SE' }), 'ACCEPT');
  expect(await reads()).toBe(true);
  await asAdministrator().change('verifyCity', { city: 'malmo', isVerified: false });
  expect(await reads()).toBe(false);
});
