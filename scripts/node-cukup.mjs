// Runs before every script, in whatever Node there is, so it is plain JavaScript.
// 22.12 is what Astro asks for; 22.18 is the first that runs TypeScript without a flag.
const [mayor, minor] = process.versions.node.split('.').map(Number);
if (mayor < 22 || (mayor === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} terlalu lama; perlu Node 22.18 atau lebih baru.\n` +
      `Jalankan lewat npm (npm start, npm test): di Linux dan Windows, npm ci memasang Node yang tepat di node_modules.\n` +
      `Di mesin lain, pasang Node 24 dari nodejs.org, lalu ulangi.`,
  );
  process.exit(1);
}
