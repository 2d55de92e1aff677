// Watches a page while its network is looked at. What is asked of every renderer comes from an adapter:
//   ready()         whether the network is drawn with its texts
//   whole()         whether all of it is there, where a part of it is drawn first; for those alone that do so
//   host()          the element it is drawn in
//   view()          {x, y, zoom}: where the drawing lies, as it is drawn now
//   look(x, y, zoom)  lies it elsewhere
//   boxes()         [{x, y, w, h}] of all nodes, x and y their middles, in px of the drawing
//   place(i)        any text that tells where node i is drawn
globalThis.probe = (() => {
  /** A canvas shows no less than this. */
  const leastZoom = 0.01;
  /** From the edges of the drawing, px. */
  const margin = 90;
  /** How long a page may take to show anything, ms. */
  const patience = 20_000;
  let run = null;

  const frame = () => new Promise(requestAnimationFrame);

  /** When the frame in hand has been painted: a message sent while a frame is made arrives after it. */
  const painted = () => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  });

  async function firstPaint() {
    for (;;) {
      await frame();
      if (globalThis.adapter.ready()) return painted();
    }
  }

  /** Waits until all of the network is there. */
  async function whole() {
    while (globalThis.adapter.whole?.() === false) await frame();
  }

  /** Waits until the view has stood still for a while. */
  async function settle() {
    let before = '';
    let since = performance.now();
    while (performance.now() - since < 300) {
      await frame();
      const now = JSON.stringify(globalThis.adapter.view());
      if (now !== before) since = performance.now();
      before = now;
    }
  }

  const extent = (boxes) => boxes.reduce((all, { x, y, w, h }) => ({
    left: Math.min(all.left, x - w / 2), right: Math.max(all.right, x + w / 2), top: Math.min(all.top, y - h / 2), bottom: Math.max(all.bottom, y + h / 2),
  }), { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity });

  /** Shows the middle of the drawing: at a zoom, or all of it. */
  async function look(zoom) {
    const { adapter } = globalThis;
    const { left, right, top, bottom } = extent(adapter.boxes());
    const { width, height } = adapter.host().getBoundingClientRect();
    const shown = zoom ?? Math.max(leastZoom, Math.min(1, (width - 16) / (right - left), (height - 16) / (bottom - top)));
    await adapter.look(width / 2 - ((left + right) / 2) * shown, height / 2 - ((top + bottom) / 2) * shown, shown);
    await settle();
  }

  const onScreen = () => {
    const { adapter } = globalThis;
    const { left, top, width, height } = adapter.host().getBoundingClientRect();
    const view = adapter.view();
    const boxes = adapter.boxes().map(({ x, y, w, h }) => ({ x: x * view.zoom + view.x + left, y: y * view.zoom + view.y + top, w: w * view.zoom, h: h * view.zoom }));
    return { boxes, rect: { left, top, width, height }, middle: { x: left + width / 2, y: top + height / 2 } };
  };

  /** The point of the drawing that is farthest from every node, and the middle of the drawing; in px of the window. */
  function spot() {
    const { boxes, rect, middle } = onScreen();
    const near = boxes.filter(({ x, y }) => x > rect.left - 200 && x < rect.left + rect.width + 200 && y > rect.top - 200 && y < rect.top + rect.height + 200);
    let best = { x: middle.x, y: middle.y, clear: -Infinity };
    for (let x = Math.round(rect.left + margin); x < rect.left + rect.width - margin; x += 16) {
      for (let y = Math.round(rect.top + margin); y < rect.top + rect.height - margin; y += 16) {
        let clear = 200;
        for (const box of near) clear = Math.min(clear, Math.max(Math.abs(box.x - x) - box.w / 2, Math.abs(box.y - y) - box.h / 2));
        if (clear > best.clear && isBare(x, y)) best = { x, y, clear };
      }
    }
    return { x: best.x, y: best.y, toX: Math.round(middle.x), toY: Math.round(middle.y), node: -1 };
  }

  const isBare = (x, y) => {
    const under = document.elementFromPoint(x, y);
    return under !== null && globalThis.adapter.host().contains(under) && !under.closest('.diagram-node, .diagram-link, .diagram-link-label');
  };

  /** The node nearest to the middle that can be taken hold of. */
  function node() {
    const { boxes, rect, middle } = onScreen();
    const far = (at) => Math.hypot(boxes[at].x - middle.x, boxes[at].y - middle.y);
    const [nearest] = boxes.map((_, at) => at).sort((a, b) => far(a) - far(b));
    const { x, y } = boxes[nearest];
    const to = { x: x < rect.left + rect.width / 2 ? x + 300 : x - 300, y: y < rect.top + rect.height / 2 ? y + 150 : y - 150 };
    return { x: Math.round(x), y: Math.round(y), toX: Math.round(to.x), toY: Math.round(to.y), node: nearest };
  }

  /** Begins to count the frames in which the view, or where a node stands, really changed. */
  function begin(at) {
    const { adapter } = globalThis;
    const dragged = at.node >= 0;
    const read = () => dragged ? adapter.place(at.node) : (({ x, y, zoom }) => `${x} ${y} ${zoom}`)(adapter.view());
    run = { updates: 0, lags: [], moves: [], from: performance.now(), before: read(), start: { ...adapter.view() }, at };
    const mine = run;
    const tick = () => {
      if (run !== mine) return;
      requestAnimationFrame(tick);
      const now = read();
      if (now === mine.before) return;
      mine.before = now;
      mine.updates++;
      if (!dragged) follow(mine, adapter.view());
    };
    requestAnimationFrame(tick);
  }

  /** How long ago the pointer was where the view now has it: a view that is dragged stands where the pointer drew it. */
  function follow(mine, view) {
    if (view.zoom !== mine.start.zoom) return;
    const x = mine.at.x + view.x - mine.start.x;
    const y = mine.at.y + view.y - mine.start.y;
    const move = mine.moves.findLast((one) => Math.abs(one.x - x) < 1.5 && Math.abs(one.y - y) < 1.5);
    if (move) painted().then((now) => mine.lags.push(now - move.at));
  }

  /** Ends counting. A page that has shown nothing yet is waited for: how late it is, is what is to be known. */
  async function end() {
    const mine = run;
    const since = performance.now();
    while (mine.updates === 0 && performance.now() - since < patience) await frame();
    const seconds = (performance.now() - mine.from) / 1000;
    run = null;
    await painted();
    return { updates: mine.updates, seconds, lags: mine.lags };
  }

  addEventListener('pointermove', ({ clientX, clientY, timeStamp }) => run?.moves.push({ x: clientX, y: clientY, at: timeStamp }), { capture: true, passive: true });

  return { firstPaint, whole, settle, look, spot, node, begin, end };
})();
