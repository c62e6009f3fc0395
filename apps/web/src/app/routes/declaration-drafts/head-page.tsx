import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  articleTextMaxLength,
  declarationTitleMaxLength,
  translatorMaxLength,
  versionSourceMaxLength,
} from '@praxis/domain/declarations';
import { languages, type Language } from '@praxis/domain/shared';
import { Button } from '@praxis/ui';
import {
  LanguageColumns,
  WordsField,
  wordsControl,
  wordsIn,
} from '../../../features/declarations/words-fields';
import { commitmentBasisLabel } from '../../../features/declarations/commitment-labels';
import styles from '../../../features/summits/planning.module.css';
import { LineField, ListField } from '../../../features/summits/planning-fields';
import type {
  DeclarationDraftPageQuery,
  SaveDeclarationInput,
} from '../../../shared/apollo/generated/operations';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { DeclarationDraftPageDocument } from './declaration-draft.generated';
import { DraftFrame, Revision } from './draft-frame';
import { saveText, writersOnly, type Draft } from './draft-text';

type Form = Readonly<Record<string, string>>;
const codeOf = { en: 'EN', fr: 'FR', es: 'ES' } as const;

function HeadPage({
  data: { declarationDraft: draft },
  context: { form, language },
}: {
  data: DeclarationDraftPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (draft === null) return null;
  return (
    <DraftFrame
      draft={draft}
      form={form}
      language={language}
      own={pathTo(language, 'draftHead', { draft: draft.id })}
      title={<Trans>Title, languages and preamble</Trans>}
    >
      <p className={styles['lead']}>
        <Trans>
          Say of each language whether its text was adopted or who translated it: people translate
          declarations, and no machine does. A language that has no text yet stays “No text”.
        </Trans>
      </p>
      <form method="post" className={styles['section']} id="form">
        <FormErrors form={form} />
        <Revision draft={draft} form={form} />
        <LineField
          form={form}
          name="adoptedOn"
          type="date"
          isShort
          label={t`Adopted on`}
          hint={t`Leave it empty until it was adopted.`}
          value={draft.adoptedOn ?? ''}
        />
        <LanguageColumns>
          {(each) => <LanguageFields draft={draft} form={form} language={each} />}
        </LanguageColumns>
        <p>
          <Button type="submit">
            <Trans>Save</Trans>
          </Button>
        </p>
      </form>
    </DraftFrame>
  );
}

/** All that is said of one language, and its title and preamble. */
function LanguageFields({
  draft,
  form,
  language,
}: {
  draft: Draft;
  form: PostedForm | null;
  language: Language;
}) {
  const { t, i18n } = useLingui();
  const version = draft.languages.find((each) => each.language === codeOf[language]);
  const common = { form, language };
  return (
    <>
      <WordsField
        {...common}
        name="title"
        label={t`Title`}
        words={draft.titles}
        maxLength={declarationTitleMaxLength}
      />
      <ListField
        form={form}
        name={wordsControl('standing', language)}
        label={t`What this text is`}
        value={version?.standing ?? ''}
        options={[
          { value: '', label: t`No text` },
          { value: 'ADOPTED', label: t`The adopted text` },
          { value: 'TRANSLATION', label: t`A translation` },
        ]}
      />
      <LineField
        form={form}
        name={wordsControl('translator', language)}
        label={t`Who translated it`}
        hint={t`An organisation or an office; empty for an adopted text.`}
        maxLength={translatorMaxLength}
        value={version?.translator ?? ''}
      />
      <ListField
        form={form}
        name={wordsControl('basis', language)}
        label={t`How its wording is known`}
        value={version?.basis ?? 'TEXT'}
        options={(['TEXT', 'REPORTED'] as const).map((basis) => ({
          value: basis,
          label: commitmentBasisLabel(i18n, basis),
        }))}
      />
      <LineField
        form={form}
        name={wordsControl('source', language)}
        label={t`Where it was seen`}
        hint={t`A web address, or a paper and its place.`}
        maxLength={versionSourceMaxLength}
        value={version?.source ?? ''}
      />
      <WordsField
        {...common}
        name="preamble"
        label={t`Preamble`}
        hint={t`Empty lines part paragraphs.`}
        words={draft.preambles}
        rows={8}
        maxLength={articleTextMaxLength}
      />
    </>
  );
}

/** The text with what the form says of the whole. */
function withHead(text: SaveDeclarationInput, form: Form): SaveDeclarationInput {
  const said = (name: string, language: Language): string =>
    form[wordsControl(name, language)] ?? '';
  return {
    ...text,
    titles: wordsIn(form, 'title'),
    adoptedOn: form['adoptedOn'] ?? '',
    preambles: wordsIn(form, 'preamble'),
    languages: toldLanguages(form).map((language) => ({
      language: codeOf[language],
      standing: said('standing', language) === 'ADOPTED' ? 'ADOPTED' : 'TRANSLATION',
      translator: said('translator', language),
      basis: said('basis', language) === 'REPORTED' ? 'REPORTED' : 'TEXT',
      source: said('source', language),
    })),
  };
}

const toldLanguages = (form: Form): Language[] =>
  languages.filter((language) => (form[wordsControl('standing', language)] ?? '') !== '');

function controlOf(path: string, form: Form): string {
  const [first = '', second = '', third = ''] = path.split('.');
  if (first === 'titles') return wordsControl('title', second);
  if (first === 'preambles') return wordsControl('preamble', second);
  if (first === 'languages')
    return wordsControl(
      third === '' ? 'standing' : third,
      toldLanguages(form)[Number(second)] ?? 'en',
    );
  return first === 'adoptedOn' ? first : 'form';
}

export const page = definePage({
  document: DeclarationDraftPageDocument,
  variables: ({ params }) => ({ draft: params['draft'] ?? '' }),
  isPrivate: true,
  outcome: writersOnly,
  head: (_data, { i18n, form }) => {
    const title = i18n._(msg`Title, languages and preamble`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: HeadPage,
  action: async (form, context, execute) => {
    const done = await saveText(
      form,
      context,
      execute,
      (text) => withHead(text, form),
      (path) => controlOf(path, form),
    );
    if ('errors' in done) return done;
    const draft = context.params['draft'] ?? '';
    return { to: `${pathTo(context.language, 'declarationDraft', { draft })}?saved#head` };
  },
});
