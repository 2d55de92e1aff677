/**
 * Loads the typefaces of a scene. A face that cannot be had is done without: its texts are fitted into their boxes.
 * @param {{weight: number, url: string}[]} faces
 * @returns {Promise<void>}
 */
export async function loadFonts(faces) {
  await Promise.allSettled(faces.map(load));
}

/** @type {Map<string, Promise<void>>} */
const loading = new Map();

/** @param {{weight: number, url: string}} face */
function load({ weight, url }) {
  const known = loading.get(url);
  if (known) return known;
  const font = new FontFace("Inter", `url("${encodeURI(url)}")`, { weight: `${weight}` });
  const loaded = font.load().then(() => {
    document.fonts.add(font);
  });
  loading.set(url, loaded);
  loaded.catch(() => loading.delete(url));
  return loaded;
}
