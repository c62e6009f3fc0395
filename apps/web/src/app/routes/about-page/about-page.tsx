import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { Prose } from '../../shell/prose';

function AboutPage({ context: { language } }: { context: PageContext }) {
  return (
    <Prose>
      <h1>
        <Trans>About Praxis</Trans>
      </h1>
      <p>
        <Trans>
          Praxis is the practice exchange of the Alliance of European Cities against Violent
          Extremism. Cities publish what they do to prevent radicalisation, search what others do,
          comment on it and reuse it; researchers cite fixed versions; summits refer to case
          studies.
        </Trans>
      </p>
      <p>
        <Trans>
          The Alliance was launched in 2015 by the Congress of Local and Regional Authorities of the
          Council of Europe, the European Forum for Urban Security (Efus) and the cities of Aarhus
          and Rotterdam. The Aarhus Declaration proposed a digital platform for sharing practices:
          this is it.
        </Trans>
      </p>
      <h2>
        <Trans>How a practice is reviewed</Trans>
      </h2>
      <p>
        <Trans>
          A city’s team writes a draft and sends it in. A reviewer of the secretariat reads it
          against the last published version, word by word, and approves it, asks for changes or
          declines it; the last two with a reason that the authors read. Only an approval changes
          what the public sees. Every published version stays readable at its own address for ever,
          unless the practice is withdrawn.
        </Trans>
      </p>
      <h2>
        <Trans>Entries drafted from public sources</Trans>
      </h2>
      <p>
        <Trans>
          The catalogue began with entries drafted from public sources, in this platform’s own
          words. Each says so until its city confirms it, and links its sources. They are facts to
          be checked, not statements of the cities.
        </Trans>
      </p>
      <h2>
        <Trans>What Praxis is not</Trans>
      </h2>
      <p>
        <Trans>
          Praxis shares practices about reporting mechanisms. It is not itself a place to report a
          person: for a worry about somebody, turn to the services of your city, and in danger to
          the police.
        </Trans>
      </p>
      <h2>
        <Trans>House rules for comments</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            No names or details of people concerned, no addresses that should stay private.
          </Trans>
        </li>
        <li>
          <Trans>Criticise what is done, never who people are.</Trans>
        </li>
        <li>
          <Trans>Anybody can report a comment; a moderator decides and can remove it.</Trans>
        </li>
      </ul>
      <p>
        <Link href={pathTo(language, 'search')}>
          <Trans>Read the practices</Trans>
        </Link>
      </p>
    </Prose>
  );
}

export const page = definePage({
  head: (_data, { i18n }) => ({
    title: i18n._(msg`About Praxis`),
    description: i18n._(
      msg`What the practice exchange of the Alliance of European Cities against Violent Extremism is, how practices are reviewed, and the house rules.`,
    ),
  }),
  Component: AboutPage,
});
