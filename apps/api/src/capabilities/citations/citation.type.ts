import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CitationStyle } from '@praxis/domain/citations';
import { ReadableBy } from '../../platform/graphql/audience';

export const CitationStyleEnum = {
  APA: 'apa',
  CHICAGO: 'chicago',
  HARVARD: 'harvard',
  ISO690: 'iso690',
  VANCOUVER: 'vancouver',
} as const satisfies Record<string, CitationStyle>;

registerEnumType(CitationStyleEnum, {
  name: 'CitationStyle',
  description: 'The manual a citation follows.',
});

@ObjectType('Citation', {
  description: 'How to cite a version: its address is permanent and what is there never changes.',
})
@ReadableBy('everyone')
export class CitationType {
  @Field(() => CitationStyleEnum, { description: 'The manual that it follows.' })
  style!: CitationStyle;

  @Field({ description: 'The citation, ready to be pasted; read today where the style says so.' })
  text!: string;
}
