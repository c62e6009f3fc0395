export * from './cities.module';
export * from './cities.service';
export * from './city.entity';
export * from './city.rows';
export * from './city.type';
export * from './unknown-city';
