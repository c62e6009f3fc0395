import { useApi } from '../../../test/api-harness';
import { aCall, aRequest } from '../../../test/factories/participation.factory';
import type { Outcome } from '../../../test/outcome';
import {
  asAdministrator,
  asMember,
  asOrganiser,
  asVisitor,
  type Person,
} from '../../../test/people';
import type { ParticipationCall, ParticipationRequest } from '.';

const api = useApi();

type Known = Pick<ParticipationRequest, 'id' | 'revision'>;

const decide = (
  call: ParticipationCall,
  requests: readonly Known[],
  decision: string,
  reason?: string,
  by: Person = asOrganiser(),
): Promise<Outcome> =>
  by.change('decideParticipation', {
    summit: call.summitId,
    requests: requests.map(({ id, revision }) => ({ id, revision })),
    decision,
    reason,
  });

const undo = (batch: string | undefined, by: Person = asOrganiser()): Promise<Outcome> =>
  by.change('undoParticipationDecision', { batch });

const stand = async (requests: readonly Known[]): Promise<string[]> => {
  const rows = await api.sql<{ id: string; status: string }>(
    'select id, status from participation_request where id = any($1::uuid[])',
    [requests.map(({ id }) => id)],
  );
  return requests.map((request) => rows.find(({ id }) => id === request.id)?.status ?? '');
};

const now = async ({ id }: Known): Promise<Known> => {
  const [row] = await api.sql<Known>(
    'select id, revision from participation_request where id = $1',
    [id],
  );
  if (row === undefined) throw new Error('It is gone.');
  return row;
};

/** The mails since the last look. */
async function newMails(): Promise<typeof api.mails.sent> {
  await api.catchUp();
  return api.mails.sent.splice(0);
}

const several = async (
  call: ParticipationCall,
  count: number,
  over: object = {},
): Promise<ParticipationRequest[]> => {
  const made: ParticipationRequest[] = [];
  for (let i = 0; i < count; i += 1) made.push(await aRequest(call, over));
  return made;
};

