// Monaco asks for its workers by name; they are bundled beside this page, so that nothing comes from elsewhere.
const files = { json: '/json.worker.js', graphql: '/graphql.worker.js' };

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(files[label] ?? '/editor.worker.js'),
};
