/** A page that is not seen draws nothing: it is waited for so long, ms. */
const longest = 1000;

/**
 * Resolved once what is drawn in the next frame is on the screen: what takes the machine's time now would keep it from there.
 * @returns {Promise<void>}
 */
export function painted() {
  return new Promise((resolve) => {
    setTimeout(resolve, longest);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      // a message sent while a frame is made comes after it
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }));
  });
}
