/** @import { Palette } from "../model/types.js" */

/**
 * The palette where the machine forces its own colours: families lose theirs, the words on the ties remain.
 * @param {Palette} palette The theme's, for the names of the families.
 * @param {HTMLElement} host Where system colours are read.
 * @returns {Palette}
 */
export function forcedPalette(palette, host) {
  const probe = document.createElement("span");
  probe.hidden = true;
  host.append(probe);
  const read = (/** @type {string} */ name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const canvas = read("Canvas");
  const ink = read("CanvasText");
  const accent = read("Highlight");
  probe.remove();
  return {
    canvas, panel: canvas, ink, secondary: ink, plate: ink, plateText: canvas, plateIcon: canvas, eventFill: canvas,
    labelBorder: ink, accent,
    families: Object.fromEntries(Object.keys(palette.families).map((name) => [name, { full: ink, low: ink }])),
  };
}
