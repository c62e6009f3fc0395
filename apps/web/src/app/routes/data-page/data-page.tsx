import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { dataFormats, exportAddress, exportBudget, exportFormats } from '@praxis/domain/exports';
import { figureAxes } from '@praxis/domain/figures';
import { feedAddress, readSearchAddress } from '@praxis/domain/search';
import { vocabularyNames, type VocabularyName } from '@praxis/domain/vocabularies';
import { Dictionary, dictionaryVocabularies } from '../../../features/data/dictionary';
import { HowToCite } from '../../../features/data/how-to-cite';
import type { DataPageQuery } from '../../../shared/apollo/generated/operations';
import { formatNames } from '../../../shared/files/format-names';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { Prose } from '../../shell/prose';
import { DataPageDocument } from './data-page.generated';
import styles from './data-page.module.css';

type Named = DataPageQuery['vocabularies'][number]['name'];

/** The name of a vocabulary in the API: `topicGroup` → `TOPIC_GROUP`. */
const nameInApi = (name: VocabularyName): Named =>
  name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() as Named;

function DataPage({
  data,
  context: { language, origin },
}: {
  data: DataPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const whole = readSearchAddress(new URLSearchParams());
  const newest = data.catalogue.edges[0]?.node.currentVersion?.publishedAt;
  const { points } = exportBudget;
  const minutes = exportBudget.seconds / 60;
  const terms = new Map(
    data.vocabularies.map(({ name, terms: list }) => [
      vocabularyNames.find((each) => nameInApi(each) === name) ?? 'topic',
      list,
    ]),
  );
  const figureTitles = {
    topic: t`By theme`,
    country: t`By country`,
    year: t`By the year they began`,
    evidence: t`By evidence of results`,
  };
  const file = (href: string, name: string) => (
    <a href={href} download aria-label={t`${name}, download`}>
      {name}
    </a>
  );
  return (
    <>
      <Prose>
        <h1>
          <Trans>Data to take away</Trans>
        </h1>
        <p>
          <Trans>
            Everything that is public here can be taken away and reused, without an account. It is
            read from the catalogue in the moment in which you ask: there is no older copy.
          </Trans>
        </p>
        <p>
          <Plural value={data.catalogue.totalCount} one="# practice" other="# practices" />
          {newest === undefined ? null : (
            <>
              {' · '}
              <Trans>last changed on {formatDay(newest, language)}</Trans>
            </>
          )}
        </p>
        <h2 id="files">
          <Trans>The whole catalogue as a file</Trans>
        </h2>
        <p>
          <Trans>
            With all languages, all codes, the date, the number of practices and the dictionary
            inside. CSV opens in spreadsheets and holds the original language only.
          </Trans>
        </p>
        <ul className={styles['files']}>
          {dataFormats.map((format) => (
            <li key={format}>{file(exportAddress(format), formatNames[format])}</li>
          ))}
        </ul>
        <p>
          <Trans>For reference managers, a citation of each current version:</Trans>
        </p>
        <ul className={styles['files']}>
          {exportFormats
            .filter((format) => !dataFormats.some((each) => each === format))
            .map((format) => (
              <li key={format}>{file(exportAddress(format), formatNames[format])}</li>
            ))}
        </ul>
        <p>
          <Trans>
            A part of it: <Link href={pathTo(language, 'search')}>search and filter</Link>, then
            choose “Export these practices”. At most {points} files in {minutes} minutes.
          </Trans>
        </p>
        <h2 id="tables">
          <Trans>Tables</Trans>
        </h2>
        <ul>
          <li>
            <Link href={pathTo(language, 'figures')}>
              <Trans>The catalogue in figures</Trans>
            </Link>
            {figureAxes.map((axis) => (
              <span key={axis}>
                {' · '}
                {file(
                  `/export/figures/${axis}.csv?language=${language}`,
                  `${figureTitles[axis]} (CSV)`,
                )}
              </span>
            ))}
          </li>
          {data.declarations.edges.map(({ node: { id, slug, title } }) => (
            <li key={id}>
              <Link href={pathTo(language, 'coverage', { declaration: slug })}>
                <Trans>{title}: which practices serve its commitments</Trans>
              </Link>
              {dataFormats
                .filter((format) => format !== 'jsonl')
                .map((format) => (
                  <span key={format}>
                    {' · '}
                    <a
                      href={`/export/coverage/${slug}.${format}?language=${language}`}
                      download
                      aria-label={t`${title}, ${formatNames[format]}, download`}
                    >
                      {formatNames[format]}
                    </a>
                  </span>
                ))}
            </li>
          ))}
        </ul>
        <h2 id="harvesting">
          <Trans>Harvesting</Trans>
        </h2>
        <p>
          <Trans>
            Libraries and portals take every change, withdrawals included, by OAI-PMH 2.0, as Dublin
            Core or DataCite, whole or by topic and country.
          </Trans>
        </p>
        <p>
          <a href="/oai?verb=Identify">{`${origin}/oai`}</a>
        </p>
        <ul>
          <li>
            <a href="/oai?verb=ListMetadataFormats">
              <Trans>Formats</Trans>
            </a>
          </li>
          <li>
            <a href="/oai?verb=ListSets">
              <Trans>Sets</Trans>
            </a>
          </li>
          <li>
            <a href="/oai?verb=ListRecords&metadataPrefix=oai_dc">
              <Trans>Records</Trans>
            </a>
          </li>
        </ul>
        <h2 id="changes">
          <Trans>What changes</Trans>
        </h2>
        <p>
          <Trans>
            The feed tells of each practice that is published or published anew. Every search has a
            feed of its own.
          </Trans>
        </p>
        <p>
          <a href={feedAddress(whole, language)}>
            <Trans>Feed of all practices (Atom)</Trans>
          </a>
        </p>
        <h2 id="licence">
          <Trans>Licence</Trans>
        </h2>
        <p>
          <Trans>
            Each city chooses the licence of its words; the field <code>textLicence</code> names it,
            and where it is empty, the city has to be asked. Facts, codes and figures are free to
            use with the source.
          </Trans>
        </p>
        <HowToCite language={language} origin={origin} />
        <h2 id="dictionary">
          <Trans>Dictionary</Trans>
        </h2>
        <p>
          <Trans>
            Every field of an exported practice. The same names and meanings, in English, travel
            inside the files.
          </Trans>
        </p>
      </Prose>
      <div className={styles['dictionary']}>
        <Dictionary
          place="record"
          caption={t`The practice and its version`}
          terms={terms}
          language={language}
        />
        <Dictionary
          place="facts"
          caption={t`Facts, the same in every language: in JSON under “facts”`}
          terms={terms}
          language={language}
        />
        <Dictionary
          place="texts"
          caption={t`Words: in JSON under “texts”, by language`}
          terms={terms}
          language={language}
        />
      </div>
    </>
  );
}

const description = msg`The catalogue of practices as CSV, JSON and JSON Lines, by OAI-PMH and as a feed, with its dictionary, its licence and how to cite it.`;

export const page = definePage({
  document: DataPageDocument,
  variables: () => ({ vocabularies: dictionaryVocabularies.map(nameInApi) }),
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Data to take away`),
    description: i18n._(description),
  }),
  facts: (_data, { i18n, origin, language }) => ({
    jsonLd: {
      '@type': 'Dataset',
      name: i18n._(msg`Praxis: practices of European cities for preventing radicalisation`),
      description: i18n._(description),
      url: `${origin}${pathTo(language, 'data')}`,
      isAccessibleForFree: true,
      inLanguage: ['en', 'fr', 'es'],
      distribution: dataFormats.map((format) => ({
        '@type': 'DataDownload',
        name: formatNames[format],
        encodingFormat: mediaTypes[format],
        contentUrl: `${origin}${exportAddress(format)}`,
      })),
    },
  }),
  Component: DataPage,
});

const mediaTypes: Record<(typeof dataFormats)[number], string> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
};
