import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { parse, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import board from 'operations/board.graphql?raw';
import desk from 'operations/desk.graphql?raw';
import variables from 'operations/variables.json';

const stored = 'foyer.explorer.token';

/** The token of the fragment, which no server sees, or the one given before. It leaves the address bar. */
function known(): string {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token) {
    sessionStorage.setItem(stored, token);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(stored) ?? '';
}

/** One tab for each documented operation, with the fragments it needs and the variables that are documented with it. */
function tabs(): { query: string; variables?: string; headers?: string }[] {
  const examples = variables as Record<string, unknown>;
  return [board, desk].flatMap((text) => {
    const document = parse(text);
    return document.definitions.filter((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition').map((operation) => {
      const name = operation.name?.value ?? '';
      const query = print({ kind: document.kind, definitions: [operation, ...fragmentsOf(document, operation)] } as DocumentNode);
      return name in examples ? { query, variables: JSON.stringify(examples[name], null, 2) } : { query };
    });
  });
}

function fragmentsOf(document: DocumentNode, operation: OperationDefinitionNode) {
  const text = print(operation);
  return document.definitions.filter((d) => d.kind === 'FragmentDefinition' && text.includes(`...${d.name.value}`));
}

function Explorer() {
  const [token, setToken] = useState(known);
  const fetcher = useMemo(() => createGraphiQLFetcher({
    url: '/graphql',
    headers: token ? { Authorization: `Bearer ${token}` } : {},
    wsClient: createClient({
      url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'),
      connectionParams: { authorization: `Bearer ${token}` },
    }),
  }), [token]);
  return (
    <>
      <label className="token">
        <span>Token 令牌</span>
        <input type="password" autoComplete="off" spellCheck={false} placeholder="foyer_… (foyer token)" value={token}
          onChange={(e) => { sessionStorage.setItem(stored, e.target.value.trim()); setToken(e.target.value.trim()); }} />
        {!token && <b>Paste a token to read the schema. 请粘贴令牌。</b>}
      </label>
      <div className="graphiql"><GraphiQL key={token} fetcher={fetcher} defaultTabs={tabs()} shouldPersistHeaders={false} /></div>
    </>
  );
}

createRoot(document.getElementById('explorer')!).render(<StrictMode><Explorer /></StrictMode>);