describe('a decision', () => {
  it('is one for all that are named, told to each once, and says in the mail nothing but where to read it', async () => {
    const call = await aCall({ capacity: 3 });
    const by = asMember({ language: 'fr' });
    const requests = [await aRequest(call, { by }), await aRequest(call), await aRequest(call)];
    await newMails();
    const { kind, count, batch } = await decide(call, requests, 'ACCEPT', 'Canary: welcome.');
    expect([kind, count]).toEqual(['DecideParticipationSuccess', 3]);
    expect(await stand(requests)).toEqual(['accepted', 'accepted', 'accepted']);
    const mails = await newMails();
    expect(mails.map(({ to }) => to.address).sort()).toEqual(
      (
        await api.sql<{ email: string }>('select email from account where id = any($1::uuid[])', [
          requests.map(({ accountId }) => accountId),
        ])
      )
        .map(({ email }) => email)
        .sort(),
    );
    const account = await by.account();
    const mine = mails.find(({ to }) => to.address === account.email);
    expect(mine?.subject).toBe(
      `Prochain Sommet des maires : demande ${requests[0]?.reference ?? ''}`,
    );
    expect(mine?.text).toContain('s’est prononcée');
    const everything = JSON.stringify(mails);
    for (const word of ['Canary', 'accept', 'Person ', 'City ', account.displayName])
      expect(everything).not.toContain(word);
    expect(await newMails()).toEqual([]);
    const events = await api.sql<{ batch: string; actor: string; reason: string }>(
      `select batch_id as batch, actor_id as actor, encode(sealed_reason, 'escape') as reason
         from participation_event where batch_id = $1`,
      [batch],
    );
    expect(events).toHaveLength(3);
    for (const event of events) expect(event.reason).not.toContain('Canary');
    expect(new Set(events.map(({ reason }) => reason)).size).toBe(3);
  });

  it.each([
    ['DECLINE', undefined, 'reason required'],
    ['DECLINE', '  ', 'reason required'],
    ['ASK', undefined, 'reason required'],
    ['ACCEPT', 'x'.repeat(1001), 'reason tooLong'],
  ])('%s with the reason “%s” is not acceptable', async (decision, reason, fault) => {
    const call = await aCall();
    const request = await aRequest(call);
    const { fields } = await decide(call, [request], decision, reason);
    expect(fields?.map(({ path, rule }) => `${path} ${rule}`)).toEqual([fault]);
    expect(await stand([request])).toEqual(['submitted']);
  });

  it('is of one to 500 requests, each once', async () => {
    const call = await aCall();
    const request = await aRequest(call);
    const rules = async (requests: Known[]): Promise<unknown> =>
      (await decide(call, requests, 'WAITLIST')).fields?.map(({ path, rule }) => `${path} ${rule}`);
    expect(await rules([])).toEqual(['requests tooFew']);
    expect(await rules([request, request])).toEqual(['requests repeated']);
    expect(await rules(Array.from({ length: 501 }, () => request))).toContain('requests tooMany');
  });

  it('is none where one request has changed meanwhile, and names it', async () => {
    const call = await aCall();
    const requests = await several(call, 3);
    const [first, second] = requests;
    if (first === undefined || second === undefined) throw new Error('None.');
    await decide(call, [second], 'WAITLIST');
    await newMails();
    const { kind, references } = await decide(call, requests, 'ACCEPT');
    expect([kind, references]).toEqual(['RequestsChangedProblem', [second.reference]]);
    expect(await stand(requests)).toEqual(['submitted', 'waitlisted', 'submitted']);
    await api.sql(`update participation_request set status = 'cancelled' where id = $1`, [
      first.id,
    ]);
    expect((await decide(call, [first], 'ACCEPT')).references).toEqual([first.reference]);
  });

  it('never asks whoever is accepted, who would lose the places by that', async () => {
    const call = await aCall();
    const [first, second] = [await aRequest(call), await aRequest(call, { status: 'accepted' })];
    const { kind, references } = await decide(call, [first, second], 'ASK', 'Who comes?');
    expect([kind, references]).toEqual(['AcceptedNotAskedProblem', [second.reference]]);
    expect(await stand([first, second])).toEqual(['submitted', 'accepted']);
  });

  it('is none where the places do not suffice, tells how many are left and who does not fit', async () => {
    const call = await aCall({ capacity: 3 });
    const large = await aRequest(call, { size: 2 });
    const one = await aRequest(call, { submittedAt: new Date(large.createdAt.getTime() + 1000) });
    const late = await aRequest(call, { submittedAt: new Date(large.createdAt.getTime() + 2000) });
    const { kind, left, needed, references } = await decide(call, [large, one, late], 'ACCEPT');
    expect({ kind, left, needed, references }).toEqual({
      ...{ kind: 'PlacesTakenProblem', left: 3, needed: 4 },
      references: [late.reference],
    });
    expect(await stand([large, one, late])).toEqual(['submitted', 'submitted', 'submitted']);
    expect((await decide(call, [large, one], 'ACCEPT')).kind).toBe('DecideParticipationSuccess');
    expect((await decide(call, [late], 'ACCEPT')).left).toBe(0);
    expect(await newMails()).toHaveLength(2);
  });

  it('leaves as it is what stands so already, and tells nobody again; what is asked is asked anew', async () => {
    const call = await aCall();
    const requests = await several(call, 2);
    await decide(call, requests.slice(0, 1), 'DECLINE', 'It is full.');
    await newMails();
    const seen = await Promise.all(requests.map(now));
    expect((await decide(call, seen, 'DECLINE', 'It is full.')).count).toBe(1);
    expect(await newMails()).toHaveLength(1);
    for (const reason of ['Which language?', 'And how many?'])
      expect((await decide(call, await Promise.all(requests.map(now)), 'ASK', reason)).count).toBe(
        2,
      );
    expect(await newMails()).toHaveLength(4);
  });

  it('of 200 requests is one action with one reason', async () => {
    const call = await aCall({ capacity: 200 });
    const by = asMember();
    const requests = await several(call, 200, { by });
    await newMails();
    const { kind, count } = await decide(call, requests, 'DECLINE', 'The hall is too small.');
    expect([kind, count]).toEqual(['DecideParticipationSuccess', 200]);
    const mails = await newMails();
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(200);
    expect(mails).toHaveLength(200);
  }, 60_000);

  it('is for organisers, never about what they asked for themselves, and not of a draft', async () => {
    const call = await aCall();
    const organiser = asOrganiser();
    const own = await aRequest(call, { by: organiser });
    const draft = await aRequest(call, { status: 'draft' });
    const other = await aRequest(call);
    const kindOf = async (requests: Known[], by: Person): Promise<string> =>
      (await decide(call, requests, 'ACCEPT', undefined, by)).kind;
    expect(await kindOf([own, other], organiser)).toBe('FORBIDDEN');
    expect(await kindOf([other], asMember())).toBe('FORBIDDEN');
    expect(await kindOf([other], asVisitor())).toBe('UNAUTHENTICATED');
    expect(await kindOf([draft], organiser)).toBe('NOT_FOUND');
    const elsewhere = await aRequest(await aCall());
    expect(await kindOf([elsewhere], organiser)).toBe('NOT_FOUND');
    expect(await stand([own, draft, other])).toEqual(['submitted', 'draft', 'submitted']);
    expect(await kindOf([own], asAdministrator())).toBe('DecideParticipationSuccess');
  });
});

