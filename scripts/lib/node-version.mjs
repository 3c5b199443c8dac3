/** Ends the process with a plain sentence where Node.js is too old to run what follows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (enough) return;
  console.error(`Giao Ban cần Node.js 20.19+, 22.12+ hoặc 24; máy này có ${process.versions.node}.`);
  console.error('Hãy cài bản mới rồi chạy lại. (Node.js 20.19+, 22.12+ or 24 is needed.)');
  process.exit(1);
}
