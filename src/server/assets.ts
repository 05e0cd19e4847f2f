import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { packagePath } from '../store/package-path.js';

const require = createRequire(import.meta.url);
/** Folder of our own page files. They are served from the sources, so the build copies nothing. */
export const ASSET_FOLDER = packagePath('src/web/page');

interface Asset {
  /** Path below `/assets/`. */
  readonly name: string;
  readonly folder: string;
  readonly file: string;
}

const own = (file: string): Asset => ({ name: file, folder: ASSET_FOLDER, file });
const vendor = (name: string, of: string, file: string): Asset => ({
  name,
  folder: dirname(require.resolve(`${of}/package.json`)),
  file,
});

/**
 * Registers the files that the page and GraphiQL load, each under `/assets/`. The path of a request never becomes the path
 * of a file. Browsers revalidate each time (`no-cache`).
 */
export function registerAssets(app: FastifyInstance): void {
  for (const asset of listAssets()) {
    app.get(`/assets/${asset.name}`, (_request, reply) =>
      reply.header('cache-control', 'no-cache').sendFile(asset.file, asset.folder, { cacheControl: false }),
    );
  }
}

function listAssets(): readonly Asset[] {
  return [
    own('page.css'),
    own('document.css'),
    own('check.css'),
    own('graphiql.css'),
    own('graphiql.js'),
    own('icon.svg'),
    vendor('vendor/react.js', 'react', join('umd', 'react.production.min.js')),
    vendor('vendor/react-dom.js', 'react-dom', join('umd', 'react-dom.production.min.js')),
    vendor('vendor/graphiql.js', 'graphiql', 'graphiql.min.js'),
    vendor('vendor/graphiql.css', 'graphiql', 'graphiql.min.css'),
  ];
}
