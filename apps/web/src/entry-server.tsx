import { msg } from '@lingui/core/macro';
import { isLanguage, type Language } from '@praxis/domain/shared';
import './app/styles';
import { documentToKeep, fileOf, pdfOf } from './app/file-document';
import { documentOf } from './app/html-document';
import { htmlOf } from './app/rendered-site';
import { contextOf, type Refusal } from './app/page-context';
import type { Execute, Head, Outcome, PageContext, PageDefinition } from './app/page-definition';
import type { PageRequest, PageResponse, PlacedRequest } from './app/page-request';
import { loadPage, loadParts, partsOf } from './app/pages';
import { permanentAddress } from './app/permanent-address';
import { robotsText } from './app/robots';
import { redirect, text } from './app/simple-responses';
import { ShellDocument } from './app/shell/shell.generated';
import { themes, type Theme } from './app/shell/theme-switch';
import { withoutPasswords, type PostedForm } from './shared/forms/posted-form';
import type { ShellQuery } from './shared/apollo/generated/operations';
import { keyOf } from './shared/apollo/operation';
import { words } from './shared/i18n/whole-catalogues';
import { pagesApart, pathTo } from './shared/navigation/paths';
import { safeNext } from './shared/navigation/safe-next';
import { linkHeader } from './shared/navigation/typed-link';

const visitorShell: ShellQuery = { viewer: null };

/** Answers a request with a page, or with where to go instead. */
export async function render(request: PageRequest): Promise<PageResponse> {
  const { pathname } = new URL(request.url, request.origin);
  if (request.method === 'POST' && pathname === '/theme') return chooseTheme(request);
  if (pathname === '/') return redirect(302, pathTo(request.acceptedLanguage, 'home'));
  if (pathname === '/robots.txt') return text(robotsText(request.origin));
  const execute = executor(request, request.acceptedLanguage);
  const permanent = await permanentAddress(pathname, request.acceptedLanguage, execute);
  if (permanent !== null && permanent.status !== 200)
    return redirect(permanent.status, permanent.to);
  return answer({ ...request, url: permanent?.to ?? request.url, asked: request.url });
}

/** A page in the place of one that could not be made: 503 when there was too much to do, otherwise 500. */
export function renderFailure(request: PageRequest, status: 500 | 503): Promise<PageResponse> {
  return refuse({ ...request, asked: request.url }, languageOf(request), 'failed', status);
}

async function answer(request: PlacedRequest): Promise<PageResponse> {
  const language = languageOf(request);
  const i18n = words[language];
  const context = contextOf(request.url, {
    origin: request.origin,
    isSignedIn: request.isSignedIn,
    i18n,
  });
  if (context === null) return refuse(request, language, 'missing');
  const page = await loadPage(context.page);
  const toSignIn = redirect(
    303,
    `${pathTo(language, 'signIn')}?next=${encodeURIComponent(context.url)}`,
  );
  if (page.isPrivate && !request.isSignedIn) return toSignIn;
  try {
    return request.method === 'POST'
      ? await act(request, page, context)
      : await show(request, page, context);
  } catch (error) {
    switch (faultCode(error)) {
      case 'UNAUTHENTICATED':
        return toSignIn;
      case 'FORBIDDEN':
        return refuse(request, language, 'forbidden');
      case 'NOT_FOUND':
        return refuse(request, language, 'missing');
      case 'RATE_LIMITED':
        return show(request, page, {
          ...context,
          form: postedForm(request, { form: i18n._(tooMuch) }),
        });
      default:
        throw error;
    }
  }
}

const tooMuch = msg`That was too much in a short time. Wait a little and try again.`;

/** The code of a fault of the API; undefined for anything else. */
function faultCode(error: unknown): string | undefined {
  const { originalError } = error as { originalError?: { code?: string } };
  return originalError?.code;
}

/** A form as it was posted, to be shown again; a password never is. */
function postedForm({ form }: PageRequest, errors: Record<string, string>): PostedForm {
  return { values: withoutPasswords(form ?? {}), errors };
}

/** Does what a posted form asks; when that fails the page is shown again with everything that was typed. */
async function act(
  request: PlacedRequest,
  page: PageDefinition,
  context: PageContext,
): Promise<PageResponse> {
  if (!page.action || request.form === null)
    return {
      status: 405,
      headers: { allow: 'GET', 'content-type': 'text/plain; charset=utf-8' },
      body: 'This page takes no form.',
      isPublic: false,
    };
  const done = await page.action(request.form, context, executor(request, context.language));
  if ('to' in done) return redirect(303, done.to);
  if ('file' in done) {
    if (!(await request.takeFile()))
      return show(request, page, {
        ...context,
        form: postedForm(request, { form: context.i18n._(tooMuch) }),
      });
    const { otherwise } = done.file;
    if (otherwise === undefined) return fileOf(done.file, context);
    const printed = await request.print(documentToKeep(done.file, context));
    return 'pdf' in printed
      ? pdfOf(done.file, printed.pdf, context)
      : show(request, page, {
          ...context,
          form: { values: {}, errors: {}, done: { ...otherwise, noPdf: printed.reason } },
        });
  }
  const form =
    'done' in done ? { values: {}, errors: {}, done: done.done } : postedForm(request, done.errors);
  return show(request, page, { ...context, form });
}

