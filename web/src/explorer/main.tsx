import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { parse, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { StrictMode, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import board from 'operations/board.graphql?raw';
import desk from 'operations/desk.graphql?raw';
import time from 'operations/time.graphql?raw';
import work from 'operations/work.graphql?raw';
import keys from 'operations/keys.graphql?raw';
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
function tabs(estate: string): { query: string; variables?: string; headers?: string }[] {
  const examples = variables as Record<string, unknown>;
  return [board, desk, time, work, keys].flatMap((text) => {
    const document = parse(text);
    return document.definitions.filter((d): d is OperationDefinitionNode => d.kind === 'OperationDefinition').map((operation) => {
      const name = operation.name?.value ?? '';
      const query = print({ kind: document.kind, definitions: [operation, ...fragmentsOf(document, operation)] } as DocumentNode);
      const given = examples[name] ?? (query.includes('$estate: ID') ? { estate: '<estate>' } : undefined);
      return given ? { query, variables: JSON.stringify(given, null, 2).replaceAll('<estate>', estate || '<estate>') } : { query };
    });
  });
}

function fragmentsOf(document: DocumentNode, operation: OperationDefinitionNode) {
  const text = print(operation);
  return document.definitions.filter((d) => d.kind === 'FragmentDefinition' && text.includes(`...${d.name.value}`));
}

/** The first estate that a token sees, to fill into the examples. */
async function estateOf(token: string): Promise<string> {
  const response = await fetch('/graphql', {
    method: 'POST', headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ estates(first: 1) { edges { node { id } } } }' }),
  });
  const answer = await response.json() as { data?: { estates: { edges: { node: { id: string } }[] } } };
  return answer.data?.estates.edges[0]?.node.id ?? '';
}

function Explorer() {
  const [token, setToken] = useState(known);
  const [estate, setEstate] = useState<string>(); // undefined until it is known: the editor keeps the tabs that it begins with
  useEffect(() => {
    setEstate(undefined);
    if (token) estateOf(token).then(setEstate, () => setEstate('')); // the answer to the first operation tells what is wrong
  }, [token]);
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
      <div className="graphiql">
        {token && estate !== undefined && <GraphiQL key={token} fetcher={fetcher} defaultTabs={tabs(estate)} variables={tabs(estate)[0]?.variables}
          defaultEditorToolsVisibility="variables" shouldPersistHeaders={false} />}
      </div>
    </>
  );
}

createRoot(document.getElementById('explorer')!).render(<StrictMode><Explorer /></StrictMode>);
