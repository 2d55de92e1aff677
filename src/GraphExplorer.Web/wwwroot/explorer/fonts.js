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
function load(face) {
  const known = loading.get(face.url);
  if (known) return known;
  const loaded = have(face);
  loading.set(face.url, loaded);
  loaded.catch(() => loading.delete(face.url));
  return loaded;
}

/**
 * Takes the face that the page writes with, where it has it: reading a typeface takes tens of ms, each time.
 * @param {{weight: number, url: string}} face
 */
async function have({ weight, url }) {
  const [own] = await document.fonts.load(`${weight} 12px Inter`);
  if (own && covers(own.weight, weight)) return;
  const font = new FontFace("Inter", `url("${encodeURI(url)}")`, { weight: `${weight}` });
  document.fonts.add(await font.load());
}

/**
 * @param {string} range Of weights, as "400 500", or one.
 * @param {number} weight
 */
function covers(range, weight) {
  const [least, most = least] = range.split(" ").map(Number);
  return least <= weight && weight <= most;
}
