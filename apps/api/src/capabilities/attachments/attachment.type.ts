import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { attachmentKinds, fileStates } from '@praxis/domain/attachments';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';

export const AttachmentKindEnum = enumOf(
  attachmentKinds,
  'AttachmentKind',
  'What a file is for a reader.',
);
export const FileStateEnum = enumOf(fileStates, 'FileState', 'What has become of a file.');

@ObjectType('Attachment', {
  description:
    'A file that a practice shows: a picture, or a document to take away. Its bytes never change.',
})
@ReadableBy('everyone')
export class AttachmentType {
  @Field(() => ID)
  id!: string;

  @Field(() => AttachmentKindEnum)
  kind!: string;

  @Field({ description: 'Under which it is taken away, with its ending.' })
  name!: string;

  @Field({ description: 'As which it is served. Pictures are WebP, whatever they were.' })
  mediaType!: string;

  @Field(() => Int, { description: 'How many bytes it has.' })
  bytes!: number;

  @Field(() => Int, { nullable: true, description: 'Of a picture, in points.' })
  width!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a picture, in points.' })
  height!: number | null;

  @Field(() => FileStateEnum)
  state!: string;

  @Field({ description: 'Whether a scanner has looked for viruses in it.' })
  isScanned!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'What can be seen in a picture, for who does not see it; in the original language of the practice, like the others.',
  })
  alt!: string | null;

  @Field(() => String, { nullable: true, description: 'What is said about it.' })
  caption!: string | null;

  @Field(() => String, { nullable: true, description: 'Whose work it is.' })
  credit!: string | null;
}
