import { Module } from '@nestjs/common';
import { CitiesResolver, CountryFieldsResolver } from './cities.resolver';
import { CitiesService } from './cities.service';

@Module({
  providers: [CitiesService, CitiesResolver, CountryFieldsResolver],
  exports: [CitiesService],
})
export class CitiesModule {}
