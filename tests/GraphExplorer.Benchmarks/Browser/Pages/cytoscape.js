// The page of cytoscape: it draws in the frame in which its view changed.
globalThis.adapter = (() => {
  let nodes = null;
  const all = () => (nodes ??= globalThis.cy.nodes().toArray());
  return {
    ready: () => globalThis.cytoscapeDrawn === true,
    host: () => document.getElementById('host'),
    view: () => ({ ...globalThis.cy.pan(), zoom: globalThis.cy.zoom() }),
    look(x, y, zoom) {
      globalThis.cy.viewport({ zoom, pan: { x, y } });
    },
    boxes: () => all().map((node) => ({ x: node.position('x'), y: node.position('y'), w: node.width(), h: node.height() })),
    place: (i) => `${all()[i].position('x')} ${all()[i].position('y')}`,
  };
})();
