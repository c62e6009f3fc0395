import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLScalarType } from 'graphql';
import { ReadableBy } from '../graphql/audience';
import { plainText, readRichText, richTextHtml, type RichTextNode } from './rich-text';

export const RichTextNodesScalar = new GraphQLScalarType<RichTextNode[]>({
  name: 'RichTextNodes',
  description:
    'A tree of shapes: `[{ "type": "paragraph", "children": [{ "type": "text", "value": "…" }] }]`. Types: paragraph, heading (level), list (ordered), item, quote, table, row, cell (isHeader), codeBlock, rule, text, strong, emphasis, strike, code, link (href), break.',
  serialize: (value) => value as RichTextNode[],
});

/** Formatted text; each form is made only when it is asked for. */
@ObjectType('RichText', {
  description: 'Formatted text in three forms. None of them can carry markup of its author’s own.',
})
@ReadableBy('everyone')
export class RichTextType {
  constructor(markdown: string) {
    this.markdown = markdown;
  }

  @Field({ description: 'As it was written, in Markdown.' })
  markdown: string;

  @Field({ description: 'As HTML, sanitised: for programs.' })
  get html(): string {
    return richTextHtml(this.nodes);
  }

  @Field({ description: 'The words alone.' })
  get plain(): string {
    return plainText(this.nodes);
  }

  @Field(() => RichTextNodesScalar, { description: 'As a tree of known shapes: for screens.' })
  get nodes(): RichTextNode[] {
    return readRichText(this.markdown);
  }
}
