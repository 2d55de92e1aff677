// The same network in the same places as the other pages, in cytoscape as its documentation sets it up.

/** The view that the product opens with shows plates no smaller than this. */
const smallest = 0.7;

const parameters = new URLSearchParams(location.search);
const [width, height] = ['width', 'height'].map((name) => Number(parameters.get(name)));
const host = document.getElementById('host');
Object.assign(host.style, { width: `${width}px`, height: `${height}px` });
const { nodes, ties } = await (await fetch(`/graphs/${parameters.get('nodes')}.json`)).json();

const extent = nodes.reduce((all, { x, y, w, h }) => ({
  left: Math.min(all.left, x - w / 2), right: Math.max(all.right, x + w / 2), top: Math.min(all.top, y - h / 2), bottom: Math.max(all.bottom, y + h / 2),
}), { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity });
const zoom = Math.max(smallest, Math.min(1, width / (extent.right - extent.left), height / (extent.bottom - extent.top)));

globalThis.cy = globalThis.cytoscape({
  container: host,
  elements: {
    nodes: nodes.map(({ name, x, y, w, h }, at) => ({ data: { id: `n${at}`, name, w, h }, position: { x, y } })),
    edges: ties.map(({ from, to, label, colour, width: line, dashed }) => ({ data: { source: `n${from}`, target: `n${to}`, label, colour, line, style: dashed ? 'dashed' : 'solid' } })),
  },
  layout: { name: 'preset', fit: false },
  style: [
    { selector: 'node', style: { shape: 'round-rectangle', width: 'data(w)', height: 'data(h)', label: 'data(name)', 'text-valign': 'center', 'text-wrap': 'wrap', 'text-max-width': 'data(w)', 'font-size': 12, 'background-color': '#dbeafe', 'border-width': 1.5, 'border-color': '#334155', color: '#0f172a' } },
    { selector: 'edge', style: { 'curve-style': 'straight', 'target-arrow-shape': 'triangle', width: 'data(line)', 'line-style': 'data(style)', 'line-color': 'data(colour)', 'target-arrow-color': 'data(colour)', label: 'data(label)', 'font-size': 11, 'text-background-color': '#fff', 'text-background-opacity': 1 } },
  ],
  minZoom: 0.005,
  maxZoom: 4,
  // about the same step of zoom for a turn of the wheel as on the other pages
  wheelSensitivity: 0.2,
  zoom,
  pan: { x: width / 2 - ((extent.left + extent.right) / 2) * zoom, y: height / 2 - ((extent.top + extent.bottom) / 2) * zoom },
});
globalThis.cy.one('render', () => {
  globalThis.cytoscapeDrawn = true;
});
