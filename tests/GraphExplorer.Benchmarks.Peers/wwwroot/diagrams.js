// what the benchmark's probe asks the page for
globalThis.diagramOpened = (page, nodes, ties) => {
  globalThis.diagram = { page, nodes, ties };
};