/** With `no-referrer` a browser would not say either that a form comes from its own page: `same-origin` tells other sites as little. */
const secretHeaders = { 'cache-control': 'no-store', 'referrer-policy': 'same-origin' };

async function show(
  request: PlacedRequest,
  page: PageDefinition,
  context: PageContext,
): Promise<PageResponse> {
  const execute = executor(request, context.language);
  const variables = page.variables?.(context) ?? {};
  const [shell, data] = await Promise.all([
    request.isSignedIn ? execute(ShellDocument, {}) : visitorShell,
    page.document === undefined ? null : execute(page.document, variables),
  ]);
  const outcome = page.outcome?.(data, context) ?? null;
  if (outcome !== null && 'to' in outcome) return redirect(outcome.status, outcome.to);
  await loadParts(page, context, data);
  const answers = [
    { key: keyOf(ShellDocument, {}), data: shell },
    ...(page.document === undefined ? [] : [{ key: keyOf(page.document, variables), data }]),
  ];
  const head: Head =
    outcome?.status === 404
      ? { title: context.i18n._(notFoundTitle), isHidden: true }
      : page.head(data, context);
  const facts = outcome?.status === 404 ? {} : ((await page.facts?.(data, context)) ?? {});
  const isRefused = context.form !== null && context.form.done === undefined;
  const status = isRefused ? 422 : statusOf(outcome);
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(facts.links === undefined ? {} : { link: linkHeader(facts.links) }),
      ...(page.isSecret === true ? secretHeaders : {}),
    },
    isPublic: status === 200 && page.isPrivate !== true && page.isSecret !== true,
    isExplorer: pagesApart.has(context.page),
    body: documentOf({
      context,
      parts: partsOf(page, context, data),
      language: context.language,
      head,
      facts,
      theme: themeOf(request),
      payload: {
        url: context.url,
        asked: request.asked,
        isSignedIn: request.isSignedIn,
        form: context.form,
        frame: shell,
        page: data,
        refusal: null,
      },
      html: htmlOf(answers, {
        i18n: context.i18n,
        language: context.language,
        context,
        refusal: null,
        url: context.url,
        theme: themeOf(request),
      }),
    }),
  };
}

/** No page here, or none for this reader, or none just now: said in the place of the page. */
async function refuse(
  request: PlacedRequest,
  language: Language,
  refusal: Refusal,
  status = refusal === 'forbidden' ? 403 : 404,
): Promise<PageResponse> {
  const i18n = words[language];
  const shell = request.isSignedIn
    ? await executor(request, language)(ShellDocument, {}).catch(() => visitorShell)
    : visitorShell;
  const html = htmlOf([{ key: keyOf(ShellDocument, {}), data: shell }], {
    i18n,
    language,
    context: null,
    refusal,
    url: request.url,
    theme: themeOf(request),
  });
  const title = i18n._(refusalTitles[refusal]);
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    isPublic: false,
    body: documentOf({
      context: null,
      parts: [],
      language,
      head: { title, isHidden: true },
      facts: {},
      theme: themeOf(request),
      payload: {
        url: request.url,
        asked: request.asked,
        isSignedIn: request.isSignedIn,
        form: null,
        frame: shell,
        page: null,
        refusal,
      },
      html,
    }),
  };
}

const notFoundTitle = msg`There is no page here`;
const refusalTitles = {
  missing: notFoundTitle,
  forbidden: msg`Your account does not open this page`,
  failed: msg`This page cannot be shown just now`,
};

function statusOf(outcome: Outcome | null): number {
  return outcome?.status ?? 200;
}

/** Faults that tell of the reader or of what was asked for, not of the server. */
const refusals = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'RATE_LIMITED',
  'BAD_USER_INPUT',
]);

/** Runs operations for the reader; what the API refuses with a fault is a fault of the page. */
function executor(request: PageRequest, language: Language): Execute {
  return async (document, variables) => {
    const name = (
      document as unknown as { definitions: { kind: string; name?: { value: string } }[] }
    ).definitions.find((each) => each.kind === 'OperationDefinition')?.name?.value;
    const { data, errors } = await request.execute(document, variables, name, language);
    // What a reader may not see is left out; what could not be read is not the same as what is not there.
    const broken = errors?.find((error) => !refusals.has(faultCode(error) ?? ''));
    const [first] = errors ?? [];
    if (broken) throw broken;
    if (first && (data === null || data === undefined)) throw first;
    return data as never;
  };
}

function languageOf({ url, origin, acceptedLanguage }: PageRequest): Language {
  const first = new URL(url, origin).pathname.split('/')[1];
  return isLanguage(first) ? first : acceptedLanguage;
}

function themeOf({ cookies }: PageRequest): Theme {
  const theme = cookies['theme'] as Theme;
  return themes.includes(theme) ? theme : 'system';
}

function chooseTheme({ form }: PageRequest): PageResponse {
  const theme = form?.['theme'] as Theme;
  const response = redirect(303, safeNext(form?.['next'], '/'));
  const value = themes.includes(theme) ? theme : 'system';
  return {
    ...response,
    headers: {
      ...response.headers,
      'set-cookie': `theme=${value}; Path=/; Max-Age=31536000; SameSite=Lax`,
    },
  };
}
