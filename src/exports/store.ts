// `can-cu/store`: the port that both stores implement, and what opens and fills a store.
export { ingestTexts } from '../app/inputs/ingest.js';
export { loadBodies } from '../app/inputs/load-bodies.js';
export { removeDocument } from '../app/inputs/remove-document.js';
export { refusalLabel } from '../app/views/refusal-labels.js';
export type { StoreConfig } from '../server/config.js';
export { openStore } from '../server/open-store.js';
export type * from '../store/legal-store.js';
export type * from '../store/rows.js';
