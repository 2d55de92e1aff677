/**
 * A step that the server may not have yet.
 * @typedef {{id: string, kind: string} & Record<string, any>} Step
 */

const prefix = "graphexplorer.steps.";

/**
 * The steps that wait for the server, kept in the browser so that neither a cut nor a closed tab loses them. Several tabs
 * may share one queue: it is read anew each time, and the server takes a step once, however often it is sent.
 */
export class StepQueue {
  /** @type {Step[]} Kept where the browser's storage refuses. */
  #fallback = [];

  /**
   * @param {Pick<Storage, "getItem" | "setItem" | "removeItem">} storage
   * @param {string} name The exploration's id, or the tab and the address that it will come from.
   */
  constructor(storage, name) {
    this.storage = storage;
    this.name = name;
  }

  /** All steps that wait, oldest first. @returns {Step[]} */
  all() {
    try {
      const steps = JSON.parse(this.storage.getItem(prefix + this.name) ?? "[]");
      return Array.isArray(steps) ? steps.concat(this.#fallback) : this.#fallback;
    } catch {
      return this.#fallback;
    }
  }

  /** @returns {Step | undefined} */
  first() {
    return this.all()[0];
  }

  /** @param {Step} step */
  add(step) {
    const stored = this.all().filter((other) => !this.#fallback.includes(other));
    if (!this.#write(this.name, [...stored, step])) this.#fallback.push(step);
  }

  /** @param {string} id */
  remove(id) {
    this.#fallback = this.#fallback.filter((step) => step.id !== id);
    const stored = this.all().filter((step) => !this.#fallback.includes(step));
    this.#write(this.name, stored.filter((step) => step.id !== id));
  }

  /**
   * Goes on under another name: the exploration now has its id.
   * @param {string} name
   */
  rename(name) {
    const steps = this.all().filter((step) => !this.#fallback.includes(step));
    this.#write(name, steps);
    this.#write(this.name, []);
    this.name = name;
  }

  /**
   * @param {string} name
   * @param {Step[]} steps
   */
  #write(name, steps) {
    try {
      if (steps.length === 0) this.storage.removeItem(prefix + name);
      else this.storage.setItem(prefix + name, JSON.stringify(steps));
      return true;
    } catch {
      return false;
    }
  }
}
