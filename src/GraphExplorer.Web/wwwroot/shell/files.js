// Files that the reader gets.

import { problemOf, workHeader } from '../explorer/client/http.js';

/** Gives the reader a file. */
export function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const fetching = new Map();

/** Fetches a file and gives it to the reader. What kept it from coming, in words, or null; the server tells of its work under the given id. */
export async function fetchFile(address, name, work) {
  const stopping = new AbortController();
  fetching.set(work, stopping);
  try {
    const response = await fetch(address, { signal: stopping.signal, headers: { [workHeader]: work } });
    if (!response.ok) {
      return (await problemOf(response)).message;
    }
    save(name, await response.blob());
    return null;
  } catch {
    return stopping.signal.aborted ? 'Stopped. No file was written.' : 'The server cannot be reached, so no file was written. Try again once it answers.';
  } finally {
    fetching.delete(work);
  }
}

/** Gives up fetching a file; the server hears of it, and ends its work. */
export function stopFile(work) {
  fetching.get(work)?.abort();
}
