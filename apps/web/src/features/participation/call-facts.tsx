import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Facts } from '@praxis/ui';
import type { CallViewFragment } from '../../shared/apollo/generated/operations';
import { formatTerms } from '../../shared/formatting/formatting';
import { inOrderOfName } from './countries';
import { Deadline, Opening } from './deadline';
import { categoryLabel, functionLabel } from './participation-words';

/** Until when a call takes requests, and of whom. */
export function CallFacts({
  call,
  timeZone,
  language,
}: {
  call: CallViewFragment;
  timeZone: string;
  language: Language;
}) {
  const { i18n } = useLingui();
  const countries = inOrderOfName(call.countries, i18n.locale).map(({ name }) => name);
  return (
    <Facts
      facts={[
        {
          name: <Trans>Opens</Trans>,
          value:
            call.state === 'NOT_OPEN' ? (
              <Opening call={call} timeZone={timeZone} language={language} />
            ) : null,
        },
        {
          name: call.state === 'CLOSED' ? <Trans>Closed since</Trans> : <Trans>Deadline</Trans>,
          value: <Deadline call={call} timeZone={timeZone} language={language} />,
        },
        {
          name: <Trans>Who may ask</Trans>,
          value: formatTerms(
            call.categories.map((code) => ({ label: categoryLabel(i18n, code) })),
            language,
          ),
        },
        {
          name: <Trans>Functions</Trans>,
          value: formatTerms(
            call.functions.map((code) => ({ label: functionLabel(i18n, code) })),
            language,
          ),
        },
        {
          name: <Trans>Countries</Trans>,
          value:
            countries.length <= 8 ? (
              countries.join(', ')
            ) : (
              <details>
                <summary>
                  <Plural value={countries.length} one="# country" other="# countries" />
                </summary>
                {countries.join(', ')}
              </details>
            ),
        },
        {
          name: <Trans>People of one authority</Trans>,
          value: <Trans>{call.delegationMax} at most</Trans>,
        },
        {
          name: <Trans>Places</Trans>,
          value:
            call.state === 'CLOSED' ? null : call.hasFreePlaces ? (
              <Trans>There are free places.</Trans>
            ) : (
              <Trans>No place is free: who is accepted waits for one.</Trans>
            ),
        },
        {
          name: <Trans>Questions</Trans>,
          value: <a href={`mailto:${call.contact}`}>{call.contact}</a>,
        },
      ]}
    />
  );
}
