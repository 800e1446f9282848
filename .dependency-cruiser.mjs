/**
 * Imports point one way: seal, page ← picture, store ← editing ← elements ← define. Each room of `src/`
 * may import itself and what `scripts/rooms.mjs` lists for it. CONTRIBUTING.md has a table of the same list, and
 * `npm run check:imports` compares the two.
 */
import { elementRooms, rooms } from './scripts/rooms.mjs';

const escaped = (path) => path.replaceAll('.', '\\.');

/** A room and everything that it may import. */
const only = ({ room, imports = [], packages = [], files = [], builtIns = false }) => ({
  name: `${room.replaceAll('/', '-')}-walls`,
  severity: 'error',
  comment: `src/${room}/ may import ${[...imports, ...packages, ...files].join(', ') || 'nothing'}`,
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [
      ...[room, ...imports].map((name) => `^src/${name}/`),
      ...packages.map((name) => `^node_modules/${name}/`),
      ...files.map((file) => `^src/${escaped(file)}$`),
    ],
    ...(builtIns ? { dependencyTypesNot: ['core'] } : {}),
  },
});

export default {
  forbidden: [
    ...[...rooms, ...elementRooms].map(only),
    {
      name: 'every-folder-is-a-room',
      severity: 'error',
      comment:
        'a new folder of src/ needs an entry in scripts/rooms.mjs, or it would have no walls',
      from: { path: '^src/.+/', pathNot: rooms.map(({ room }) => `^src/${room}/`) },
      to: {},
    },
    {
      name: 'messages-import-types',
      severity: 'error',
      comment: 'a language is loaded only on demand, and loads nothing else',
      from: { path: '^src/messages/' },
      to: { pathNot: '^src/messages/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'estimator-apart',
      severity: 'error',
      comment:
        'the estimator and its dictionary are large: only its own file, which is loaded lazily, imports them',
      from: { path: '^src/', pathNot: '^src/editing/guess-estimator.ts$' },
      to: { path: '^node_modules/@zxcvbn-ts/' },
    },
    {
      name: 'server-core-apart',
      severity: 'error',
      comment:
        'the core of the server runs without Node and Redis, which have folders of their own',
      from: { path: '^src/server/', pathNot: '^src/server/(node|redis)/' },
      to: { path: '^(src/server/(node|redis)/|node_modules/)' },
    },
    {
      name: 'node-apart',
      severity: 'error',
      comment: 'only src/server/node/ and src/command/ use the built-in modules of Node',
      from: { path: '^src/', pathNot: '^src/(server/node|command)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    tsConfig: { fileName: 'src/tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  },
};
