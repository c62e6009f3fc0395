import { ResolveField, Resolver } from '@nestjs/graphql';
import type { ProseFieldName, RowOf } from '@praxis/domain/practices';
import { standingOf, textFieldNames } from '@praxis/domain/translations';
import { RichTextType } from '../../platform/rich-text/rich-text.type';
import type { TextRow } from './practice.rows';
import {
  BuildingBlockType,
  EvaluationType,
  OutcomeType,
  OutputType,
  PracticeClaimType,
} from './practice-text-rows.type';
import { PracticeTextType } from './practice.type';
import { TextFieldStandingType } from './text-field-standing.type';

function prose({ text }: TextRow, field: ProseFieldName): RichTextType | null {
  const words = text[field];
  return words === undefined || words === '' ? null : new RichTextType(words);
}

/** The words of a practice, field by field, as the template has them. */
@Resolver(() => PracticeTextType)
export class PracticeTextResolver {
  @ResolveField(() => [TextFieldStandingType], {
    description:
      'How each field stands that this text or the original has: what is missing, out of date, or translated by a machine. Empty in a draft.',
  })
  fieldStandings({ states, originalStates }: TextRow): TextFieldStandingType[] {
    if (states === null) return [];
    return textFieldNames
      .filter((field) => states[field] !== undefined || originalStates[field] !== undefined)
      .map((field) => ({
        field,
        standing: standingOf(originalStates[field], states[field]),
        isUnchecked: states[field]?.origin === 'machine',
        follows: states[field]?.revision ?? null,
      }));
  }

  @ResolveField(() => String, { nullable: true })
  title({ text }: TextRow): string | null {
    return text.title ?? null;
  }

  @ResolveField(() => String, { nullable: true })
  summary({ text }: TextRow): string | null {
    return text.summary ?? null;
  }

  @ResolveField(() => RichTextType, {
    nullable: true,
    description: 'What was seen locally, and how it was found out.',
  })
  problem(row: TextRow): RichTextType | null {
    return prose(row, 'problem');
  }

  @ResolveField(() => [String], { description: 'What should be different afterwards.' })
  objectives({ text }: TextRow): string[] {
    return text.objectives ?? [];
  }

  @ResolveField(() => RichTextType, { nullable: true, description: 'Why it should work.' })
  mechanism(row: TextRow): RichTextType | null {
    return prose(row, 'mechanism');
  }

  @ResolveField(() => RichTextType, { nullable: true, description: 'What happens, step by step.' })
  activities(row: TextRow): RichTextType | null {
    return prose(row, 'activities');
  }

  @ResolveField(() => RichTextType, {
    nullable: true,
    description: 'Who decides, who sees which information, on what legal basis.',
  })
  governance(row: TextRow): RichTextType | null {
    return prose(row, 'governance');
  }

  @ResolveField(() => RichTextType, {
    nullable: true,
    description: 'How residents and the groups concerned shaped it.',
  })
  participation(row: TextRow): RichTextType | null {
    return prose(row, 'participation');
  }

  @ResolveField(() => RichTextType, {
    nullable: true,
    description: 'How stigma is avoided, data and children protected, complaints heard.',
  })
  safeguards(row: TextRow): RichTextType | null {
    return prose(row, 'safeguards');
  }

  @ResolveField(() => [BuildingBlockType], {
    description: 'Parts that another city could take alone.',
  })
  buildingBlocks({ text }: TextRow): RowOf<'buildingBlocks'>[] {
    return text.buildingBlocks ?? [];
  }

  @ResolveField(() => [OutputType], { description: 'Counted activity, with period and source.' })
  outputs({ text }: TextRow): RowOf<'outputs'>[] {
    return text.outputs ?? [];
  }

  @ResolveField(() => [PracticeClaimType], { description: 'Figures with their year and source.' })
  claims({ text }: TextRow): RowOf<'claims'>[] {
    return text.claims ?? [];
  }

  @ResolveField(() => [OutcomeType], { description: 'Results, the unwanted included.' })
  outcomes({ text }: TextRow): RowOf<'outcomes'>[] {
    return text.outcomes ?? [];
  }

  @ResolveField(() => [EvaluationType], {
    description: 'Who evaluated it, when, how, and what could not be shown.',
  })
  evaluation({ text }: TextRow): RowOf<'evaluation'>[] {
    return text.evaluation ?? [];
  }

  @ResolveField(() => RichTextType, {
    nullable: true,
    description: 'What went wrong, what would be done differently.',
  })
  lessons(row: TextRow): RichTextType | null {
    return prose(row, 'lessons');
  }

  @ResolveField(() => RichTextType, {
    nullable: true,
    description: 'What must be in place before copying it.',
  })
  conditions(row: TextRow): RichTextType | null {
    return prose(row, 'conditions');
  }
}
