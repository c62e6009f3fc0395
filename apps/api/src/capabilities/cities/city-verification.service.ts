import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canVerifyCity, verifyCityInput } from '@praxis/domain/cities';
import { parseInput } from '@praxis/domain/shared';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database';
import { requireThat } from '../../platform/faults';
import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { CitiesService } from './cities.service';
import { City } from './city.entity';
import type { CityRow } from './city.rows';
import { unknownCity } from './unknown-city';

/** Since when a city is verified; null when it is not. From the primary: it opens and closes doors. */
export const verificationOfCity = defineLoader<string, { id: string; verifiedAt: Date } | null>({
  name: 'verificationOfCity',
  load: async (ids, { database }) =>
    inOrderOf(
      ids,
      await database.rows<{ id: string; verifiedAt: Date }>(
        'verifications-of-cities',
        'select id, verified_at as "verifiedAt" from city where id = any($1::uuid[]) and verified_at is not null',
        [ids],
      ),
      (row) => row.id,
    ),
});

/** Vouching for the teams of cities. */
@Injectable()
export class CityVerificationService {
  constructor(
    private readonly database: Database,
    private readonly cities: CitiesService,
    private readonly clock: Clock,
  ) {}

  /** Vouches that a city's team is the authority's own, or takes that back; whose it is already stays as it was. */
  async verify(viewer: Viewer, input: unknown): Promise<CityRow> {
    requireThat(canVerifyCity(viewer));
    const { city: slug, isVerified } = parseInput(verifyCityInput, input);
    const city = await this.cities.findBySlug(slug);
    if (city === null) throw unknownCity();
    await this.database.source.manager.update(
      City,
      isVerified ? { id: city.id, verifiedAt: IsNull() } : { id: city.id },
      { verifiedAt: isVerified ? this.clock.now() : null },
    );
    logger.info({ event: 'city-verified', city: slug, isVerified });
    return city;
  }
}
