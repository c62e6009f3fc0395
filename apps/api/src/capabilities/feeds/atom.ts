import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import type { Feed, FeedEntry, FeedText } from './feeds.service';

const atom = 'http://www.w3.org/2005/Atom';

/** A feed as Atom (RFC 4287), in pages (RFC 5005). Everything is text: nothing in it is markup to a reader. */
export function atomOf(feed: Feed): string {
  // Characters that XML cannot hold are left out.
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
  const root = document.ele('feed', { xmlns: atom, 'xml:lang': feed.language });
  root.ele('id').txt(feed.id);
  root.ele('title').txt(feed.title);
  root.ele('updated').txt(feed.updated.toISOString());
  root.ele('generator', { uri: feed.origin }).txt('Praxis');
  link(root, { rel: 'self', type: 'application/atom+xml', href: feed.self });
  link(root, {
    rel: 'alternate',
    type: 'text/html',
    hreflang: feed.language,
    href: feed.searchPage,
  });
  link(root, { rel: 'first', href: feed.first });
  if (feed.previous !== null) link(root, { rel: 'previous', href: feed.previous });
  if (feed.next !== null) link(root, { rel: 'next', href: feed.next });
  for (const entry of feed.entries) write(root.ele('entry'), entry, feed);
  return document.end({ prettyPrint: false });
}

function write(into: XMLBuilder, entry: FeedEntry, { language }: Feed): void {
  into.ele('id').txt(entry.id);
  text(into, 'title', entry.title);
  into.ele('updated').txt(entry.updated.toISOString());
  into.ele('published').txt(entry.published.toISOString());
  link(into, { rel: 'alternate', type: 'text/html', hreflang: language, href: entry.page });
  for (const { name, page } of entry.authors) {
    const author = into.ele('author');
    author.ele('name').txt(name);
    author.ele('uri').txt(page);
  }
  for (const { code, label } of entry.topics) into.ele('category', { term: code, label });
  if (entry.summary.text !== '') text(into, 'summary', entry.summary);
  if (entry.licence !== null) {
    link(into, { rel: 'license', href: entry.licence.address });
    into.ele('rights').txt(entry.licence.name);
  }
}

function link(into: XMLBuilder, attributes: Record<string, string>): void {
  into.ele('link', attributes);
}

function text(into: XMLBuilder, name: string, { text: words, language }: FeedText): void {
  into.ele(name, { type: 'text', 'xml:lang': language }).txt(words);
}
