import { readCollectionForm } from '../../../features/collections/read-collection-form';
import { pathTo } from '../../../shared/navigation/paths';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import type { Execute, PageContext, PageDefinition } from '../../page-definition';
import {
  ChangeCollectionDocument,
  ChangeCollectionEntryDocument,
  FreezeCollectionDocument,
  HideCollectionDocument,
  RemoveCollectionDocument,
  RemoveFromCollectionDocument,
} from './collection-page.generated';

type Form = Readonly<Record<string, string>>;
type Done = ReturnType<NonNullable<PageDefinition['action']>>;

/** What the forms of the page do, by the button that was pressed. */
export async function actOnCollection(
  form: Form,
  number: number,
  context: PageContext,
  execute: Execute,
): Done {
  const { i18n, language } = context;
  const here = pathTo(language, 'collection', { collection: number });
  switch (form['do']) {
    case 'change': {
      const { changeCollection } = await execute(ChangeCollectionDocument, {
        input: { number, ...readCollectionForm(form) },
      });
      if (changeCollection.__typename === 'InvalidInputProblem')
        return {
          errors: Object.fromEntries(
            changeCollection.fields.map((fault) => [fault.path, inputFaultMessage(i18n, fault)]),
          ),
        };
      return isProblem(changeCollection)
        ? { errors: { name: problemMessage(i18n, changeCollection) } }
        : { to: here };
    }
    case 'remove': {
      const { removeCollection } = await execute(RemoveCollectionDocument, { input: { number } });
      return isProblem(removeCollection)
        ? { errors: { curator: problemMessage(i18n, removeCollection) } }
        : { to: pathTo(language, 'collections') };
    }
    case 'freeze': {
      const { freezeCollection } = await execute(FreezeCollectionDocument, { input: { number } });
      if (isProblem(freezeCollection))
        return { errors: { curator: problemMessage(i18n, freezeCollection) } };
      const { edition } = freezeCollection.edition;
      return { to: pathTo(language, 'edition', { collection: number, edition }) };
    }
    case 'hide':
    case 'show': {
      const isHidden = form['do'] === 'hide';
      await execute(HideCollectionDocument, { input: { number, isHidden } });
      return { to: here };
    }
    default:
      return actOnEntry(form, number, context, execute);
  }
}

/** One place up or down, another note, or out of the list. */
async function actOnEntry(
  form: Form,
  number: number,
  { i18n, language, query }: PageContext,
  execute: Execute,
): Done {
  const practice = Number(form['practice']) || 0;
  const result =
    form['do'] === 'takeOut'
      ? (await execute(RemoveFromCollectionDocument, { input: { number, practice } }))
          .removeFromCollection
      : (
          await execute(ChangeCollectionEntryDocument, {
            input: { number, practice, ...changeOf(form) },
          })
        ).changeCollectionEntry;
  if (isProblem(result)) return { errors: { practices: problemMessage(i18n, result) } };
  const after = query.get('after');
  const page = after === null ? '' : `?after=${encodeURIComponent(after)}`;
  // Back to where it stood, so that going on by keyboard begins there.
  const place = form['do'] === 'takeOut' ? '#practices' : `#practice-${String(practice)}`;
  return { to: `${pathTo(language, 'collection', { collection: number })}${page}${place}` };
}

function changeOf(form: Form): { note?: string; position?: number } {
  const position = Number(form['position']) || 1;
  switch (form['do']) {
    case 'up':
      return { position: Math.max(position - 1, 1) };
    case 'down':
      return { position: position + 1 };
    default:
      return { note: form['note'] ?? '' };
  }
}
