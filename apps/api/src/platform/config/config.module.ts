import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './env';

export const CONFIG = Symbol('CONFIG');

/** Hands the configuration, read once by the process that starts, to whoever asks for `CONFIG`. */
@Global()
@Module({})
export class ConfigModule {
  static of(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
