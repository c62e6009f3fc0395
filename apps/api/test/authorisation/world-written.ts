import {
  aDeclarationDraft,
  aPublishedDeclaration,
  draftOf,
  enteredAs,
  wholeText,
  written,
} from '../factories/declaration.factory';
import { asCoordinator, asOrganiser } from '../people';

/** A declaration of which an edition is published, and its next one and another declaration as drafts that say the word. */
export async function writeDeclarations(
  canary: string,
): Promise<{ declaration: string; draftId: string }> {
  const { id, slug } = await aPublishedDeclaration();
  const corrected = { ...enteredAs(await draftOf(id)), adoptedOn: '2026-01-01' };
  await asOrganiser().change('saveDeclaration', corrected);
  const { revision } = await draftOf(id);
  await asOrganiser().change('publishDeclaration', { id, revision, note: 'The day was missing.' });
  const next = { ...enteredAs(await draftOf(id)), preambles: { en: canary, fr: canary } };
  await asOrganiser().change('saveDeclaration', next);
  await asOrganiser().change('openForSignature', { declaration: slug, isOpen: true });
  await asCoordinator('barcelona').change('signDeclaration', {
    declaration: slug,
    city: 'barcelona',
    office: 'MAYOR',
    mandate: 'City council, 12 May 2027',
  });
  return { declaration: slug, draftId: await aHiddenDraft(canary) };
}

/** A draft that says the word in every part of it, in three languages. */
export async function aHiddenDraft(canary: string): Promise<string> {
  const words = { en: `${canary} en`, fr: `${canary} fr`, es: `${canary} es` };
  const { id } = await aDeclarationDraft(
    wholeText({
      adoptedOn: '2026-01-01',
      titles: words,
      preambles: words,
      languages: [
        { language: 'EN', standing: 'ADOPTED', basis: 'TEXT', source: canary },
        { language: 'FR', standing: 'TRANSLATION', translator: canary, basis: 'REPORTED' },
      ],
      articles: [
        {
          headings: words,
          texts: words,
          commitments: [written(words, { sources: [`https://example.org/${canary}`] })],
        },
        { headings: {}, texts: {}, commitments: [] },
      ],
    }),
  );
  return id;
}
