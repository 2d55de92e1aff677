/**
 * The half-filled disc of a contested tie, 11 px across.
 * @param {CanvasRenderingContext2D} pen
 * @param {number} x
 * @param {number} y
 * @param {string} ink
 * @param {string} ground
 */
export function drawContested(pen, x, y, ink, ground) {
  pen.beginPath();
  pen.arc(x, y, 5.5, 0, 2 * Math.PI);
  pen.fillStyle = ground;
  pen.fill();
  pen.lineWidth = 1.4;
  pen.strokeStyle = ink;
  pen.stroke();
  pen.beginPath();
  pen.arc(x, y, 5.5, Math.PI / 2, Math.PI * 1.5);
  pen.closePath();
  pen.fillStyle = ink;
  pen.fill();
}

/**
 * The pennant of a flagged tie, 11 px high, its middle on a point.
 * @param {CanvasRenderingContext2D} pen
 * @param {number} x
 * @param {number} y
 * @param {string} ink
 * @param {string} ground
 */
export function drawPennant(pen, x, y, ink, ground) {
  pen.beginPath();
  pen.rect(x - 4.7, y - 5.5, 1.4, 11);
  pen.moveTo(x - 3.3, y - 5.5);
  pen.lineTo(x + 5.5, y - 2.4);
  pen.lineTo(x - 3.3, y + 0.7);
  pen.closePath();
  pen.lineJoin = "round";
  pen.lineWidth = 3;
  pen.strokeStyle = ground;
  pen.stroke();
  pen.fillStyle = ink;
  pen.fill();
}

/**
 * The pin of a node that a person has placed: a small head on a needle, its point on (x, y).
 * @param {CanvasRenderingContext2D} pen
 * @param {number} x
 * @param {number} y
 * @param {string} ink
 * @param {string} ground
 */
export function drawPin(pen, x, y, ink, ground) {
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x - 3, y - 4.5);
  pen.lineWidth = 3;
  pen.strokeStyle = ground;
  pen.stroke();
  pen.lineWidth = 1.2;
  pen.strokeStyle = ink;
  pen.stroke();
  pen.beginPath();
  pen.arc(x - 3.8, y - 5.8, 3.5, 0, 2 * Math.PI);
  pen.fillStyle = ink;
  pen.fill();
  pen.lineWidth = 1.2;
  pen.strokeStyle = ground;
  pen.stroke();
}

/** Height of the pill that tells how many neighbours are hidden, px. */
export const pillHeight = 16;
/** Size of its number. */
export const pillText = 10.5;
/** How far it stands out at the right of its plate. */
const pillBeyond = 10;

/**
 * How wide the pill is, and how far its middle lies left of its right end beyond the plate, px.
 * @param {number} textWidth Of its number.
 */
export function pillBox(textWidth) {
  const width = Math.max(22, Math.ceil(textWidth + 12));
  return { width, middle: pillBeyond - width / 2 };
}
