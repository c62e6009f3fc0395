import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  emptyMemo,
  memoFaults,
  readComparison,
  readMemo,
  type MemoText,
} from '@praxis/domain/comparison';
import { Notice } from '@praxis/ui';
import {
  comparisonPath,
  numbersAsked,
  placesOf,
  shownOf,
} from '../../../features/comparison/compared-places';
import { CouncilMemo } from '../../../features/comparison/council-memo';
import { MemoForm } from '../../../features/comparison/memo-form';
import styles from '../../../features/comparison/memo.module.css';
import { PlaceHead } from '../../../features/comparison/place-head';
import type { MemoPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { noPdfMessage } from '../../../shared/files/no-pdf-message';
import { Link } from '../../../shared/navigation/link';
import { Trail } from '../../../shared/navigation/trail';
import { now } from '../../../shared/time/clock';
import { definePage, type PageContext } from '../../page-definition';
import { MemoPageDocument } from './memo-page.generated';

const tooLong = msg`The PDF would have more than twenty pages. Choose fewer rows.`;

/** A memo to a council from one to four practices: written here, shown for printing or given as a file, stored nowhere. */
function MemoPage({ data, context }: { data: MemoPageQuery; context: PageContext }) {
  const { t, i18n } = useLingui();
  const { form, language, origin, query } = context;
  const comparison = readComparison(query);
  const { numbers } = comparison;
  const places = placesOf(numbers, [data.a, data.b, data.c, data.d]);
  const practices = shownOf(places);
  const values = form?.done ?? form?.values;
  const made = practices.length > 0 ? (form?.done ?? null) : null;
  const noPdf = noPdfMessage(i18n, made?.['noPdf'], tooLong);
  const memo = values === undefined ? emptyMemo : readMemo(values);
  return (
    <div className={styles['page']}>
      <div data-print="no" className={styles['page']}>
        <Trail
          ancestors={[
            {
              href: comparisonPath(language, 'compare', comparison),
              words: <Trans>Compare practices</Trans>,
            },
          ]}
        />
        {made === null ? (
          <h1>
            <Trans>Council memo</Trans>
          </h1>
        ) : null}
      </div>
      <FormErrors form={form} whole="purpose" />
      {practices.length === 0 ? (
        <Notice>
          <p>
            <Trans>
              A memo tells of one to four practices.{' '}
              <Link href={comparisonPath(language, 'compare', comparison)}>
                Choose them by comparing
              </Link>
              , and come back from there.
            </Trans>
          </p>
        </Notice>
      ) : (
        <>
          {places.map((place) =>
            place.shown === null ? (
              <Notice key={place.number} tone="warn">
                <PlaceHead place={place} language={language} />
              </Notice>
            ) : null,
          )}
          {made === null ? null : (
            <>
              <div data-print="no">
                {noPdf === null ? null : (
                  <Notice tone="error" role="alert">
                    <p>{noPdf}</p>
                  </Notice>
                )}
                <Notice tone="ok">
                  <p>
                    <Trans>
                      Print this page for a sheet of paper; for a PDF choose “Save as PDF” as the
                      printer. Only the memo is printed. It can be changed below.
                    </Trans>
                  </p>
                </Notice>
              </div>
              <div className={styles['memo']} tabIndex={0} role="region" aria-label={t`The memo`}>
                <CouncilMemo
                  memo={memo}
                  practices={practices}
                  language={language}
                  origin={origin}
                  day={made['day'] ?? ''}
                />
              </div>
            </>
          )}
          <div data-print="no" className={styles['page']}>
            <p>
              <Trans>About these practices:</Trans>{' '}
              {practices.map(({ number, title, titleLanguage, city }, i) => (
                <span key={number}>
                  {i === 0 ? null : '; '}
                  <span lang={titleLanguage.toLowerCase()}>{title}</span> ({city.name})
                </span>
              ))}
            </p>
            <MemoForm memo={memo} errors={form?.errors ?? {}} />
          </div>
        </>
      )}
    </div>
  );
}

export const page = definePage({
  document: MemoPageDocument,
  variables: ({ query }) => numbersAsked(readComparison(query)),
  head: (_data, { i18n, form }) => ({
    title:
      form === null || form.done !== undefined
        ? i18n._(msg`Council memo`)
        : i18n._(msg`Error: Council memo`),
    isHidden: true,
  }),
  Component: MemoPage,
  action: async (form, { i18n, language, origin, query }, execute) => {
    const memo = readMemo(form);
    const faults = memoFaults(memo);
    if (faults.length > 0)
      return {
        errors: Object.fromEntries(
          faults.map(({ text, limit }): [MemoText, string] => [
            text,
            i18n._(msg`Shorten it to ${limit} characters.`),
          ]),
        ),
      };
    const day = now().toISOString();
    const { numbers } = readComparison(query);
    const data = await execute(MemoPageDocument, numbersAsked(readComparison(query)));
    const practices = shownOf(placesOf(numbers, [data.a, data.b, data.c, data.d]));
    const isPdf = form['do'] === 'pdf';
    if ((form['do'] !== 'file' && !isPdf) || practices.length === 0)
      return { done: { ...form, day } };
    const name = `praxis-memo-${practices.map(({ number }) => String(number)).join('-')}`;
    return {
      file: {
        name: isPdf ? `${name}.pdf` : `${name}.html`,
        ...(isPdf ? { otherwise: { ...form, day } } : {}),
        title: memo.title === '' ? i18n._(msg`Memo to the council`) : memo.title,
        content: (
          <CouncilMemo
            memo={memo}
            practices={practices}
            language={language}
            origin={origin}
            day={day}
          />
        ),
      },
    };
  },
});
