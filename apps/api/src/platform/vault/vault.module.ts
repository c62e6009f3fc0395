import { Global, Module } from '@nestjs/common';
import { KeyVault } from './key-vault';

/** Where keys are kept apart from what they encrypt. */
@Global()
@Module({ providers: [KeyVault], exports: [KeyVault] })
export class VaultModule {}
