import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { mandateMaxLength, signatureReasonMaxLength } from '@praxis/domain/declarations';
import { Button, Field, Notice } from '@praxis/ui';
import { mayActOn, Signature } from '../../../features/declarations/signatories';
import {
  signatoryOffices,
  signatoryOfficeLabel,
} from '../../../features/declarations/signatory-office';
import type { SignaturesPageQuery } from '../../../shared/apollo/generated/operations';
import type { PostedForm } from '../../../shared/forms/posted-form';
import { PostedText } from '../../../shared/forms/posted-text';
import { FormErrors } from '../../../shared/forms/form-errors';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  OpenForSignatureDocument,
  SignaturesPageDocument,
  SignDeclarationDocument,
  WithdrawSignatureDocument,
} from './signatures-page.generated';
import styles from './signatures-page.module.css';

type Declaration = NonNullable<SignaturesPageQuery['declaration']>;

function SignaturesPage({
  data: { declaration },
  context: { form, language },
}: {
  data: SignaturesPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  if (declaration === null) return null;
  const { title } = declaration;
  const mine = declaration.signatures.filter(({ viewerCanWithdraw }) => viewerCanWithdraw);
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'declarations'), words: <Trans>Declarations</Trans> },
          {
            href: pathTo(language, 'declaration', { declaration: declaration.slug }),
            of: declaration,
          },
        ]}
      />
      <h1>
        <Trans>Signatures: {title}</Trans>
      </h1>
      <FormErrors
        form={form}
        labels={{
          city: t`City`,
          office: t`In whose name`,
          mandate: t`Who mandated you, when`,
        }}
      />
      {mayActOn(declaration) ? null : (
        <p>
          <Trans>This declaration is not open for signature. The secretariat opens it.</Trans>
        </p>
      )}
      {declaration.viewerCanSignFor.length > 0 ? (
        <SignForm declaration={declaration} form={form} />
      ) : null}
      {declaration.viewerCanOpenForSignature ? <OpenForm declaration={declaration} /> : null}
      {mine.length > 0 ? (
        <section className={styles['section']} aria-labelledby="withdraw">
          <h2 id="withdraw">
            <Trans>Take a signature back</Trans>
          </h2>
          {mine.map((signature) => (
            <div key={signature.id} className={styles['standing']}>
              <p>
                <Signature signature={signature} language={language} />
              </p>
              <WithdrawForm signature={signature} form={form} />
            </div>
          ))}
        </section>
      ) : null}
    </>
  );
}

