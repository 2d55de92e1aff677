// What is selected outlives a reload in the same tab: the address holds what is on the screen, this the rest.

const key = 'selection';

/** @typedef {{address: string, entities: string[], relationships: string[]}} Kept */

/** @returns {Kept | null} What was selected at this address before the page was loaded anew. */
function read() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return kept?.address === location.search ? kept : null;
  } catch {
    return null;
  }
}

function write(entities, relationships) {
  try {
    sessionStorage.setItem(key, JSON.stringify({ address: location.search, entities, relationships }));
  } catch {
    // a full store only costs the selection after a reload
  }
}

/** Has every word of the canvas pass by here on its way to the page, and keeps what is selected. */
export function keepingSelection(dotNet) {
  let last = [[], []];
  return {
    invokeMethodAsync(method, ...words) {
      if (method === 'OnSelected') {
        last = words.slice(0, 2);
      }
      if (method === 'OnSelected' || method === 'OnAddress') {
        write(...last);
      }
      return dotNet.invokeMethodAsync(method, ...words);
    },
  };
}

/** Has selections that lists make kept as well, and takes up the one from before the reload. */
export function withSelection(explorer, dotNet) {
  const select = explorer.select;
  explorer.select = (entities, relationships, reveal) => {
    write(entities, relationships);
    select(entities, relationships, reveal);
  };
  const kept = read();
  if (kept && kept.entities.length + kept.relationships.length > 0) {
    select(kept.entities, kept.relationships, false);
    dotNet.invokeMethodAsync('OnSelected', kept.entities, kept.relationships, kept.entities.length, kept.relationships.length);
  }
  return explorer;
}
