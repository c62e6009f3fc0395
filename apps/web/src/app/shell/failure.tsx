import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { ButtonLink, Notice } from '@praxis/ui';

/** What is said in the place of a page that could not be made; trying again asks for a new document. */
export function Failed({ url }: { url: string }) {
  return (
    <>
      <h1>
        <Trans>This page cannot be shown just now</Trans>
      </h1>
      <Notice tone="error" role="alert">
        <p>
          <Trans>
            The connection may be down, or something went wrong on our side. Nothing that you wrote
            elsewhere is lost.
          </Trans>
        </p>
      </Notice>
      <p>
        <ButtonLink href={url}>
          <Trans>Try again</Trans>
        </ButtonLink>
      </p>
    </>
  );
}

interface FailureProps {
  /** Path and query. */
  url: string;
  children: ReactNode;
}

/** Stays in the place of a page that could not be shown, and says what to do. */
export class Failure extends Component<FailureProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failed url={this.props.url} />;
  }
}
