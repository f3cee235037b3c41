// Plain CommonJS on purpose: even a very old Node must be able to read this file and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error('Node 22.18 or newer is needed (24 is best), but this is ' + process.version + '. See README.md.');
  process.exit(1);
}