function SignForm({ declaration, form }: { declaration: Declaration; form: PostedForm | null }) {
  const { t, i18n } = useLingui();
  const values = form?.values ?? {};
  return (
    <section className={styles['section']} aria-labelledby="sign">
      <h2 id="sign">
        <Trans>Sign it for your city</Trans>
      </h2>
      <Notice>
        <p>
          <Trans>
            Everybody will read that your city has signed, in whose name and on what mandate; no
            name of a person. The whole team of your city is told by mail. You can take the
            signature back.
          </Trans>
        </p>
      </Notice>
      <form method="post" className={styles['form']}>
        <Field id="city" label={t`City`} error={form?.errors['city']} errorWord={t`Error:`}>
          {(control) => (
            <select {...control} name="city" defaultValue={values['city']}>
              {declaration.viewerCanSignFor.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          id="office"
          label={t`In whose name`}
          error={form?.errors['office']}
          errorWord={t`Error:`}
        >
          {(control) => (
            <select {...control} name="office" defaultValue={values['office']}>
              {signatoryOffices.map((office) => (
                <option key={office} value={office}>
                  {signatoryOfficeLabel(i18n, office)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PostedText
          form={form}
          name="mandate"
          label={t`Who mandated you, when`}
          hint={t`The decision of your city, such as: City council, 12 March 2027, item 4. Everybody reads it: name no persons.`}
          rows={2}
          maxLength={mandateMaxLength}
        />
        <p>
          <Button type="submit" name="intent" value="sign">
            <Trans>Sign for the city</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}

function OpenForm({ declaration: { isOpenForSignature } }: { declaration: Declaration }) {
  return (
    <section className={styles['section']} aria-labelledby="open">
      <h2 id="open">
        {isOpenForSignature ? (
          <Trans>Cities can sign it now</Trans>
        ) : (
          <Trans>Cities cannot sign it now</Trans>
        )}
      </h2>
      <form method="post" className={styles['form']}>
        <p>
          <Trans>Signatures that were given stand, whether it is open or closed.</Trans>
        </p>
        <p>
          <Button
            type="submit"
            look="quiet"
            name="intent"
            value={isOpenForSignature ? 'close' : 'open'}
          >
            {isOpenForSignature ? (
              <Trans>Close it for signature</Trans>
            ) : (
              <Trans>Open it for signature</Trans>
            )}
          </Button>
        </p>
      </form>
    </section>
  );
}

function WithdrawForm({
  signature,
  form,
}: {
  signature: Declaration['signatures'][number];
  form: PostedForm | null;
}) {
  const { t } = useLingui();
  const slug = signature.city?.slug ?? '';
  const name = signature.city?.name ?? '';
  return (
    <form method="post" className={styles['form']}>
      <input type="hidden" name="signatory" value={slug} />
      <PostedText
        form={form}
        name={`reason-${slug}`}
        label={t`Why ${name} takes its signature back`}
        hint={t`The team of the city and the secretariat read it, nobody else.`}
        rows={2}
        maxLength={signatureReasonMaxLength}
      />
      <p>
        <Button type="submit" look="danger" name="intent" value="withdraw">
          <Trans>Take the signature of {name} back</Trans>
        </Button>
      </p>
    </form>
  );
}

export const page = definePage({
  document: SignaturesPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ declaration: params['declaration'] ?? '' }),
  outcome: ({ declaration }) => {
    if (declaration === null) return { status: 404 };
    // Whoever comes when it is closed reads so: no other account would open it.
    const isClosed = !declaration.isOpenForSignature;
    return isClosed || mayActOn(declaration) ? null : { status: 403 };
  },
  head: ({ declaration }, { i18n, form }) => {
    const title = declaration?.title ?? '';
    return {
      title:
        form === null
          ? i18n._(msg`Signatures: ${title}`)
          : i18n._(msg`Error: Signatures: ${title}`),
      isHidden: true,
    };
  },
  Component: SignaturesPage,
  action: async (form, { params, language, i18n }, execute) => {
    const declaration = params['declaration'] ?? '';
    const back = { to: `${pathTo(language, 'declaration', { declaration })}#signatories` };
    switch (form['intent']) {
      case 'open':
      case 'close': {
        await execute(OpenForSignatureDocument, {
          input: { declaration, isOpen: form['intent'] === 'open' },
        });
        return back;
      }
      case 'withdraw': {
        const city = form['signatory'] ?? '';
        const field = `reason-${city}`;
        const { withdrawSignature } = await execute(WithdrawSignatureDocument, {
          input: { declaration, city, reason: form[field] ?? '' },
        });
        if (!isProblem(withdrawSignature)) return back;
        return { errors: problemErrors(i18n, withdrawSignature, field, () => field) };
      }
      default: {
        const office = signatoryOffices.find((each) => each === form['office']);
        if (office === undefined)
          return { errors: { office: i18n._(msg`Choose one that is listed.`) } };
        const { signDeclaration } = await execute(SignDeclarationDocument, {
          input: {
            declaration,
            city: form['city'] ?? '',
            office,
            mandate: form['mandate'] ?? '',
          },
        });
        if (!isProblem(signDeclaration)) return back;
        return { errors: problemErrors(i18n, signDeclaration, 'city') };
      }
    }
  },
});
