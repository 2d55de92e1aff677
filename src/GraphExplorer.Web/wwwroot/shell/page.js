// What the page asks of the browser itself: focus, dialogs, theme, scrolling. The canvas has its own module.

import { createExplorer } from '../explorer/explorer.js';
import { painted } from '../explorer/painted.js';
import { fetchFile as fetchTo, save, stopFile as stopTo } from './files.js';
import { keepingSelection, withSelection } from './selection.js';

/** The circuit waits so long for the picture, ms: begun beside it, its scripts cost the picture half a second. */
const longest = 1500;

const prerendered = document.getElementById('canvas');

/** The canvas that was begun before the circuit was there; null once the circuit has it. */
let begun = prerendered ? begin(prerendered, location.search.slice(1)) : null;

/** Makes the canvas in its host. What it tells the page waits for the page's circuit. */
function begin(host, address) {
  let connect = () => {};
  const circuit = new Promise((resolve) => {
    connect = resolve;
  });
  const page = keepingSelection({ invokeMethodAsync: async (...words) => (await circuit).invokeMethodAsync(...words) });
  return { explorer: withSelection(createExplorer(host, { address, theme: theme(), dotNet: page }), page), connect };
}

/** Kept once there is something to be seen, or nothing to be seen soon: what else the page needs may take the machine's time then. */
export const seen = Promise.race([begun?.explorer.stage.shown.then(painted), new Promise((resolve) => setTimeout(resolve, longest))]);

// the circuit puts elements of its own in place of those that came with the page
const replaced = new MutationObserver(() => {
  const host = document.getElementById('canvas');
  if (host && !host.explorer) {
    begun.explorer.moveTo(host);
  }
});
if (begun) {
  replaced.observe(document.body, { childList: true, subtree: true });
}

/** Hands the canvas in a host to the page's circuit. The address is the page's query string. */
export function openCanvas(host, address, dotNet) {
  const { explorer, connect } = begun ?? begin(host, address);
  replaced.disconnect();
  begun = null;
  connect(dotNet);
  return explorer;
}

/** @returns {'light' | 'dark'} */
export function theme() {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** Shows a theme; the reader's own choice is kept for the next visit. */
export function setTheme(name, keep) {
  document.documentElement.dataset.theme = name;
  if (keep) {
    localStorage.setItem('theme', name);
  }
  globalThis.Blazor?.theme?.setThemeMode?.(name);
  document.body.dataset.theme = name;
}

let before = null;

/** Opens a modal dialog; closing it by Esc tells the page. */
export function openModal(dialog, dotNet) {
  if (!dialog || dialog.open) {
    return;
  }
  before = document.activeElement;
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    dotNet.invokeMethodAsync('OnCancel');
  });
  dialog.showModal();
}

/** Gives the keyboard back to what had it before the dialog. */
export function modalClosed() {
  // it still stands when this is called, and nothing behind it can take the keyboard while it is open
  document.querySelector('dialog[open]')?.close();
  before?.focus?.();
  before = null;
}

/** How many px of the canvas at its right the element covers; 0 where it stands beside it or below. */
export function coverage(element) {
  if (!element || getComputedStyle(element).position !== 'absolute') {
    return 0;
  }
  const width = element.getBoundingClientRect().width;
  return width < innerWidth * 0.7 ? width : 0;
}

/** Gives the element the keyboard. */
export function focus(element) {
  element?.focus({ preventScroll: false });
}

/** Gives the element with this id the keyboard. */
export function focusOn(id) {
  focus(document.getElementById(id));
}

/** Brings the element into sight within its list. */
export function reveal(id) {
  document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
}

/** Tells the page whenever the end of a list comes near. */
export function watchEnd(element, dotNet) {
  const observer = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) {
      dotNet.invokeMethodAsync('OnEndNear');
    }
  }, { rootMargin: '600px' });
  observer.observe(element);
  return { dispose: () => observer.disconnect() };
}

/** Copies text; false where the browser refuses. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Gives the reader a text as a file. */
export function download(name, text) {
  save(name, new Blob([text], { type: 'application/json' }));
}

/** See files.js. */
export const fetchFile = fetchTo;

/** See files.js. */
export const stopFile = stopTo;

/** The page's own address, as a reader can pass it on. */
export function address() {
  return location.href;
}

/** A cookie that the page set, or null. */
export function cookie(name) {
  const found = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  try {
    return found ? decodeURIComponent(found.slice(name.length + 1)) : null;
  } catch {
    // nothing that this page has set
    return null;
  }
}

/** Keeps a cookie for a year. */
export function setCookie(name, value) {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; samesite=lax`;
}

// a popover opens below its button, and stays within the window
document.addEventListener('toggle', (event) => {
  const panel = event.target;
  const anchor = panel instanceof HTMLElement && panel.dataset.anchor ? document.getElementById(panel.dataset.anchor) : null;
  if (!anchor || event.newState !== 'open') {
    return;
  }
  const box = anchor.getBoundingClientRect();
  panel.style.top = `${box.bottom + 4}px`;
  panel.style.left = `${Math.max(8, Math.min(box.left, innerWidth - panel.offsetWidth - 8))}px`;
}, true);

document.addEventListener('click', (event) => {
  const chosen = event.target instanceof Element ? event.target.closest('.menu button, .menu a') : null;
  chosen?.closest('[popover]')?.hidePopover();
});

const isTyping = (event) => event.composedPath().some((element) =>
  element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)));

document.addEventListener('keydown', (event) => {
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event) && !document.querySelector('dialog[open]')) {
    event.preventDefault();
    document.getElementById('search')?.focus();
  }
  // these keys walk a list; without this they would move the caret or scroll the page as well
  const walker = event.target instanceof Element ? event.target.closest('[data-walks]') : null;
  if (walker && walker.dataset.walks.split(' ').includes(event.key)) {
    event.preventDefault();
  }
});
