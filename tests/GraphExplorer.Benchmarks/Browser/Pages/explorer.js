// The product's own page.
globalThis.adapter = (() => {
  const stage = () => document.getElementById('canvas')?.explorer?.stage;
  return {
    ready: () => stage()?.scene?.nodes.length > 0 && stage().written && stage().canvas.style.opacity === '',
    whole: () => stage().scene.nodes.length === stage().scene.json().shown.entities,
    host: () => document.getElementById('canvas'),
    view: () => stage().view,
    look(x, y, zoom) {
      Object.assign(stage().view, { x, y, zoom });
      stage().viewMoved();
    },
    boxes: () => stage().scene.nodes.map(({ x, y, w, h }) => ({ x, y, w, h })),
    place: (i) => `${stage().scene.nodes[i].x} ${stage().scene.nodes[i].y}`,
  };
})();
