import { bestPassage, highlight, highlightHtml } from '@praxis/domain/search';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../../platform/auth/request-context';
import { headingIn, textsOfSource } from '../practices';
import { keptRestOf } from './practice-document';
import type { FoundPractice } from './search.service';
import type { HighlightType } from './search.type';

const passageLength = 240;

/** What was marked in the words of a published version, which never change: of the results that were shown last. */
const marked = new LRUCache<string, HighlightType[]>({ max: 30_000 });

/** The title, and the best passage of the summary or, when that says nothing of the words, of the rest. */
export async function highlightsOf(
  found: FoundPractice,
  context: RequestContext,
): Promise<HighlightType[]> {
  const { node, matchedLanguage, terms } = found;
  const { kind, id } = node.textSource;
  const key = [id, matchedLanguage, ...terms].join(' ');
  const known = kind === 'version' ? marked.get(key) : undefined;
  if (known !== undefined) return known;
  const highlights = await mark(found, context);
  if (kind === 'version') marked.set(key, highlights);
  return highlights;
}

async function mark(
  { node, matchedLanguage, terms }: FoundPractice,
  context: RequestContext,
): Promise<HighlightType[]> {
  const title = headingIn(node, 'title', matchedLanguage);
  const summary = headingIn(node, 'summary', matchedLanguage);
  const inSummary = bestPassage(summary.text, terms, passageLength);
  let passage = { ...inSummary, language: summary.language };
  if (terms.length > 0 && inSummary.termCount < terms.length) {
    const texts = await context.loaders.of(textsOfSource).load(node.textSource);
    const text = texts.find((each) => each.language === matchedLanguage);
    const inRest = bestPassage(text ? keptRestOf(text.text) : '', terms, passageLength);
    if (inRest.termCount > inSummary.termCount) passage = { ...inRest, language: matchedLanguage };
  }
  const titleSegments = highlight(title.text, terms);
  return [
    {
      field: 'title',
      language: title.language,
      get html() {
        return highlightHtml(titleSegments);
      },
      segments: titleSegments,
    },
    {
      field: 'passage',
      language: passage.language,
      get html() {
        return highlightHtml(passage.segments);
      },
      segments: passage.segments,
    },
  ];
}
