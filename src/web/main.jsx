import './workers.js';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { examples, examplesPlugin } from './examples-panel.jsx';

const fetcher = async params => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(params),
  });
  return response.json();
};

const [first] = examples;

createRoot(document.getElementById('root')).render(
  <GraphiQL fetcher={fetcher} plugins={[examplesPlugin, HISTORY_PLUGIN, explorerPlugin()]} visiblePlugin={examplesPlugin} defaultQuery={first.query} defaultEditorToolsVisibility={false} isHeadersEditorEnabled={false}>
    <GraphiQL.Logo>
      <a className="brand" href="/">
        <img src="/favicon.svg" alt="" width="22" height="22" /> Chronicle Graph
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
