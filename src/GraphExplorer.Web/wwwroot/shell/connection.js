// Keeps the page alive through a cut connection and a restarted server. The canvas needs no circuit; lists and
// panels do. The address holds what is on the screen, so a reload brings all of it back.

import { seen } from '/page.js';

const notice = document.getElementById('components-reconnect-modal');
const shortest = 400;
const longest = 5000;
let mending = false;

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Whether the server answers at all. */
async function answers() {
  try {
    return (await fetch('/healthz', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Asks until the server answers; then takes the circuit up again, or, where it is gone, loads the page anew. */
async function mend() {
  if (mending) {
    return;
  }
  mending = true;
  try {
    for (let pause = shortest; ; pause = Math.min(pause * 1.5, longest)) {
      if (await answers()) {
        if (!(await reconnect())) {
          location.reload();
        }
        return;
      }
      await wait(pause);
    }
  } finally {
    mending = false;
  }
}

async function reconnect() {
  try {
    return await Blazor.reconnect();
  } catch {
    return false;
  }
}

notice?.addEventListener('components-reconnect-state-changed', (event) => {
  const state = event.detail.state;
  notice.hidden = state === 'hide';
  if (state === 'failed' || state === 'paused' || state === 'resume-failed') {
    mend();
  } else if (state === 'rejected') {
    location.reload();
  }
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && notice && !notice.hidden) {
    mend();
  }
});

/** Runs Blazor's script, which was fetched meanwhile. */
function loadBlazor() {
  const script = document.createElement('script');
  script.src = document.getElementById('blazor').href;
  script.setAttribute('autostart', 'false');
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.body.append(script);
  });
}

await seen;
await loadBlazor();
Blazor.start({
  circuit: {
    reconnectionOptions: { maxRetries: 8, retryIntervalMilliseconds: (attempt) => Math.min(200 * 2 ** attempt, 2000) },
  },
});
