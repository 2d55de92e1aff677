/** @import { Frame } from "./frame.js" */
/** @import { Point } from "../model/types.js" */

/**
 * Small pictures that are drawn thousands of times in one frame: painted once, then copied.
 */
export class Sprites {
  /** @type {Map<string, HTMLCanvasElement>} */
  #pictures = new Map();

  /** Forgets all pictures: a theme has changed. */
  forget() {
    this.#pictures.clear();
  }

  /**
   * Copies a picture to points of the scene, its middle on each.
   * @param {Frame} frame
   * @param {Point[]} points
   * @param {string} name Says what is painted, with every colour and size in it.
   * @param {number} side Of the square it takes, CSS px.
   * @param {(pen: CanvasRenderingContext2D) => void} paint Paints it round the origin, in CSS px.
   */
  stamp({ context, view, density }, points, name, side, paint) {
    if (points.length === 0) return;
    const picture = this.#picture(`${name} ${density}`, Math.ceil(side * density), density, paint);
    const half = picture.width / 2;
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const { x, y } of points) {
      context.drawImage(picture, Math.round((x * view.zoom + view.x) * density - half), Math.round((y * view.zoom + view.y) * density - half));
    }
  }

  /**
   * @param {string} name
   * @param {number} side Device px.
   * @param {number} density
   * @param {(pen: CanvasRenderingContext2D) => void} paint
   */
  #picture(name, side, density, paint) {
    const known = this.#pictures.get(name);
    if (known) return known;
    const picture = document.createElement("canvas");
    picture.width = side;
    picture.height = side;
    const pen = /** @type {CanvasRenderingContext2D} */ (picture.getContext("2d"));
    pen.setTransform(density, 0, 0, density, side / 2, side / 2);
    paint(pen);
    this.#pictures.set(name, picture);
    return picture;
  }
}
