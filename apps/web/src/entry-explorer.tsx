import './app/explorer/clean-html';
import { buildSchema } from 'graphql';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { apiExamples } from '@praxis/domain/api-guide';
import './app/explorer/explorer.css';
import { askApi } from './app/explorer/ask-api';
import { makeEditorsUsable } from './app/explorer/usable-editors';

/**
 * What the explorer of the API runs, in its own document: GraphiQL with the schema as a file, for the server does not answer
 * introspection. What is written stays in this tab until it is closed; headers cannot be written, so that no key is kept.
 */
async function start(place: HTMLElement): Promise<void> {
  const { schema: address = '', unreachable = '' } = place.dataset;
  const schema = buildSchema(await (await fetch(address)).text(), { assumeValidSDL: true });
  const key = document.querySelector<HTMLInputElement>('#api-key');
  document.querySelector('#explorer-key')?.removeAttribute('hidden');
  // Browsers keep pages to go back to: the key is not kept with them.
  window.addEventListener('pagehide', () => {
    if (key !== null) key.value = '';
  });
  makeEditorsUsable(place);
  const { query, variables } = apiExamples[0];
  // Of the first tab, GraphiQL takes the variables from what it keeps alone.
  if (sessionStorage.getItem('graphiql:tabState') === null)
    sessionStorage.setItem('graphiql:variables', JSON.stringify(variables, null, 2));
  createRoot(place).render(
    <GraphiQL
      schema={schema}
      fetcher={askApi(() => key?.value.trim() ?? '', unreachable)}
      storage={sessionStorage}
      defaultTabs={[{ query }]}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      forcedTheme={themeOf(document.documentElement.dataset['theme'])}
    />,
  );
}

function themeOf(chosen: string | undefined): 'light' | 'dark' | 'system' {
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

const place = document.getElementById('explorer');
if (place !== null) void start(place);
