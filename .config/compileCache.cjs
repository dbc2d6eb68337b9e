// Preloaded into the bots of the fault tests, so that hundreds of starts do not compile the same packages each time:
// keeps V8's compiled code of node_modules in one file. It changes nothing about what runs.
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { deserialize, serialize } = require('node:v8');
const vm = require('node:vm');

const store = process.env.COMPILED_STORE;
const known = existsSync(store) ? deserialize(readFileSync(store)) : new Map();
const loaded = [];

const compileAnew = Module.prototype._compile;

const scriptOf = (content, filename) => {
  try {
    return new vm.Script(Module.wrap(content), {
      filename,
      cachedData: known.get(filename),
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  } catch {
    // No CommonJS after all: the loader knows what to do.
    return null;
  }
};

Module.prototype._compile = function compile(content, filename, ...rest) {
  const script = filename.includes('node_modules') ? scriptOf(content, filename) : null;
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

// Only a bot that is told to gets here, by ending itself; one that is killed leaves the file alone.
if (process.env.COMPILED_KEEP !== undefined)
  process.on('exit', () => {
    mkdirSync(dirname(store), { recursive: true });
    const own = `${store}.${process.pid}`;
    writeFileSync(
      own,
      serialize(new Map(loaded.map((one) => [one.filename, one.script.createCachedData()]))),
    );
    renameSync(own, store);
  });
