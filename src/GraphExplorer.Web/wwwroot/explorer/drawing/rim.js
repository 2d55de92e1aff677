/** @import { Point } from "../model/types.js" */

/** How broad the rim is that a picture has around what the canvas shows, as a share of the canvas, so that panning shows nothing empty; */
const widest = 0.25;
/** less where the picture would have more px than this. */
const most = 16e6;

/** No rim. @type {Point} */
export const noRim = { x: 0, y: 0 };

/**
 * The rim of a picture of a canvas: whole px of the device, in CSS px.
 * @param {{width: number, height: number}} canvas
 * @param {number} density Device px per CSS px.
 * @returns {Point}
 */
export function rimOf({ width, height }, density) {
  const share = Math.max(0, Math.min(widest, (Math.sqrt(most / (width * height)) - 1) / 2));
  return { x: Math.round(width * share) / density, y: Math.round(height * share) / density };
}
