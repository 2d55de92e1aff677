const key = "graphexplorer.tab";

/** The name of this tab, the same after a reload; another each time where the browser keeps nothing. */
export function tabName() {
  try {
    const name = sessionStorage.getItem(key) ?? crypto.randomUUID();
    sessionStorage.setItem(key, name);
    return name;
  } catch {
    return crypto.randomUUID();
  }
}
