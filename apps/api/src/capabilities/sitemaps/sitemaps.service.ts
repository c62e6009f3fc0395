import { Injectable } from '@nestjs/common';
import { pathTo, practiceParam } from '@praxis/domain/addresses';
import { languages, type Language } from '@praxis/domain/shared';
import { vocabularyCodes } from '@praxis/domain/vocabularies';
import { Database } from '../../platform/database/database';

/** How much one file may hold. The protocol allows 50,000 addresses and 50 MB, alternates included. */
@Injectable()
export class SitemapLimits {
  /** So many numbers of practices belong to one file. */
  readonly practicesPerFile: number = 25_000;
}

/** A page, as a site map names it. */
export interface ListedPage {
  path: string;
  /** When what it shows last changed; null when nobody knows. */
  changedAt: Date | null;
  /** The same page in every language in which it stands for itself. */
  alternates: { language: Language; path: string }[];
}

/** A file of the site map: which practices it holds follows from its part. */
export interface SitemapFile {
  language: Language;
  /** From 1; the first also holds all pages that are not practices. */
  part: number;
  changedAt: Date | null;
}

const batchSize = 100;
const fixedPages = [
  'summits',
  'declarations',
  'searchGuide',
  'data',
  'api',
  'apiExplorer',
  'about',
  'accessibility',
  'privacy',
] as const;
/** What these show follows the catalogue. */
const cataloguePages = ['home', 'search', 'cities', 'similarCities', 'themes', 'figures'] as const;

/** Every page that search engines may show: exactly those which name themselves as canonical. */
@Injectable()
export class SitemapsService {
  constructor(
    private readonly database: Database,
    private readonly limits: SitemapLimits,
  ) {}

  /** All files that hold anything. A withdrawal changes the file that held the practice, and the first: cities show counts. */
  async files(): Promise<SitemapFile[]> {
    const rows = await this.database.publicRows<SitemapFile & { isEmpty: boolean }>(
      'sitemap-files',
      `select t.language, (p.number - 1) / $1::int + 1 as part, max(coalesce(p.withdrawn_at, p.translated_at, p.published_at)) as "changedAt",
              not bool_or(p.publication = 'published') as "isEmpty"
         from practice p
         join practice_version_text t on t.version_id = p.current_version_id and t.origin <> 'machine'
        group by 1, 2 order by 1, 2`,
      [this.limits.practicesPerFile],
    );
    const newest = latest(rows.map(({ changedAt }) => changedAt));
    return languages.flatMap((language) => [
      { language, part: 1, changedAt: newest },
      ...rows.filter((row) => row.language === language && row.part > 1 && !row.isEmpty),
    ]);
  }

  /** The pages of a file, in batches. */
  async *pages(language: Language, part: number): AsyncGenerator<ListedPage[]> {
    if (part === 1) yield await this.otherPages(language);
    let after = (part - 1) * this.limits.practicesPerFile;
    const last = part * this.limits.practicesPerFile;
    while (after < last) {
      const rows = await this.database.publicRows<PracticeAddress>(
        'sitemap-practices',
        practiceAddresses,
        [language, after, last, batchSize],
      );
      const end = rows.at(-1);
      if (end === undefined) return;
      yield rows.map((row) => this.practicePage(row, language));
      after = end.number;
    }
  }

  private practicePage(row: PracticeAddress, language: Language): ListedPage {
    const at = { practice: practiceParam(row) };
    return {
      path: pathTo(language, 'practice', at),
      changedAt: row.publishedAt,
      // A page without a text in its language names another one as canonical.
      alternates: languages
        .filter((each) => row.languages.includes(each))
        .map((each) => ({ language: each, path: pathTo(each, 'practice', at) })),
    };
  }

  private async otherPages(language: Language): Promise<ListedPage[]> {
    const [cities, sessions, declarations] = await Promise.all([
      this.database.publicRows<{ slug: string; changedAt: Date | null }>(
        'sitemap-cities',
        cityAddresses,
      ),
      this.database.publicRows<{ summit: string; session: string | null }>(
        'sitemap-sessions',
        `select s.slug as summit, n.slug as session
           from summit s left join summit_session n on n.summit_id = s.id and n.is_public
          where s.status <> 'draft'
          order by s.starts_on, n.position, n.slug`,
      ),
      this.database.publicRows<{ declaration: string; numbers: number[] }>(
        'sitemap-declarations',
        `select d.slug as declaration, array(select c.position from commitment c where c.declaration_id = d.id order by 1) as numbers
           from declaration d order by d.slug`,
      ),
    ]);
    const changedAt = latest(cities.map((city) => city.changedAt));
    const page = (pathIn: (language: Language) => string, changed: Date | null): ListedPage => ({
      path: pathIn(language),
      changedAt: changed,
      alternates: languages.map((each) => ({ language: each, path: pathIn(each) })),
    });
    const summits = [...new Set(sessions.map(({ summit }) => summit))];
    return [
      ...cataloguePages.map((name) => page((each) => pathTo(each, name), changedAt)),
      ...fixedPages.map((name) => page((each) => pathTo(each, name), null)),
      ...cities.map(({ slug: city, changedAt: changed }) =>
        page((each) => pathTo(each, 'city', { city }), changed),
      ),
      ...vocabularyCodes.topic.map((theme) =>
        page((each) => pathTo(each, 'theme', { theme }), changedAt),
      ),
      ...summits.map((summit) => page((each) => pathTo(each, 'summit', { summit }), null)),
      ...sessions.flatMap(({ summit, session }) =>
        session === null
          ? []
          : [page((each) => pathTo(each, 'session', { summit, session }), null)],
      ),
      ...declarations.flatMap(({ declaration, numbers }) => [
        page((each) => pathTo(each, 'declaration', { declaration }), null),
        page((each) => pathTo(each, 'coverage', { declaration }), null),
        ...numbers.map((number) =>
          page((each) => pathTo(each, 'commitment', { declaration, number }), null),
        ),
      ]),
    ];
  }
}

/** The last of some moments; null when none of them is known. */
function latest(moments: readonly (Date | null)[]): Date | null {
  const times = moments.flatMap((moment) => (moment === null ? [] : [moment.getTime()]));
  return times.length === 0 ? null : new Date(Math.max(...times));
}

interface PracticeAddress {
  number: number;
  slug: string;
  publishedAt: Date;
  languages: Language[];
}

/** Published practices that have a text in `$1` that stands for them, which words of a machine do not, with numbers after `$2` up to `$3`: at most `$4`. */
const practiceAddresses = `
  select p.number, p.slug, coalesce(p.translated_at, p.published_at) as "publishedAt",
         array(select t.language from practice_version_text t where t.version_id = p.current_version_id and t.origin <> 'machine') as languages
    from practice p
   where p.publication = 'published' and p.number > $2 and p.number <= $3
     and exists (select 1 from practice_version_text t where t.version_id = p.current_version_id and t.language = $1 and t.origin <> 'machine')
   order by p.number limit $4`;

/** A city's page shows the practices it owns or runs with others. */
const cityAddresses = `
  select c.slug, max(coalesce(p.withdrawn_at, p.translated_at, p.published_at)) as "changedAt"
    from city c
    left join practice p on p.current_version_id is not null and (p.city_id = c.id or c.id = any(p.other_city_ids))
   group by c.id order by c.slug`;
