import { aPublishedPractice, completeText, type KnownPractice } from './factories/practice.factory';
import { asEditor, asReviewer, asVisitor, type Person } from './people';

/** A practice as a reader in French gets it. */
export interface Shown {
  title: string;
  summary: string;
  summaryLanguage: string;
  publishedAt: string;
  contentOrigin: string;
  currentVersion: { version: number; publishedAt: string };
  text: {
    language: string;
    origin: string;
    fieldStandings: { field: string; standing: string; isUnchecked: boolean }[];
  };
}

/** What a French reader who is not signed in gets. */
export async function inFrench({ number }: KnownPractice): Promise<Shown> {
  const { practice } = await asVisitor().ask<{ practice: Shown }>(
    `query ($number: Int!) { practice(number: $number) { title summary summaryLanguage publishedAt contentOrigin
       currentVersion { version publishedAt } text { language origin fieldStandings { field standing isUnchecked } } } }`,
    { number },
    'fr',
  );
  return practice;
}

/** How each field stands, by its name. */
export const standingsOf = ({ text }: Shown): Record<string, string> =>
  Object.fromEntries(text.fieldStandings.map(({ field, standing }) => [field, standing]));

/** A field on the desk. */
export interface DeskField {
  field: string;
  standing: string;
  isUnchecked: boolean;
  isPrepared: boolean;
  follows: number | null;
  translatedBy: { displayName: string } | null;
  difference: { parts: { kind: string; text: string }[] } | null;
}
/** A translation on the desk of those who translate it. */
export interface Desk {
  revision: number;
  viewerCanPublish: boolean;
  hasMachine: boolean;
  fields: DeskField[];
}

/** What a person finds on the desk; null when there is nothing for them. */
export async function desk(
  person: Person,
  { number }: { number: number },
  into = 'FR',
): Promise<Desk | null> {
  const { practice } = await person.ask<{ practice: { translation: Desk | null } | null }>(
    `query ($number: Int!, $into: Language!) { practice(number: $number) { translation(into: $into) {
       revision viewerCanPublish hasMachine fields { field standing isUnchecked isPrepared follows
         translatedBy { displayName } difference { parts { kind text } } } } } }`,
    { number, into },
  );
  return practice?.translation ?? null;
}

/** One field on the desk. */
export const fieldOf = (found: Desk | null, name: string): DeskField | undefined =>
  found?.fields.find(({ field }) => field === name);

/** Published in English, with a French title and summary. */
export const aTranslatedPractice = (): Promise<KnownPractice> =>
  aPublishedPractice({
    texts: {
      en: completeText('Mentors for young people'),
      fr: { title: 'Des mentors pour les jeunes', summary: 'Ils se voient.' },
    },
  });

/** The city changes its English summary, and a reviewer approves it. */
export async function summaryChanged(
  practice: KnownPractice,
  summary = 'They meet every Tuesday.',
): Promise<void> {
  const editor = asEditor('aarhus');
  await editor.startDraft(practice);
  await editor.write(practice, { summary });
  await editor.submitDraft(practice, 2);
  const { kind } = await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
  if (kind !== 'DecideReviewSuccess') throw new Error(`It was not approved: ${kind}`);
}

/** Keeps work on the French translation. */
export const saveFrench = (
  person: Person,
  { number }: KnownPractice,
  changes: { revision?: number; fields?: object; checked?: string[] },
): ReturnType<Person['change']> =>
  person.change('saveTranslation', { number, language: 'FR', revision: 0, ...changes });

/** Publishes the French translation. */
export const publishFrench = (
  person: Person,
  { number }: KnownPractice,
  details: object = {},
): ReturnType<Person['change']> =>
  person.change('publishTranslation', { number, language: 'FR', revision: 1, ...details });
