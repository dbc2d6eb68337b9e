/**
 * The arrows between the rooms of src/: who may import whom, types included.
 * A room that is missing here may import nothing of ours.
 */
const rooms = {
  domain: [],
  language: ['domain'],
  letters: ['domain', 'language'],
  questions: ['domain', 'language'],
  ports: ['domain'],
  app: ['ports', 'domain', 'letters', 'questions', 'language'],
  delivery: ['ports', 'domain', 'letters', 'questions', 'language'],
  time: ['ports'],
  storage: ['ports', 'domain'],
  files: ['ports', 'domain'],
  cards: ['ports', 'language', 'domain'],
  teams: ['app', 'cards', 'ports', 'domain', 'language'],
  http: [],
  log: ['ports'],
  metrics: ['ports'],
};
const entryPoints = '^src/(main|config|compose|openStorage|packageRoot|startBot|startProblem|cli|demo)';

const arrows = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.join('-') || 'nothing-of-ours'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'only-teams-knows-botbuilder',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/teams/' },
      to: { path: 'node_modules/(botbuilder|botframework)' },
    },
    {
      name: 'only-metrics-knows-prometheus',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/metrics/' },
      to: { path: 'node_modules/prom-client' },
    },
    {
      name: 'only-storage-knows-tables',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: 'node_modules/(@azure|azurite)' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-an-entry-point',
      severity: 'error',
      from: { path: '^src/', pathNot: entryPoints },
      to: { path: entryPoints },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-development-dependency-at-run-time',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/demo/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.cjs', '.json'],
      conditionNames: ['require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
