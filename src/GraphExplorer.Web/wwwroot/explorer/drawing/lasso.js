/** @import { Colours } from "./colours.js" */
/** @import { Point } from "../model/types.js" */

/**
 * Draws the line of a lasso, given in px of the screen.
 * @param {CanvasRenderingContext2D} context
 * @param {number} density
 * @param {Colours} colours
 * @param {Point[]} points
 */
export function drawLasso(context, density, colours, points) {
  context.setTransform(density, 0, 0, density, 0, 0);
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.1;
  context.fillStyle = colours.palette.accent;
  context.fill();
  context.globalAlpha = 1;
  context.setLineDash([5, 4]);
  context.lineWidth = 1.5;
  context.strokeStyle = colours.palette.accent;
  context.stroke();
  context.setLineDash([]);
}
