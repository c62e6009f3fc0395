import { contentKey, type PracticeLine } from '@praxis/domain/interchange';
import type { PracticeFacts } from '@praxis/domain/practices';
import { InvalidInput, type FieldFault } from '@praxis/domain/shared';
import type { LineReach } from './line-reach';
import type { EntityManager } from 'typeorm';
import type { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import {
  Practice,
  PracticeDraft,
  PracticeDraftText,
  PracticeVersion,
  PracticeVersionAnnex,
  PracticeVersionText,
} from '../practices';
import { importerId } from './importer';
import { ImportPlaces } from './import-places';
import { storedKey } from './stored-lines';

/** A line with its cities found. */
export interface PlacedLine extends PracticeLine {
  cityId: string;
}

/** What a line leads to. */
export type Step =
  | { kind: 'unchanged' }
  /** A practice, or a version, that the public sees. */
  | { kind: 'added' | 'renewed'; line: PlacedLine; known: KnownPractice | null }
  /** A draft that the public does not see. */
  | { kind: 'drafted'; line: PlacedLine; known: KnownPractice | null }
  /** What is said of the entry, not by a version. */
  | { kind: 'described'; line: PlacedLine; known: KnownPractice };

/** A practice that is there already. */
export interface KnownPractice {
  practice: Practice;
  version: PracticeVersion | null;
  annex: string | null;
  /** The one summit that this annex is for. */
  annexSummit: string | null;
  draft: PracticeDraft | null;
}

const lock = { mode: 'pessimistic_write' } as const;

/** As far ahead of universal time as a day begins anywhere. */
const earliestDay = 14 * 3_600_000;

interface Options {
  ids: IdGenerator;
  now: Date;
  publish: boolean;
  /** A table speaks of some fields of one city's practices; a line of the interchange format of everything. */
  reach?: LineReach;
}

/** Says what each line leads to in this catalogue, or what is wrong with it. It makes cities, and changes nothing else. */
export class LinePlanner {
  /** In which line a name or a number was seen; so much of every line stays in memory. */
  private readonly seen = new Map<string, number>();

  private constructor(
    private readonly db: EntityManager,
    private readonly places: ImportPlaces,
    private readonly commitments: ReadonlySet<string>,
    private readonly summits: ReadonlySet<string>,
    private readonly options: Options,
  ) {}

  static async open(db: EntityManager, options: Options): Promise<LinePlanner> {
    const rows = await db.query<{ code: string }[]>('select code from commitment');
    const places = await ImportPlaces.open(db, options.ids);
    const summits = await db.query<{ slug: string }[]>(
      `select slug from summit where status <> 'draft'`,
    );
    return new LinePlanner(
      db,
      places,
      new Set(rows.map(({ code }) => code)),
      new Set(summits.map(({ slug }) => slug)),
      options,
    );
  }

  /** @throws InvalidInput naming what is wrong with the line here */
  async plan(read: PracticeLine, lineNumber: number): Promise<Step> {
    this.refuseRepetition(read, lineNumber);
    const line = await this.placed(read);
    this.checkWorld(line);
    const known = await this.find(line);
    if (known === null)
      return { kind: this.options.publish ? 'added' : 'drafted', line, known: null };
    checkSame(known.practice, line);
    if (this.options.publish) return this.publication(line, known);
    const { reach } = this.options;
    return this.draft(
      reach === undefined ? line : await reach.completed(this.db, line, known),
      known,
    );
  }

  private async publication(line: PlacedLine, known: KnownPractice): Promise<Step> {
    const { version, draft } = known;
    if (version !== null && (await this.saysTheSame(line, known)))
      return isDescribed(line, known.practice)
        ? { kind: 'unchanged' }
        : { kind: 'described', line, known };
    if (draft !== null && !isOurs(draft)) throw beingEdited();
    if (version === null) return { kind: 'added', line, known };
    if (line.version !== undefined && line.version <= version.version)
      throw fault(
        'version',
        'outdated',
        `says other than version ${String(version.version)} here: take it out to publish this as the next version`,
      );
    return { kind: 'renewed', line, known };
  }

  private async draft(line: PlacedLine, known: KnownPractice): Promise<Step> {
    const { draft, version } = known;
    if (version !== null && (await this.saysTheSame(line, known))) return { kind: 'unchanged' };
    if (draft === null) return { kind: 'drafted', line, known };
    const texts = await this.db.findBy(PracticeDraftText, { practiceId: known.practice.id });
    const { contactAddress, annex, annexSummit } = line.privateFacts;
    const isSame =
      storedKey(draft.facts, texts) === contentKey(line) &&
      (contactAddress === undefined || contactAddress === draft.contactAddress) &&
      (annex === undefined || annex === draft.annex) &&
      (annexSummit === undefined || annexSummit === draft.annexSummit);
    if (isSame) return { kind: 'unchanged' };
    if (!isOurs(draft)) throw beingEdited();
    return { kind: 'drafted', line, known };
  }

  /** Whether the current version says what the line says. */
  private async saysTheSame(line: PlacedLine, known: KnownPractice): Promise<boolean> {
    const { practice, version } = known;
    if (version === null) return false;
    const texts = await this.db.findBy(PracticeVersionText, { versionId: version.id });
    const { contactAddress, annex, annexSummit } = line.privateFacts;
    return (
      storedKey(version.facts, texts) === contentKey(line) &&
      (contactAddress === undefined || contactAddress === practice.contactAddress) &&
      (annex === undefined || annex === known.annex) &&
      (annexSummit === undefined || annexSummit === known.annexSummit)
    );
  }

  /** By its name in the other system where it has one, else by its number. */
  private async find({ externalId, number, cityId }: PlacedLine): Promise<KnownPractice | null> {
    const byNumber =
      number === undefined ? null : await this.db.findOne(Practice, { where: { number }, lock });
    const practice =
      externalId === undefined ? byNumber : await this.findByName(externalId, cityId);
    if (byNumber !== null && byNumber.id !== practice?.id)
      throw fault('number', 'taken', 'is that of another practice here: take it out');
    if (practice === null) return null;
    if (number !== undefined && practice.number !== number)
      throw fault('number', 'otherNumber', `is ${String(practice.number)} here: take it out`);
    if (practice.publication === 'withdrawn' || practice.publication === 'merged')
      throw fault(
        externalId === undefined ? 'number' : 'externalId',
        'withdrawn',
        'is that of a practice that was withdrawn or merged here, and is not published again: take the line out',
      );
    const versionId = practice.currentVersionId;
    const annex =
      versionId === null ? null : await this.db.findOneBy(PracticeVersionAnnex, { versionId });
    return {
      practice,
      version:
        versionId === null ? null : await this.db.findOneBy(PracticeVersion, { id: versionId }),
      annex: annex?.body ?? null,
      annexSummit: annex?.summit ?? null,
      draft: await this.db.findOne(PracticeDraft, { where: { practiceId: practice.id }, lock }),
    };
  }

  /** Two cities may call practices alike. A table is for one of them, and does not learn of the other's. */
  private async findByName(externalId: string, cityId: string): Promise<Practice | null> {
    const own = await this.db.findOne(Practice, { where: { externalId, cityId }, lock });
    if (own !== null || this.options.reach !== undefined) return own;
    return this.db.findOne(Practice, { where: { externalId }, lock });
  }

  private async placed(line: PracticeLine): Promise<PlacedLine> {
    const { id } = await this.places.find(line.city, 'city');
    const otherPlaces: string[] = [];
    for (const [i, place] of line.otherCities.entries()) {
      const path = `otherCities.${String(i)}`;
      const other = await this.places.find(place, path);
      if (other.id === id || otherPlaces.includes(other.slug))
        throw fault(path, 'repeated', 'is named already, take it out');
      otherPlaces.push(other.slug);
    }
    return { ...line, facts: { ...line.facts, otherPlaces }, cityId: id };
  }

  private refuseRepetition({ externalId, number }: PracticeLine, lineNumber: number): void {
    for (const [path, value] of Object.entries({ externalId, number })) {
      if (value === undefined) continue;
      const key = `${path} ${String(value)}`;
      const before = this.seen.get(key);
      if (before !== undefined)
        throw fault(path, 'repeated', `is that of line ${String(before)} already`);
      this.seen.set(key, lineNumber);
    }
  }

  private checkWorld(line: PlacedLine): void {
    const { now } = this.options;
    const faults: FieldFault[] = [];
    const today = new Date(now.getTime() + earliestDay).toISOString().slice(0, 10);
    const { statusConfirmedOn, commitments }: PracticeFacts = line.facts;
    if (statusConfirmedOn !== null && statusConfirmedOn > today)
      faults.push(...fault('statusConfirmedOn', 'inFuture', 'has not come yet').fields);
    const { annexSummit = null } = line.privateFacts;
    if (annexSummit !== null && !this.summits.has(annexSummit))
      faults.push(...fault('annexSummit', 'unknown', 'is not the name of a summit here').fields);
    if ((line.answeredOn ?? '') > today)
      faults.push(...fault('answeredOn', 'inFuture', 'has not come yet').fields);
    for (const path of ['confirmedAt', 'firstPublishedAt', 'publishedAt'] as const) {
      const moment = line[path];
      if (moment !== undefined && moment > now)
        faults.push(...fault(path, 'inFuture', 'has not come yet').fields);
    }
    for (const [i, code] of commitments.entries())
      if (!this.commitments.has(code))
        faults.push(
          ...fault(
            `commitments.${String(i)}`,
            'unknownCode',
            `is not the code of a commitment here: ${code}`,
          ).fields,
        );
    if (faults.length > 0) throw new InvalidInput(faults);
  }
}

/** A draft that no person has touched since it was imported may be imported anew. */
function isOurs({ updatedBy, state }: PracticeDraft): boolean {
  return updatedBy === importerId && state === 'editing';
}

function isDescribed(line: PlacedLine, practice: Practice): boolean {
  const { provenance, sourceConfidence, confirmedAt, answeredStatus, answeredOn } = line;
  return (
    (provenance === undefined || provenance === practice.provenance) &&
    (sourceConfidence === undefined || sourceConfidence === practice.sourceConfidence) &&
    (confirmedAt === undefined || confirmedAt.getTime() === practice.confirmedAt?.getTime()) &&
    (answeredStatus === undefined || answeredStatus === practice.answeredStatus) &&
    (answeredOn === undefined || answeredOn === practice.answeredOn)
  );
}

function checkSame(practice: Practice, line: PlacedLine): void {
  if (practice.cityId !== line.cityId)
    throw fault('city', 'otherCity', 'is not the city that this practice belongs to here');
  if (practice.originalLanguage !== line.originalLanguage)
    throw fault(
      'originalLanguage',
      'otherLanguage',
      `is ${practice.originalLanguage} here, and cannot be changed`,
    );
}

function beingEdited(): InvalidInput {
  return fault(
    '',
    'beingEdited',
    'The practice has a draft that somebody has worked on: have it published or withdrawn first, or take the line out',
  );
}

function fault(path: string, rule: string, what: string): InvalidInput {
  return new InvalidInput([
    { path, rule, limit: null, message: `${path === '' ? '' : `${path} `}${what}.` },
  ]);
}
