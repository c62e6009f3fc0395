// stands at: libs/ui/src/sample.ts
// breaks: @nx/enforce-module-boundaries
// says: @apollo/client

import { useQuery } from '@apollo/client';

export const useData = useQuery;
