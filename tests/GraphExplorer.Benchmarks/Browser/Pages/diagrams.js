// The page of Z.Blazor.Diagrams: what counts is what stands in the document.
globalThis.adapter = (() => {
  const nodes = document.getElementsByClassName('diagram-node');
  const labels = document.getElementsByClassName('tie-label');
  let layer = null;
  let kept = null;
  let boxes = null;
  return {
    ready: () => globalThis.diagram !== undefined && nodes.length === globalThis.diagram.nodes && labels.length === globalThis.diagram.ties,
    host: () => document.getElementById('host'),
    view() {
      layer ??= document.querySelector('.diagram-html-layer');
      const { a, e, f } = new DOMMatrix(layer.style.transform);
      return { x: e, y: f, zoom: a };
    },
    look: (x, y, zoom) => globalThis.diagram.page.invokeMethodAsync('Look', x, y, zoom),
    boxes() {
      kept ??= [...nodes];
      boxes ??= kept.map((node) => ({
        x: parseFloat(node.style.left) + node.offsetWidth / 2, y: parseFloat(node.style.top) + node.offsetHeight / 2, w: node.offsetWidth, h: node.offsetHeight,
      }));
      return boxes;
    },
    place: (i) => kept[i].getAttribute('style'),
  };
})();
