import { randomBytes } from 'node:crypto';
import {
  emptyFacts,
  type PracticeFacts,
  type PracticeText,
  type PrivateFacts,
} from '@praxis/domain/practices';
import { slugOf, type Language } from '@praxis/domain/shared';
import { v7 } from 'uuid';
import { City } from '../../src/capabilities/cities';
import {
  Practice,
  PracticeDraft,
  PracticeDraftText,
  PracticePublicationService,
} from '../../src/capabilities/practices';
import { Database } from '../../src/platform/database/database';
import { theApi } from '../api-harness';
import { anAccount } from './account.factory';

export interface PracticeDetails {
  /** The city's name in addresses. */
  city?: string;
  title?: string;
  summary?: string;
  originalLanguage?: Language;
  texts?: Partial<Record<Language, PracticeText>>;
  facts?: Partial<PracticeFacts>;
  otherCities?: string[];
  /** For members of verified cities. */
  annex?: string;
  /** For those of one summit alone, by its name in addresses. */
  annexSummit?: string;
}

export interface KnownPractice {
  id: string;
  number: number;
  title: string;
}

/** What must be said before a practice can be sent to review. */
export const completeFacts: PracticeFacts = {
  ...emptyFacts,
  lifecycleStatus: 'active',
  statusConfirmedOn: '2026-03-01',
  geographicScale: 'city',
  startYear: 2015,
  topics: ['mentoring'],
  preventionLevels: ['primary'],
  phenomena: ['all-forms'],
  targetGroups: ['adolescents'],
  actors: [{ organisation: null, type: 'municipality', role: 'lead' }],
  budgetBand: '10k-50k',
  staffBand: '1-3',
  fundingSources: ['city'],
  evidenceLevel: 'described',
  locationPrecision: 'city',
  textLicence: 'cc-by',
  contactService: 'Youth service',
};
export const completePrivateFacts: PrivateFacts = {
  contactAddress: 'youth@city.example',
  annex: null,
  annexSummit: null,
};

export function completeText(title: string): PracticeText {
  return {
    title,
    summary: `${title}: what it is about, in two sentences.`,
    problem: 'What was seen here.',
    objectives: ['What should be different.'],
    mechanism: 'Why it should come about.',
    activities: 'Mentors meet young people **every week**.',
    lessons: 'What was learnt.',
    conditions: 'What must be there first.',
  };
}

/** A practice that the public sees, published as an approval would do it. */
export async function aPublishedPractice(details: PracticeDetails = {}): Promise<KnownPractice> {
  const api = theApi();
  const { title, texts, originalLanguage } = wordsOf(details);
  return api.part(Database).transaction(async (db) => {
    const id = await insertEntry(details, title);
    await api.part(PracticePublicationService).publish(db, {
      practice: { id, originalLanguage, firstPublishedAt: null },
      content: {
        facts: factsOf(details),
        texts,
        privateFacts: {
          ...completePrivateFacts,
          annex: details.annex ?? null,
          annexSummit: details.annexSummit ?? null,
        },
      },
      origins: {},
      approvedBy: null,
      reviewNote: null,
      contactAddress: completePrivateFacts.contactAddress,
    });
    return known(id, title);
  });
}

/** A practice that only its city's team sees: a draft in writing, complete unless told otherwise. */
export async function aDraft(details: PracticeDetails = {}): Promise<KnownPractice> {
  const api = theApi();
  const { title, texts } = wordsOf(details);
  const { manager } = api.part(Database).source;
  const id = await insertEntry(details, title);
  const author = await anAccount(api);
  await manager.insert(PracticeDraft, {
    practiceId: id,
    facts: factsOf(details),
    ...completePrivateFacts,
    annex: details.annex ?? null,
    annexSummit: details.annexSummit ?? null,
    updatedAt: api.clock.now(),
    updatedBy: author.id,
    heldBy: author.id,
  });
  for (const [language, { title: heading, summary, ...body }] of Object.entries(texts))
    await manager.insert(PracticeDraftText, {
      practiceId: id,
      language: language as Language,
      origin: 'original',
      title: heading ?? null,
      summary: summary ?? null,
      body,
    });
  return known(id, title);
}

/** A draft that waits for a reviewer. */
export async function aSubmittedDraft(details: PracticeDetails = {}): Promise<KnownPractice> {
  const api = theApi();
  const draft = await aDraft(details);
  await api.sql(
    `update practice_draft set state = 'submitted', submitted_at = $2, submitted_by = updated_by where practice_id = $1`,
    [draft.id, api.clock.now()],
  );
  return draft;
}

/** Of letters alone: eight figures in a row are a telephone number in many a city, and no draft with one is taken. */
function uniqueWord(): string {
  return [...randomBytes(9)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

function factsOf({ facts, otherCities = [] }: PracticeDetails): PracticeFacts {
  return { ...completeFacts, otherPlaces: otherCities, ...facts };
}

function wordsOf(details: PracticeDetails): {
  title: string;
  originalLanguage: Language;
  texts: Partial<Record<Language, PracticeText>>;
} {
  const originalLanguage = details.originalLanguage ?? 'en';
  const title =
    details.title ?? details.texts?.[originalLanguage]?.title ?? `Practice ${uniqueWord()}`;
  const original = {
    ...completeText(title),
    ...(details.summary === undefined ? {} : { summary: details.summary }),
  };
  return {
    title,
    originalLanguage,
    texts: details.texts ?? { [originalLanguage]: original },
  };
}

async function insertEntry(details: PracticeDetails, title: string): Promise<string> {
  const { manager } = theApi().part(Database).source;
  const id = v7();
  await manager.insert(Practice, {
    id,
    slug: slugOf(title),
    cityId: (await manager.findOneByOrFail(City, { slug: details.city ?? 'aarhus' })).id,
    originalLanguage: details.originalLanguage ?? 'en',
  });
  return id;
}

async function known(id: string, title: string): Promise<KnownPractice> {
  const [row] = await theApi().sql<{ number: number }>(
    'select number from practice where id = $1',
    [id],
  );
  return { id, title, number: row?.number ?? 0 };
}
