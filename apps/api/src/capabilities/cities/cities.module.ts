import { Module } from '@nestjs/common';
import { CitiesResolver, CountryFieldsResolver } from './cities.resolver';
import { CityVerificationResolver } from './city-verification.resolver';
import { CityVerificationService } from './city-verification.service';
import { CitiesService } from './cities.service';

@Module({
  providers: [
    CitiesService,
    CitiesResolver,
    CountryFieldsResolver,
    CityVerificationService,
    CityVerificationResolver,
  ],
  exports: [CitiesService],
})
export class CitiesModule {}
