import './board.css';
import { connect, type Problem } from 'foyer-client';
import { Board } from './data.ts';
import { h } from './dom.ts';
import { keep, settings, type Settings } from './settings.ts';
import { View } from './view.ts';
import { words } from './words.ts';

/** How often the board is drawn at most, in ms; the clock needs it once a second. */
const frame = 200;

function start(s: Settings): void {
  let dirty = true;
  const board = new Board(() => { dirty = true; });
  const view = new View(board, s);
  const connection = connect({
    url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'), token: s.token, language: s.language === 'en' ? 'en' : 'zh',
  });
  connection.watch((state, since) => view.connection(state, since));
  connection.upgraded(() => location.reload()); // the server has a newer board; the token is kept in the browser

  const open = () => board.open(connection, s.estate).catch((problems: Problem[]) => {
    const reason = problems[0]?.extensions?.reason;
    if (reason === 'RECORD_NOT_FOUND' && s.estate) {
      s.estate = ''; // of another token
      keep(s);
    }
    setTimeout(open, 5_000);
  });
  void open();

  let drawn = 0;
  let last = Date.now();
  setInterval(() => {
    const now = Date.now();
    if (now - last > 15_000) connection.renew(); // the computer slept: the socket only looks alive
    last = now;
    const second = Math.floor(now / 1000);
    if (!dirty && second === drawn) return;
    [dirty, drawn] = [false, second];
    view.draw();
  }, frame);
  addEventListener('online', () => connection.renew());
}

/** Asks once for a token. */
function ask(s: Settings): void {
  const w = words[s.language];
  const input = h('input', { type: 'password', name: 'token', autocomplete: 'off', spellcheck: 'false', required: true, placeholder: 'foyer_…' }) as HTMLInputElement;
  const form = h('form', { class: 'token' }, h('h1', {}, w.tokenTitle), h('p', {}, w.tokenHelp), input, h('button', {}, w.tokenButton));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    s.token = input.value.trim();
    keep(s);
    start(s);
  });
  document.documentElement.dataset['theme'] = s.theme === 'light' ? 'light' : 'dark';
  document.body.replaceChildren(form);
  input.focus();
}

const s = settings();
if (s.token) start(s);
else ask(s);
addEventListener('hashchange', () => location.reload());
