/** @import { Stage } from "../stage.js" */

/** What one notch of a wheel zooms by. */
const notch = 1.2;
/** How many px of scrolling a notch is. */
const notchLength = 100;
/** A pinch on a trackpad comes as small scrolling with Ctrl: so many times stronger. */
const pinchStrength = 5;

/**
 * What a turn of the wheel zooms by: equal steps for wheels in any unit, trackpads and pinches; one notch at most.
 * @param {{deltaY: number, deltaMode: number, ctrlKey: boolean}} event
 */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }) {
  const length = deltaMode === 0 ? deltaY : deltaMode === 1 ? (deltaY * notchLength) / 3 : Math.sign(deltaY) * notchLength;
  const strength = ctrlKey && Math.abs(length) < notchLength / 2 ? pinchStrength : 1;
  const notches = Math.max(-1, Math.min(1, (length * strength) / notchLength));
  return notch ** -notches;
}

/**
 * The wheel zooms about the pointer; with Shift it pans sideways.
 * @param {Stage} stage
 */
export function wheel(stage) {
  stage.canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    stage.viewAnimation.stop();
    if (event.shiftKey) stage.view.panBy(-(event.deltaX || event.deltaY), 0);
    else stage.view.zoomAbout({ x: event.offsetX, y: event.offsetY }, wheelFactor(event));
    stage.viewMoved();
  }, { passive: false });
}
