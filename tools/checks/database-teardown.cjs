const { rmSync } = require('node:fs');

module.exports = async () => {
  const cluster = globalThis.triviumPostgres;
  if (!cluster) return;
  cluster.stop();
  rmSync(cluster.folder, { recursive: true, force: true });
};
