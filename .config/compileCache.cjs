// Preloaded into the bots of the fault tests, so that hundreds of starts neither look for nor compile the same files
// each time: keeps where modules were found, and V8's compiled code of them, in one file. It changes nothing about
// what runs.
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { deserialize, serialize } = require('node:v8');
const vm = require('node:vm');

const store = process.env.COMPILED_STORE;
const known = existsSync(store) ? deserialize(readFileSync(store)) : { code: new Map(), paths: new Map() };
const loaded = [];
const found = new Map();

const resolveAnew = Module._resolveFilename;
Module._resolveFilename = function resolveFilename(request, parent, isMain, options) {
  const from = parent?.filename;
  if (from === undefined || from === null || options !== undefined)
    return resolveAnew.call(this, request, parent, isMain, options);
  const key = `${dirname(from)}\0${request}`;
  const path = known.paths.get(key) ?? resolveAnew.call(this, request, parent, isMain);
  found.set(key, path);
  return path;
};

const scriptOf = (content, filename) => {
  try {
    return new vm.Script(Module.wrap(content), {
      filename,
      cachedData: known.code.get(filename),
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  } catch {
    // No CommonJS after all: the loader knows what to do.
    return null;
  }
};

const compileAnew = Module.prototype._compile;
Module.prototype._compile = function compile(content, filename, ...rest) {
  const script = scriptOf(content, filename);
  if (script === null) return compileAnew.call(this, content, filename, ...rest);
  loaded.push({ filename, script });
  const require = (id) => this.require(id);
  require.resolve = (id, options) => Module._resolveFilename(id, this, false, options);
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return script
    .runInThisContext()
    .call(this.exports, this.exports, require, this, filename, dirname(filename));
};

const loadAnew = Module._extensions['.js'];
Module._extensions['.js'] = (module, filename) => {
  // What was CommonJS is so still: its package need not be asked.
  if (known.code.has(filename)) module._compile(readFileSync(filename, 'utf8'), filename);
  else loadAnew(module, filename);
};

// Only a bot that is told to gets here, by ending itself; one that is killed leaves the file alone.
if (process.env.COMPILED_KEEP !== undefined)
  process.on('exit', () => {
    mkdirSync(dirname(store), { recursive: true });
    const own = `${store}.${process.pid}`;
    const code = new Map(loaded.map((one) => [one.filename, one.script.createCachedData()]));
    writeFileSync(own, serialize({ code, paths: found }));
    renameSync(own, store);
  });
