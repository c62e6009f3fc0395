import { ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { RichTextType } from '../../platform/rich-text/rich-text.type';
import { fieldExamples, type FieldExample } from './field-examples';
import { FieldExampleType, TaskEnum } from './practice-progress.type';
import type { DraftRow, PracticeRow } from './practice.rows';
import { PracticeDraftType, PracticeType } from './practice.type';
import { publicPracticeById } from './practices.loaders';

@Resolver(() => PracticeDraftType)
export class DraftExamplesResolver {
  @ResolveField(() => [FieldExampleType], {
    description: 'How other published practices have filled its long fields, where one has.',
  })
  @FieldArgument('task', () => TaskEnum, {
    nullable: true,
    description: 'Only the fields of this task; of all without.',
  })
  async examples(
    row: DraftRow,
    { task }: { task?: string | null },
    { loaders }: RequestContext,
  ): Promise<FieldExample[]> {
    const all = await loaders
      .of(fieldExamples)
      .load({ language: row.originalLanguage, practiceId: row.practiceId });
    return all.filter((example) => (task ?? example.task) === example.task);
  }
}

@Resolver(() => FieldExampleType)
export class FieldExampleResolver {
  @ResolveField(() => RichTextType, { description: 'What it says there.' })
  text({ text }: FieldExample): RichTextType {
    return new RichTextType(text);
  }

  @ResolveField(() => PracticeType, {
    nullable: true,
    description: 'The practice that says so; null when it is no longer public.',
  })
  practice(
    { practiceId }: FieldExample,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(publicPracticeById).load(practiceId);
  }
}
