import { Global, Module } from '@nestjs/common';
import { ApiKeyReader, RequestKeys } from '../../platform/auth/request-keys';
import { ApiKeyFieldsResolver, ApiKeysResolver, ViewerApiKeysResolver } from './api-keys.resolver';
import { ApiKeyMail } from './api-key-mail';
import { ApiKeysService } from './api-keys.service';

@Global()
@Module({
  providers: [
    ApiKeysService,
    ApiKeyMail,
    ApiKeysResolver,
    ApiKeyFieldsResolver,
    ViewerApiKeysResolver,
    { provide: ApiKeyReader, useExisting: ApiKeysService },
    RequestKeys,
  ],
  exports: [RequestKeys],
})
export class ApiKeysModule {}
