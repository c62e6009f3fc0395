import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { canOpenForSignature, canSign, canWithdrawSignature } from '@praxis/domain/declarations';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { resultOf } from '../../platform/graphql/result';
import { cityById, CityType, type CityRow } from '../cities';
import type { DeclarationRow } from './declaration.rows';
import { DeclarationType } from './declaration.type';
import {
  DeclarationSignatureType,
  OpenForSignatureInput,
  OpenForSignatureResult,
  SignDeclarationInput,
  SignDeclarationResult,
  WithdrawSignatureInput,
  WithdrawSignatureResult,
} from './signature.mutation-types';
import { signaturesOfDeclaration, type SignatureRow } from './signature.rows';
import { SignaturesService } from './signatures.service';

/** Who stands by a declaration, and what the viewer may do about it. */
@Resolver(() => DeclarationType)
export class SignaturesResolver {
  constructor(private readonly signatures: SignaturesService) {}

  @ResolveField(() => [DeclarationSignatureType], {
    name: 'signatures',
    description:
      'The cities that have signed it, the first first; withdrawn signatures are not among them.',
  })
  signaturesOf(
    row: DeclarationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<SignatureRow[]> {
    return loaders.of(signaturesOfDeclaration).load(row.id);
  }

  @ResolveField(() => [CityType], {
    description:
      'The cities for which the viewer may sign it now: open, not signed yet, coordinated by the viewer and verified. Empty for everybody else.',
  })
  async viewerCanSignFor(
    row: DeclarationRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<CityRow[]> {
    if (viewer.kind === 'visitor' || !row.isOpenForSignature) return [];
    const signed = await loaders.of(signaturesOfDeclaration).load(row.id);
    const free = [...viewer.memberships.keys()].filter(
      (id) => canSign(viewer, { id }) && signed.every(({ cityId }) => cityId !== id),
    );
    const cities = await Promise.all(free.map((id) => loaders.of(cityById).load(id)));
    return cities.filter((city) => city !== null);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may open it for signature, or close it.',
  })
  viewerCanOpenForSignature(
    _row: DeclarationRow,
    _args: unknown,
    { viewer }: RequestContext,
  ): boolean {
    return canOpenForSignature(viewer);
  }

  @Mutation(() => SignDeclarationResult, {
    description:
      'Signs a declaration for a city: for its coordinator, whom the city has mandated, where the secretariat has verified the city.',
  })
  @ReadableBy('members')
  signDeclaration(
    @Args('input') input: SignDeclarationInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(SignDeclarationResult, async () => ({
      declaration: await this.signatures.sign(viewer, input),
    }));
  }

  @Mutation(() => WithdrawSignatureResult, {
    description:
      'Takes a city’s signature back: for its coordinator, and for the secretariat where it was made in error.',
  })
  @ReadableBy('members')
  withdrawSignature(
    @Args('input') input: WithdrawSignatureInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(WithdrawSignatureResult, async () => ({
      declaration: await this.signatures.withdraw(viewer, input),
    }));
  }

  @Mutation(() => OpenForSignatureResult, {
    description: 'Lets cities sign a declaration, or no longer.',
  })
  @ReadableBy('secretariat')
  openForSignature(
    @Args('input') input: OpenForSignatureInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(OpenForSignatureResult, async () => ({
      declaration: await this.signatures.open(viewer, input),
    }));
  }
}

@Resolver(() => DeclarationSignatureType)
export class SignatureFieldsResolver {
  @ResolveField(() => CityType, { nullable: true, description: 'The city that signed.' })
  city(row: SignatureRow, _args: unknown, { loaders }: RequestContext): Promise<CityRow | null> {
    return loaders.of(cityById).load(row.cityId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may take it back.' })
  viewerCanWithdraw(row: SignatureRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canWithdrawSignature(viewer, { id: row.cityId });
  }
}
