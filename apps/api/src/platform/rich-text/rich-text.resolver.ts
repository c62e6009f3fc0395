import { Args, Query, Resolver } from '@nestjs/graphql';
import { Fault } from '../faults';
import { ReadableBy } from '../graphql/audience';
import { RichTextType } from './rich-text.type';

/** Longer than any field of the platform. */
const longestPreview = 6_000;

/** How a text will look, before it is saved. */
@Resolver()
export class RichTextResolver {
  @Query(() => RichTextType, {
    description: 'How Markdown will be shown: for a preview while writing.',
  })
  @ReadableBy('members')
  richText(@Args('markdown') markdown: string): RichTextType {
    if (markdown.length > longestPreview)
      throw new Fault('BAD_USER_INPUT', `Preview at most ${String(longestPreview)} characters.`);
    return new RichTextType(markdown);
  }
}
