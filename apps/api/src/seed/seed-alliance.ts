import { Injectable } from '@nestjs/common';
import type { CommitmentBasis, CommitmentKind } from '@praxis/domain/declarations';
import { slugOf } from '@praxis/domain/shared';
import type { SessionKind } from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { Commitment, Declaration } from '../capabilities/declarations';
import { Claim, Session, Summit } from '../capabilities/summits';
import { IdGenerator } from '../platform/time-and-ids/id-generator.port';
import { idOf } from './seed-practices';
import { readJson, type Words } from './seed-files';

interface AllianceFile {
  summits: {
    code: string;
    ordinal: number;
    date: string;
    city: string;
    venue?: string;
    form?: string;
    title: Words;
    hosts: string[];
    organisers: string[];
    partners: string[];
    figures: { what: string; value: string | number; source: string }[];
    sessions: (Words & { citiesListed?: string[]; note?: string })[];
    fieldVisits: string[];
    interpretation: string[] | null;
    sources: string[];
  }[];
  declarations: {
    code: string;
    summit: string;
    title: Words;
    commitments: {
      code: string;
      theme: string;
      kind: CommitmentKind;
      basis: CommitmentBasis;
      text: Words;
      sources: string[];
    }[];
  }[];
}

const timeZones: Record<string, string> = {
  aarhus: 'Europe/Copenhagen',
  rotterdam: 'Europe/Amsterdam',
  barcelona: 'Europe/Madrid',
};

/** The summits with their sessions, field visits and figures, and the declarations with their commitments. */
@Injectable()
export class SeedAlliance {
  constructor(private readonly ids: IdGenerator) {}

  async run(db: EntityManager, cityIds: ReadonlyMap<string, string>): Promise<void> {
    const { summits, declarations } = readJson('alliance.json') as AllianceFile;
    const summitIds = new Map<string, string>();
    for (const summit of summits)
      summitIds.set(summit.code, await this.summit(db, summit, cityIds));
    for (const { code, summit, title, commitments } of declarations) {
      const declarationId = this.ids.next();
      await db.insert(Declaration, {
        id: declarationId,
        slug: code,
        summitId: idOf(summitIds, summit),
        titles: title,
      });
      await db.insert(
        Commitment,
        commitments.map(({ text, ...commitment }, i) => ({
          ...commitment,
          id: this.ids.next(),
          declarationId,
          position: i + 1,
          texts: text,
        })),
      );
    }
  }

  private async summit(
    db: EntityManager,
    file: AllianceFile['summits'][number],
    cityIds: ReadonlyMap<string, string>,
  ): Promise<string> {
    const id = this.ids.next();
    const citySlug = slugOf(file.city);
    await db.insert(Summit, {
      id,
      slug: file.code,
      ordinal: file.ordinal,
      cityId: idOf(cityIds, citySlug),
      startsOn: file.date,
      endsOn: file.date,
      timeZone: timeZones[citySlug] ?? 'Europe/Paris',
      venue: file.venue ?? null,
      form: file.form ?? null,
      titles: file.title,
      hosts: file.hosts,
      organisers: file.organisers,
      partners: file.partners,
      interpretation: file.interpretation,
      sources: file.sources,
      status: 'held',
      isRecorded: true,
    });
    await db.insert(
      Claim,
      file.figures.map(({ what, value, source }, position) => ({
        id: this.ids.next(),
        summitId: id,
        position,
        what,
        value: String(value),
        source,
      })),
    );
    await db.insert(Session, this.sessions(file, id, cityIds));
    return id;
  }

  private sessions(
    file: AllianceFile['summits'][number],
    summitId: string,
    cityIds: ReadonlyMap<string, string>,
  ): Partial<Session>[] {
    const session = (
      titles: Words,
      kind: SessionKind,
      over: Partial<Session> = {},
    ): Partial<Session> => ({
      id: this.ids.next(),
      summitId,
      slug: slugOf(titles.en ?? '', 'session'),
      kind,
      titles,
      note: null,
      isPublic: true,
      ...over,
    });
    const programme = file.sessions.map(({ citiesListed, note, ...titles }) =>
      session(titles, 'session', {
        note: note ?? null,
        presentingCityIds: (citiesListed ?? []).map((name) => idOf(cityIds, slugOf(name))),
      }),
    );
    const visits = file.fieldVisits.map((title) => session({ en: title }, 'field-visit'));
    return [...programme, ...visits].map((each, i) => ({ ...each, position: i + 1 }));
  }
}
