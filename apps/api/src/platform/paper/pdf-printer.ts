import { existsSync } from 'node:fs';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Browser, BrowserContext, Route } from 'playwright-core';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { webFiles } from '../pages/web-files';

/** A document as it was rendered, and the address that it has. */
export interface PrintedDocument {
  url: string;
  html: string;
}

/** Why there is no PDF; the page itself can always be printed. */
export class NoPdf extends Error {
  constructor(
    readonly reason: 'unavailable' | 'busy' | 'tooLong' | 'failed',
    options?: ErrorOptions,
  ) {
    super(`There is no PDF: ${reason}.`, options);
  }
}

/** One is being made, and so many wait for it at most. */
const mostWaiting = 3;
const seconds = 30;
/** A document that would need smaller letters than the last of these is too long. */
const scales = [1, 0.92, 0.85, 0.78];

/**
 * Makes PDFs of pages with a Chromium where there is one (docs/adr/0044-briefs-on-paper.md): a process of its own for each, which
 * runs no script, reaches no network, and is gone after some seconds. One at a time.
 */
@Injectable()
export class PdfPrinter {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The program that the configuration names, or null where there is none. */
  get program(): string | null {
    const { chromiumPath } = this.config;
    return chromiumPath !== null && existsSync(chromiumPath) ? chromiumPath : null;
  }

  /** A tagged PDF in A4 of at most so many pages; smaller letters are tried before it is refused. */
  async print(document: PrintedDocument, mostPages: number): Promise<Buffer> {
    const { program } = this;
    if (program === null) throw new NoPdf('unavailable');
    if (this.waiting > mostWaiting) throw new NoPdf('busy');
    this.waiting += 1;
    const turn = this.last.then(() => this.printNow(program, document, mostPages));
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  private async printNow(
    program: string,
    document: PrintedDocument,
    mostPages: number,
  ): Promise<Buffer> {
    let browser: Browser | undefined;
    let late: NodeJS.Timeout | undefined;
    try {
      // Loaded by the first who wants a PDF: most processes never make one.
      const { chromium } = await import('playwright-core');
      browser = await chromium.launch({
        executablePath: program,
        timeout: seconds * 1_000,
        env: {},
        chromiumSandbox: process.getuid?.() !== 0,
        args: [
          '--host-resolver-rules=MAP * ~NOTFOUND',
          '--renderer-process-limit=1',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      });
      const started = browser;
      return await Promise.race([
        pdfOf(await started.newContext({ javaScriptEnabled: false }), document, mostPages),
        new Promise<never>((_resolve, reject) => {
          late = setTimeout(() => {
            reject(new Error(`No PDF within ${String(seconds)} seconds.`));
          }, seconds * 1_000);
        }),
      ]);
    } catch (error) {
      throw error instanceof NoPdf ? error : new NoPdf('failed', { cause: error });
    } finally {
      clearTimeout(late);
      await browser?.close().catch(() => undefined);
    }
  }
}

async function pdfOf(
  context: BrowserContext,
  document: PrintedDocument,
  mostPages: number,
): Promise<Buffer> {
  await context.route('**/*', (route) => answer(route, document));
  const page = await context.newPage();
  await page.goto(document.url, { waitUntil: 'load' });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  for (const scale of scales) {
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, scale });
    if (pagesOf(pdf) <= mostPages) return pdf;
  }
  throw new NoPdf('tooLong');
}

/** The document, and the styles and fonts of the site from their files; nothing else is there. */
async function answer(route: Route, { url, html }: PrintedDocument): Promise<void> {
  const asked = new URL(route.request().url());
  if (asked.href === url) {
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    return;
  }
  const isAsset = asked.origin === new URL(url).origin && asked.pathname.startsWith('/assets/');
  const file = path.join(webFiles.assets, asked.pathname.slice('/assets/'.length));
  if (isAsset && file.startsWith(webFiles.assets + path.sep) && /\.(css|woff2)$/.test(file))
    await route.fulfill({ path: file });
  else await route.abort();
}

/** The pages of a PDF: each has an object of its own. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
