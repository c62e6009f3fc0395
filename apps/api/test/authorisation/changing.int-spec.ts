import { CompiledExecutor } from '../../src/platform/graphql/compiled-executor';
import { asFileOfItsOwn, useApi } from '../api-harness';
import type { Person } from '../people';
import { everyone, someone, type Actor } from './actors';
import type { Change } from './change';
import { changes } from './changes';
import { storedState } from './stored-state';

/** Mutations that leave everything as it was for some of those who may. */
const changesNothing = (mutation: string, actor: Actor): boolean =>
  mutation === 'signOut' && actor === 'visitor';

function expectedFor({ mutation, allowed, told }: Change, actor: Actor): string {
  if (allowed.includes(actor))
    return `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Success`;
  if (actor === 'visitor') return 'UNAUTHENTICATED';
  return (told ?? everyone).includes(actor) ? 'FORBIDDEN' : 'NOT_FOUND';
}

function expectPolicy(change: Change): void {
  const mayChange = (actor: Actor): boolean => change.allowed.includes(actor);
  // Those who are refused leave everything as it was: they come first, and try it on the same rows unless those are their own.
  const inOrder = [...everyone].sort((a, b) => Number(mayChange(a)) - Number(mayChange(b)));
  let untouched: Promise<object> | undefined;
  const inputOf = (actor: Actor, person: Person): Promise<object> => {
    if (mayChange(actor) || change.input.length > 0) return change.input(person);
    untouched ??= change.input(person);
    return untouched;
  };

  it.each(inOrder.map((actor) => [actor, expectedFor(change, actor)] as const))(
    'by the %s ends with %s, and what is refused changes nothing',
    async (actor, expected) => {
      const person = someone(actor);
      if (!person.isVisitor) await person.sessionCookie();
      const input = await inputOf(actor, person);
      const before = await storedState();
      const { kind } = await person.change(change.mutation, input);
      const after = await storedState();
      expect(kind).toBe(expected);
      const stays = !mayChange(actor) || changesNothing(change.mutation, actor);
      if (stays) expect(after).toEqual(before);
      else expect(after).not.toEqual(before);
    },
  );
}

/**
 * So many are tried in one database. What tries leave behind, above all summits, is read whole by later ones: in one
 * database the last would take ten times as long as the first.
 */
const together = 8;
const parts = Array.from({ length: Math.ceil(changes.length / together) }, (_, i) =>
  changes.slice(i * together, (i + 1) * together),
);

for (const [i, part] of parts.entries())
  asFileOfItsOwn(`database ${String(i + 1)}`, () => {
    // An engine for translations that is never asked: its jobs are not done here.
    const api = useApi({ MT_URL: 'http://127.0.0.1:1' });

    describe.each(part.map((change) => [`${change.mutation} ${change.what}`, change] as const))(
      '%s',
      (_name, change) => {
        expectPolicy(change);
      },
    );

    if (i === 0)
      it('no mutation is left out', () => {
        const tried = new Set<string>(changes.map(({ mutation }) => mutation));
        const fields = api.part(CompiledExecutor).schema.getMutationType()?.getFields() ?? {};
        expect(Object.keys(fields).filter((name) => !tried.has(name))).toEqual([]);
      });
  });
