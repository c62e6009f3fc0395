import { Inject } from '@nestjs/common';
import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import {
  advisedBeforeSubmission,
  awaitsCity,
  canApproveForCity,
  canReadDraftAnnex,
  completenessOf,
  gapsBeforeSubmission,
  taskStates,
  tasks,
  type Completeness,
  type PracticeContent,
  type PracticeGap,
} from '@praxis/domain/practices';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { accountById, AccountType } from '../accounts';
import { cityById } from '../cities';
import { Vocabularies } from '../vocabularies';
import { annexFor } from './annex-for';
import { contentOfRow } from './content-of-row';
import { draftWarnings, type DraftWarning } from './draft-warnings';
import { differencesOf, type FieldDifference } from './practice-differences';
import type { DraftRow, PracticeRow, VersionRow } from './practice.rows';
import {
  CompletenessType,
  FieldDifferenceType,
  PracticeGapType,
  TaskProgressType,
} from './practice-progress.type';
import { DraftWarningType, JustificationType } from './practice-warning.type';
import { PracticeDraftType, PracticeType, PracticeVersionType } from './practice.type';
import {
  justificationsOfPractice,
  practiceForDraft,
  publicPracticeById,
  versionsOfPractice,
  type JustificationRow,
} from './practices.loaders';

@Resolver(() => PracticeDraftType)
export class PracticeDraftFieldsResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => PracticeType, { nullable: true })
  practice(
    row: DraftRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(practiceForDraft).load(row.practiceId);
  }

  @ResolveField(() => AccountType, { nullable: true, description: 'Who saved it last.' })
  updatedBy(
    row: DraftRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return loaders.of(accountById).load(row.updatedBy);
  }

  @ResolveField(() => AccountType, { nullable: true, description: 'Who sent it to review.' })
  submittedBy(
    row: DraftRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return row.submittedBy === null ? null : loaders.of(accountById).load(row.submittedBy);
  }

  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Whose task it is to finish it: who began it, or has taken it over.',
  })
  heldBy(row: DraftRow, _args: unknown, { loaders }: RequestContext): Promise<AccountType | null> {
    return loaders.of(accountById).load(row.heldBy);
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether it waits for a word of its city before a reviewer may publish it: the secretariat has sent it in.',
  })
  awaitsCity(row: DraftRow): boolean {
    return row.draftState === 'submitted' && awaitsCity(row);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may give that word, as one of the city’s team.',
  })
  viewerCanApprove(row: DraftRow, _args: unknown, { viewer }: RequestContext): boolean {
    return this.awaitsCity(row) && canApproveForCity(viewer, { ...row, id: row.practiceId });
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether the viewer reads and writes its restricted annex; some co-authors do not.',
  })
  viewerCanWriteAnnex(row: DraftRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canReadDraftAnnex(viewer, { ...row, id: row.practiceId }, row.annexSummit);
  }

  @ResolveField(() => [PracticeGapType], {
    description: 'What stands in the way of sending it to review.',
  })
  async gaps(row: DraftRow, _args: unknown, context: RequestContext): Promise<PracticeGap[]> {
    return gapsBeforeSubmission(await contentOfRow(row, context), row.originalLanguage);
  }

  @ResolveField(() => [PracticeGapType], {
    description: 'What a reviewer will ask for; it blocks nothing.',
  })
  async advice(row: DraftRow, _args: unknown, context: RequestContext): Promise<PracticeGap[]> {
    return advisedBeforeSubmission(await contentOfRow(row, context), row.originalLanguage);
  }

  @ResolveField(() => CompletenessType, {
    description: 'How much of what a review needs and asks for is there.',
  })
  async completeness(
    row: DraftRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<Completeness> {
    return completenessOf(await contentOfRow(row, context), row.originalLanguage);
  }

  @ResolveField(() => [TaskProgressType], { description: 'How far each task of the editor is.' })
  async tasks(row: DraftRow, _args: unknown, context: RequestContext): Promise<TaskProgressType[]> {
    const content = await contentOfRow(row, context);
    const states = taskStates(content, row.originalLanguage);
    return tasks.map((task) => ({
      task,
      state: states[task],
      ...completenessOf(content, row.originalLanguage, task),
    }));
  }

  @ResolveField(() => [DraftWarningType], {
    description:
      'Passages that could harm somebody. Each must be changed or justified before the draft is sent to review.',
  })
  async warnings(
    row: DraftRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<WarningOfDraft[]> {
    const [city, content] = await Promise.all([
      context.loaders.of(cityById).load(row.cityId),
      contentOfRow(row, context),
    ]);
    return draftWarnings(content, row.originalLanguage, city?.countryCode ?? '').map((warning) => ({
      ...warning,
      practiceId: row.practiceId,
    }));
  }

  @ResolveField(() => [FieldDifferenceType], {
    description: 'What it changes against the published version, field by field and word by word.',
  })
  async differences(
    row: DraftRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<FieldDifference[]> {
    const [published] = await context.loaders.of(versionsOfPractice).load(row.practiceId);
    const before = published
      ? await contentOfRow(published, context, await annexFor(row, published.id, context))
      : null;
    return differencesOf(before, await contentOfRow(row, context), (name, code) =>
      this.vocabularies.label(name, code, context.language),
    );
  }
}

/** A warning with the practice that it is about. */
interface WarningOfDraft extends DraftWarning {
  practiceId?: string;
}

@Resolver(() => DraftWarningType)
export class DraftWarningFieldsResolver {
  @ResolveField(() => JustificationType, {
    nullable: true,
    description: 'Why the passage may stand, when somebody has said so.',
  })
  async justification(
    { id, practiceId }: WarningOfDraft,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<JustificationRow | null> {
    // Of a problem: nobody has justified what stands in the way.
    if (practiceId === undefined) return null;
    const said = await loaders.of(justificationsOfPractice).load(practiceId);
    return said.find(({ warning }) => warning === id) ?? null;
  }
}

@Resolver(() => JustificationType)
export class JustificationFieldsResolver {
  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who said so; null for a former member.',
  })
  justifiedBy(
    row: JustificationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return loaders.of(accountById).load(row.justifiedBy);
  }
}

@Resolver(() => PracticeVersionType)
export class PracticeVersionDifferencesResolver {
  constructor(@Inject(Vocabularies) private readonly vocabularies: Vocabularies) {}

  @ResolveField(() => [FieldDifferenceType], {
    description: 'What changed since another version, by default the one before it.',
  })
  @ReadableBy('everyone')
  @FieldArgument('since', () => Int, { nullable: true })
  async differences(
    row: VersionRow,
    { since }: { since?: number | null },
    context: RequestContext,
  ): Promise<FieldDifference[]> {
    const [versions, practice] = await Promise.all([
      context.loaders.of(versionsOfPractice).load(row.practiceId),
      context.loaders.of(publicPracticeById).load(row.practiceId),
    ]);
    const whole = async (version: VersionRow): Promise<PracticeContent> =>
      contentOfRow(version, context, practice && (await annexFor(practice, version.id, context)));
    const other = versions.find((version) => version.version === (since ?? row.version - 1));
    return differencesOf(other ? await whole(other) : null, await whole(row), (name, code) =>
      this.vocabularies.label(name, code, context.language),
    );
  }
}