describe('a decision that is taken back', () => {
  it('leaves what has changed since, names it, and tells whoever is concerned', async () => {
    const call = await aCall();
    const requests = await several(call, 3);
    const { batch } = await decide(call, requests, 'DECLINE', 'Too late.');
    const [first, second, third] = requests;
    if (first === undefined || second === undefined || third === undefined) throw new Error('No.');
    await decide(call, [await now(second)], 'ACCEPT');
    await newMails();
    const { kind, count, references } = await undo(batch);
    expect({ kind, count, references }).toEqual({
      ...{ kind: 'UndoParticipationDecisionSuccess', count: 2 },
      references: [second.reference],
    });
    expect(await stand(requests)).toEqual(['submitted', 'accepted', 'submitted']);
    const mails = await newMails();
    expect(mails.map(({ text }) => text.includes('have changed their decision'))).toEqual([
      true,
      true,
    ]);
    const again = await undo(batch);
    expect([again.kind, again.references?.length]).toEqual(['NothingToUndoProblem', 3]);
    expect(
      await api.sql('select decided_at from participation_request where id = $1', [first.id]),
    ).toEqual([{ decided_at: null }]);
    expect(await newMails()).toEqual([]);
  });

  it('never gives back places that others have taken meanwhile', async () => {
    const call = await aCall({ capacity: 1 });
    const [first, second] = await several(call, 2);
    if (first === undefined || second === undefined) throw new Error('None.');
    await decide(call, [first], 'ACCEPT');
    const { batch } = await decide(call, [await now(first)], 'DECLINE', 'A mistake.');
    await decide(call, [second], 'ACCEPT');
    const { kind, left } = await undo(batch);
    expect([kind, left]).toEqual(['PlacesTakenProblem', 0]);
    expect(await stand([first, second])).toEqual(['declined', 'accepted']);
  });

  it('is for organisers, and never about their own', async () => {
    const call = await aCall();
    const organiser = asOrganiser();
    const own = await aRequest(call, { by: organiser });
    const { batch } = await decide(call, [own], 'DECLINE', 'No.', asAdministrator());
    expect((await undo(batch, asMember())).kind).toBe('FORBIDDEN');
    expect((await undo(batch, organiser)).kind).toBe('NothingToUndoProblem');
    expect((await undo('0198c0de-0000-7000-8000-000000000000')).kind).toBe('NOT_FOUND');
    expect((await undo(batch)).count).toBe(1);
  });
});

describe('the priority of a request', () => {
  it('is 0 to 9, for organisers, and not about their own', async () => {
    await newMails();
    const call = await aCall();
    const organiser = asOrganiser();
    const own = await aRequest(call, { by: organiser });
    const request = await aRequest(call);
    const set = (of: Known, priority: number, by: Person = organiser): Promise<Outcome> =>
      by.change('setParticipationPriority', { request: of.id, revision: of.revision, priority });
    expect((await set(request, 5)).request?.priority).toBe(5);
    expect((await set(request, 6)).references).toEqual([request.reference]);
    expect((await set(await now(request), 10)).fields?.[0]?.rule).toBe('tooLarge');
    expect((await set(own, 9)).kind).toBe('FORBIDDEN');
    expect((await set(own, 9, asMember())).kind).toBe('FORBIDDEN');
    expect(await newMails()).toEqual([]);
  });
});
