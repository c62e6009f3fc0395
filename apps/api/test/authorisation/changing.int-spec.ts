import { CompiledExecutor } from '../../src/platform/graphql/compiled-executor';
import { useApi } from '../api-harness';
import { everyone, someone, type Actor } from './actors';
import type { Change } from './change';
import { changes } from './changes';
import { storedState } from './stored-state';

/** An engine for translations that is never asked: its jobs are not done here. */
const api = useApi({ MT_URL: 'http://127.0.0.1:1' });

/** Mutations that leave everything as it was for some of those who may. */
const changesNothing = (mutation: string, actor: Actor): boolean =>
  mutation === 'signOut' && actor === 'visitor';

const cases = changes.map((change) => [`${change.mutation} ${change.what}`, change] as const);

function expectedFor({ mutation, allowed, told }: Change, actor: Actor): string {
  if (allowed.includes(actor))
    return `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Success`;
  if (actor === 'visitor') return 'UNAUTHENTICATED';
  return (told ?? everyone).includes(actor) ? 'FORBIDDEN' : 'NOT_FOUND';
}

describe.each(cases)('%s', (_name, change) => {
  it.each(everyone.map((actor) => [actor, expectedFor(change, actor)] as const))(
    'by the %s ends with %s, and what is refused changes nothing',
    async (actor, expected) => {
      const person = someone(actor);
      if (!person.isVisitor) await person.sessionCookie();
      const input = await change.input(person);
      const before = await storedState();
      const { kind } = await person.change(change.mutation, input);
      const after = await storedState();
      expect(kind).toBe(expected);
      const stays = !change.allowed.includes(actor) || changesNothing(change.mutation, actor);
      if (stays) expect(after).toEqual(before);
      else expect(after).not.toEqual(before);
    },
  );
});

it('no mutation is left out', () => {
  const tried = new Set<string>(changes.map(({ mutation }) => mutation));
  const fields = api.part(CompiledExecutor).schema.getMutationType()?.getFields() ?? {};
  expect(Object.keys(fields).filter((name) => !tried.has(name))).toEqual([]);
});
