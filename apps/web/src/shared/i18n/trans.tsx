import { Trans as LinguiTrans, type TransProps } from '@lingui/react';
import type { ReactElement } from 'react';

/**
 * The Trans of Lingui, which the macro puts in (build/message-macros.cjs). By itself it reads tags in the finished text, and so in
 * what people have typed, and swallows them: a text with an angle bracket goes in as an element, which is shown as it is.
 */
export function Trans({ values, ...props }: TransProps): ReactElement | null {
  return <LinguiTrans {...props} {...(values ? { values: shownAsTheyAre(values) } : {})} />;
}

function shownAsTheyAre(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && value.includes('<') ? <>{value}</> : value,
    ]),
  );
}
