/** What a fault is called in `extensions.code` of an entry of `errors`. */
export const faultCodes = [
  'UNAUTHENTICATED',
  'INVALID_API_KEY',
  'FORBIDDEN',
  'NOT_FOUND',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNKNOWN_OPERATION',
  'ORIGIN_REQUIRED',
  'FORBIDDEN_ORIGIN',
  'METHOD_NOT_ALLOWED',
  'UNSUPPORTED_MEDIA_TYPE',
  'TOO_LARGE',
  'MISDIRECTED',
  'INTERNAL',
] as const;
export type FaultCode = (typeof faultCodes)[number];
