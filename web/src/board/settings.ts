import type { Language } from './words.ts';

/** What a screen is set to. It comes in the fragment of the address, which no server and no log sees, and stays in the browser. */
export interface Settings {
  token: string;
  estate: string;
  language: Language;
  theme: 'auto' | 'dark' | 'light';
  /** Whether emergencies ring; asked for with `sound=on`. */
  sound: boolean;
}

const stored = 'foyer.board';

/** Reads the settings and takes the token out of the address bar: a board is photographed more often than one thinks. */
export function settings(): Settings {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const kept = JSON.parse(localStorage.getItem(stored) ?? '{}') as Partial<Settings>;
  const result: Settings = {
    token: fragment.get('token') ?? kept.token ?? '',
    estate: fragment.get('estate') ?? (fragment.has('token') ? '' : (kept.estate ?? '')),
    language: languageOf(fragment.get('lang') ?? kept.language ?? navigator.language),
    theme: themeOf(fragment.get('theme') ?? kept.theme),
    sound: fragment.has('sound') ? fragment.get('sound') !== 'off' : (kept.sound ?? false),
  };
  keep(result);
  if (location.hash) history.replaceState(null, '', location.pathname);
  return result;
}

/** Keeps the settings for the next start of the browser. */
export function keep(s: Settings): void {
  localStorage.setItem(stored, JSON.stringify(s));
}

function languageOf(tag: string): Language {
  const lower = tag.toLowerCase();
  if (!lower.startsWith('zh')) return 'en';
  return /hant|tw|hk|mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
}

function themeOf(value: string | null | undefined): Settings['theme'] {
  return value === 'dark' || value === 'light' ? value : 'auto';
}
