// Preloaded into the bots of the fault tests, so that hundreds of starts neither look for, read nor compile the same
// files each time: keeps where modules were found, all of them in one script, and V8's compiled code of it. It
// changes nothing about what runs. A first bot (COMPILED_KEEP=modules) leaves the modules, a second one
// (COMPILED_KEEP=code) their code.
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const vm = require('node:vm');

const [paths, modules, code] = ['paths.json', 'modules.js', 'code'].map(
  (name) => `${process.env.COMPILED_STORE}.${name}`,
);
const knownPaths = new Map(existsSync(paths) ? JSON.parse(readFileSync(paths, 'utf8')) : []);
const bundle = existsSync(modules)
  ? new vm.Script(readFileSync(modules, 'utf8'), {
      filename: modules,
      ...(existsSync(code) ? { cachedData: readFileSync(code) } : {}),
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
  : null;
const known = bundle === null ? {} : bundle.runInThisContext();
const found = new Map();
const sources = new Map();

const resolveAnew = Module._resolveFilename;
Module._resolveFilename = function resolveFilename(request, parent, isMain, options) {
  const from = parent?.filename;
  if (from === undefined || from === null || options !== undefined)
    return resolveAnew.call(this, request, parent, isMain, options);
  const key = `${dirname(from)}\0${request}`;
  const path = knownPaths.get(key) ?? resolveAnew.call(this, request, parent, isMain);
  found.set(key, path);
  return path;
};

const compileAnew = Module.prototype._compile;
Module.prototype._compile = function compile(content, filename, ...rest) {
  sources.set(filename, content.replace(/^#!.*/, ''));
  return compileAnew.call(this, content, filename, ...rest);
};

const loadAnew = Module._extensions['.js'];
Module._extensions['.js'] = (module, filename) => {
  const run = known[filename];
  if (run === undefined) {
    loadAnew(module, filename);
    return;
  }
  const require = (id) => module.require(id);
  require.resolve = (id, options) => Module._resolveFilename(id, module, false, options);
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  run.call(module.exports, module.exports, require, module, filename, dirname(filename));
};

const keep = (file, data) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, data);
  renameSync(`${file}.${process.pid}`, file);
};
const keepModules = () => {
  const isScript = (source) => {
    try {
      return new vm.Script(Module.wrap(source)) !== null;
    } catch {
      // No CommonJS after all: the loader knows what to do.
      return false;
    }
  };
  const entries = [...sources]
    .filter(([, source]) => isScript(source))
    .map(([filename, source]) => `${JSON.stringify(filename)}: ${Module.wrap(source).replace(/;$/, '')}`);
  keep(paths, JSON.stringify([...found]));
  keep(modules, `({\n${entries.join(',\n')}\n})`);
};

// Only a bot that is told to gets here, by ending itself; one that is killed leaves the files alone.
if (process.env.COMPILED_KEEP === 'modules') process.on('exit', keepModules);
if (process.env.COMPILED_KEEP === 'code') process.on('exit', () => keep(code, bundle.createCachedData()));
